"""A request is taken in, its cases are found, each piece is decided by a person, and it is answered. Each step is audited."""

import uuid
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from django.db import transaction
from django.utils import timezone

from leeside.desk.access_requests.chosen import Choice, Chosen, ChosenInCase, known_in_case
from leeside.desk.access_requests.clock import due_now
from leeside.desk.access_requests.models import GOING, AccessRequest, InCase, State, Step
from leeside.desk.access_requests.reasons import reason as reason_of
from leeside.desk.audit.services import record_change
from leeside.desk.cases.access import cases_of, opened, reasoned, require, require_of
from leeside.desk.cases.errors import NotYours, ReasonNeeded, WrongState
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.sealing.fields import seal
from leeside.desk.sealing.models import ContentKey
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.sealing.services import give, keep_content_key, pair_of, take_away
from leeside.desk.staff.models import StaffMember

_ENDS: Final = {"answer": State.ANSWERED, "refuse": State.REFUSED, "withdraw": State.WITHDRAWN}


@transaction.atomic
def take_in(keys: OpenKeys, *, subject: str, asker: str, received_on: date) -> AccessRequest:
    """Note that somebody asks. Whoever takes it in answers it. Raises `MayNot`, `ReasonNeeded` and `WrongState`."""
    member = StaffMember.objects.get(pk=keys.member.pk)
    require(member, Permission.ANSWER_REQUESTS)
    if not (subject.strip() and asker.strip()):
        raise ReasonNeeded(1)
    if received_on > timezone.localdate():
        raise WrongState("This day is still to come.", to_do="Give the day on which the request came.")
    key = CaseKey.new()
    give(kept := keep_content_key(key, behind_glass=False), key, pair_of(member))
    row = AccessRequest(key=kept, handler=member, received_on=received_on)
    seal(row, key, subject=subject.strip(), asker=asker.strip())
    row.save(force_insert=True)
    _step(row, key, member, "received", asker.strip())
    record_change(member, "request.received", row)
    return row


@transaction.atomic
def add_case(keys: OpenKeys, request_id: uuid.UUID, case_id: uuid.UUID) -> InCase:
    """Say that the person is in one of one's cases. Raises `NotYours`, `MayNot`, `WrongState`."""
    row, _ = going(keys, request_id)
    at = opened(keys, case_id, needs=Permission.ANSWER_REQUESTS, lock=True)
    if InCase.objects.filter(request=row, case=at.case).exists():
        raise WrongState("This case is in the request already.", to_do="Nothing needs to be done.")
    one = InCase(request=row, case=at.case)
    seal(one, at.key, chosen=ChosenInCase())
    one.save(force_insert=True)
    record_change(at.member, "request.case_added", one, case=at.case.pk)
    return one


@transaction.atomic
def choose(
    keys: OpenKeys, in_case_id: uuid.UUID, *, pieces: Mapping[str, Chosen], without: Sequence[str]
) -> InCase:
    """Decide what is given out of a case, what is held back and why, and which words are taken out of it.

    What is held back has a reason of the list and a sentence that passes its test. Raises `NotYours`, `WrongState`.
    """
    of = InCase.objects.filter(pk=in_case_id).values_list("request", flat=True).first()
    if of is None:
        raise NotYours
    row, key = going(keys, of)  # the request first, as every step of it takes it
    one = InCase.objects.select_for_update().get(pk=in_case_id)
    at = opened(keys, one.case_id, needs=Permission.ANSWER_REQUESTS)
    there = {piece.id for piece in known_in_case(one, at, row.subject.reveal(key)).pieces}
    for name, chosen in pieces.items():
        if name not in there:
            raise WrongState("Something was chosen that is not in the case.", to_do="Load the page again.")
        if chosen.choice is Choice.WITHHOLD and (
            reason_of(chosen.why) is None or len(chosen.says.strip()) < 10
        ):
            raise WrongState(
                "What is held back needs a reason, and a sentence on why it holds here.",
                to_do="Choose the reason, and write at least ten characters.",
            )
    words = tuple(dict.fromkeys(word.strip() for word in without if word.strip()))
    seal(one, at.key, chosen=ChosenInCase(pieces=dict(pieces), without=words))
    one.save(update_fields=["chosen"])
    counts = [sum(chosen.choice is kind for chosen in pieces.values()) for kind in Choice]
    record_change(
        at.member,
        "request.chosen",
        one,
        case=at.case.pk,
        given=counts[0],
        withheld=counts[1],
        words=len(words),
    )
    return one


