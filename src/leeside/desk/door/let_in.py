"""The door keeps a case from every colleague whose name stands in what was told. One who was merely mentioned is let in again."""

import uuid
from collections.abc import Sequence

from django.db import transaction

from leeside.desk.audit.models import AuditEntry
from leeside.desk.audit.services import record_change
from leeside.desk.cases.access import opened, reasoned
from leeside.desk.cases.chronicle import write_done
from leeside.desk.cases.errors import WrongState
from leeside.desk.cases.models import Case, KeptOut
from leeside.desk.cases.words import EventKind
from leeside.desk.door.telling import ACTOR
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.open_keys import OpenKeys


def kept_by_door(case: Case) -> Sequence[KeptOut]:
    """Whom the door itself kept out of a case; one whom a person kept out is not among them, and stays out."""
    rows = list(KeptOut.objects.filter(case=case).select_related("member").order_by("member__name"))
    noted = AuditEntry.objects.filter(case=case.pk, action="member.kept_out", system=ACTOR)
    ids = set(noted.values_list("row", flat=True))
    return [one for one in rows if str(one.pk) in ids]


@transaction.atomic
def let_in_again(keys: OpenKeys, case_id: uuid.UUID, *, kept_id: uuid.UUID, reason: str) -> None:
    """Say that somebody is not whom it concerns. They are no member by it: somebody has to add them.

    That staff are involved stays on the case until a person changes it. Raises `NotYours` (for the person themselves as
    well), `MayNot`, `ReasonNeeded`, and `WrongState` for anybody whom not the door kept out.
    """
    at = opened(keys, case_id, needs=Permission.MANAGE_MEMBERS, lock=True)
    why = reasoned(reason)
    row = next((one for one in kept_by_door(at.case) if one.pk == kept_id), None)
    if row is None:
        raise WrongState(
            "The door did not keep this person out.", to_do="Whom a colleague has kept out, stays out."
        )
    record_change(at.member, "member.let_in_again", row, case=at.case.pk, member=row.member_id)
    name = row.member.name
    row.delete()
    write_done(
        at.case,
        at.key,
        at.member,
        EventKind.MEMBER,
        f"{name} was named in what was told and kept out by that. They are not whom it concerns. {why}",
    )
