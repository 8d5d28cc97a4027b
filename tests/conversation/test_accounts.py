"""One account only where there is proof; a display name proves nothing."""

from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.accounts import Accounts, NameSeen, Proof
from leeside.conversation.model import Conversation, Message, Participant

_MARCH, _APRIL = datetime(2024, 3, 11, 15, 43), datetime(2024, 4, 2, 9, 0)


def _met(accounts: Accounts, where: str, **known: str) -> str:
    person = Participant(**{"id": "1", "name": "Kai", **known})  # type: ignore[arg-type]  # all are text here
    accounts.meet(Conversation(id=where, participants=(person,)))
    return person.id


def _heard(accounts: Accounts, where: str, sender: str | None = "1", at: datetime | None = _MARCH) -> None:
    accounts.hear(Message(id="m", conversation=where, index=0, sender=sender, text="hi", sent_at=at))


def test_the_platforms_own_id_makes_one_account_of_two_conversations() -> None:
    accounts = Accounts()
    for where in ("a", "b"):
        _met(accounts, where, account="222", platform="discord", handle="kai_x")
        _heard(accounts, where)
    [one] = accounts.all()
    assert (one.platform, one.id, one.handles, one.conversations, one.messages, one.proof) == (
        "discord",
        "222",
        ("kai_x",),
        ("a", "b"),
        2,
        Proof.ID,
    )


def test_a_name_alone_links_nothing() -> None:
    accounts = Accounts()
    for where in ("a", "b"):
        _met(accounts, where, platform="whatsapp")
        _heard(accounts, where)
    assert [(one.conversations, one.proof) for one in accounts.all()] == [
        (("a",), Proof.NONE),
        (("b",), Proof.NONE),
    ]


def test_the_same_id_on_another_platform_is_somebody_elses() -> None:
    accounts = Accounts()
    _met(accounts, "a", account="222", platform="discord")
    _met(accounts, "b", account="222", platform="roblox")
    assert len(accounts.all()) == 2


def test_a_handle_without_a_platform_links_nothing() -> None:
    accounts = Accounts()
    _met(accounts, "a", handle="kai_x")
    _met(accounts, "b", handle="kai_x")
    assert [one.proof for one in accounts.all()] == [Proof.NONE, Proof.NONE]


def test_a_handle_is_the_same_in_capitals() -> None:
    accounts = Accounts()
    _met(accounts, "a", handle="Kai_X", platform="snapchat")
    _met(accounts, "b", handle="kai_x", platform="snapchat")
    [one] = accounts.all()
    assert (one.handles, one.proof) == (("Kai_X", "kai_x"), Proof.HANDLE)


def test_a_number_is_the_same_however_it_is_spaced_and_one_without_its_country_is_not() -> None:
    accounts = Accounts()
    for where, number in (("a", "+44 7700 900123"), ("b", "+447700900123"), ("c", "07700 900123")):
        _met(accounts, where, handle=number, platform="whatsapp")
    assert {one.conversations for one in accounts.all()} == {("a", "b"), ("c",)}


def test_a_file_that_tells_the_handle_alone_is_joined_to_the_account_that_had_it() -> None:
    accounts = Accounts()
    _met(accounts, "a", handle="kai_x", platform="discord")
    _met(accounts, "b", handle="kai_x", platform="discord", account="222")
    _heard(accounts, "a")
    _heard(accounts, "b")
    [one] = accounts.all()
    assert (one.id, one.messages, set(one.conversations)) == ("222", 2, {"a", "b"})
    assert accounts.all() == (one,), "asking changes nothing"


def test_a_handle_that_two_accounts_had_joins_neither() -> None:
    accounts = Accounts()
    _met(accounts, "a", handle="kai_x", platform="discord", account="222")
    _met(accounts, "b", handle="kai_x", platform="discord", account="333")
    _met(accounts, "c", handle="kai_x", platform="discord")
    assert sorted((one.id, one.conversations) for one in accounts.all()) == [
        ("", ("c",)),
        ("222", ("a",)),
        ("333", ("b",)),
    ]


def test_names_are_kept_with_the_time_of_the_messages_under_them() -> None:
    accounts = Accounts()
    _met(accounts, "a", account="222", platform="discord")
    _heard(accounts, "a", at=_MARCH)
    _met(accounts, "a", account="222", platform="discord", name="Kai (away)")
    _heard(accounts, "a", at=_APRIL)
    _heard(accounts, "a", at=None)
    [one] = accounts.all()
    assert one.names == (
        NameSeen(name="Kai", first=_MARCH, last=_MARCH),
        NameSeen(name="Kai (away)", first=_APRIL, last=_APRIL),
    )
    assert one.messages == 3


def test_a_sender_who_was_never_announced_is_counted_and_proves_nothing() -> None:
    accounts = Accounts()
    _heard(accounts, "a", "nobody said")
    _heard(accounts, "a", None)
    [one] = accounts.all()
    assert (one.names[0].name, one.messages, one.proof) == ("nobody said", 1, Proof.NONE)


_PEOPLE = st.builds(
    Participant,
    id=st.sampled_from("123"),
    name=st.sampled_from(["Kai", "Sam"]),
    handle=st.sampled_from(["", "kai_x", "KAI_X", "sam"]),
    account=st.sampled_from(["", "222", "333"]),
    platform=st.sampled_from(["", "discord", "snapchat"]),
)


@given(st.lists(st.tuples(st.sampled_from("ab"), _PEOPLE)))
def test_no_message_is_lost_and_two_ids_never_become_one(said: list[tuple[str, Participant]]) -> None:
    accounts = Accounts()
    for where, person in said:
        accounts.meet(Conversation(id=where, participants=(person,)))
        _heard(accounts, where, person.id)
    found = accounts.all()
    assert sum(one.messages for one in found) == len(said)
    told = {(person.platform, person.account) for _, person in said if person.platform and person.account}
    assert {(one.platform, one.id) for one in found if one.id} == told
