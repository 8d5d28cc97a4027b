"""What is left to say of cases that were destroyed, for those who could open them and for the auditor."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

import msgspec
from django.db.models import QuerySet

from leeside.desk.audit.services import record_look
from leeside.desk.cases.errors import NotYours
from leeside.desk.retention.concerned import destroyed_concerning
from leeside.desk.retention.models import Proof, Tombstone
from leeside.desk.retention.schedule import schedule
from leeside.desk.retention.sweep import Looked
from leeside.desk.staff.models import Role, StaffMember


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownProof:
    """One look, place by place."""

    proof: Proof
    places: tuple[Looked, ...]


def tombstones_for(member: StaffMember) -> QuerySet[Tombstone]:
    """The cases that were destroyed, as far as a person may know of them: whoever a case concerned learns nothing here."""
    stones = Tombstone.objects.select_related("proposed_by", "approved_by").prefetch_related("proofs")
    if member.role == Role.AUDITOR:
        return stones.exclude(case__in=destroyed_concerning(member))
    return stones.filter(witnesses__member=member)


def tombstone_for(member: StaffMember, tombstone_id: uuid.UUID) -> tuple[Tombstone, Sequence[KnownProof]]:
    """One of them with every look that was taken. Raises `NotYours`. It is audited."""
    stone = tombstones_for(member).filter(pk=tombstone_id).first()
    if stone is None:
        raise NotYours
    record_look(member, "tombstone.seen", stone, case=stone.case)
    proofs = stone.proofs.select_related("by")
    return stone, [
        KnownProof(proof=one, places=msgspec.convert(one.places, tuple[Looked, ...])) for one in proofs
    ]


def title_of_category(name: str) -> str:
    """What a category is called; its id, where the schedule has it no more."""
    found = schedule().category(name)
    return found.title if found else name
