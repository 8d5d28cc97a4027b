"""What is told at the door stands in the queue as it was typed, for the leads and for nobody whom it concerns."""

import pytest
from django.test import Client

from leeside.desk.cases.models import Case
from leeside.desk.cases.selectors import chronology, queue_for, title_of
from leeside.desk.cases.words import AgeBand, Door, EventKind
from leeside.desk.door import telling
from leeside.desk.door.models import Thread
from leeside.desk.door.passphrase import words_for
from leeside.desk.people.models import Role as RoleInEvent
from leeside.desk.people.selectors import people_in
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import Role, StaffMember
from tests.desk.cases.making import Desk, at, keys_of
from tests.desk.door.visiting import send, seven, told, visitor

pytestmark = pytest.mark.one_engine


def lines(keys: OpenKeys, case: Case) -> list[tuple[str, str]]:
    here = at(keys, case)
    return [(one.event.kind, one.body) for one in chronology(case, here.key, reader=keys.member)]


def test_a_childs_words_are_in_the_queue_as_they_were_typed(desk: Desk, anybody: Client) -> None:
    page = told(anybody, words="  hes 24.\r\nplz help 😢 ", danger="yes", age="under_13", name="Maya")
    assert page.status_code == 200
    [row] = queue_for(desk.lead.member)
    case = row.case
    assert (case.door, case.danger_now, case.age_band) == (Door.PUBLIC, True, AgeBand.UNDER_13)
    assert row.why.startswith("Danger now, told by a person and not screened")
    assert (EventKind.DISCLOSURE, "  hes 24.\r\nplz help 😢 ") in lines(desk.lead, case)
    assert title_of(case, at(desk.lead, case).key) == "A child told us: Maya"
    [person] = people_in(desk.lead, case.pk)
    assert (person.name, list(person.roles)) == ("Maya", [RoleInEvent.HARMED_CHILD])


def test_every_question_may_be_left_empty_but_for_one_word(desk: Desk, anybody: Client) -> None:
    for name in ("words", "name", "staff_name", "reach"):
        assert seven(told(anybody, **{"words": "", name: "help"})), name
    assert Case.objects.count() == 4


def test_nothing_at_all_is_no_report_and_ticks_alone_are_none(desk: Desk, anybody: Client) -> None:
    page = told(anybody, words=" \r\n", danger="unsure", age="13_15")
    assert "Write one word or more." in page.content.decode()
    assert 'value="unsure" required' not in page.content.decode()
    assert Case.objects.count() == 0


def test_a_parent_has_words_and_a_way_of_their_own(desk: Desk, anybody: Client) -> None:
    page = told(anybody, "/h/2/", who="parent", words="He is online all night.", child="Ade", name="Sam Ade")
    assert len(seven(page).split()) == 7
    case = Case.objects.get()
    assert (EventKind.OBSERVATION, "He is online all night.") in lines(desk.lead, case)
    assert title_of(case, at(desk.lead, case).key) == "A parent or carer worries about Ade"
    roles = {one.name: list(one.roles) for one in people_in(desk.lead, case.pk)}
    assert roles == {"Ade": [RoleInEvent.HARMED_CHILD], "Sam Ade": [RoleInEvent.FAMILY]}


def test_two_presses_of_the_button_are_one_report_with_the_same_words(desk: Desk, anybody: Client) -> None:
    once = told(anybody, sent="ab" * 16)
    again = told(anybody, sent="ab" * 16)
    assert seven(once) == seven(again)
    assert Case.objects.count() == Thread.objects.count() == 1


