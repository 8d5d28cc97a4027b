"""People in a case, found by their names in one's own cases alone, and given a role each time."""

import uuid

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from leeside.desk.audit.models import AccessEntry
from leeside.desk.cases.errors import ChangedMeanwhile, NotYours, ReasonNeeded
from leeside.desk.cases.models import Case, Event
from leeside.desk.people import selectors, views
from leeside.desk.people.models import NameWord, Person, Role
from leeside.desk.people.selectors import people_in, search
from leeside.desk.people.services import add_person, change_person, give_role
from leeside.desk.sealing.blind import mark, plain, words
from leeside.desk.sealing.open_keys import open_for
from leeside.desk.sealing.services import make_keys
from tests.desk.cases.making import CHEAP, PASSWORD, Desk, arrived
from tests.desk.cases.signed_in import signed_in


def _first(case: Case) -> Event:
    event = case.events.order_by("recorded_at").first()
    assert event is not None
    return event


@pytest.mark.parametrize(
    "asked", ["maya", "FENWICK", "Fenwick Maya", " maya  fenwick ", "Máya", "ｍａｙａ", "maya-fenwick"]
)
def test_a_name_is_found_however_it_is_written(desk: Desk, asked: str) -> None:
    case = arrived(desk)
    [found] = search(desk.lead, asked)
    assert (found.name, found.person.case) == ("Maya Fenwick", case)


@pytest.mark.parametrize("asked", ["may", "Maya Smith", "", "  ", "%", "ma_a"])
def test_another_name_and_part_of_a_word_are_not_found(desk: Desk, asked: str) -> None:
    arrived(desk)
    assert search(desk.lead, asked) == []


def test_nobody_finds_somebody_in_a_case_that_is_not_theirs(desk: Desk) -> None:
    arrived(desk)
    for keys in (desk.practitioner, desk.moderator, desk.auditor, desk.administrator):
        assert search(keys, "Maya") == []


def test_of_a_name_that_many_have_the_newest_cases_are_found_and_the_page_says_so(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    for where in (selectors, views):
        monkeypatch.setattr(where, "MOST_FOUND", 2)
    cases = [arrived(desk) for _ in range(3)]
    assert [found.person.case for found in search(desk.lead, "Maya")] == [cases[2], cases[1]]
    page = signed_in(desk.lead).post("/people/search/", {"name": "Maya"}).content.decode()
    assert "there may be more" in page
    looked = AccessEntry.objects.filter(action="people.found").values_list("row", flat=True)
    assert str(cases[0].people.get().pk) not in looked


def test_a_member_whose_key_was_made_anew_finds_nothing_and_sees_their_list(desk: Desk) -> None:
    case = arrived(desk)
    make_keys(desk.lead.member, PASSWORD, cost=CHEAP)
    anew = open_for(desk.lead.member, PASSWORD)
    assert search(anew, "Maya") == []
    assert anew.content_keys([case.key_id]) == {}
    assert "Your key was made anew" in signed_in(anew).get("/cases/").content.decode()


def test_the_database_holds_no_word_of_a_name(desk: Desk) -> None:
    arrived(desk)
    stored = {bytes(word.mark) for word in NameWord.objects.all()}
    assert stored == {mark("words of names", "maya"), mark("words of names", "fenwick")}
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM people_nameword JOIN people_person ON person_id = people_person.id")
        assert b"maya" not in b"".join(str(row).lower().encode() for row in cursor.fetchall())


@pytest.mark.one_engine
def test_whoever_bears_two_words_is_looked_for_in_what_lies_side_by_side(desk: Desk) -> None:
    arrived(desk)
    with CaptureQueriesContext(connection) as asked:
        search(desk.lead, "Maya Fenwick")
    [sql] = [one["sql"] for one in asked.captured_queries if "people_nameword" in one["sql"]]
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN QUERY PLAN {sql}")
        plan = "\n".join(row[3] for row in cursor.fetchall())
    assert "USING COVERING INDEX people_word_newest (mark=?)" in plan
    assert "USING COVERING INDEX people_word_of (mark=? AND person_id=?)" in plan
    assert "ORDER BY" not in plan, "the newest lie first already"


def test_a_name_that_was_put_right_is_found_by_the_new_one_alone(desk: Desk) -> None:
    person = arrived(desk).people.get()
    change_person(desk.lead, person.pk, seen_version=1, name="Mia Fenwick", particulars={"year": 8})
    assert search(desk.lead, "Maya") == []
    assert [found.name for found in search(desk.lead, "Mia")] == ["Mia Fenwick"]
    assert people_in(desk.lead, person.case_id)[0].particulars == {"year": 8}


def test_the_second_of_two_who_put_a_name_right_is_told(desk: Desk) -> None:
    person = arrived(desk).people.get()
    change_person(desk.lead, person.pk, seen_version=1, name="Mia Fenwick")
    with pytest.raises(ChangedMeanwhile):
        change_person(desk.deputy, person.pk, seen_version=1, name="May Fenwick")
    assert people_in(desk.lead, person.case_id)[0].name == "Mia Fenwick"


def test_a_role_is_of_one_event_and_may_be_another_in_the_next(desk: Desk) -> None:
    case = arrived(desk)
    person, event = case.people.get(), _first(case)
    give_role(desk.lead, event.pk, person_id=person.pk, role=Role.BOTH)
    [known] = people_in(desk.lead, case.pk)
    assert known.roles == (Role.HARMED_CHILD, Role.BOTH)
    assert "role" not in {field.name for field in Person._meta.get_fields()}


def test_a_person_of_another_case_has_no_role_in_this_one(desk: Desk) -> None:
    one, other = arrived(desk), arrived(desk)
    with pytest.raises(NotYours):
        give_role(desk.lead, _first(one).pk, person_id=other.people.get().pk, role=Role.WITNESS)


def test_a_person_has_a_name(desk: Desk) -> None:
    with pytest.raises(ReasonNeeded):
        add_person(desk.lead, arrived(desk).pk, name="  ")
    with pytest.raises(NotYours):
        add_person(desk.lead, uuid.uuid4(), name="Ade")


@given(st.text(max_size=60))
def test_words_are_the_same_in_capitals_and_taken_twice(text: str) -> None:
    assert words(plain(text)) == words(text)
    assert all(word == plain(word) for word in words(text))
