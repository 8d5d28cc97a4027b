"""The referrals of a case, and one with its steps, wordings, clocks and packs."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils import timezone

from leeside.desk.audit.services import record_look
from leeside.desk.cases.access import Opened, cases_of, opened
from leeside.desk.cases.errors import NotYours
from leeside.desk.referrals.duties import Duty, duty_of
from leeside.desk.referrals.models import Clock, Pack, Referral, Revision, Step
from leeside.desk.referrals.routes import route_name
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import StaffMember


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownStep:
    """A step with its note open."""

    step: Step
    note: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """A clock that runs, and the duty behind it."""

    clock: Clock
    duty: Duty


@dataclass(frozen=True, slots=True, kw_only=True)
class Late:
    """A clock whose day has gone by, and what its referral's route is called."""

    clock: Clock
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedReferral:
    """A referral by name, with the clocks that run; what it tells stays sealed."""

    referral: Referral
    name: str
    """What its route is called."""
    child: str = field(repr=False)
    clocks: tuple[Running, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownReferral:
    """A referral with what it tells, its steps, and the clocks that run."""

    referral: Referral
    name: str
    """What its route is called."""
    child: str = field(repr=False)
    body: Any = field(repr=False)
    steps: tuple[KnownStep, ...]
    clocks: tuple[Running, ...] = ()


def referrals_in(keys: OpenKeys, case_id: uuid.UUID) -> Sequence[ListedReferral]:
    """The referrals of a case, the newest first. Raises `NotYours`. It is audited."""
    at = opened(keys, case_id)
    rows = Referral.objects.filter(case=at.case).defer("body").select_related("made_by", "child")
    found = [
        ListedReferral(
            referral=row,
            name=route_name(row.route),
            child=_child(row, at),
            clocks=_running(row),
        )
        for row in rows.prefetch_related("clocks")
    ]
    record_look(at.member, "referrals.seen", at.case, case=at.case.pk)
    return found


def referral_for(keys: OpenKeys, referral_id: uuid.UUID) -> tuple[Opened, KnownReferral]:
    """One referral, and the case with its key. Raises `NotYours`. It is audited."""
    rows = Referral.objects.select_related("case", "made_by", "approved_by", "sent_by", "child", "again_of")
    row = rows.prefetch_related("steps__by", "clocks").filter(pk=referral_id).first()
    if row is None:
        raise NotYours
    at = opened(keys, row.case_id)
    found = _known(row, at)
    record_look(at.member, "referral.seen", row, case=at.case.pk)
    return at, found


def late_for(member: StaffMember) -> Sequence[Late]:
    """The clocks whose day has gone by, in one's own cases, the oldest first; they hold nothing that is sealed."""
    rows = Clock.objects.filter(
        referral__case__in=cases_of(member), stopped_at=None, due__lt=timezone.localdate()
    )
    return [
        Late(clock=row, name=route_name(row.referral.route))
        for row in rows.select_related("referral__case").order_by("due", "id")
    ]


def packs_of(at: Opened, referral: Referral) -> Sequence[Pack]:
    """The packs that were made of it, without their bytes."""
    rows = Pack.objects.filter(referral=referral, referral__case=at.case).defer("content")
    return list(rows.select_related("made_by", "taken_by"))


def wordings_since(at: Opened, referral: Referral, seen: int) -> Sequence[tuple[Revision, Any]]:
    """What colleagues kept since a version, each with the words."""
    rows = Revision.objects.filter(referral=referral, version__gt=seen).select_related("by")
    return [(row, row.body.reveal(at.key)) for row in rows]


def wording_at(at: Opened, referral: Referral, version: int) -> Any:  # noqa: ANN401 - JSON
    """The words as they stood in a version; those of the nearest earlier one where it changed none."""
    row = Revision.objects.filter(referral=referral, version__lte=version).order_by("-version").first()
    return row.body.reveal(at.key) if row else None


def _known(row: Referral, at: Opened) -> KnownReferral:
    return KnownReferral(
        referral=row,
        name=route_name(row.route),
        child=_child(row, at),
        body=row.body.reveal(at.key),
        steps=tuple(KnownStep(step=step, note=step.note.reveal(at.key)) for step in row.steps.all()),
        clocks=_running(row),
    )


def _child(row: Referral, at: Opened) -> str:
    name: str = row.child.name.reveal(at.key) if row.child else ""
    return name


def _running(row: Referral) -> tuple[Running, ...]:
    running = (
        (clock, duty_of(clock.duty, row.route)) for clock in row.clocks.all() if clock.stopped_at is None
    )
    return tuple(Running(clock=clock, duty=duty) for clock, duty in running if duty is not None)
