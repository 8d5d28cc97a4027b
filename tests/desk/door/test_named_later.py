"""A later message names somebody who works here: they can open the case no more, and a lead who is not named is told."""

import pytest
from django.test import Client

from leeside.desk.cases.errors import NotYours
from leeside.desk.cases.membership import add_member
from leeside.desk.cases.models import Case, KeptOut, Membership
from leeside.desk.cases.selectors import case_for, chronology
from leeside.desk.cases.services import claim
from leeside.desk.door.correspondence import correspondence, news_for, take_into_record
from leeside.desk.door.let_in import let_in_again
from leeside.desk.door.models import Post
from leeside.desk.notices.waiting import marks_of_what_waits
from leeside.desk.sealing.errors import NoKeyError
from leeside.desk.sealing.models import KeyCopy, PairOf
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import Role
from tests.desk.cases.making import Desk, at, keys_of
from tests.desk.cases.signed_in import signed_in
from tests.desk.door.visiting import carried, come_back, new_ids, send, seven, told, write_again

pytestmark = pytest.mark.one_engine

WHY = "because it has to be done"


@pytest.fixture
def okafor(desk: Desk) -> OpenKeys:
    return keys_of(Role.PRACTITIONER, name="Ruth Okafor")


@pytest.fixture
def thread(desk: Desk, anybody: Client, okafor: OpenKeys) -> str:
    """The seven words of a child whose case a practitioner reads."""
    words = seven(told(anybody))
    add_member(desk.lead, Case.objects.get().pk, member=okafor.member, reason=WHY)
    return words


def _bodies(keys: OpenKeys, case: Case) -> list[str]:
    return [one.body for one in chronology(case, at(keys, case).key, reader=keys.member)]


@pytest.mark.parametrize(
    "fields",
    [
        {"words": "it was Miss Okafor all the time"},
        {"words": "i was afraid to say", "staff": "yes", "staff_name": "ms okafur"},
        {"words": "you know who", "staff_name": "Ruth"},
    ],
)
def test_whoever_is_named_can_open_the_case_no_more_from_that_moment_on(
    desk: Desk, anybody: Client, okafor: OpenKeys, thread: str, fields: dict[str, str]
) -> None:
    case = Case.objects.get()
    case_for(okafor, case.pk)
    page = write_again(anybody, come_back(anybody, thread), **fields)
    assert "We have it" in page.content.decode()
    assert "Okafor" not in page.content.decode()
    with pytest.raises(NotYours):
        case_for(okafor, case.pk)
    with pytest.raises(NoKeyError):
        okafor.case_key(case)
    assert KeptOut.objects.get().member == okafor.member
    case.refresh_from_db()
    assert case.staff_involved


def test_nothing_tells_them_and_the_case_is_gone_as_one_that_never_was_theirs(
    desk: Desk, anybody: Client, okafor: OpenKeys, thread: str
) -> None:
    case = Case.objects.get()
    browser = signed_in(okafor)
    write_again(anybody, come_back(anybody, thread), "it is Mrs Okafor")
    never = signed_in(keys_of(Role.PRACTITIONER, name="Sam Ade"))
    for address in (f"/cases/{case.pk}/", f"/cases/{case.pk}/messages/"):
        gone, strange = browser.get(address), never.get(address)
        assert (gone.status_code, strange.status_code) == (404, 404)
        assert gone.content.decode().replace("Ruth Okafor", "") == strange.content.decode().replace(
            "Sam Ade", ""
        )
    assert not marks_of_what_waits(okafor.member)
    assert case.reference not in browser.get("/").content.decode()


def test_a_lead_who_is_not_named_is_told_above_the_queue_and_by_a_mark_of_its_own(
    desk: Desk, anybody: Client, okafor: OpenKeys, thread: str
) -> None:
    page = write_again(anybody, come_back(anybody, thread), "thank you")
    before = marks_of_what_waits(desk.lead.member)
    write_again(anybody, page, "it is Mrs Okafor")
    assert len(marks_of_what_waits(desk.lead.member) - before) == 1, "a mail of its own"
    browser = signed_in(desk.lead)
    assert "Somebody who works here is named." in browser.get("/queue/").content.decode()
    said = browser.get(f"/cases/{Case.objects.get().pk}/messages/").content.decode()
    assert "It names somebody who works here." in said
    assert "Kept from Ruth Okafor" in said


