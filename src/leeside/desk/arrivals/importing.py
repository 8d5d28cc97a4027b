"""What is done with an export on its way in: taken in, asked about, given up. Each step is audited."""

import uuid
from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Final

import msgspec
from django.db import transaction
from django.utils import timezone

from leeside.conversation.model import Relation
from leeside.desk.arrivals import sealed_file
from leeside.desk.arrivals.about import About, about, sealed_about
from leeside.desk.arrivals.models import BUSY, ENDED, Import, State
from leeside.desk.arrivals.selectors import imports_of
from leeside.desk.arrivals.tasks import begin, watch_over
from leeside.desk.arrivals.upload_handler import SealedUpload
from leeside.desk.arrivals.words_alone import clear_away
from leeside.desk.audit.models import Entry
from leeside.desk.audit.services import record_change, record_look
from leeside.desk.cases.access import require
from leeside.desk.cases.errors import WrongState
from leeside.desk.cases.models import Case
from leeside.desk.cases.words import AgeBand
from leeside.desk.permissions.permission import Permission
from leeside.desk.staff.models import StaffMember

LASTS: Final = timedelta(hours=24)
"""How long an upload waits for its person before it is destroyed."""


@transaction.atomic
def take_in(upload: SealedUpload, *, owner: StaffMember, into: Case | None = None) -> Import:
    """Begin with an upload that has been sealed; who is in it is looked at in the background.

    ``into`` is a case that is there already, of which whoever calls has made sure that it is theirs (`adding.begin_in`). The
    same file that is still on its way is not taken in twice: whoever calls destroys the second.
    """
    require(owner, Permission.IMPORT_EXPORT)
    StaffMember.objects.select_for_update(no_key=True).get(pk=owner.pk)  # two presses, one after the other
    for known in imports_of(owner).filter(case=into, size=upload.size or 0):
        if about(known).sha256 == upload.sha256:
            return known
    row = Import(id=upload.row, owner=owner, size=upload.size or 0, case=into)
    row.about = sealed_about(row, About(name=upload.name or "", sha256=upload.sha256))
    row.save(force_insert=True)
    record_change(owner, "import.taken_in", row, case=row.case_id)
    begin(row.pk)
    watch_over(row.pk)
    return row


def not_taken(owner: StaffMember, *, why: str) -> None:
    """Note that an upload was turned away at the door: too large, empty, or none at all."""
    record_change(owner, "import.not_taken", owner, why=why)


def broke_off(owner: StaffMember) -> None:
    """Note that an upload ended on its way, so that nothing of it came in."""
    record_change(owner, "import.broke_off", owner)


@transaction.atomic
def stood_still(row_id: uuid.UUID) -> None:
    """Note that nothing moves on an import; once for each time that it stops, however often somebody looks."""
    row = Import.objects.select_for_update().get(pk=row_id)
    noted = Entry.objects.filter(
        action="import.stood_still", table=row._meta.db_table, row=str(row.pk), at__gt=row.moved_at
    )
    if row.state in BUSY and not noted.exists():
        record_change("desk:pages", "import.stood_still", row, case=row.case_id, step=row.state)


def asked_of(row: Import) -> About:
    """Who is in it, for its owner to say who they are. It is audited."""
    record_look(row.owner or "door:api", "import.people_seen", row)
    return about(row)


@transaction.atomic
def say_who(
    row_id: uuid.UUID,
    *,
    by: StaffMember,
    relations: Mapping[str, Relation],
    age_band: AgeBand,
    concerns: Iterable[StaffMember] = (),
) -> Import:
    """Say who is who in it, after which it is screened. Raises `WrongState` where that was said already."""
    row = Import.objects.select_for_update().get(pk=row_id, owner=by)
    if row.state != State.ASKING:
        raise WrongState("This was answered already.", to_do="Go on to the page of the import.")
    known = about(row)
    asked = {one.name for one in known.people}
    answered = {
        name: kind for name, kind in relations.items() if name in asked and kind is not Relation.UNKNOWN
    }
    change(
        row,
        State.QUEUED,
        by=by,
        known=msgspec.structs.replace(
            known, relations=answered, age_band=age_band, concerns=tuple(member.pk for member in concerns)
        ),
    )
    begin(row.pk)
    return row


@transaction.atomic
def leave(row_id: uuid.UUID, *, by: StaffMember) -> None:
    """Give an import up, and destroy what was uploaded. One that has arrived stays arrived."""
    row = Import.objects.select_for_update().get(pk=row_id, owner=by)
    if row.state not in ENDED:
        change(row, State.LEFT, by=by, known=About())
        transaction.on_commit(lambda: sealed_file.destroy(row_id))


def change(row: Import, state: State, *, by: StaffMember | str, known: About | None = None) -> None:
    """Bring an import to its next step; for services, in their transaction."""
    row.state, row.moved_at, row.tries = state, timezone.now(), 0
    if known is not None:
        row.about = sealed_about(row, known)
    row.save(update_fields=["state", "moved_at", "tries", "about", "messages", "total", "case"])
    record_change(by, f"import.{state.value}", row, case=row.case_id)


def sweep() -> None:
    """Destroy what is left of uploads that ended, were never finished, or have waited for too long."""
    late = timezone.now() - LASTS
    waited = Import.objects.filter(state__in=(State.ASKING, State.READY), moved_at__lt=late)
    for waits in waited.values_list("pk", flat=True):
        with transaction.atomic():
            # somebody may have answered since it was found
            for row in waited.select_for_update().filter(pk=waits):
                change(row, State.LEFT, by="task:import", known=About())
    Import.objects.filter(state__in=ENDED, moved_at__lt=late).exclude(about=b"").update(about=b"")
    clear_away()
    for name in sealed_file.standing():
        row_of = Import.objects.filter(pk=name).first()
        if row_of is None or row_of.state in ENDED:
            with sealed_file.held(name) as ours:
                if ours:
                    sealed_file.destroy(name)


def is_busy(row: Import) -> bool:
    """Whether the desk has something to do before the person has."""
    return row.state in BUSY
