"""A second person is asked to read, and answers. As long as they have not, the case is not dismissed."""

import uuid
from typing import Final

from django.db import transaction

from leeside.desk.audit.services import record_change
from leeside.desk.cases.access import cases_of, opened, reasoned
from leeside.desk.cases.chronicle import write_done
from leeside.desk.cases.errors import MayNot, NotYours, WrongState
from leeside.desk.cases.words import EventKind, State
from leeside.desk.permissions.permission import Permission, may
from leeside.desk.readings.models import Reading, ReadingAnswer, waits_for
from leeside.desk.sealing.fields import seal
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import StaffMember

_GOING: Final = frozenset({State.ARRIVED, State.HELD, State.OPEN})


@transaction.atomic
def ask_reading(keys: OpenKeys, case_id: uuid.UUID, *, reader: StaffMember, question: str) -> Reading:
    """Send a case for a second view to a colleague who is a member of it; one who does not answer can be replaced.

    Raises `NotYours`, `MayNot`, `ReasonNeeded`, and `WrongState` for what has ended, or waits for this colleague already.
    """
    at = opened(keys, case_id, needs=Permission.WORK_QUEUE, lock=True)
    asked = reasoned(question)
    if State(at.case.state) not in _GOING:
        raise WrongState("This case has ended.", to_do="Open it again first.")
    if reader.pk == at.member.pk:
        raise MayNot("A second view is somebody else's.", to_do="Choose a colleague.")
    if not (may(reader.role, Permission.ADD_TO_CASES) and cases_of(reader).filter(pk=at.case.pk).exists()):
        raise MayNot("Only a member of the case can read it.", to_do="Add them first.")
    waiting = waits_for(at.case)
    if waiting is not None and waiting.reader_id == reader.pk:
        raise WrongState("It waits for this colleague already.", to_do="Ask them, or send it to another.")
    reading = Reading(case=at.case, asked_by=at.member, reader=reader)
    seal(reading, at.key, question=asked)
    reading.save(force_insert=True)
    said = f"Sent for a second view to {reader.name}. {asked}"
    write_done(at.case, at.key, at.member, EventKind.SECOND_READING, said)
    record_change(at.member, "reading.asked", reading, case=at.case.pk, member=reader.pk)
    return reading


@transaction.atomic
def give_reading(keys: OpenKeys, reading_id: uuid.UUID, *, may_go: bool, reasons: str) -> ReadingAnswer:
    """Say what one sees in it; only whoever was asked can, and only once. Raises `NotYours`, `WrongState`."""
    reading = Reading.objects.filter(pk=reading_id, reader=keys.member).first()
    if reading is None:
        raise NotYours
    at = opened(keys, reading.case_id, needs=Permission.ADD_TO_CASES, lock=True)
    why = reasoned(reasons)
    if ReadingAnswer.objects.filter(reading=reading).exists():
        raise WrongState("You gave this view already.", to_do="Add what is new to the chronology.")
    answer = ReadingAnswer(reading=reading, may_go=may_go)
    seal(answer, at.key, reasons=why)
    answer.save(force_insert=True)
    said = "nothing more is needed" if may_go else "more is needed"
    body = f"{at.member.name} has read it: {said}. {why}"
    write_done(at.case, at.key, at.member, EventKind.SECOND_READING, body)
    record_change(at.member, "reading.given", answer, case=at.case.pk, may_go=may_go)
    return answer