def test_a_case_that_they_had_taken_on_is_nobodys_again(desk: Desk, anybody: Client) -> None:
    deputy = keys_of(Role.DEPUTY, name="Ruth Okafor")
    words = seven(told(anybody))
    case = Case.objects.get()
    claim(deputy, case.pk, seen_version=case.version)
    write_again(anybody, come_back(anybody, words), "mrs okafor did it")
    case.refresh_from_db()
    assert case.claimed_by is None
    assert not KeyCopy.objects.filter(key=case.key_id, pair__of=PairOf.GLASS).exists(), "she leads"


def test_no_lets_a_trusted_name_stand(desk: Desk, anybody: Client, okafor: OpenKeys, thread: str) -> None:
    write_again(anybody, come_back(anybody, thread), "Mrs Okafor was kind", staff="no")
    case_for(okafor, Case.objects.get().pk)
    assert not KeptOut.objects.exists()


@pytest.mark.both_engines
def test_whoever_was_only_mentioned_is_let_in_again_by_a_lead(
    desk: Desk, anybody: Client, okafor: OpenKeys, thread: str
) -> None:
    case = Case.objects.get()
    write_again(anybody, come_back(anybody, thread), "can i see Mrs Okafor")
    let_in_again(desk.lead, case.pk, kept_id=KeptOut.objects.get().pk, reason=WHY)
    add_member(desk.lead, case.pk, member=okafor.member, reason=WHY)
    known = correspondence(okafor, case.pk)
    assert known is not None
    assert [one.words for one in known.posts] == ["can i see Mrs Okafor"]


@pytest.mark.both_engines
def test_where_all_who_would_read_it_are_named_it_is_not_sent_and_nobody_is_kept_out(
    desk: Desk, anybody: Client
) -> None:
    only = keys_of(Role.SAFEGUARDING_LEAD, name="Ruth Okafor")
    words = seven(told(anybody))
    case = Case.objects.get()
    Membership.objects.filter(case=case).exclude(member=only.member).delete()
    page = write_again(anybody, come_back(anybody, words), "it is mrs okafor")
    assert "You named the people who would read this." in page.content.decode()
    assert "it is mrs okafor" in page.content.decode()
    assert not Post.objects.exists()
    case_for(only, case.pk)


@pytest.mark.parametrize("fields", [{"staff": "yes"}, {"staff": "unsure"}, {"staff_name": "mr nobody"}])
def test_what_is_unclear_is_for_leads_alone_until_one_takes_it_into_the_record(
    desk: Desk, anybody: Client, okafor: OpenKeys, thread: str, fields: dict[str, str]
) -> None:
    case = Case.objects.get()
    add_member(desk.lead, case.pk, member=desk.moderator.member, reason=WHY)
    write_again(anybody, come_back(anybody, thread), "someone at school", **fields)
    for keys in (okafor, desk.moderator):
        known = correspondence(keys, case.pk)
        assert known is not None
        assert known.posts == []
        assert take_into_record(keys, case.pk, read=[Post.objects.get().pk]) == 0
        assert "messages/" in (said := signed_in(keys).get(f"/cases/{case.pk}/").content.decode())
        assert "1 new" not in said
    assert news_for(desk.moderator.member) == []
    [row] = news_for(desk.lead.member)
    assert (row.new_posts, row.naming, row.unclear) == (1, 0, 1)
    said = signed_in(desk.lead).get(f"/cases/{case.pk}/messages/take/").content.decode()
    assert "Find out first" in said
    assert "someone at school" in said
    take_into_record(desk.lead, case.pk, read=new_ids(desk.lead, case))
    known = correspondence(okafor, case.pk)
    assert known is not None
    assert [one.words for one in known.posts] == ["someone at school"]
    assert any(one.startswith("Asked at the door. Staff involved") for one in _bodies(okafor, case))


def test_a_form_that_is_sent_twice_is_one_message(desk: Desk, anybody: Client, thread: str) -> None:
    page = come_back(anybody, thread)
    fields = {"visit": carried(page, "visit"), "sent": carried(page, "sent"), "words": "he wrote again"}
    first, second = send(anybody, "/h/4/", **fields), send(anybody, "/h/4/", **fields)
    assert "We have it" in first.content.decode()
    assert "We have it" in second.content.decode()
    assert Post.objects.count() == 1
    send(anybody, "/h/4/", **{**fields, "words": "and again"})
    again = {"visit": carried(second, "visit"), "sent": carried(second, "sent"), "words": "he wrote again"}
    send(anybody, "/h/4/", **again)
    assert Post.objects.count() == 3, "other words, and the same ones from a new page, are messages"
