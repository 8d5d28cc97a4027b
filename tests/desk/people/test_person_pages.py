"""Somebody is put right on a page: what stood there before is kept, and of two who edit nobody is written over."""

import re
from datetime import date

import pytest
from django.db import transaction
from django.db.utils import DatabaseError
from django.test import Client

from leeside.desk.cases.errors import ChangedMeanwhile, NotYours, ReasonNeeded
from leeside.desk.cases.models import Case
from leeside.desk.cases.selectors import chronology
from leeside.desk.cases.words import AgeBand
from leeside.desk.people.ages import age_on, band_of
from leeside.desk.people.models import Person, PersonBefore, Role, RoleAtEvent
from leeside.desk.people.selectors import people_in, person_for
from leeside.desk.people.services import change_person, change_role, name_person
from tests.desk.cases.making import Desk, arrived, at
from tests.desk.cases.signed_in import signed_in

pytestmark = pytest.mark.one_engine

WHY = "Her mother showed the birth certificate."


@pytest.fixture
def case(desk: Desk) -> Case:
    return arrived(desk)


@pytest.fixture
def lead(desk: Desk) -> Client:
    return signed_in(desk.lead)


def as_shown(browser: Client, address: str) -> dict[str, str]:
    """The form of a page as a browser would send it back, with what stands in it."""
    page = browser.get(address)
    form = page.context["form"]
    fields = {name: "" if form[name].value() is None else str(form[name].value()) for name in form.fields}
    hidden = re.findall(
        r'<input type="hidden" name="(initial-[a-z_]+)"(?: value="([^"]*)")?', page.content.decode()
    )
    return {**fields, **dict(hidden)}


def lines(desk: Desk, case: Case) -> list[str]:
    return [line.body for line in chronology(case, at(desk.lead, case).key, reader=desk.lead.member)]


def test_a_date_of_birth_is_put_right_with_a_trail(desk: Desk, case: Case, lead: Client) -> None:
    person = case.people.get()
    address = f"/people/{person.pk}/change/"
    first = {**as_shown(lead, address), "born": "2013-02-01", "school": "Year 8", "reason": WHY}
    assert lead.post(address, first).status_code == 302
    again = {**as_shown(lead, address), "born": "2014-02-01", "reason": WHY}
    assert lead.post(address, again).status_code == 302
    known = person_for(desk.lead, person.pk)
    assert known.particulars == {"born": "2014-02-01", "school": "Year 8"}
    assert [one.particulars.get("born") for one in known.before] == ["2013-02-01", None]
    assert known.before[0].reason == WHY
    assert any("born: 2013-02-01, now 2014-02-01" in line for line in lines(desk, case))
    page = lead.get(f"/people/{person.pk}/").content.decode()
    assert "1 February 2013" in page
    assert "Maya" not in page.split("<title>")[1].split("</title>")[0]
    with pytest.raises(DatabaseError), transaction.atomic():
        PersonBefore.objects.update(version=9)


@pytest.mark.parametrize(("born", "says"), [("2999-01-01", "still to come"), ("1850-01-01", "Nobody alive")])
def test_a_day_on_which_nobody_was_born_is_not_taken(case: Case, lead: Client, born: str, says: str) -> None:
    address = f"/people/{case.people.get().pk}/change/"
    page = lead.post(address, {**as_shown(lead, address), "born": born, "reason": WHY})
    assert says in page.content.decode()
    assert not PersonBefore.objects.exists()


def test_the_second_of_two_sees_what_changed_and_writes_over_nothing(
    desk: Desk, case: Case, lead: Client
) -> None:
    person = case.people.get()
    address = f"/people/{person.pk}/change/"
    mine = {**as_shown(lead, address), "school": "Hill School", "reason": WHY}
    other = signed_in(desk.deputy)
    theirs = {**as_shown(other, address), "name": "Mia Fenwick", "born": "2014-02-01", "reason": WHY}
    assert other.post(address, theirs).status_code == 302
    page = lead.post(address, mine)
    said = page.content.decode()
    assert desk.deputy.member.name in said
    assert "Mia Fenwick" in said
    assert "Hill School" in said
    assert person_for(desk.lead, person.pk).name == "Mia Fenwick"
    seen = re.search(r'name="seen" value="(\d+)"', said)
    assert seen is not None
    assert lead.post(address, {**mine, "seen": seen[1]}).status_code == 302
    known = person_for(desk.lead, person.pk)
    assert known.name == "Mia Fenwick", "the name was not touched here, so the colleague's stays"
    assert known.particulars == {"born": "2014-02-01", "school": "Hill School"}


def test_particulars_that_no_page_asks_for_stay(desk: Desk, case: Case, lead: Client) -> None:
    person = case.people.get()
    change_person(
        desk.lead, person.pk, seen_version=1, name="Maya Fenwick", particulars={"address": "12 Mill Lane"}
    )
    address = f"/people/{person.pk}/change/"
    lead.post(address, {**as_shown(lead, address), "age": "12", "reason": WHY})
    assert person_for(desk.lead, person.pk).particulars == {"address": "12 Mill Lane", "age": "12"}