@transaction.atomic
def move(keys: OpenKeys, request_id: uuid.UUID, *, what: str, note: str) -> AccessRequest:
    """Stop the clock (``ask``), start it again (``resume``), lengthen it (``extend``), or end it (`_ENDS`).

    Raises `NotYours`, `ReasonNeeded`, and `WrongState` for a step that does not follow.
    """
    row, key = going(keys, request_id)
    why = reasoned(note)
    today = timezone.localdate()
    if what == "ask" and row.state == State.OPEN:
        row.state, row.waiting_since = State.WAITING, today
    elif what == "resume" and row.waiting_since is not None:
        row.waited += (today - row.waiting_since).days
        row.state, row.waiting_since = State.OPEN, None
    elif what == "extend" and not row.extended:
        if today > due_now(row, today):
            raise WrongState(
                "The month is over, and it can be lengthened only within it.",
                to_do="Answer now, and tell the person why it is late.",
            )
        row.extended = True
    elif what in _ENDS:
        if what == "answer":
            _all_decided(keys, row, key)
        row.state, row.ended_at = _ENDS[what], timezone.now()
    else:
        raise WrongState(
            "This step does not follow from where the request is.", to_do="Look at the page again."
        )
    row.save()
    _step(row, key, keys.member, what, why)
    record_change(keys.member, f"request.{what}", row)
    return row


@transaction.atomic
def hand_on(keys: OpenKeys, request_id: uuid.UUID, *, to: StaffMember, note: str) -> AccessRequest:
    """Let another lead or deputy answer it, who is a member of every case in it. Raises `MayNot` and `WrongState`."""
    row, key = going(keys, request_id)
    why = reasoned(note)
    require_of(to, Permission.ANSWER_REQUESTS)
    theirs = cases_of(to).filter(asked_about__request=row).count()
    if to.pk == keys.member.pk or theirs != row.in_cases.count():
        raise WrongState(
            "This colleague is not a member of every case in the request.",
            to_do="Choose another, or add them first.",
        )
    _step(row, key, keys.member, "hand_on", why)
    kept = ContentKey.objects.get(pk=row.key_id)
    give(kept, key, pair_of(to))
    take_away(kept, keys.member)
    row.handler = to
    row.save(update_fields=["handler"])
    record_change(keys.member, "request.handed_on", row, member=to.pk)
    return row


def yours(keys: OpenKeys, request_id: uuid.UUID, *, lock: bool = False) -> tuple[AccessRequest, CaseKey]:
    """A request and its key, for the person who answers it. Raises `NotYours` and `MayNot`."""
    rows = AccessRequest.objects.select_for_update(no_key=True) if lock else AccessRequest.objects.all()
    row = rows.filter(pk=request_id, handler=keys.member).first()
    if row is None:
        raise NotYours
    require(StaffMember.objects.get(pk=keys.member.pk), Permission.ANSWER_REQUESTS)
    return row, keys.content_key(row.key_id)


def going(keys: OpenKeys, request_id: uuid.UUID) -> tuple[AccessRequest, CaseKey]:
    """The same for one that is not ended, held until the transaction ends. Raises `WrongState` where it is."""
    row, key = yours(keys, request_id, lock=True)
    if State(row.state) not in GOING:
        raise WrongState("This request has ended.", to_do="If the person asks again, take in a new one.")
    return row, key


def _all_decided(keys: OpenKeys, row: AccessRequest, key: CaseKey) -> None:
    subject = row.subject.reveal(key)
    for one in row.in_cases.all():
        at = opened(keys, one.case_id, needs=Permission.ANSWER_REQUESTS)
        if known_in_case(one, at, subject).undecided:
            raise WrongState(
                "Something is not decided yet.", to_do="Go through each case of the request first."
            )


def _step(row: AccessRequest, key: CaseKey, by: StaffMember, what: str, note: str) -> None:
    step = Step(request=row, what=what, by=by)
    seal(step, key, note=note)
    step.save(force_insert=True)
