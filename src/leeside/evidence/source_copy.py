"""Copies a source into a pack byte for byte, but for media, and never changes the source.

A zip that holds media is written anew with the same names in the same order and without them, stored and
undated, so that it is the same every time and is read as the whole was.
"""

import hashlib
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO, Final

from leeside.errors import ExportError, UsageError
from leeside.evidence.record import SourceFile, SourceHeld, SourceRecord, file_record
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.hashed import Hashed, NotHashed, hashed_members
from leeside.sources.contract.kind_by_content import FileKind

FOLDER: Final = "source"
_BESIDE_A_DATABASE: Final = ("-wal", "-shm", "-journal")
_UNDATED: Final = (1980, 1, 1, 0, 0, 0)


def recorded(export: Export, *, held: SourceHeld) -> SourceRecord:
    """The source and every file in it as a record; reads each byte and writes none."""
    files = tuple(_recorded(token, held) for token in hashed_members(export))
    left_out = any(not file.in_pack for file in files)
    if held is SourceHeld.WHOLE and left_out:
        held = SourceHeld.WITHOUT_MEDIA
    if held is SourceHeld.WITHOUT_MEDIA and not left_out:
        held = SourceHeld.WHOLE
    if not any(file.in_pack for file in files):
        held = SourceHeld.HASHES_ONLY
    return SourceRecord(
        name=export.path.name,
        sha256=export.sha256(),
        is_folder=export.path.is_dir(),
        held=held,
        files=files,
        refused=export.refused,
        links=export.links,
    )


def _recorded(token: Hashed | NotHashed, held: SourceHeld) -> SourceFile:
    if held is SourceHeld.HASHES_ONLY:
        return file_record(token, in_pack=False, why_not="The pack was asked to hold hashes only.")
    why = "" if held is SourceHeld.WHOLE or isinstance(token, NotHashed) else why_left_out(token)
    return file_record(token, in_pack=not why, why_not=why)


def why_left_out(token: Hashed) -> str:
    """Why a file is not to be copied as it is media or may hold some; "" when it may be copied."""
    if token.media_inside:
        return "Pictures, films or sounds stand inside of it."
    if token.kind in {FileKind.IMAGE, FileKind.VIDEO, FileKind.AUDIO}:
        return "It is media."
    if token.is_media or token.kind is FileKind.CONTACT:
        return f"It is of a kind that may hold pictures ({token.kind})."
    if token.kind is FileKind.OTHER and not token.name.endswith(_BESIDE_A_DATABASE):
        return "What it is could not be told, so it may be media."
    return ""


def copy_source(export: Export, record: SourceRecord, into: Path) -> None:
    """Write what the pack is to hold below ``into``; raises ExportError when the source has changed meanwhile."""
    kept = [file for file in record.files if file.in_pack]
    if not kept:
        return
    into.mkdir()
    target = into / record.name
    if record.is_folder:
        _copy_folder(export, kept, target)
    elif record.held is SourceHeld.WHOLE:
        with export.path.open("rb") as stream, target.open("wb") as out:
            digest = _copied(iter(lambda: stream.read(1 << 20), b""), out)
        _refuse_change(digest, record.sha256, str(export.path))
    else:
        _write_zip(export, kept, target)


def _copy_folder(export: Export, kept: Iterable[SourceFile], target: Path) -> None:
    for file in kept:
        place = target / file.name
        try:
            file.name.encode()
        except UnicodeEncodeError as problem:
            raise UsageError(
                "A file's name is not valid text, so a manifest cannot name it.",
                where=repr(file.name),
                to_do="Put the folder into a zip and seal that, or use --without-source.",
            ) from problem
        place.parent.mkdir(parents=True, exist_ok=True)
        with place.open("wb") as out:
            digest = _copied(export.pieces(file.name), out)
        _refuse_change(digest, file.sha256, file.name)


def _write_zip(export: Export, kept: Iterable[SourceFile], target: Path) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for file in kept:
            info = zipfile.ZipInfo(file.name, _UNDATED)
            info.create_system, info.external_attr = 3, 0o600 << 16
            with archive.open(info, "w", force_zip64=True) as out:
                digest = _copied(export.pieces(file.name), out)
            _refuse_change(digest, file.sha256, file.name)


def _copied(pieces: Iterator[bytes], out: IO[bytes]) -> str:
    digest = hashlib.sha256()
    for piece in pieces:
        digest.update(piece)
        out.write(piece)
    return digest.hexdigest()


def _refuse_change(digest: str, expected: str, where: str) -> None:
    if digest != expected:
        raise ExportError(
            "The source changed while it was being copied.",
            where=where,
            to_do="Close the program that writes it, and seal it again.",
        )


def export_as_it_was(path: Path, record: SourceRecord) -> Export:
    """The copy of a source, or the source itself, as the export that it was when the pack was made."""
    members: Sequence[Member] = [Member(file.name, file.size) for file in record.files]
    return Export(path).as_recorded(members, refused=record.refused, links=record.links, sha256=record.sha256)
