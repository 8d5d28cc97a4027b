"""A category is chosen, a hold is put and lifted, and two people agree that a case is destroyed. Each step is audited."""

import uuid
from datetime import date

from django.db import transaction
from django.utils import timezone

from leeside.desk.access_requests.models import GOING
from leeside.desk.audit.services import record_change
from leeside.desk.cases.access import Opened, opened, reasoned
from leeside.desk.cases.chronicle import write_done
from leeside.desk.cases.errors import MayNot, NotYours, WrongState
from leeside.desk.cases.models import Case
from leeside.desk.cases.words import EventKind, State
from leeside.desk.permissions.permission import Permission
from leeside.desk.retention.due import ENDED, keeping_of
from leeside.desk.retention.erase import Traces, erase
from leeside.desk.retention.models import Hold, Kept, Proposal, Tombstone
from leeside.desk.retention.schedule import Category, schedule
from leeside.desk.sealing.fields import seal
from leeside.desk.sealing.open_keys import OpenKeys


@transaction.atomic
def choose_category(
    keys: OpenKeys,
    case_id: uuid.UUID,
    *,
    category: str,
    day: date | None = None,
    also_until: date | None = None,
    reason: str,
) -> Kept:
    """Say what a case is kept as, and from which day its years are counted. A proposal that was open is over then.

    Raises `NotYours`, `MayNot`, `ReasonNeeded`, and `WrongState` for a category without the days that it counts from.
    """
    at = _at(keys, case_id)
    why = reasoned(reason)
    chosen = schedule().category(category)
    if chosen is None:
        raise WrongState("There is no such category.", to_do="Choose one of the list.")
    if chosen.counted != "ended" and day is None:
        raise WrongState(
            "The day is missing from which it is counted.", to_do=f"Give it: {chosen.from_label}."
        )
    if chosen.also_until_label and also_until is None:
        raise WrongState("A day is missing.", to_do=f"Give it: {chosen.also_until_label}.")
    _can_be_meant(chosen, day)
    row = Kept.objects.filter(case=at.case).first() or Kept(case=at.case)
    row.category, row.chosen_by, row.chosen_at = chosen.id, at.member, timezone.now()
    seal(row, at.key, days={"from": day, "also_until": also_until if chosen.also_until_label else None})
    row.save()
    Proposal.objects.filter(case=at.case).delete()
    write_done(at.case, at.key, at.member, EventKind.ACTION, f"Kept as: {chosen.title}. {why}")
    record_change(at.member, "keeping.chosen", row, case=at.case.pk, category=chosen.id)
    return row


@transaction.atomic
def put_hold(keys: OpenKeys, case_id: uuid.UUID, *, reason: str) -> Hold:
    """Keep a case whatever the schedule says: a court, an inquiry, the police. A proposal that was open is over then."""
    at = _at(keys, case_id)
    hold = Hold(case=at.case, by=at.member)
    seal(hold, at.key, reason=reasoned(reason))
    hold.save(force_insert=True)
    Proposal.objects.filter(case=at.case).delete()
    write_done(
        at.case, at.key, at.member, EventKind.ACTION, f"A hold was put on this record. {reason.strip()}"
    )
    record_change(at.member, "hold.put", hold, case=at.case.pk)
    return hold


@transaction.atomic
def lift_hold(keys: OpenKeys, case_id: uuid.UUID, hold_id: uuid.UUID, *, reason: str) -> Hold:
    """Say that what held a case does so no more. Raises `NotYours` and `WrongState`."""
    at = _at(keys, case_id)
    hold = Hold.objects.select_for_update().filter(pk=hold_id, case=at.case).first()
    if hold is None:
        raise NotYours
    why = reasoned(reason)
    if hold.lifted_at is not None:
        raise WrongState("This hold was lifted already.", to_do="Nothing needs to be done.")
    hold.lifted_at, hold.lifted_by = timezone.now(), at.member
    seal(hold, at.key, lifted_because=why)
    hold.save(update_fields=["lifted_at", "lifted_by", "lifted_because"])
    write_done(at.case, at.key, at.member, EventKind.ACTION, f"A hold was lifted. {why}")
    record_change(at.member, "hold.lifted", hold, case=at.case.pk)
    return hold


