"""What may be asked of cases. Reading what stands in one is audited; a list tells nothing of content but its titles."""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Count, QuerySet

from leeside.desk.audit.services import record_look
from leeside.desk.cases.access import Opened, cases_of, opened
from leeside.desk.cases.errors import NotYours
from leeside.desk.cases.models import Alert, Case, Event, KeptOut, Membership, Task
from leeside.desk.cases.queue import Waiting as Waiting
from leeside.desk.cases.queue import queue_for as queue_for
from leeside.desk.cases.queue import waiting_for as waiting_for
from leeside.desk.cases.trail import entries_for as entries_for
from leeside.desk.cases.trail import entries_of as entries_of
from leeside.desk.cases.words import State
from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import StaffMember


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of the chronology, open, with the lines that correct it."""

    event: Event
    body: str = field(repr=False)
    corrected_by: tuple[uuid.UUID, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownTask:
    """A task with its words open."""

    task: Task
    what: str = field(repr=False)
    reason: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """Another of one's cases that shares something with this one. Nothing is merged; a person looks."""

    case: Case
    same_accounts: int
    same_files: int


def cases_for(member: StaffMember) -> QuerySet[Case]:
    """The cases of which somebody is a member, the newest first; dismissed and closed ones among them."""
    return cases_of(member).select_related("claimed_by").order_by("-arrived_at", "-reference")


def case_for(keys: OpenKeys, case_id: uuid.UUID) -> Opened:
    """A case and its key. Raises `NotYours` both for one that is not there and for one that is not theirs.

    It is audited either way; call it outside a transaction, or the refusal is taken back with it.
    """
    try:
        at = opened(keys, case_id)
    except NotYours:
        record_look(keys.member, "case.refused", "cases_case", asked=case_id)
        raise
    record_look(at.member, "case.seen", at.case, case=at.case.pk)
    return at


def title_of(case: Case, key: CaseKey) -> str:
    """The line by which members tell a case apart."""
    title: str = case.title.reveal(key)
    return title


def titles_of(keys: OpenKeys, cases: Iterable[Case]) -> dict[uuid.UUID, str]:
    """The titles of several cases at once, by the case's id; those whose key the member cannot open are left out."""
    rows = list(cases)
    held = keys.content_keys(case.key_id for case in rows)
    return {case.pk: title_of(case, held[case.key_id]) for case in rows if case.key_id in held}


def chronology(case: Case, key: CaseKey, *, reader: StaffMember) -> Sequence[Line]:
    """What happened, in the order in which it happened; what has no known time stands where it was recorded.

    It is audited as read by ``reader``, whom `case_for` gave the key.
    """
    # `by` apart: the hundred lines of a case were written by a few people, who need not be read a hundred times
    events = Event.objects.filter(case=case).prefetch_related("by")
    ordered = sorted(events, key=lambda event: (event.occurred_at or event.recorded_at, event.recorded_at))
    corrections: dict[uuid.UUID, list[uuid.UUID]] = {}
    for event in ordered:
        if event.corrects_id is not None:
            corrections.setdefault(event.corrects_id, []).append(event.pk)
    lines = [
        Line(
            event=event,
            body=event.body.reveal(key),
            corrected_by=tuple(corrections.get(event.pk, ())),
        )
        for event in ordered
    ]
    record_look(reader, "chronology.seen", case, case=case.pk, lines=len(lines))
    return lines


def tasks_in(keys: OpenKeys, case_id: uuid.UUID, *, finished: bool = False) -> Sequence[KnownTask]:
    """What is to be done in a case, or was. Raises `NotYours`. It is audited."""
    at = opened(keys, case_id)
    rows = Task.objects.filter(case=at.case, finished_at__isnull=not finished).select_related("owner")
    found = [
        KnownTask(task=row, what=row.what.reveal(at.key), reason=row.reason.reveal(at.key)) for row in rows
    ]
    record_look(at.member, "tasks.seen", at.case, case=at.case.pk)
    return found


def members_of(keys: OpenKeys, case_id: uuid.UUID) -> QuerySet[Membership]:
    """Who may open a case, and who could. Raises `NotYours`."""
    at = opened(keys, case_id)
    return at.case.memberships.select_related("member", "given_by").order_by("since", "id")


def kept_out_of(keys: OpenKeys, case_id: uuid.UUID) -> QuerySet[KeptOut]:
    """From whom a case is kept, for its members. Raises `NotYours`."""
    at = opened(keys, case_id)
    return at.case.kept_out.select_related("member").order_by("member__name")


def alerts_for(member: StaffMember) -> QuerySet[Alert]:
    """Broken glass that nobody has looked at yet, in the cases of a lead or a deputy."""
    if not member.is_lead:
        return Alert.objects.none()
    unseen = Alert.objects.filter(seen_at=None, case__in=cases_of(member)).exclude(by=member)
    return unseen.select_related("case", "by")


def alike(keys: OpenKeys, case_id: uuid.UUID) -> Sequence[Alike]:
    """One's other cases that share an account or a file with this one. Raises `NotYours`. It is audited."""
    at = opened(keys, case_id)
    accounts = _shared(at.case.accounts.model.objects.all(), at.case, at.case.accounts.all())
    files = _shared(at.case.evidence.model.objects.all(), at.case, at.case.evidence.exclude(match_token=None))
    rows = (
        cases_of(at.member)
        .filter(pk__in={*accounts, *files})
        .exclude(state=State.MERGED)
        .order_by("arrived_at")
    )
    found = [
        Alike(case=row, same_accounts=accounts.get(row.pk, 0), same_files=files.get(row.pk, 0))
        for row in rows
    ]
    record_look(at.member, "case.alike", at.case, case=at.case.pk, found=len(found))
    return found


def _shared(everywhere: QuerySet[Any], case: Case, here: QuerySet[Any]) -> dict[uuid.UUID, int]:
    """How many of a case's marks each other case has, asked by the marks, of which a case has few."""
    marks = [bytes(mark) for mark in here.values_list("match_token", flat=True)]
    others = everywhere.filter(match_token__in=marks).exclude(case=case)
    return dict(others.values_list("case").annotate(shared=Count("match_token", distinct=True)).order_by())
