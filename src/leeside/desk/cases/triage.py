"""What is done with an arrival: claim it, hold it, hand it on, dismiss it. Nothing that is done hides it."""

import uuid
from datetime import date

from django.db import transaction

from leeside.desk.cases.access import Opened, opened, reasoned, require, require_of
from leeside.desk.cases.chronicle import write_done
from leeside.desk.cases.errors import ReasonNeeded, WrongState
from leeside.desk.cases.membership import join
from leeside.desk.cases.models import Case
from leeside.desk.cases.versions import change
from leeside.desk.cases.words import AgeBand, EventKind, State, Why
from leeside.desk.permissions.permission import Permission
from leeside.desk.readings.models import waits_for
from leeside.desk.sealing.fields import seal
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import StaffMember

_GOING = frozenset({State.ARRIVED, State.HELD, State.OPEN})
_ENDED = frozenset({State.DISMISSED, State.CLOSED, State.MERGED})


@transaction.atomic
def claim(keys: OpenKeys, case_id: uuid.UUID, *, seen_version: int) -> Case:
    """Take an arrival on. Raises `NotYours`, `WrongState`, and `ChangedMeanwhile` where somebody was quicker."""
    at = _at(keys, case_id, Permission.WORK_QUEUE, _GOING)
    change(
        at.case,
        seen=seen_version,
        by=at.member,
        action="case.claimed",
        state=State.OPEN,
        claimed_by=at.member,
        held_until=None,
    )
    write_done(at.case, at.key, at.member, EventKind.CLAIMED, f"{at.member.name} took this on.")
    return at.case


@transaction.atomic
def hold(keys: OpenKeys, case_id: uuid.UUID, *, seen_version: int, until: date, reason: str) -> Case:
    """Let it wait until a day, for a reason. It stays in the queue; danger now cannot be held."""
    at = _at(keys, case_id, Permission.WORK_QUEUE, frozenset({State.ARRIVED, State.OPEN}))
    why = reasoned(reason)
    if at.case.danger_now:
        raise WrongState("There is danger now, so this cannot wait.", to_do="Claim it, and act: 999 first.")
    change(at.case, seen=seen_version, by=at.member, action="case.held", state=State.HELD, held_until=until)
    write_done(at.case, at.key, at.member, EventKind.HELD, f"On hold until {until:%d %B %Y}. {why}")
    return at.case


@transaction.atomic
def reassign(keys: OpenKeys, case_id: uuid.UUID, *, seen_version: int, to: StaffMember, reason: str) -> Case:
    """Hand it on to a colleague, who becomes a member if they are none yet and the giver may add members."""
    at = _at(keys, case_id, Permission.WORK_QUEUE, _GOING)
    why = reasoned(reason)
    if not at.case.memberships.filter(member=to, until=None).exists():
        require(at.member, Permission.MANAGE_MEMBERS)
    require_of(to, Permission.ADD_TO_CASES)
    change(
        at.case,
        seen=seen_version,
        by=at.member,
        action="case.reassigned",
        state=State.OPEN,
        claimed_by=to,
        held_until=None,
    )
    join(at.case, at.key, to, why=Why.REASSIGNED, by=at.member, reason=why)
    write_done(at.case, at.key, at.member, EventKind.REASSIGNED, f"Handed on to {to.name}. {why}")
    return at.case


@transaction.atomic
def dismiss(keys: OpenKeys, case_id: uuid.UUID, *, seen_version: int, reason: str) -> Case:
    """Say that nothing more is needed, and why; it stays visible, and can be opened again.

    Where a second person was asked to read it first, it waits for them. Raises `WrongState`.
    """
    at = opened(keys, case_id, needs=Permission.DECIDE, lock=True)
    waiting = waits_for(at.case)
    if waiting is not None:
        raise WrongState(
            f"{waiting.reader.name} was asked to read this before it is dismissed, and has not answered.",
            to_do="Wait for the answer, or send it to another colleague.",
        )
    return _end(keys, case_id, seen_version, reason, State.DISMISSED, EventKind.DISMISSED)


@transaction.atomic
def close(keys: OpenKeys, case_id: uuid.UUID, *, seen_version: int, reason: str) -> Case:
    """End a case that was worked on, with what came of it."""
    return _end(keys, case_id, seen_version, reason, State.CLOSED, EventKind.CLOSED)


@transaction.atomic
def reopen(keys: OpenKeys, case_id: uuid.UUID, *, seen_version: int, reason: str) -> Case:
    """Take up again what was dismissed or closed."""
    at = _at(keys, case_id, Permission.WORK_QUEUE, _ENDED)
    why = reasoned(reason)
    change(at.case, seen=seen_version, by=at.member, action="case.reopened", state=State.OPEN)
    write_done(at.case, at.key, at.member, EventKind.REOPENED, why)
    return at.case


@transaction.atomic
def change_particulars(
    keys: OpenKeys,
    case_id: uuid.UUID,
    *,
    seen_version: int,
    reason: str,
    title: str | None = None,
    danger_now: bool | None = None,
    age_band: AgeBand | None = None,
    staff_involved: bool | None = None,
) -> Case:
    """Put right what sorts a case, for a reason that stands in its chronology; what is not given stays as it is.

    What screening made of the words is nobody's to change. Raises `NotYours`, `ReasonNeeded`, `ChangedMeanwhile`.
    """
    at = opened(keys, case_id, needs=Permission.ADD_TO_CASES, lock=True)
    why = reasoned(reason)
    given = {"danger_now": danger_now, "age_band": age_band, "staff_involved": staff_involved}
    values: dict[str, object] = {name: value for name, value in given.items() if value is not None}
    said = [_told(name, value) for name, value in values.items()]
    if title is not None:
        if not title.strip():
            raise ReasonNeeded(1)
        seal(at.case, at.key, title=title.strip())
        values["title"] = at.case.title.raw
        said.append(f"title: {title.strip()}")
    if not values:
        raise WrongState("Nothing was given to change.", to_do="Change something, or go back.")
    change(at.case, seen=seen_version, by=at.member, action="case.particulars", **values)
    write_done(at.case, at.key, at.member, EventKind.ACTION, f"Changed {', '.join(said)}. {why}")
    return at.case


def _told(name: str, value: object) -> str:
    said = {True: "yes", False: "no"}[value] if isinstance(value, bool) else AgeBand(str(value)).label.lower()
    return f"{name.replace('_', ' ')}: {said}"


def _end(keys: OpenKeys, case_id: uuid.UUID, seen: int, reason: str, state: State, kind: EventKind) -> Case:
    at = _at(keys, case_id, Permission.DECIDE, _GOING)
    why = reasoned(reason)
    change(at.case, seen=seen, by=at.member, action=f"case.{state.value}", state=state, held_until=None)
    write_done(at.case, at.key, at.member, kind, why)
    return at.case


def _at(keys: OpenKeys, case_id: uuid.UUID, needs: Permission, states: frozenset[State]) -> Opened:
    at = opened(keys, case_id, needs=needs, lock=True)
    if State(at.case.state) not in states:
        raise WrongState(
            f"This case is {State(at.case.state).label.lower()}, and this step does not start from there.",
            where=at.case.reference,
            to_do="Open it again first, or look at what a colleague did with it.",
        )
    return at