@transaction.atomic
def propose(keys: OpenKeys, case_id: uuid.UUID, *, reason: str) -> Proposal:
    """Say, after looking, that a case can be destroyed. Nothing is, until another person approves."""
    at = _at(keys, case_id)
    why = reasoned(reason)
    _may_go(at)
    if Proposal.objects.filter(case=at.case).exists():
        raise WrongState("This was proposed already.", to_do="Another person approves it, or takes it back.")
    kept = Kept.objects.get(case=at.case)
    row = Proposal(case=at.case, by=at.member, category=kept.category)
    seal(row, at.key, reason=why)
    row.save(force_insert=True)
    write_done(at.case, at.key, at.member, EventKind.ACTION, f"Proposed to destroy this record. {why}")
    record_change(at.member, "destroying.proposed", row, case=at.case.pk, category=kept.category)
    return row


@transaction.atomic
def take_back(keys: OpenKeys, case_id: uuid.UUID, *, reason: str) -> None:
    """Say that a proposed case is not destroyed after all. Raises `WrongState` where nothing was proposed."""
    at = _at(keys, case_id)
    why = reasoned(reason)
    row = _proposed(at)
    record_change(at.member, "destroying.taken_back", row, case=at.case.pk)
    row.delete()
    write_done(
        at.case, at.key, at.member, EventKind.ACTION, f"Not destroyed: the proposal was taken back. {why}"
    )


@transaction.atomic
def approve(keys: OpenKeys, case_id: uuid.UUID, *, reference: str) -> tuple[Tombstone, Traces]:
    """Destroy a case that somebody else proposed: its key and every row. It cannot be undone.

    ``reference`` is typed by the person, so that the right case is meant. What comes back are traces by which a look for
    what may be left is made, at once (`leeside.desk.retention.finish`); nothing of them is kept.
    Raises `MayNot` for the person who proposed it, and `WrongState` where a hold stands or its day has not come.
    """
    at = _at(keys, case_id)
    row = _proposed(at)
    if row.by_id == at.member.pk:
        raise MayNot(
            "You proposed this yourself.", to_do="Ask a second lead or deputy to look, and to approve."
        )
    if reference.strip().upper() != at.case.reference:
        raise WrongState("That is not this case's reference.", to_do="Type it as it stands above.")
    Case.objects.select_for_update().get(pk=at.case.pk)  # from here on nothing can be added that points at it
    _may_go(at)
    return erase(at, row)


def _can_be_meant(chosen: Category, day: date | None) -> None:
    """Refuse a slip of the year, by which the page of the case could never be worked out again."""
    try:
        until = chosen.until(day) if day else None
    except (ValueError, OverflowError):
        until = None
    if day and (until is None or (chosen.counted == "birth" and day > timezone.localdate())):
        raise WrongState("That day cannot be right.", to_do="Look at the year.")


def _at(keys: OpenKeys, case_id: uuid.UUID) -> Opened:
    return opened(keys, case_id, needs=Permission.RETAIN, lock=True)


def _proposed(at: Opened) -> Proposal:
    row = Proposal.objects.filter(case=at.case).first()
    if row is None:
        raise WrongState("Nobody proposed to destroy this.", to_do="Look at how long it is kept.")
    return row


def _may_go(at: Opened) -> None:
    if at.case.asked_about.filter(request__state__in=GOING).exists():
        raise WrongState(
            "Somebody asked what is held about them, and this case is part of it.",
            to_do="Answer the request first.",
        )
    now = keeping_of(at)
    if now.held:
        raise WrongState(
            "A hold stands, and it wins.", to_do="Find out whether it still holds, and lift it first."
        )
    if State(at.case.state) not in ENDED:
        raise WrongState("This case goes on.", to_do="Close or dismiss it first, with a reason.")
    if not now.is_over:
        raise WrongState(
            "Its time is not over, or no category was chosen.", to_do="Look at how long it is kept, and why."
        )
