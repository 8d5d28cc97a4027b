"""What may be asked about arrivals: each person's own, and nobody else's."""

import uuid
from collections.abc import Collection
from datetime import timedelta
from typing import Final

from django.db.models import QuerySet
from django.utils import timezone

from leeside.desk.arrivals.models import Draft, DraftKind, Import, State
from leeside.desk.sealing.services import pairs_of
from leeside.desk.staff.models import StaffMember

TOLD_FOR: Final = timedelta(days=7)
"""For how long a hand-in that was not taken is told of above the queue."""


def import_of(member: StaffMember, row_id: uuid.UUID) -> Import | None:
    """An import of one's own."""
    return Import.objects.select_related("case").filter(pk=row_id, owner=member, draft=None).first()


def imports_of(member: StaffMember) -> QuerySet[Import]:
    """One's own imports that are on their way."""
    ended = (State.DONE, State.REFUSED, State.FAILED, State.LEFT)
    return Import.objects.filter(owner=member, draft=None).exclude(state__in=ended)


def hand_ins_not_taken() -> QuerySet[Import]:
    """What other systems handed in of late that could not be read or did not work: nobody here would else know of it."""
    since = timezone.now() - TOLD_FOR
    gone = Import.objects.filter(owner=None, state__in=(State.REFUSED, State.FAILED), moved_at__gt=since)
    return gone.select_related("token").order_by("-moved_at")


def drafts_of(member: StaffMember, kind: DraftKind) -> QuerySet[Draft]:
    """What one began to type and has not sent."""
    return Draft.objects.filter(owner=member, kind=kind, is_over=False)


def draft_of(member: StaffMember, kind: DraftKind, draft_id: uuid.UUID) -> Draft | None:
    """A draft of one's own."""
    return Draft.objects.select_related("case").filter(pk=draft_id, owner=member, kind=kind).first()


def colleagues() -> QuerySet[StaffMember]:
    """Everybody whom a concern may be about: those who work here."""
    return StaffMember.objects.filter(is_active=True).order_by("name", "id")


def reaches_somebody(concerns: Collection[StaffMember]) -> bool:
    """Whether a lead or deputy is left who may open a concern about these people."""
    kept_out = {member.pk for member in concerns}
    leads = [lead for lead in StaffMember.objects.leads() if lead.pk not in kept_out]
    return pairs_of(leads).exists()
