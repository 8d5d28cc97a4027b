"""Whom a case that was destroyed concerned: the audit remembers it, and must not tell them that there was one."""

import uuid
from typing import Final

from leeside.desk.audit.models import AuditEntry
from leeside.desk.retention.models import Tombstone
from leeside.desk.staff.models import StaffMember

_OUT: Final = "member.kept_out"
_IN: Final = "member.let_in_again"


def destroyed_concerning(member: StaffMember) -> set[uuid.UUID]:
    """The ids of the destroyed cases that were kept from somebody to the end."""
    destroyed = Tombstone.objects.values("case")
    noted = AuditEntry.objects.filter(case__in=destroyed, action__in=(_OUT, _IN)).order_by("number")
    last = {row.case: row.action for row in noted if row.detail.get("member") == str(member.pk)}
    return {case for case, action in last.items() if action == _OUT}
