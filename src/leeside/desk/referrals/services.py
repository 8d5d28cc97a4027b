"""A referral is begun, written on, approved by a second person, and withdrawn. The desk notes it and sends nothing."""

import uuid
from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from leeside.desk.audit.services import record_change
from leeside.desk.cases.access import Opened, opened, reasoned
from leeside.desk.cases.chronicle import write_done
from leeside.desk.cases.errors import ChangedMeanwhile, NotYours, WrongState
from leeside.desk.cases.words import EventKind
from leeside.desk.people.models import Person
from leeside.desk.permissions.permission import Permission
from leeside.desk.referrals import clocks
from leeside.desk.referrals.approval import check_approver
from leeside.desk.referrals.duties import Since
from leeside.desk.referrals.models import Referral, Revision, Step
from leeside.desk.referrals.routes import route_of
from leeside.desk.referrals.words import NEXT, WRITABLE, State
from leeside.desk.sealing.fields import seal
from leeside.desk.sealing.open_keys import OpenKeys


@transaction.atomic
def start_referral(
    keys: OpenKeys,
    case_id: uuid.UUID,
    *,
    route: str,
    body: Any,  # noqa: ANN401 - JSON
    why: str,
    child: uuid.UUID | None = None,
    again_of: Referral | None = None,
) -> Referral:
    """Begin a referral by a route, for one child. Raises `NotYours`, `MayNot`, `ReasonNeeded`, `WrongState`.

    The clocks that run from the concern's arrival, or from now, start with it.
    """
    at = opened(keys, case_id, needs=Permission.REFER)
    said = reasoned(why)
    way = route_of(route)
    if way is None:
        raise WrongState(
            "Nothing is sent that way.",
            to_do="Choose a route of the list. Cards are printed and given to the child, who does the rest.",
        )
    person = Person.objects.filter(pk=child, case=at.case).first() if child else None
    if child and person is None:
        raise WrongState("Nobody of that case was chosen.", to_do="Choose one of the people in it.")
    referral = Referral(case=at.case, route=route, child=person, made_by=at.member, again_of=again_of)
    seal(referral, at.key, body=body)
    referral.save(force_insert=True)
    _keep_wording(at, referral, body)
    note(at, referral, State.DRAFT, f"{way.name}: {said}")
    clocks.start(at, referral, since=(Since.ARRIVED, Since.BEGUN))
    return referral


@transaction.atomic
def change_referral(
    keys: OpenKeys,
    referral_id: uuid.UUID,
    *,
    seen_version: int,
    body: Any,  # noqa: ANN401 - JSON
) -> Referral:
    """Write on, as long as it was not sent; an approval is gone with it, for it was of other words.

    Raises `NotYours`, `WrongState`, and `ChangedMeanwhile` with the wordings that the person has not seen.
    """
    at, referral = yours(keys, referral_id)
    if State(referral.state) not in WRITABLE:
        raise WrongState("It was sent already, and stays as it was.", to_do="Start another one.")
    was_approved = referral.state == State.APPROVED
    bump(referral, seen_version)
    seal(referral, at.key, body=body)
    referral.state, referral.approved_by, referral.approved_at = State.DRAFT, None, None
    referral.save(update_fields=["body", "state", "approved_by", "approved_at"])
    _keep_wording(at, referral, body)
    if was_approved:
        note(at, referral, State.DRAFT, "Written on after it was approved, so it needs approval again.")
    record_change(at.member, "referral.changed", referral, case=at.case.pk, of_version=referral.version)
    return referral


@transaction.atomic
def approve(keys: OpenKeys, referral_id: uuid.UUID, *, seen_version: int, reason: str) -> Referral:
    """Let it leave, as it stands in the version that was seen. Raises `MayNot` for whoever may not, and says why.

    Further `NotYours`, `WrongState`, `ReasonNeeded` and `ChangedMeanwhile`.
    """
    at, referral = yours(keys, referral_id)
    check_approver(referral, at.key, at.member)
    said = reasoned(reason)
    allow(referral, State.APPROVED)
    bump(referral, seen_version)
    referral.state, referral.approved_by, referral.approved_at = State.APPROVED, at.member, timezone.now()
    referral.save(update_fields=["state", "approved_by", "approved_at"])
    note(at, referral, State.APPROVED, f"{at.member.name} approved it. {said}")
    return referral


@transaction.atomic
def withdraw(keys: OpenKeys, referral_id: uuid.UUID, *, seen_version: int, reason: str) -> Referral:
    """Take it back, before or after it was sent. What was sent stays sent: tell them too. Raises as the others do."""
    return move(keys, referral_id, seen_version=seen_version, to=State.WITHDRAWN, said=reason)


def move(keys: OpenKeys, referral_id: uuid.UUID, *, seen_version: int, to: State, said: str) -> Referral:
    """The next step, with its words; for the services of this app, in their transactions."""
    at, referral = yours(keys, referral_id)
    words = reasoned(said)
    allow(referral, to)
    bump(referral, seen_version)
    referral.state = to
    referral.save(update_fields=["state"])
    clocks.stop(at, referral, to)
    note(at, referral, to, words)
    return referral


def allow(referral: Referral, to: State) -> None:
    """Refuse a step that does not follow. Raises `WrongState`."""
    if to not in NEXT[State(referral.state)]:
        label = State(referral.state).label.lower()
        raise WrongState(f"A referral that is {label} cannot become that.", to_do="Look at its steps.")


def note(at: Opened, referral: Referral, state: State, said: str) -> Step:
    """Add a step, for ever, to the referral and to the chronology, and audit it."""
    step = write_step(at, referral, state, said)
    record_change(at.member, f"referral.{state.value}", referral, case=at.case.pk, route=referral.route)
    return step


def write_step(at: Opened, referral: Referral, state: State, said: str) -> Step:
    """The same without the audit; for services that audit what they do by another name."""
    step = Step(referral=referral, state=state, by=at.member)
    seal(step, at.key, note=said)
    step.save(force_insert=True)
    write_done(at.case, at.key, at.member, EventKind.REFERRAL, f"Referral: {state.label.lower()}. {said}")
    return step


def yours(keys: OpenKeys, referral_id: uuid.UUID) -> tuple[Opened, Referral]:
    """A referral of a case in which one may refer. Raises `NotYours` and `MayNot`."""
    found = Referral.objects.filter(pk=referral_id).select_related("case").first()
    if found is None:
        raise NotYours
    return opened(keys, found.case_id, needs=Permission.REFER), found


def bump(referral: Referral, seen: int) -> None:
    """Count the version on. Raises `ChangedMeanwhile` with the wordings that came since."""
    if not Referral.objects.filter(pk=referral.pk, version=seen).update(version=F("version") + 1):
        later = Revision.objects.filter(referral=referral, version__gt=seen).select_related("by")
        raise ChangedMeanwhile(list(later))
    referral.version = seen + 1


def _keep_wording(at: Opened, referral: Referral, body: Any) -> None:  # noqa: ANN401 - JSON
    wording = Revision(referral=referral, version=referral.version, by=at.member)
    seal(wording, at.key, body=body)
    wording.save(force_insert=True)
