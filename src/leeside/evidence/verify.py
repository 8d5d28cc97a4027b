"""Checks a pack: its manifests, its source, everything made from the source, and its signature; line by line."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from leeside.errors import ExportError, UsageError
from leeside.evidence.bag import DATA, DECLARATION, MANIFEST
from leeside.evidence.finding import Finding, agrees, changed, unchecked
from leeside.evidence.made_again import MakeEngine, made_again_compared
from leeside.evidence.manifest_checked import manifests_checked
from leeside.evidence.payload import RECORD
from leeside.evidence.recipients import is_locked, unlock
from leeside.evidence.record import PackRecord, SourceHeld, record_from
from leeside.evidence.record_checked import record_checked
from leeside.evidence.signature import SIGNATURE, signed_by
from leeside.evidence.source_checked import source_checked, source_of
from leeside.evidence.source_copy import export_as_it_was
from leeside.report.words import many, when_said


def verify(
    path: Path, *, key: Path | None = None, source: Path | None = None, engine: MakeEngine | None = None
) -> Iterator[Finding]:
    """A line for everything in the pack at ``path``; ``key`` opens a locked one, ``source`` is the original.

    ``engine`` makes one with the operator's detectors that took part when the pack was made.

    What must be written to check it lies in a folder of its own that only this user can read, and is taken away.
    Raises ExportError for what is no pack, and UsageError without the right key.
    """
    with tempfile.TemporaryDirectory(prefix="leeside-") as place:
        scratch = Path(place)
        pack = unlock(path, key, scratch) if is_locked(path) else path
        _refuse_no_pack(pack)
        yield from _checked(pack, scratch, source, engine)


def _checked(pack: Path, scratch: Path, source: Path | None, engine: MakeEngine | None) -> Iterator[Finding]:
    record, problem = _record_of(pack)
    yield from manifests_checked(pack, record)
    yield from _signature_checked(pack)
    if record is None:
        yield problem
        return
    yield unchecked("made by", _as_it_says(record))
    if record.of_record is not None:
        yield from record_checked(pack, record, record.of_record, source)
        return
    inside = source_of(pack, record)
    lies = source or inside
    if lies is None:
        without = record.source.held is SourceHeld.HASHES_ONLY
        why = "The pack holds its hashes only." if without else "What the record names is not in the pack."
        yield unchecked("source", f"{why} Give the source itself with --source.")
        return
    yield from source_checked(lies, record, original=source is not None)
    left_out = [
        file.name or record.source.name for file in record.source.files if file.read and not file.in_pack
    ]
    if source is None and left_out:
        yield unchecked(
            "screening",
            f"{many(len(left_out), 'file')} that was read is not in the pack, as it holds media or may: {left_out[0]}. "
            "So nothing can be made again from the copy. Give the source itself with --source.",
        )
        return
    try:
        export = export_as_it_was(lies, record.source)
    except ExportError:
        return  # said above
    again = scratch / "again"
    again.mkdir()
    yield from made_again_compared(pack / DATA, export, record, again, engine=engine)


def _as_it_says(record: PackRecord) -> str:
    at = f"{when_said(record.made_at)} UTC"
    return f"The pack says: {record.made_by}, {at}, from {record.source.name}. Only they can confirm it."


def _refuse_no_pack(pack: Path) -> None:
    marks = (pack / DECLARATION, pack / MANIFEST, pack / DATA / RECORD)
    if not pack.is_dir() or not any(mark.is_file() for mark in marks):
        raise ExportError(
            "This is no evidence pack: it is not a folder with a manifest, nor a locked file.",
            where=str(pack),
            to_do="Give the whole folder that 'leeside seal' made, or the .age file.",
        )


def _record_of(pack: Path) -> tuple[PackRecord | None, Finding]:
    """The pack's record, or None with a line that says what became of it."""
    of = f"{DATA}/{RECORD}"
    place = pack / DATA / RECORD
    if place.is_symlink() or not place.is_file():
        return None, changed(of, "It was taken away, so the source cannot be read as it was.")
    try:
        return record_from(place.read_bytes()), agrees(of, "It can be read.")
    except (ValueError, RecursionError):
        return None, changed(
            of, "It can no longer be read as the record of a pack, so nothing more is checked."
        )


def _signature_checked(pack: Path) -> Iterator[Finding]:
    place, manifest = pack / SIGNATURE, pack / MANIFEST
    if not place.is_file() or place.is_symlink():
        yield unchecked(
            "signature",
            "Nobody signed it. Whoever changes a file and the manifest alike can be seen only by the source.",
        )
        return
    if not manifest.is_file():
        yield unchecked(SIGNATURE, "The manifest that it signs was taken away.")
        return
    try:
        signed = signed_by(manifest.read_bytes(), place.read_bytes())
    except UsageError as problem:
        yield unchecked(SIGNATURE, str(problem))
        return
    if signed.fits:
        yield agrees(
            SIGNATURE,
            f"Signed by {signed.name}, certificate SHA-256 {signed.certificate}. Ask them whether it is theirs.",
        )
    else:
        yield changed(SIGNATURE, f"It does not fit {MANIFEST}: the one or the other was changed.")