def test_the_same_form_that_arrives_twice_at_one_moment_is_one_report(
    desk: Desk, anybody: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted, first = telling._in_the_last_hour, []

    def while_another_comes_in() -> int:
        monkeypatch.setattr(telling, "_in_the_last_hour", counted)
        first.append(seven(told(visitor(), sent="ab" * 16)))
        return counted()

    monkeypatch.setattr(telling, "_in_the_last_hour", while_another_comes_in)
    assert seven(told(anybody, sent="ab" * 16)) == first[0]
    assert Case.objects.count() == Thread.objects.count() == 1


def test_the_same_form_with_other_words_is_another_report(desk: Desk, anybody: Client) -> None:
    assert seven(told(anybody, sent="ab" * 16)) != seven(told(anybody, sent="ab" * 16, words="other"))
    assert Case.objects.count() == 2


def test_nothing_that_is_kept_gives_the_words_back_even_with_the_desks_key(
    desk: Desk, anybody: Client
) -> None:
    words = seven(told(anybody))
    row = Thread.objects.get()
    assert row.mark is not None
    kept = [bytes(one) for one in (row.sent, row.mark, row.teller_public, row.desk_public, row.pk.bytes)]
    assert words not in {" ".join(words_for(value)) for value in kept}
    assert bytes(row.sent) != b""


def test_the_words_are_not_shown_again_later(desk: Desk, anybody: Client) -> None:
    words = seven(told(anybody, sent="ab" * 16))
    Thread.objects.update(made_at="2026-01-01T09:00Z")
    page = told(anybody, sent="ab" * 16).content.decode()
    assert "We cannot show them again." in page
    assert not any(f"<li>{word}</li>" in page for word in words.split())
    assert Case.objects.count() == 1


def test_another_language_is_taken_exactly_and_pointed_out(desk: Desk, anybody: Client) -> None:
    said = "Boję się, on chce się ze mną spotkać i mówi, że nikomu nie mogę powiedzieć"
    told(anybody, words=said)
    case = Case.objects.get()
    found = lines(desk.lead, case)
    assert (EventKind.DISCLOSURE, said) in found
    assert sum("may be in another language" in body for _, body in found) == 1


def test_english_with_slips_is_not_called_another_language(desk: Desk, anybody: Client) -> None:
    told(anybody, words="he sed i hav 2 keep it secrit or he wil send it to my mum n dad im so scared rn")
    assert not any("another language" in body for _, body in lines(desk.lead, Case.objects.get()))


@pytest.mark.both_engines
@pytest.mark.parametrize("typed", ["Mr Harpenden", "harpendn", "Sir HARPENDEN", "Robin Harpenden"])
def test_it_goes_round_whoever_is_named_where_the_name_is_asked_for(
    desk: Desk, anybody: Client, typed: str
) -> None:
    subject = keys_of(Role.DEPUTY, name="Robin Harpenden")
    told(anybody, staff="yes", staff_name=typed)
    case = Case.objects.get()
    assert case.staff_involved
    assert queue_for(subject.member) == []
    assert len(queue_for(desk.lead.member)) == 1
    assert case.kept_out.get().member == subject.member


def test_it_goes_round_whoever_is_named_in_the_words(desk: Desk, anybody: Client) -> None:
    subject = keys_of(Role.DEPUTY, name="Robin Harpenden")
    told(anybody, words="mr harpenden texts me at night")
    assert queue_for(subject.member) == []


@pytest.mark.parametrize(
    "fields",
    [
        {"words": "i told Mr Harpenden about the man", "staff": "no"},
        {"words": "we live in harpenden and robin is my friend"},
        {"words": "help", "reach": "Mr Harpenden in room 12"},
        {"words": "help", "name": "Robin Harpenden"},
    ],
)
def test_whoever_is_no_more_than_mentioned_is_left_in(
    desk: Desk, anybody: Client, fields: dict[str, str]
) -> None:
    trusted = keys_of(Role.DEPUTY, name="Robin Harpenden")
    told(anybody, **fields)
    assert len(queue_for(trusted.member)) == 1
    assert not Case.objects.get().staff_involved


@pytest.mark.both_engines
def test_where_all_who_would_read_it_are_named_it_is_not_sent_and_the_words_stay(
    desk: Desk, anybody: Client
) -> None:
    StaffMember.objects.filter(pk=desk.deputy.member.pk).update(is_active=False)
    StaffMember.objects.filter(pk=desk.lead.member.pk).update(name="Robin Harpenden")
    page = told(anybody, words="mr harpenden texts me at night")
    said = page.content.decode()
    assert "You named the people who would read this." in said
    assert "mr harpenden texts me at night" in said
    assert "0800 1111" in said
    assert Case.objects.count() == 0
    assert seven(told(anybody, words="mr harpenden helps, but he is away", staff="no"))


@pytest.mark.both_engines
def test_where_nobody_could_open_it_the_page_says_so_and_gives_the_numbers(
    desk: Desk, anybody: Client
) -> None:
    StaffMember.objects.filter(role__in=(Role.DEPUTY, Role.SAFEGUARDING_LEAD)).update(is_active=False)
    page = told(anybody)
    assert page.status_code == 503
    assert "0800 1111" in page.content.decode()
    assert Case.objects.count() == 0


def test_words_that_are_too_long_come_back_with_a_plain_sentence(desk: Desk, anybody: Client) -> None:
    page = told(anybody, words="a" * 10_001)
    assert "This is too long. Keep it under 10,000 letters." in page.content.decode()
    assert "a" * 10_001 in page.content.decode()
    assert Case.objects.count() == 0
    assert told(anybody, words="😢" * 10_000).status_code == 200
    assert send(anybody, "/h/1/", words="a" * 400_001).status_code == 413


def test_a_character_that_no_database_takes_is_left_out(desk: Desk, anybody: Client) -> None:
    told(anybody, words="he\x00lp")
    assert (EventKind.DISCLOSURE, "help") in lines(desk.lead, Case.objects.get())
