"""The audit as somebody may read it: without a trace of the cases that concern them."""

import uuid

from django.db.models import Q, QuerySet

from leeside.desk.audit.models import Entry
from leeside.desk.audit.selectors import entries
from leeside.desk.audit.services import record_look
from leeside.desk.cases.access import opened, require
from leeside.desk.cases.models import Case
from leeside.desk.permissions.permission import Permission
from leeside.desk.retention.concerned import destroyed_concerning
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import StaffMember


def entries_for(member: StaffMember) -> QuerySet[Entry]:
    """Who changed and who looked, the newest first. Raises `MayNot` for roles that do not see the audit; audited.

    Rows of a case that concerns the reader are left out, and a page shows no numbers of rows, in which a gap would tell.
    """
    fresh = StaffMember.objects.get(pk=member.pk)
    require(fresh, Permission.SEE_AUDIT)
    record_look(fresh, "audit.seen", "audit_entry")
    concerning = Case.objects.filter(kept_out__member=fresh).values("pk")
    gone = destroyed_concerning(fresh)
    return entries().filter(Q(case=None) | ~Q(case__in=concerning) & ~Q(case__in=gone))


def entries_of(keys: OpenKeys, case_id: uuid.UUID) -> QuerySet[Entry]:
    """Who changed and who looked in one case, for its members. Raises `NotYours`; audited."""
    at = opened(keys, case_id)
    record_look(at.member, "audit.seen", at.case, case=at.case.pk)
    return entries().filter(case=at.case.pk)
