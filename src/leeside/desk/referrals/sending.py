"""What a person did outside the desk, and what the other side said: sent, received, accepted, not accepted, escalated."""

import uuid

from django.db import transaction
from django.utils import timezone

from leeside.desk.audit.services import record_change
from leeside.desk.cases.access import LEAST_REASON, reasoned
from leeside.desk.cases.errors import ReasonNeeded, WrongState
from leeside.desk.referrals import clocks
from leeside.desk.referrals.duties import Since
from leeside.desk.referrals.models import Referral, Step
from leeside.desk.referrals.routes import is_call
from leeside.desk.referrals.services import allow, bump, move, note, start_referral, write_step, yours
from leeside.desk.referrals.words import ENDED, How, State
from leeside.desk.sealing.fields import seal
from leeside.desk.sealing.open_keys import OpenKeys

ESCALATE: str = (
    "Ask for the reason in writing. Disagree with the worker first, then with their manager, and go on through the"
    " partnership's escalation policy until it is settled. The child's safety does not wait for that: 999 in danger."
)


@transaction.atomic
def sent(
    keys: OpenKeys, referral_id: uuid.UUID, *, seen_version: int, how: How, to_whom: str, reference: str = ""
) -> Referral:
    """Note that a person sent it: how, to whom, and the number they gave. The clocks of an answer start.

    What is written leaves only when it was approved; where the route is a call, it may be noted before. It is whole or not
    there at all: where anything goes wrong, it still is not sent. Raises `WrongState`, `ReasonNeeded`, `ChangedMeanwhile`.
    """
    at, referral = yours(keys, referral_id)
    allow(referral, State.SENT)
    if referral.state != State.APPROVED and not (how == How.PHONE and is_call(referral.route)):
        raise WrongState(
            "Nobody has approved it yet, so it cannot have been sent.",
            to_do="Have it approved first. If a child is in danger, ring now: a call is noted apart, at any time.",
        )
    whom = to_whom.strip()
    if not whom:
        raise ReasonNeeded(LEAST_REASON)
    bump(referral, seen_version)
    referral.state, referral.sent_by, referral.sent_at = State.SENT, at.member, timezone.now()
    referral.sent_how = how
    said = f"{how.label}, to {whom}." + (f" Reference: {reference.strip()}." if reference.strip() else "")
    seal(referral, at.key, sent_reference=said)
    referral.save(update_fields=["state", "sent_by", "sent_at", "sent_how", "sent_reference"])
    clocks.stop(at, referral, State.SENT)
    clocks.start(at, referral, since=(Since.SENT,))
    note(at, referral, State.SENT, said)
    return referral


@transaction.atomic
def rang(keys: OpenKeys, referral_id: uuid.UUID, *, said: str) -> Step:
    """Note a call about it, which changes nothing of how far it has come. Raises `NotYours`, `ReasonNeeded`."""
    at, referral = yours(keys, referral_id)
    words = reasoned(said)
    if State(referral.state) in ENDED:
        raise WrongState("It has ended.", to_do="Add the call to the chronology of the case.")
    step = write_step(at, referral, State(referral.state), f"Call. {words}")
    record_change(at.member, "referral.rang", referral, case=at.case.pk, route=referral.route)
    return step


@transaction.atomic
def received(keys: OpenKeys, referral_id: uuid.UUID, *, seen_version: int, said: str) -> Referral:
    """Note who confirmed that it arrived, and when. Raises as `move` does."""
    return move(keys, referral_id, seen_version=seen_version, to=State.RECEIVED, said=said)


@transaction.atomic
def accepted(keys: OpenKeys, referral_id: uuid.UUID, *, seen_version: int, said: str) -> Referral:
    """Note that they took it on, and what they will do. Raises as `move` does."""
    return move(keys, referral_id, seen_version=seen_version, to=State.ACCEPTED, said=said)


@transaction.atomic
def declined(keys: OpenKeys, referral_id: uuid.UUID, *, seen_version: int, said: str) -> Referral:
    """Note that they did not take it on, and why; the clock for agreeing or disagreeing starts."""
    referral = move(keys, referral_id, seen_version=seen_version, to=State.DECLINED, said=said)
    at, _ = yours(keys, referral_id)
    clocks.start(at, referral, since=(Since.DECLINED,))
    return referral


@transaction.atomic
def escalated(keys: OpenKeys, referral_id: uuid.UUID, *, seen_version: int, said: str) -> Referral:
    """Note that one disagrees, with whom it was taken up, and why. Raises as `move` does."""
    return move(keys, referral_id, seen_version=seen_version, to=State.ESCALATED, said=said)


@transaction.atomic
def closed(keys: OpenKeys, referral_id: uuid.UUID, *, seen_version: int, said: str) -> Referral:
    """Note that nothing more comes of it, and what came. Raises as `move` does."""
    return move(keys, referral_id, seen_version=seen_version, to=State.CLOSED, said=said)


@transaction.atomic
def write_again(keys: OpenKeys, referral_id: uuid.UUID, *, why: str) -> Referral:
    """A new draft with the words of one that was not accepted; the old one stays as it was sent. Raises `WrongState`."""
    at, old = yours(keys, referral_id)
    if old.state not in (State.DECLINED, State.ESCALATED, State.CLOSED, State.WITHDRAWN):
        raise WrongState("It is still under way.", to_do="Write on in it, or wait for the answer.")
    return start_referral(
        keys,
        at.case.pk,
        route=old.route,
        body=old.body.reveal(at.key),
        why=why,
        child=old.child_id,
        again_of=old,
    )