@pytest.mark.both_engines
def test_a_role_is_changed_by_a_new_event_that_points_at_the_old(
    desk: Desk, case: Case, lead: Client
) -> None:
    old = case.people.get().roles.get()
    sent = lead.post(f"/roles/{old.pk}/change/", {"role": "both", "reason": WHY})
    assert sent["Location"] == f"/people/{case.people.get().pk}/"
    new = RoleAtEvent.objects.get(supersedes=old)
    assert new.role == Role.BOTH
    assert new.event_id != old.event_id
    assert new.event.kind == "role"
    assert any("both" in line or "harmed and who harmed" in line for line in lines(desk, case))
    old.refresh_from_db()
    assert old.role == Role.HARMED_CHILD
    assert people_in(desk.lead, case.pk)[0].roles == (Role.BOTH,)
    page = lead.get(f"/people/{old.person_id}/").content.decode()
    assert "changed later" in page


@pytest.mark.both_engines
def test_a_role_that_a_colleague_changed_is_not_changed_past_them(desk: Desk, case: Case) -> None:
    old = case.people.get().roles.get()
    change_role(desk.deputy, old.pk, role=Role.BOTH, reason=WHY)
    with pytest.raises(ChangedMeanwhile) as refused:
        change_role(desk.lead, old.pk, role=Role.WITNESS, reason=WHY)
    assert [one.by for one in refused.value.changes] == [desk.deputy.member]
    with pytest.raises(ReasonNeeded):
        change_role(desk.lead, RoleAtEvent.objects.get(supersedes=old).pk, role=Role.WITNESS, reason="")


def test_somebody_is_added_with_who_they_are_in_this(desk: Desk, case: Case, lead: Client) -> None:
    page = lead.post(f"/cases/{case.pk}/people/add/", {"name": "Ade Cole", "reason": WHY})
    assert "Choose who they are in this" in page.content.decode()
    sent = {"name": "Ade Cole", "role": "witness", "school": "Hill School", "reason": "A friend who saw it."}
    assert lead.post(f"/cases/{case.pk}/people/add/", sent).status_code == 302
    known = people_in(desk.lead, case.pk)[1]
    assert (known.name, known.roles, known.particulars) == (
        "Ade Cole",
        (Role.WITNESS,),
        {"school": "Hill School"},
    )


def test_a_role_is_said_of_another_line_of_the_chronology(desk: Desk, case: Case, lead: Client) -> None:
    person = case.people.get()
    told = case.events.get(kind="disclosure")
    address = f"/people/{person.pk}/roles/add/"
    assert "He wants me to keep it secret." in lead.get(address).content.decode()
    assert lead.post(address, {"event": str(told.pk), "role": "witness"}).status_code == 302
    assert people_in(desk.lead, case.pk)[0].roles == (Role.HARMED_CHILD, Role.WITNESS)
    elsewhere = arrived(desk).events.first()
    assert elsewhere is not None
    assert (
        "Select a valid choice"
        in lead.post(address, {"event": str(elsewhere.pk), "role": "witness"}).content.decode()
    )


def test_a_date_of_birth_that_puts_the_case_in_another_band_is_pointed_out(
    desk: Desk, case: Case, lead: Client
) -> None:
    person = case.people.get()
    change_person(
        desk.lead, person.pk, seen_version=1, name="Maya Fenwick", particulars={"born": "2020-02-01"}
    )
    assert (
        "the case belongs to: under 13. It says: 13 to 15"
        in lead.get(f"/people/{person.pk}/").content.decode()
    )
    case.refresh_from_db()
    assert case.age_band == AgeBand.FROM_13, "a person puts it right, and no date does"


@pytest.mark.parametrize(
    ("day", "age"), [(date(2026, 11, 25), 12), (date(2026, 11, 26), 13), (date(2026, 11, 27), 13)]
)
def test_a_birthday_counts_from_its_day(day: date, age: int) -> None:
    assert age_on(day, born=date(2013, 11, 26)) == age


def test_bands_begin_at_their_age() -> None:
    assert [band_of(age).value for age in (12, 13, 15, 16, 17, 18)] == [
        "under_13", "13_15", "13_15", "16_17", "16_17", "adult",
    ]  # fmt: skip


def test_a_stranger_puts_nobody_right(desk: Desk, case: Case) -> None:
    person = case.people.get()
    with pytest.raises(NotYours):
        person_for(desk.practitioner, person.pk)
    with pytest.raises(NotYours):
        change_role(desk.practitioner, person.roles.get().pk, role=Role.BOTH, reason=WHY)
    with pytest.raises(NotYours):
        name_person(desk.practitioner, case.pk, name="Ade", role=Role.WITNESS, reason=WHY)
    assert Person.objects.count() == 1
