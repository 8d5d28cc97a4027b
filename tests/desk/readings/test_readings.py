"""A second person reads before a dismissal, and a dismissal waits for them; what was dismissed stays to be seen."""

import pytest

from leeside.desk.cases.errors import MayNot, NotYours, ReasonNeeded, WrongState
from leeside.desk.cases.membership import add_member, remove_member
from leeside.desk.cases.models import Case
from leeside.desk.cases.selectors import cases_for
from leeside.desk.cases.triage import dismiss
from leeside.desk.cases.words import State
from leeside.desk.readings.selectors import readings_in, readings_waiting
from leeside.desk.readings.services import ask_reading, give_reading
from leeside.desk.staff.models import Role
from tests.desk.cases.making import Desk, arrived, keys_of
from tests.desk.cases.signed_in import signed_in

WHY = "It reads like a brother who teases her."
BECAUSE = "I know the family; the brother is 14."


def gone(desk: Desk, case: Case) -> Case:
    case.refresh_from_db()
    return dismiss(desk.lead, case.pk, seen_version=case.version, reason=WHY)


def test_a_dismissal_waits_for_the_second_person(desk: Desk) -> None:
    case = arrived(desk)
    reading = ask_reading(desk.lead, case.pk, reader=desk.deputy.member, question=WHY)
    with pytest.raises(WrongState) as refused:
        gone(desk, case)
    assert desk.deputy.member.name in refused.value.what
    give_reading(desk.deputy, reading.pk, may_go=True, reasons=BECAUSE)
    assert gone(desk, case).state == State.DISMISSED
    assert list(cases_for(desk.lead.member)) == [case]
    [known] = readings_in(desk.lead, case.pk)
    assert (known.question, known.may_go, known.reasons) == (WHY, True, BECAUSE)


def test_a_dismissal_without_a_second_person_is_as_before(desk: Desk) -> None:
    assert gone(desk, arrived(desk)).state == State.DISMISSED


def test_a_colleague_who_does_not_answer_is_replaced_by_another(desk: Desk) -> None:
    case, other = arrived(desk), keys_of(Role.PRACTITIONER, name="Sam Other")
    add_member(desk.lead, case.pk, member=other.member, reason=WHY)
    ask_reading(desk.lead, case.pk, reader=desk.deputy.member, question=WHY)
    with pytest.raises(WrongState):
        ask_reading(desk.lead, case.pk, reader=desk.deputy.member, question=WHY)
    second = ask_reading(desk.lead, case.pk, reader=other.member, question=WHY)
    give_reading(other, second.pk, may_go=False, reasons=BECAUSE)
    assert gone(desk, case).state == State.DISMISSED, (
        "a person decides, with the other view before their eyes"
    )


def test_a_second_view_is_somebody_elses_who_may_open_the_case(desk: Desk) -> None:
    case = arrived(desk)
    for reader in (desk.lead.member, desk.practitioner.member, desk.auditor.member):
        with pytest.raises(MayNot):
            ask_reading(desk.lead, case.pk, reader=reader, question=WHY)
    with pytest.raises(ReasonNeeded):
        ask_reading(desk.lead, case.pk, reader=desk.deputy.member, question="?")
    with pytest.raises(NotYours):
        ask_reading(desk.moderator, case.pk, reader=desk.deputy.member, question=WHY)
    reading = ask_reading(desk.lead, case.pk, reader=desk.deputy.member, question=WHY)
    with pytest.raises(NotYours):
        give_reading(desk.lead, reading.pk, may_go=True, reasons=BECAUSE)
    give_reading(desk.deputy, reading.pk, may_go=True, reasons=BECAUSE)
    with pytest.raises(WrongState):
        give_reading(desk.deputy, reading.pk, may_go=False, reasons=BECAUSE)


def test_a_case_that_has_ended_is_sent_to_nobody(desk: Desk) -> None:
    case = arrived(desk)
    gone(desk, case)
    with pytest.raises(WrongState):
        ask_reading(desk.lead, case.pk, reader=desk.deputy.member, question=WHY)


def test_whoever_is_no_member_any_more_is_not_waited_for_in_their_list(desk: Desk) -> None:
    case, other = arrived(desk), keys_of(Role.PRACTITIONER)
    add_member(desk.lead, case.pk, member=other.member, reason=WHY)
    reading = ask_reading(desk.lead, case.pk, reader=other.member, question=WHY)
    assert readings_waiting(other.member) == [reading]
    remove_member(desk.lead, case.pk, member=other.member, reason=WHY)
    assert readings_waiting(other.member) == []
    with pytest.raises(NotYours):
        give_reading(other, reading.pk, may_go=True, reasons=BECAUSE)


def test_the_queue_says_that_it_was_sent_and_what_came_of_it(desk: Desk) -> None:
    case = arrived(desk)
    lead, deputy = signed_in(desk.lead), signed_in(desk.deputy)
    address = f"/cases/{case.pk}/second-view/"
    assert "Choose who is to read it" in lead.post(address, {"question": WHY}).content.decode()
    assert lead.post(address, {"reader": str(desk.deputy.member.pk), "question": WHY}).status_code == 302
    assert "Sent for a second view</strong> to Deputy" in lead.get("/queue/").content.decode()
    refused = lead.post(f"/cases/{case.pk}/dismiss/", {"seen": "1", "reason": WHY})
    assert "was asked to read this before it is dismissed" in refused.content.decode()
    asked = deputy.get("/queue/").content.decode()
    assert "You were asked to read" in asked
    reading = readings_waiting(desk.deputy.member)[0]
    page = deputy.get(f"/readings/{reading.pk}/").content.decode()
    assert WHY in page
    assert WHY not in page.split("<title>")[1].split("</title>")[0]
    sent = deputy.post(f"/readings/{reading.pk}/", {"may_go": "no", "reasons": BECAUSE})
    assert sent["Location"] == f"/cases/{case.pk}/"
    assert "more is needed" in lead.get("/queue/").content.decode()
    assert BECAUSE in lead.get(f"/cases/{case.pk}/").content.decode()
