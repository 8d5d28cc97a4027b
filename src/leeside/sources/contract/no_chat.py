"""Says why nothing in an export is a chat, as plainly as its first bytes and its names allow, and what to do."""

import re
from collections.abc import Iterable
from typing import Final

from leeside.errors import ExportError, NotAChatError, UnsafeExportError
from leeside.sources.contract.export import Export
from leeside.sources.contract.kind_by_content import LOOKED_AT, FileKind, kind_by_content

_MOST_NAMED: Final = 4
_LOCKED_BACKUP: Final = re.compile(r"\.crypt\d+$")
_TAR: Final = b"ustar"
_ARCHIVE: Final = (
    "This is an archive of a kind that is not opened here, so nothing was screened.",
    "Unpack it and give Leeside the folder.",
)
_MEDIA: Final = (
    "This is a picture, a film or a sound, which Leeside never opens, so nothing was screened.",
    "Type off what a screenshot says with 'leeside transcribe', or export the chat itself.",
)
_DOCUMENT: Final = (
    "This is a document and no export of a chat, so nothing was screened.",
    "Export the chat in the app itself, or copy its lines and paste them as 'Name: text'.",
)
_BACKUP: Final = (
    "This is WhatsApp's own backup, locked with a key that is not in it, so nothing was screened.",
    "Export the chat on the phone instead: open the chat, then More, then Export chat.",
)
_DATABASE: Final = (
    "This is a database, but its tables could not be read as those of an app that Leeside knows.",
    "It may be cut off, damaged, locked, or another app's. Copy it anew while the app is closed.",
)
_BY_KIND: Final = {
    FileKind.ARCHIVE: _ARCHIVE,
    FileKind.DOCUMENT: _DOCUMENT,
    FileKind.DATABASE: _DATABASE,
    **dict.fromkeys((FileKind.IMAGE, FileKind.VIDEO, FileKind.AUDIO), _MEDIA),
}


def no_chat_in(export: Export, titles: Iterable[str]) -> NotAChatError:
    """What was looked at in vain; ``titles`` are all that would have been read."""
    what, to_do = _of_one_file(export) or _packed_within(export) or _of_anything(export, titles)
    return NotAChatError(what, where=str(export.path), to_do=to_do)


def nothing_in(export: Export) -> ExportError:
    """Why there is nothing to look at."""
    if export.refused:
        return UnsafeExportError(
            "Every file in this zip has a path that leads out of it, as no app writes. None was opened.",
            where=str(export.path),
            to_do="Do not unpack it. Make the export again on the device itself.",
        )
    what = "The folder or zip holds no file" if not export.members else "The file is empty"
    return ExportError(
        f"{what}: there is nothing to screen.",
        where=str(export.path),
        to_do="Make the export again and check that the copy finished.",
    )


def _of_one_file(export: Export) -> tuple[str, str] | None:
    """Of a single file, or of the first one where that is a database; what its bytes show it to be."""
    names = [member.name for member in export.members]
    head = export.head(names[0], most=LOOKED_AT)
    kind = FileKind.ARCHIVE if head[257:262] == _TAR else kind_by_content(head).kind
    if kind is FileKind.DATABASE:
        return _DATABASE
    if any(name in {"word/document.xml", "content.xml"} for name in names):
        return _DOCUMENT
    if len(names) > 1:
        return None
    if _LOCKED_BACKUP.search(names[0] or export.path.name):
        return _BACKUP
    if names[0].lower().endswith(".zip"):
        return None
    return _BY_KIND.get(kind)


def _packed_within(export: Export) -> tuple[str, str] | None:
    packed = [member.name for member in export.named(suffix=".zip") if member.name]
    if not packed:
        return None
    named = ", ".join(packed[:_MOST_NAMED])
    more = f" and {len(packed) - _MOST_NAMED:,} more" if len(packed) > _MOST_NAMED else ""
    zips = "A zip lies" if len(packed) == 1 else f"{len(packed):,} zips lie"
    return (
        f"{zips} inside this export and no chat beside, so nothing was screened.",
        f"Zips within are not opened: unpack them, or give each to Leeside by itself ({named}{more}).",
    )


def _of_anything(export: Export, titles: Iterable[str]) -> tuple[str, str]:
    read = f"Leeside reads: {', '.join(sorted(titles))}. For anything else, paste the lines as 'Name: text'."
    if len(export.members) == 1:
        return "No conversation was recognised in this file, so nothing was screened.", read
    return (
        f"No conversation was recognised in these {len(export.members):,} files, so nothing was screened.",
        f"{read} If a chat lies among many other files, give that file alone.",
    )
