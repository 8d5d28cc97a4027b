"""A request with everything in it, for the person who answers it."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from django.utils import timezone

from leeside.desk.access_requests.answer import Answer, answer_of
from leeside.desk.access_requests.chosen import KnownInCase, known_in_case
from leeside.desk.access_requests.clock import due_now
from leeside.desk.access_requests.models import GOING, AccessRequest, InCase, State, Step
from leeside.desk.access_requests.services import yours
from leeside.desk.audit.services import record_look
from leeside.desk.cases.access import cases_of, opened
from leeside.desk.cases.errors import NotYours
from leeside.desk.cases.models import Case
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.open_keys import OpenKeys


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownStep:
    """A step with its note open."""

    step: Step
    note: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownRequest:
    """A request, open, with its clock."""

    row: AccessRequest
    subject: str = field(repr=False)
    asker: str = field(repr=False)
    due: date
    steps: Sequence[KnownStep] = field(repr=False)

    @property
    def goes_on(self) -> bool:
        """Whether something is still to be done."""
        return State(self.row.state) in GOING

    @property
    def late(self) -> bool:
        """Whether its day is past. While the clock stands it is not."""
        return self.row.state == State.OPEN and self.due < timezone.localdate()


def requests_of(keys: OpenKeys) -> Sequence[KnownRequest]:
    """The requests that somebody answers, what came first, first. It is audited."""
    rows = AccessRequest.objects.filter(handler=keys.member)
    found = [request_for(keys, row.pk) for row in rows]
    record_look(keys.member, "requests.listed", "access_requests_accessrequest", rows=len(found))
    return found


def request_for(keys: OpenKeys, request_id: uuid.UUID) -> KnownRequest:
    """One request. Raises `NotYours` and `MayNot`. It is audited."""
    row, key = yours(keys, request_id)
    record_look(keys.member, "request.seen", row)
    return KnownRequest(
        row=row,
        subject=row.subject.reveal(key),
        asker=row.asker.reveal(key),
        due=due_now(row, timezone.localdate()),
        steps=[KnownStep(step=one, note=one.note.reveal(key)) for one in row.steps.select_related("by")],
    )


def cases_in(keys: OpenKeys, known: KnownRequest) -> Sequence[KnownInCase]:
    """The cases of a request, open. One of which one is a member no more raises `NotYours`. It is audited."""
    found = []
    for one in InCase.objects.filter(request=known.row).select_related("case").order_by("case__arrived_at"):
        at = opened(keys, one.case_id, needs=Permission.ANSWER_REQUESTS)
        record_look(keys.member, "request.case_seen", one, case=at.case.pk)
        found.append(known_in_case(one, at, known.subject))
    return found


def case_in(keys: OpenKeys, request_id: uuid.UUID, in_case_id: uuid.UUID) -> tuple[KnownRequest, KnownInCase]:
    """One of them. Raises `NotYours`."""
    known = request_for(keys, request_id)
    one = next((one for one in cases_in(keys, known) if one.row.pk == in_case_id), None)
    if one is None:
        raise NotYours
    return known, one


def other_cases(keys: OpenKeys, known: KnownRequest) -> Sequence[Case]:
    """One's cases that are not in the request yet, the newest first."""
    return list(cases_of(keys.member).exclude(asked_about__request=known.row).order_by("-arrived_at"))


def answer_for(keys: OpenKeys, request_id: uuid.UUID) -> Answer:
    """The answer as it leaves. Raises `NotYours`, and `WrongState` where something is undecided. It is audited as taken out."""
    known = request_for(keys, request_id)
    cases = cases_in(keys, known)
    made = answer_of(cases, about=known.subject, asked_on=known.row.received_on, made_on=timezone.localdate())
    given = sum(len(record.given) for record in made.records)
    record_look(keys.member, "request.exported", known.row, given=given, cases=len(cases))
    return made
