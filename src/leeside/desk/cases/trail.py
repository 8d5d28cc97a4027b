"""The audit as somebody may read it: without a trace of the cases that concern them."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from leeside.desk.audit.models import Entry
from leeside.desk.audit.selectors import entries
from leeside.desk.audit.services import record_look
from leeside.desk.cases.access import cases_of, opened, require
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


@dataclass(frozen=True, slots=True)
class Line:
    """A row, and the case that it is about."""

    entry: Entry
    case: Case | None
    """None where the reader is no member of it, who does not learn which it is."""

    @property
    def is_of_a_case(self) -> bool:
        """Whether to say that it is about some case.

        A question is always about one. Where its row names none, that is because a member of it may not know of the question:
        such a row reads like any other.
        """
        return self.entry.case is not None or self.entry.action.startswith("question.")


def lines_for(member: StaffMember, rows: Sequence[Entry]) -> list[Line]:
    """Rows that somebody may read, with the cases of which they are a member now; one question for all of them."""
    ids = {row.case for row in rows if row.case is not None}
    theirs = cases_of(member).only("reference").in_bulk(ids)
    return [Line(row, theirs.get(row.case) if row.case is not None else None) for row in rows]
