"""Which readings wait for somebody, and what second readers said of a case."""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from leeside.desk.audit.services import record_look
from leeside.desk.cases.access import Opened, cases_of, opened
from leeside.desk.cases.errors import NotYours
from leeside.desk.cases.models import Case
from leeside.desk.readings.models import Reading
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import StaffMember


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownReading:
    """A reading with its question, and the answer where there is one."""

    reading: Reading
    question: str = field(repr=False)
    may_go: bool | None
    reasons: str = field(repr=False)


def readings_waiting(member: StaffMember) -> Sequence[Reading]:
    """What somebody was asked to read and has not answered, in cases of which they still are a member."""
    rows = Reading.objects.filter(reader=member, answer=None, case__in=cases_of(member))
    return list(rows.select_related("case", "asked_by"))


def newest_readings(cases: Iterable[Case]) -> dict[uuid.UUID, Reading]:
    """The newest reading of each of these cases of one's own, for their rows of the queue."""
    rows = Reading.objects.filter(case__in=list(cases)).select_related("reader", "answer").order_by("at")
    return {row.case_id: row for row in rows}


def readings_in(keys: OpenKeys, case_id: uuid.UUID) -> Sequence[KnownReading]:
    """The readings of a case, the newest first. Raises `NotYours`. It is audited."""
    at = opened(keys, case_id)
    rows = Reading.objects.filter(case=at.case).select_related("reader", "asked_by", "answer")
    found = [_known(row, at) for row in rows]
    record_look(at.member, "readings.seen", at.case, case=at.case.pk)
    return found


def reading_for(keys: OpenKeys, reading_id: uuid.UUID) -> KnownReading:
    """What one was asked to read. Raises `NotYours`. It is audited."""
    row = Reading.objects.filter(pk=reading_id, reader=keys.member).select_related("case", "asked_by").first()
    if row is None:
        raise NotYours
    at = opened(keys, row.case_id)
    record_look(at.member, "reading.seen", row, case=at.case.pk)
    return _known(row, at)


def _known(row: Reading, at: Opened) -> KnownReading:
    answer = getattr(row, "answer", None)
    return KnownReading(
        reading=row,
        question=row.question.reveal(at.key),
        may_go=answer.may_go if answer else None,
        reasons=answer.reasons.reveal(at.key) if answer else "",
    )
