"""A concern becomes a case. Whoever brings it, it is sealed for the leads and deputies, and for nobody whom it concerns."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from leeside.conversation.model import Message
from leeside.desk.accounts.services import keep_account
from leeside.desk.audit.services import Actor, record_change
from leeside.desk.cases.access import require
from leeside.desk.cases.chronicle import write
from leeside.desk.cases.errors import NobodyLeft, ReasonNeeded
from leeside.desk.cases.membership import join, leave_kept_out
from leeside.desk.cases.models import Case, ReferenceCounter
from leeside.desk.cases.words import AgeBand, Door, EventKind, Precision, State, Why
from leeside.desk.conversations.keep import Sealing, keep_sealed, seal_screened
from leeside.desk.conversations.models import EvidenceItem
from leeside.desk.people.models import Role
from leeside.desk.people.services import keep_person, keep_role
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.sealing.fields import seal
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.sealing.services import keep_content_key, pairs_of
from leeside.desk.staff.models import StaffMember
from leeside.knowledge.model import RiskLevel
from leeside.screening.result import ScreeningResult


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One thing that was seen or said, as the person who tells of it put it."""

    kind: EventKind
    body: str = field(repr=False)
    occurred_at: datetime | None = None
    precision: Precision = Precision.MINUTE


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Somebody who was named, and who they were in it."""

    name: str = field(repr=False)
    role: Role = Role.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Screened:
    """What was screened with its messages, which are read once and may come one by one."""

    result: ScreeningResult
    messages: Iterable[Message] = field(repr=False)
    kind: EvidenceItem.Kind | None = None
    """What came in, where whoever took it in knows; else its source tells (`seal_screened`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arriving:
    """What comes in through a door. ``concerns`` are members of staff whom it is about, who never get to see it."""

    title: str = field(repr=False)
    door: Door
    danger_now: bool = False
    age_band: AgeBand = AgeBand.UNKNOWN
    staff_involved: bool = False
    concerns: tuple[StaffMember, ...] = ()
    seen: tuple[Seen, ...] = ()
    people: tuple[Named, ...] = ()
    accounts: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    """Platform and handle of each."""
    screened: Screened | None = None


_Besides = Callable[[Case, CaseKey], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A concern that is sealed and not yet written."""

    arriving: Arriving
    actor: Actor
    openers: tuple[StaffMember, ...]
    case: Case
    key: CaseKey
    sealing: Sealing | None


def arrive(arriving: Arriving, *, actor: Actor, besides: _Besides | None = None) -> Case:
    """Put a concern into the queue: a case, sealed for the leads and deputies whom it does not concern.

    ``actor`` is who brought it, or the door's name where nobody was signed in; they do not become a member by it.
    Nothing is merged with anything: what looks the same is pointed out (`cases.selectors.alike`). ``besides`` writes what
    a door keeps of its own, with the case's key and in the same transaction.
    Raises `NobodyLeft` where no lead could open it, before anything is written. Call it outside a transaction: what
    takes long, it does before it begins one.
    """
    return take_in(prepare(arriving, actor=actor), besides=besides)


def prepare(arriving: Arriving, *, actor: Actor) -> Prepared:
    """The first half of `arrive`: everything that takes long, outside a transaction, with nothing written yet."""
    if isinstance(actor, StaffMember):
        require(actor, Permission.RAISE_CONCERN)
    return _prepared(arriving, actor, openers=(), state=State.ARRIVED)


def open_case(keys: OpenKeys, arriving: Arriving) -> Case:
    """Open a case that one takes on oneself at once; the leads and deputies are members of it too."""
    member = StaffMember.objects.get(pk=keys.member.pk)
    require(member, Permission.ADD_TO_CASES)
    return take_in(_prepared(arriving, member, openers=(member,), state=State.OPEN))


def _prepared(
    arriving: Arriving, actor: Actor, *, openers: tuple[StaffMember, ...], state: State
) -> Prepared:
    if not arriving.title.strip():
        raise ReasonNeeded(1)
    _holders(arriving)
    key = CaseKey.new()
    case = _case(arriving, key, state, claimed_by=openers[0] if openers else None)
    sealing = None
    if arriving.screened is not None:
        one = arriving.screened
        sealing = seal_screened(case, key, actor, one.result, one.messages, kind=one.kind)
    return Prepared(arriving=arriving, actor=actor, openers=openers, case=case, key=key, sealing=sealing)


@transaction.atomic
def take_in(prepared: Prepared, *, besides: _Besides | None = None) -> Case:
    """The second half of `arrive`: what was prepared is written, with whatever else belongs to the same transaction."""
    arriving, actor, case, key = prepared.arriving, prepared.actor, prepared.case, prepared.key
    holders = _holders(arriving)
    keep_content_key(key, behind_glass=not any(member.is_lead for member in arriving.concerns))
    case.reference = _reference()
    case.save(force_insert=True)
    record_change(actor, "case.arrived", case, case=case.pk, door=str(case.door), version=1)
    leave_kept_out(case, list(arriving.concerns), by=actor)
    for member in dict.fromkeys((*prepared.openers, *holders)):
        join(case, key, member, why=Why.OPENED if member in prepared.openers else Why.ARRIVAL, by=actor)
    _fill(case, key, actor, arriving)
    if prepared.sealing is not None:
        keep_sealed(actor, prepared.sealing)
    if besides is not None:
        besides(case, key)
    return case


def _holders(arriving: Arriving) -> list[StaffMember]:
    """The leads and deputies for whom it is sealed. Raises `NobodyLeft`."""
    kept_out = {member.pk for member in arriving.concerns}
    leads = [lead for lead in StaffMember.objects.leads() if lead.pk not in kept_out]
    holders = [pair.member for pair in pairs_of(leads).select_related("member") if pair.member is not None]
    if not holders:
        raise NobodyLeft(
            "There is no lead or deputy at this desk who could open this, so it was not taken in.",
            to_do="Tell them yourself now. If it concerns a lead, turn to the head, the governors or the LADO.",
        )
    return holders


def _case(arriving: Arriving, key: CaseKey, state: State, *, claimed_by: StaffMember | None) -> Case:
    level = arriving.screened.result.level if arriving.screened else None
    case = Case(
        key_id=key.id,
        door=arriving.door,
        state=state,
        level=level.value if level else "",
        danger_now=arriving.danger_now or level is RiskLevel.DANGER_NOW,
        age_band=arriving.age_band,
        staff_involved=arriving.staff_involved or bool(arriving.concerns),
        claimed_by=claimed_by,
    )
    seal(case, key, title=arriving.title.strip())
    return case


def _fill(case: Case, key: CaseKey, actor: Actor, arriving: Arriving) -> None:
    arrived = write(case, key, actor, EventKind.ARRIVED, arriving.title.strip(), occurred_at=case.arrived_at)
    for one in arriving.seen:
        event = write(
            case, key, actor, one.kind, one.body, occurred_at=one.occurred_at, precision=one.precision
        )
        record_change(actor, "event.added", event, case=case.pk, kind=one.kind.value)
    for named in arriving.people:
        person = keep_person(case, key, actor, name=named.name)
        keep_role(arrived, person, named.role, actor)
    for platform, handle in arriving.accounts:
        keep_account(case, key, actor, platform=platform, handle=handle)


def _reference() -> str:
    year = timezone.localdate().year
    ReferenceCounter.objects.get_or_create(year=year)
    counter = ReferenceCounter.objects.select_for_update().get(year=year)
    counter.last += 1
    counter.save(update_fields=["last"])
    return f"L-{year}-{counter.last:04d}"
