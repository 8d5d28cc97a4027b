"""Holds the source, in the pack or where the person says it lies, against the hashes that the pack recorded."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from leeside.errors import ExportError
from leeside.evidence.bag import DATA
from leeside.evidence.finding import Finding, agrees, changed, unchecked
from leeside.evidence.record import PackRecord, SourceFile, SourceHeld, SourceRecord, file_record
from leeside.evidence.source_copy import FOLDER
from leeside.report.words import many
from leeside.sources.contract.export import Export, sha256_of_folder
from leeside.sources.contract.hashed import Hashed, NotHashed, hashed_members


def source_of(pack: Path, record: PackRecord) -> Path | None:
    """Where the pack holds its source; None when it does not, or names no file or folder of its own: a place outside, a link."""
    name = record.source.name
    plain = name == Path(name).name and name not in {"", ".."}
    if not plain or record.source.held is SourceHeld.HASHES_ONLY:
        return None
    folder = pack / DATA / FOLDER
    place = folder / name
    try:
        own = place.exists() and not (folder.is_symlink() or place.is_symlink())
    except OSError:  # a record may name what no file can be called: 300 letters
        return None
    return place if own else None


def source_checked(path: Path, record: PackRecord, *, original: bool) -> Iterator[Finding]:
    """A line for each file of the source that disagrees, and one for the whole; ``original`` when it is not the copy."""
    try:
        there = {token.name: token for token in hashed_members(Export(path))}
    except ExportError as problem:
        yield changed("source", f"It can no longer be read. {problem.what}")
        return
    left_out = [file for file in record.source.files if not file.in_pack]
    wrong = list(_files_checked(there, record, original=original))
    wrong += _whole_checked(path, record, original=original)
    yield from wrong
    if not wrong:
        read = len(record.source.files) - (0 if original else len(left_out))
        yield agrees("source", f"{many(read, 'file')} as recorded, by SHA-256, SHA-1, MD5, size and kind.")
    if left_out and not original:
        yield unchecked(
            "source",
            f"Of {many(len(left_out), 'file')} of it the pack holds the hashes only. "
            "Give the source itself with --source to check them.",
        )


def _files_checked(
    there: dict[str, Hashed | NotHashed], record: PackRecord, *, original: bool
) -> Iterator[Finding]:
    for file in record.source.files:
        found = there.pop(file.name, None)
        if not file.sha256 or not (original or file.in_pack):
            continue
        if not isinstance(found, Hashed):
            yield changed(_named(file.name, record), "It is missing, or cannot be read.")
        elif _token_of(found, file) != file:
            of_what = "SHA-256" if found.sha256 != file.sha256 else "size, kind or other hash"
            yield changed(_named(file.name, record), f"Its {of_what} is not the recorded one.")
    for name in there:
        yield changed(_named(name, record), "It was not in the source when the pack was made.")


def _token_of(found: Hashed, recorded: SourceFile) -> SourceFile:
    """The file as it is now, with what only the making of a pack could know as it was recorded."""
    now = file_record(found, in_pack=recorded.in_pack, why_not=recorded.why_not)
    return msgspec.structs.replace(now, read=recorded.read)


def _whole_checked(path: Path, record: PackRecord, *, original: bool) -> Iterator[Finding]:
    """A line when the hash of the whole is not the recorded one, as far as that can be told from what is there."""
    source = record.source
    if original or source.held is SourceHeld.WHOLE:
        digest: str | None = Export(path).sha256()
    elif source.is_folder and all(file.sha256 for file in source.files):
        digest = _digest_of_recorded(source)
    else:
        return
    if digest != source.sha256:
        yield changed(_named("", record), "The SHA-256 of the whole is not the recorded one.")


def _digest_of_recorded(source: SourceRecord) -> str | None:
    """The hash of the whole by the record's own names and hashes; None where one of them is no text, as half a character is."""
    try:
        return sha256_of_folder({file.name: file.sha256 for file in source.files})
    except UnicodeEncodeError:
        return None


def _named(name: str, record: PackRecord) -> str:
    return f"source {record.source.name}{f': {name}' if name else ''}"
