"""What the figures are counted from: one line for each case that the person who counts can open, and no words of it."""

import uuid
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

import msgspec
from django.db.models import QuerySet
from django.utils import timezone

from leeside.desk.accounts.models import Account
from leeside.desk.assessments.advice import sign_id
from leeside.desk.assessments.judgement import Judgement, Where
from leeside.desk.assessments.models import Assessment, Choice, Decision
from leeside.desk.audit.services import record_look
from leeside.desk.cases.access import cases_of
from leeside.desk.cases.models import Case, Task
from leeside.desk.cases.words import AgeBand, Door, EventKind, State
from leeside.desk.contexts.models import Kind
from leeside.desk.conversations.models import Conversation
from leeside.desk.oversight.linked import Linked, linked_of
from leeside.desk.oversight.terms import Term
from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.sealing.errors import NoKeyError
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.knowledge.load import newest_edition
from leeside.screening.result import ConversationResult

RELIED_ON: Final = "a person relied on it"
NOT_RELIED_ON: Final = "a person judged without it"
NOT_JUDGED: Final = "nobody has judged yet"
ANSWERS: Final = (RELIED_ON, NOT_RELIED_ON, NOT_JUDGED)
"""What may come of something that was noticed."""
_ANSWERED: Final = (
    EventKind.CLAIMED,
    EventKind.HELD,
    EventKind.REASSIGNED,
    EventKind.DISMISSED,
    EventKind.CLOSED,
    EventKind.DECISION,
)
NONE_NOTICED: Final = "none was noticed"
SEVERAL_KINDS: Final = "more than one of these"
NOT_LINKED: Final = "none of these"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFacts:
    """What counts of one case."""

    door: str
    age: str
    way: str
    place: str
    platform: str
    context: str
    """Of which kind the server, group or place is with which it is linked."""
    shared: bool
    """Whether an account of it is in another case too."""
    outcome: str
    answered_after: timedelta | None
    decided_after: timedelta | None
    overdue: bool
    findings: dict[str, str]
    """By detector: what came of what it noticed."""


def facts_of(keys: OpenKeys, term: Term) -> Sequence[CaseFacts]:
    """The cases of a term that the person can open, without those that concern a member of staff. It is audited."""
    rows = _each_once(keys).filter(arrived_at__date__range=(term.first, term.last))
    rows = rows.filter(kept_out=None, staff_involved=False)
    others = Case.objects.filter(kept_out=None, staff_involved=False)
    found = list(_facts(keys, rows, others=others, on=term.last))
    record_look(keys.member, "figures.counted", "cases_case", rows=len(found))
    return found


def facts_now(keys: OpenKeys) -> Sequence[CaseFacts]:
    """All cases that the person can open, as they stand today. It is audited."""
    found = list(_facts(keys, _each_once(keys), others=Case.objects.all(), on=timezone.localdate()))
    record_look(keys.member, "figures.counted", "cases_case", rows=len(found))
    return found


def _each_once(keys: OpenKeys) -> QuerySet[Case]:
    """The person's cases; one that was put together with another counts in that one, which holds all of it."""
    return cases_of(keys.member).exclude(state=State.MERGED)


def _facts(keys: OpenKeys, cases: QuerySet[Case], *, others: QuerySet[Case], on: date) -> Iterable[CaseFacts]:
    linked = linked_of(keys.member, cases, others=others)
    for case in cases:
        try:
            key = keys.case_key(case)
        except NoKeyError:
            continue  # a member whose key was made anew; the case page tells them what to do
        yield _of_case(case, key, linked, on)


def _of_case(case: Case, key: CaseKey, linked: Linked, on: date) -> CaseFacts:
    read = {
        row.pk: msgspec.convert(row.result.reveal(key), ConversationResult)
        for row in Conversation.objects.filter(case=case)
    }
    results = list(read.values())
    newest = Assessment.objects.filter(case=case, superseded_by=None).first()
    judgement = msgspec.convert(newest.judgement.reveal(key), Judgement) if newest else None
    decisions = list(Decision.objects.filter(case=case).order_by("at"))
    return CaseFacts(
        door=Door(case.door).label,
        age=AgeBand(case.age_band).label,
        way=_way(results, judgement),
        place=_place(judgement),
        platform=_platform(case, key),
        context=_context(linked.kinds.get(case.pk, frozenset())),
        shared=case.pk in linked.shared,
        outcome=_outcome(case, decisions),
        answered_after=_after(case, _first(case, _ANSWERED)),
        decided_after=_after(case, decisions[0].at if decisions else _first(case, (EventKind.DISMISSED,))),
        overdue=Task.objects.filter(case=case, finished_at=None, due__lt=on).exists(),
        findings=_findings(read, judgement, case),
    )


def _way(results: Sequence[ConversationResult], judgement: Judgement | None) -> str:
    """The way that a person put first; where nobody judged, the gravest that was noticed."""
    weighed = [*judgement.harm_already, *judgement.risk] if judgement else []
    ways = newest_edition().ways
    if weighed:
        return ways[weighed[0].way].title if weighed[0].way in ways else weighed[0].way
    noticed = [way for result in results for way in result.ways]
    return max(noticed, key=lambda way: way.level.rank).title if noticed else NONE_NOTICED


def _place(judgement: Judgement | None) -> str:
    where = judgement.where if judgement else Where.NOT_KNOWN
    return where.value.replace("_", " ")


def _platform(case: Case, key: CaseKey) -> str:
    account = Account.objects.filter(case=case).order_by("made_at", "id").first()
    return account.platform.reveal(key).strip().capitalize() if account else "not known"


def _context(kinds: Set[str]) -> str:
    if len(kinds) > 1:
        return SEVERAL_KINDS
    return Kind(next(iter(kinds))).label if kinds else NOT_LINKED


def _outcome(case: Case, decisions: Sequence[Decision]) -> str:
    if decisions:
        return Choice(decisions[-1].choice).label
    return "Dismissed" if State(case.state) is State.DISMISSED else "Not decided"


def _first(case: Case, kinds: Sequence[EventKind]) -> datetime | None:
    return (
        case.events.filter(kind__in=kinds)
        .order_by("recorded_at")
        .values_list("recorded_at", flat=True)
        .first()
    )


def _after(case: Case, moment: datetime | None) -> timedelta | None:
    return moment - case.arrived_at if moment else None


def _findings(
    read: Mapping[uuid.UUID, ConversationResult], judgement: Judgement | None, case: Case
) -> dict[str, str]:
    """What came of what each detector noticed: relied on, where a person took any of its signs for evidence."""
    relied = (
        {sign for one in (*judgement.harm_already, *judgement.risk) for sign in one.signs}
        if judgement
        else set()
    )
    without = NOT_RELIED_ON if judgement or State(case.state) is State.DISMISSED else NOT_JUDGED
    found: dict[str, str] = {}
    for conversation, result in read.items():
        for seen in result.signs:
            if sign_id(conversation, seen) in relied:
                found[seen.sign.detector] = RELIED_ON
            else:
                found.setdefault(seen.sign.detector, without)
    return found
