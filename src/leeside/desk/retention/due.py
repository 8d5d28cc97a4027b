"""When a case's time is over, and which of one's cases have come to that. A day that is past destroys nothing."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from django.utils import timezone

from leeside.desk.audit.services import record_look
from leeside.desk.cases.access import Opened, cases_of, opened
from leeside.desk.cases.models import Case
from leeside.desk.cases.selectors import title_of
from leeside.desk.cases.words import EventKind, State
from leeside.desk.permissions.permission import Permission
from leeside.desk.retention.models import Hold, Kept, Proposal
from leeside.desk.retention.schedule import Category, schedule
from leeside.desk.sealing.errors import NoKeyError
from leeside.desk.sealing.open_keys import OpenKeys

ENDED = frozenset({State.CLOSED, State.DISMISSED})


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownHold:
    """A hold with its reasons open."""

    hold: Hold
    reason: str = field(repr=False)
    lifted_because: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """How long a case is kept and why, open. ``due`` is known where a category was chosen and what it counts from."""

    case: Case
    title: str = field(repr=False)
    category: Category | None
    due: date | None
    holds: Sequence[KnownHold] = field(repr=False)
    proposal: Proposal | None
    proposed_because: str = field(repr=False)
    kept: Kept | None

    @property
    def held(self) -> bool:
        """Whether something holds it now."""
        return any(one.hold.lifted_at is None for one in self.holds)

    @property
    def is_over(self) -> bool:
        """Whether its day has come."""
        return self.due is not None and self.due <= timezone.localdate()

    @property
    def may_go(self) -> bool:
        """Whether somebody may propose to destroy it."""
        return self.is_over and not self.held and State(self.case.state) in ENDED


def keeping(keys: OpenKeys, case_id: uuid.UUID) -> Keeping:
    """How long a case is kept. Raises `NotYours` and `MayNot`. It is audited."""
    at = opened(keys, case_id, needs=Permission.RETAIN)
    found = keeping_of(at)
    record_look(at.member, "keeping.seen", at.case, case=at.case.pk)
    return found


def keeping_of(at: Opened) -> Keeping:
    """The same for a case that is open already."""
    kept = Kept.objects.filter(case=at.case).first()
    category = schedule().category(kept.category) if kept else None
    proposal = Proposal.objects.filter(case=at.case).select_related("by").first()
    holds = Hold.objects.filter(case=at.case).select_related("by", "lifted_by")
    return Keeping(
        case=at.case,
        title=title_of(at.case, at.key),
        category=category,
        due=_due(at, kept, category),
        holds=[
            KnownHold(
                hold=one,
                reason=one.reason.reveal(at.key),
                lifted_because=one.lifted_because.reveal(at.key) if one.lifted_because else "",
            )
            for one in holds
        ],
        proposal=proposal,
        proposed_because=proposal.reason.reveal(at.key) if proposal else "",
        kept=kept,
    )


def for_review(keys: OpenKeys) -> Sequence[Keeping]:
    """One's cases that somebody should look at: proposed, over, or ended and not yet given a category. It is audited."""
    found = []
    for case in cases_of(keys.member).order_by("arrived_at"):
        try:
            one = keeping_of(Opened(case=case, key=keys.case_key(case), member=keys.member))
        except NoKeyError:
            continue  # a member whose key was made anew; the case page tells them what to do
        ended = State(case.state) in ENDED
        if one.proposal or one.is_over or (ended and one.category is None):
            found.append(one)
    record_look(keys.member, "keeping.listed", "retention_kept", rows=len(found))
    return sorted(found, key=lambda one: (one.proposal is None, one.due is None, one.due or date.max))


def ended_on(case: Case) -> date | None:
    """The day on which a case was closed or dismissed; ``None`` for one that goes on."""
    if State(case.state) not in ENDED:
        return None
    lines = case.events.filter(kind__in=(EventKind.CLOSED, EventKind.DISMISSED)).order_by("-recorded_at")
    last = lines.values_list("recorded_at", flat=True).first()
    return timezone.localtime(last).date() if last else None


def _due(at: Opened, kept: Kept | None, category: Category | None) -> date | None:
    if kept is None or category is None:
        return None
    given = kept.days.reveal(at.key)
    day = ended_on(at.case) if category.counted == "ended" else _day(given.get("from"))
    return category.until(day, also=_day(given.get("also_until"))) if day else None


def _day(said: str | None) -> date | None:
    return date.fromisoformat(said) if said else None
