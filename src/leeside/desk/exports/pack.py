"""The exported case as one file: a zip with its JSON, its page and a manifest, made in memory and locked before it is written."""

import hashlib
import os
import zipfile
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any, Final

import msgspec

from leeside.desk.exports.gather import Gathered
from leeside.desk.exports.page import page
from leeside.errors import DeskError

_MINE: Final = 0o600


class Whole(msgspec.Struct, frozen=True, kw_only=True):
    """What ``case.json`` holds."""

    what: str = "a case taken out of a Leeside desk"
    form: int = 1
    reference: str
    exported_at: datetime
    exported_by: str
    leeside: str
    tables: dict[str, Any]
    audit: list[dict[str, Any]]
    """Who changed and who looked."""
    left_out: dict[str, str]


def packed(whole: Whole, gathered: Gathered, *, notes: tuple[str, ...]) -> bytes:
    """The zip. It is open, and in memory alone."""
    tables = {**gathered.tables}
    files = {
        "case.json": msgspec.json.format(msgspec.json.encode(whole), indent=1),
        "case.html": "".join(page(whole.reference, tables, notes=notes)).encode("utf-8", "replace"),
    }
    manifest = {
        "reference": whole.reference,
        "exported_at": whole.exported_at,
        "leeside": whole.leeside,
        "rows": {**gathered.counts, "audit": len(whole.audit)},
        "files": {
            name: {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}
            for name, content in files.items()
        },
    }
    files["manifest.json"] = msgspec.json.format(msgspec.json.encode(manifest), indent=1)
    memory = BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, content in files.items():
            info = zipfile.ZipInfo(name, date_time=whole.exported_at.timetuple()[:6])
            info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, _MINE << 16
            zipped.writestr(info, content)
    return memory.getvalue()


def write_new(path: Path, content: bytes) -> None:
    """Write a new file that only its owner may read, whole or not at all. Raises `DeskError`."""
    is_made = False
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _MINE)
        is_made = True
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as refused:
        if is_made:
            path.unlink(missing_ok=True)
        raise DeskError(
            f"The export cannot be written: {refused.strerror or 'it was refused'}.",
            where=str(path),
            to_do="Name a file that is not there yet, in a folder that is, on a disk that is not full.",
        ) from refused
