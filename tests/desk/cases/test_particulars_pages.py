"""A case is put right, surrounded and kept from somebody on pages, and nobody is written over."""

import pytest
from django.test import Client

from leeside.desk.cases.access import cases_of
from leeside.desk.cases.around import Surroundings, around_in, record_around
from leeside.desk.cases.errors import ChangedMeanwhile, NotYours, WrongState
from leeside.desk.cases.models import Case, KeptOut
from leeside.desk.cases.selectors import chronology
from leeside.desk.cases.triage import change_particulars
from leeside.desk.cases.words import AgeBand
from tests.desk.cases.making import Desk, arrived, at
from tests.desk.cases.signed_in import signed_in

WHY = "Her mother showed the birth certificate."


@pytest.fixture
def case(desk: Desk) -> Case:
    return arrived(desk)


@pytest.fixture
def lead(desk: Desk) -> Client:
    return signed_in(desk.lead)


def as_shown(case: Case, **changed: str) -> dict[str, str]:
    """The form as a browser sends it when nothing but these was touched."""
    shown = {"title": "Worried about late messages", "age_band": case.age_band}
    hidden = {f"initial-{name}": value for name, value in shown.items()}
    hidden |= {"initial-danger_now": "False", "initial-staff_involved": "False"}
    return {**shown, **hidden, "seen": str(case.version), "reason": WHY, **changed}


def test_age_and_title_are_put_right_with_a_reason(desk: Desk, case: Case, lead: Client) -> None:
    address = f"/cases/{case.pk}/particulars/"
    assert "Write why" in lead.post(address, as_shown(case, age_band="under_13", reason="")).content.decode()
    assert lead.post(address, as_shown(case, age_band="under_13")).status_code == 302
    case.refresh_from_db()
    assert case.age_band == AgeBand.UNDER_13
    body = [line.body for line in chronology(case, at(desk.lead, case).key, reader=desk.lead.member)]
    assert f"Changed age band: under 13. {WHY}" in body


def test_what_was_not_touched_is_not_written_over(desk: Desk, case: Case, lead: Client) -> None:
    mine = as_shown(case, danger_now="on")
    change_particulars(desk.deputy, case.pk, seen_version=1, reason=WHY, age_band=AgeBand.UNDER_13)
    page = lead.post(f"/cases/{case.pk}/particulars/", mine).content.decode()
    assert "Since then: Deputy safeguarding lead" in page
    assert "case.particulars" in page
    assert 'name="seen" value="2"' in page
    assert lead.post(f"/cases/{case.pk}/particulars/", {**mine, "seen": "2"}).status_code == 302
    case.refresh_from_db()
    assert (case.age_band, case.danger_now) == (AgeBand.UNDER_13, True)


def test_nothing_touched_is_said_so(case: Case, lead: Client) -> None:
    assert (
        "Nothing was given to change"
        in lead.post(f"/cases/{case.pk}/particulars/", as_shown(case)).content.decode()
    )


def test_what_is_around_the_child_is_written_part_by_part(desk: Desk, case: Case, lead: Client) -> None:
    address = f"/cases/{case.pk}/around/"
    assert lead.post(address, {"seen": "", "home": "With her aunt since May."}).status_code == 302
    first = around_in(desk.lead, case.pk)
    assert first is not None
    sent = {"seen": str(first.row.pk), "online": "A tablet, at night.", "home": "With her aunt since May."}
    assert lead.post(address, {**sent, "initial-home": "With her aunt since May."}).status_code == 302
    known = around_in(desk.lead, case.pk)
    assert known is not None
    assert known.parts == [("Home", "With her aunt since May."), ("Online", "A tablet, at night.")]
    page = lead.get(f"/cases/{case.pk}/").content.decode()
    assert "A tablet, at night." in page
    assert case.around.count() == 2


def test_the_second_who_writes_around_the_child_takes_nothing_away(
    desk: Desk, case: Case, lead: Client
) -> None:
    first = record_around(desk.deputy, case.pk, said=Surroundings(home="With her aunt."), seen=None)
    with pytest.raises(ChangedMeanwhile):
        record_around(desk.lead, case.pk, said=Surroundings(school="Year 8."), seen=None)
    mine = {"seen": "", "school": "Year 8.", "home": "", "initial-home": "", "initial-school": ""}
    assert "Since then" in lead.post(f"/cases/{case.pk}/around/", mine).content.decode()
    assert lead.post(f"/cases/{case.pk}/around/", {**mine, "seen": str(first.pk)}).status_code == 302
    known = around_in(desk.lead, case.pk)
    assert known is not None
    assert known.said == Surroundings(home="With her aunt.", school="Year 8.")
    with pytest.raises(WrongState):
        record_around(desk.lead, case.pk, said=known.said, seen=known.row.pk)
    with pytest.raises(NotYours):
        record_around(desk.practitioner, case.pk, said=known.said, seen=known.row.pk)


def test_a_case_is_kept_from_a_colleague_on_a_page(desk: Desk, case: Case, lead: Client) -> None:
    address = f"/cases/{case.pk}/keep-out/"
    page = lead.get(address).content.decode()
    assert "From nobody." in page
    assert str(desk.lead.member.pk) not in page, "nobody keeps a case from themselves"
    sent = {"member": str(desk.deputy.member.pk), "reason": "She is his sister."}
    assert lead.post(address, {**sent, "reason": ""}).status_code == 200
    assert not KeptOut.objects.exists()
    assert lead.post(address, sent)["Location"] == f"/cases/{case.pk}/#who"
    assert case not in cases_of(desk.deputy.member)
    assert "Deputy safeguarding lead" in lead.get(address).content.decode()
    assert signed_in(desk.deputy).get(address).status_code == 404
