"""One case is gathered, noted in the audit, and written: in this order, so that no export exists of which nobody knows."""

from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from leeside.desk.audit.services import record_look
from leeside.desk.cases.access import Opened, opened
from leeside.desk.cases.errors import NotYours
from leeside.desk.cases.selectors import cases_for, entries_of
from leeside.desk.exports.gather import LEFT_OUT, gather
from leeside.desk.exports.lock import Lock
from leeside.desk.exports.pack import Whole, packed, write_new
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.open_keys import OpenKeys


def take_out(keys: OpenKeys, reference: str, path: Path, lock: Lock) -> int:
    """Write a case to a new file; how many rows of it. Raises `NotYours`, `MayNot` and `DeskError`."""
    case = cases_for(keys.member).filter(reference=reference).first()
    if case is None:
        record_look(keys.member, "case.refused", "cases_case")
        raise NotYours
    at = opened(keys, case.pk, needs=Permission.EXPORT_CASE)
    gathered = gather(at)
    whole = Whole(
        reference=case.reference,
        exported_at=datetime.now().astimezone(),
        exported_by=keys.member.name,
        leeside=version("leeside"),
        tables=dict(gathered.tables),
        audit=_audit(keys, at),
        left_out=LEFT_OUT,
    )
    rows = sum(gathered.counts.values())
    record_look(at.member, "case.exported", case, case=case.pk, locked=bool(lock), rows=rows)
    write_new(path, lock.lock(packed(whole, gathered, notes=_notes(whole))))
    return rows


def _audit(keys: OpenKeys, at: Opened) -> list[dict[str, Any]]:
    return [
        {
            "at": entry.at,
            "by": entry.actor.name if entry.actor else entry.system,
            "looked": entry.looked,
            "action": entry.action,
        }
        for entry in entries_of(keys, at.case.pk)
    ]


def _notes(whole: Whole) -> tuple[str, ...]:
    when = f"{whole.exported_at:%d %B %Y at %H:%M}"
    return (
        f"Taken out of the safeguarding desk by {whole.exported_by} on {when}. What was written since is not in it.",
        "Keep it as you keep the child's file, share it only with those who need it, and remove it when it has served.",
    )
