"""A referral is written, sent by a person outside the desk, and followed up; the desk notes it and sends nothing."""

import uuid
from typing import Any

from django.db import transaction
from django.db.models import F

from leeside.desk.audit.services import record_change
from leeside.desk.cases.access import Opened, opened, reasoned
from leeside.desk.cases.chronicle import write_done
from leeside.desk.cases.errors import ChangedMeanwhile, NotYours, WrongState
from leeside.desk.cases.words import EventKind
from leeside.desk.permissions.permission import Permission
from leeside.desk.referrals.models import NEXT, Referral, State, Step
from leeside.desk.sealing.fields import seal
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.knowledge.load import newest_edition


@transaction.atomic
def start_referral(
    keys: OpenKeys, case_id: uuid.UUID, *, route: str, body: dict[str, Any], why: str
) -> Referral:
    """Begin a referral to an agency. Raises `NotYours`, `MayNot`, `ReasonNeeded`, and `WrongState` for a strange route."""
    at = opened(keys, case_id, needs=Permission.REFER)
    said = reasoned(why)
    agency = newest_edition().agencies.get(route)
    if agency is None:
        raise WrongState("The knowledge names no such agency.", to_do="Choose one of its list.")
    referral = Referral(case=at.case, route=route, made_by=at.member)
    seal(referral, at.key, body=body)
    referral.save(force_insert=True)
    _note(at, referral, State.DRAFT, f"{agency.name}: {said}")
    return referral


@transaction.atomic
def change_referral(
    keys: OpenKeys, referral_id: uuid.UUID, *, seen_version: int, body: dict[str, Any]
) -> Referral:
    """Write on, as long as it was not sent. Raises `NotYours`, `WrongState` and `ChangedMeanwhile`."""
    at, referral = _yours(keys, referral_id)
    if referral.state != State.DRAFT:
        raise WrongState("It was sent already, and stays as it was.", to_do="Start another one.")
    _bump(referral, seen_version)
    seal(referral, at.key, body=body)
    referral.save(update_fields=["body"])
    record_change(at.member, "referral.changed", referral, case=at.case.pk, of_version=referral.version)
    return referral


@transaction.atomic
def move_referral(
    keys: OpenKeys, referral_id: uuid.UUID, *, seen_version: int, to: State, note: str
) -> Referral:
    """Note the next step, with when and how, or what the other side said. Raises `NotYours`, `WrongState`."""
    at, referral = _yours(keys, referral_id)
    said = reasoned(note)
    if to not in NEXT[State(referral.state)]:
        raise WrongState(
            f"A referral that is {State(referral.state).label.lower()} cannot become that.",
            to_do="Look at its steps.",
        )
    _bump(referral, seen_version)
    referral.state = to
    referral.save(update_fields=["state"])
    _note(at, referral, to, said)
    return referral


def _note(at: Opened, referral: Referral, state: State, said: str) -> None:
    step = Step(referral=referral, state=state, by=at.member)
    seal(step, at.key, note=said)
    step.save(force_insert=True)
    write_done(at.case, at.key, at.member, EventKind.REFERRAL, f"Referral: {state.label.lower()}. {said}")
    record_change(at.member, f"referral.{state.value}", referral, case=at.case.pk, route=referral.route)


def _yours(keys: OpenKeys, referral_id: uuid.UUID) -> tuple[Opened, Referral]:
    found = Referral.objects.filter(pk=referral_id).first()
    if found is None:
        raise NotYours
    return opened(keys, found.case_id, needs=Permission.REFER), found


def _bump(referral: Referral, seen: int) -> None:
    if not Referral.objects.filter(pk=referral.pk, version=seen).update(version=F("version") + 1):
        raise ChangedMeanwhile(())
    referral.version = seen + 1
