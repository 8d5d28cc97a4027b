"""Two people at one case: the second is told what the first changed, and nothing is written over."""

from typing import Any

from django.db.models import F

from leeside.desk.audit.models import AuditEntry
from leeside.desk.audit.services import Actor, record_change
from leeside.desk.cases.errors import ChangedMeanwhile
from leeside.desk.cases.models import Case
from leeside.desk.staff.models import StaffMember
from leeside.knowledge.model import RiskLevel


def raise_danger(case: Case, *, by: Actor, action: str) -> None:
    """Put a case to the top of the queue; that there is no danger any more, only a person says."""
    if Case.objects.filter(pk=case.pk, danger_now=False).update(danger_now=True, version=F("version") + 1):
        case.refresh_from_db(fields=["danger_now", "version"])
        record_change(by, action, case, case=case.pk, version=case.version)


def raise_level(case: Case, level: RiskLevel, *, by: Actor, action: str) -> None:
    """Say that screening made more of words that came later; it can only raise, and danger brings the case to the top.

    Where nothing was screened before, a case weighs as a concern, and no chat makes it weigh less.
    """
    before = RiskLevel(case.level) if case.level else RiskLevel.CONCERN
    if level.rank > before.rank or (not case.level and level is before):
        Case.objects.filter(pk=case.pk).update(level=level.value, version=F("version") + 1)
        case.refresh_from_db(fields=["level", "version"])
        record_change(by, action, case, case=case.pk, version=case.version)
    if level is RiskLevel.DANGER_NOW:
        raise_danger(case, by=by, action="case.danger_noticed")


def change(case: Case, *, seen: int, by: StaffMember, action: str, **values: Any) -> None:  # noqa: ANN401 - columns
    """Change columns of a case that still is as it was seen, and audit it. Raises `ChangedMeanwhile`.

    ``seen`` is the version that the person had before their eyes when they decided.
    """
    changed = Case.objects.filter(pk=case.pk, version=seen).update(**values, version=F("version") + 1)
    if not changed:
        entries = AuditEntry.objects.filter(case=case.pk).select_related("actor")
        since = [one for one in entries if int(one.detail.get("version") or 0) > seen]
        raise ChangedMeanwhile(since, now=Case.objects.values_list("version", flat=True).get(pk=case.pk))
    for name, value in values.items():
        setattr(case, name, value)
    case.version = seen + 1
    record_change(by, action, case, case=case.pk, version=case.version)
