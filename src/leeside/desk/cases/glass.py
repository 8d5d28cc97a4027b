"""Behind glass: a lead or a deputy reaches a case of which they are no member, with a reason, in sight of everybody."""

import uuid

from django.db import transaction
from django.utils import timezone

from leeside.desk.audit.services import record_change, record_look
from leeside.desk.cases.access import opened, reasoned, require
from leeside.desk.cases.chronicle import write_done
from leeside.desk.cases.errors import NotYours
from leeside.desk.cases.membership import join
from leeside.desk.cases.models import Alert, Case, KeptOut
from leeside.desk.cases.words import EventKind, Why
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.errors import NoKeyError
from leeside.desk.sealing.fields import seal
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import StaffMember


def break_glass(keys: OpenKeys, reference: str, *, reason: str) -> Case:
    """Become a member of a case by its reference; every lead is alerted, and the members see the reason.

    Raises `MayNot` for other roles, `ReasonNeeded`, and `NotYours` for a reference that is not there, for a case that
    concerns the person, and for one that was not put behind the glass because it concerns a lead: one answer for all.
    """
    member = StaffMember.objects.get(pk=keys.member.pk)
    require(member, Permission.BREAK_GLASS)
    why = reasoned(reason)
    try:
        return _broken(keys, member, reference.strip().upper(), why)
    except (NotYours, NoKeyError):
        record_look(member, "glass.refused", "cases_case")
        raise NotYours from None


@transaction.atomic
def _broken(keys: OpenKeys, member: StaffMember, reference: str, why: str) -> Case:
    case = Case.objects.select_for_update(no_key=True).filter(reference=reference).first()
    if case is None or KeptOut.objects.filter(case=case, member=member).exists():
        raise NotYours
    key = keys.behind_glass(case.key_id)
    alert = Alert(case=case, by=member)
    seal(alert, key, reason=why)
    alert.save(force_insert=True)
    join(case, key, member, why=Why.BROKE_GLASS, by=member, reason=why)
    write_done(case, key, member, EventKind.BROKE_GLASS, f"{member.name} broke the glass. {why}")
    record_change(member, "glass.broken", alert, case=case.pk)
    return case


@transaction.atomic
def see_alert(keys: OpenKeys, alert_id: uuid.UUID) -> Alert:
    """Say that an alert was seen, by another member than the one who broke the glass. Raises `NotYours`."""
    found = Alert.objects.filter(pk=alert_id).exclude(by=keys.member).first()
    if found is None:
        raise NotYours
    at = opened(keys, found.case_id, needs=Permission.MANAGE_MEMBERS, lock=True)
    found.refresh_from_db(fields=["seen_at"])
    if found.seen_at is None:
        found.seen_at, found.seen_by = timezone.now(), at.member
        found.save(update_fields=["seen_at", "seen_by"])
        record_change(at.member, "glass.seen", found, case=at.case.pk)
    return found
