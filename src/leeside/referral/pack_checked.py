"""Checks a referral pack that was opened: every file against its list, and each evidence pack inside of it as any other."""

import hashlib
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path, PurePosixPath
from typing import Final

import msgspec

from leeside.errors import ExportError
from leeside.evidence.bag import manifest_read
from leeside.evidence.finding import Finding, agrees, changed
from leeside.evidence.made_again import MakeEngine
from leeside.evidence.recipients import decrypted, is_locked
from leeside.evidence.verify import verify
from leeside.referral.evidence_inside import FOLDER
from leeside.referral.pack import SUMS

MOST_BYTES: Final = 2 * 1024**3
"""Bytes of all files of a referral; one that claims more was made by something else."""


def is_referral(path: Path) -> bool:
    """Whether this is the zip of a referral: not locked, with a list of hashes where one has it."""
    if not (path.is_file() and zipfile.is_zipfile(path)):
        return False
    try:
        with zipfile.ZipFile(path) as pack:
            return SUMS in pack.namelist()
    except (zipfile.BadZipFile, OSError):
        return False


@contextmanager
def referral_in(path: Path, key: Path | None) -> Iterator[Path | None]:
    """The referral's zip, unlocked for as long as it is checked; None for what is none. Raises UsageError as `decrypted` does."""
    if key is None or not is_locked(path):
        yield path if is_referral(path) else None
        return
    with tempfile.TemporaryDirectory(prefix="leeside-") as place:
        plain = decrypted(path, key, Path(place))
        yield plain if is_referral(plain) else None


def referral_checked(
    path: Path, *, source: Path | None = None, engine: MakeEngine | None = None
) -> Iterator[Finding]:
    """A line for every file of the referral, and for everything in the evidence that it carries.

    Evidence lies open in a folder that only this user can read while it is checked, and is then taken away. Raises ExportError
    for a zip that cannot be read through, or claims what no referral holds.
    """
    with tempfile.TemporaryDirectory(prefix="leeside-") as place:
        scratch = Path(place)
        try:
            with zipfile.ZipFile(path) as pack:
                yield from _files_checked(pack, scratch)
        except (
            zipfile.BadZipFile,
            NotImplementedError,
            RuntimeError,
            OSError,
            ValueError,
            EOFError,
        ) as problem:
            raise _broken(path) from problem
        for folder in sorted(one for one in scratch.iterdir() if one.is_dir()):
            for found in verify(folder, source=source, engine=engine):
                yield msgspec.structs.replace(found, of=f"{folder.name}: {found.of}")


def _files_checked(pack: zipfile.ZipFile, scratch: Path) -> Iterator[Finding]:
    listed, broken = manifest_read(pack.read(SUMS))
    if broken:
        yield changed(SUMS, "It is not written as a list of hashes is.")
    left = MOST_BYTES
    names = [info for info in pack.infolist() if not info.is_dir() and info.filename != SUMS]
    for info in names:
        digest = hashlib.sha256()
        keep = _place_of(info.filename, scratch)
        with pack.open(info) as stream, keep.open("wb") if keep else nullcontext() as out:
            while part := stream.read(1 << 20):
                left -= len(part)
                if left < 0:
                    raise ValueError("larger than any referral")
                digest.update(part)
                if out is not None:
                    out.write(part)
        if info.filename not in listed:
            yield changed(info.filename, "It was added: the list does not name it.")
        elif digest.hexdigest() != listed[info.filename]:
            yield changed(info.filename, f"Its SHA-256 is not the one in {SUMS}.")
        else:
            yield agrees(info.filename, f"SHA-256 as in {SUMS}.")
    for name in sorted(set(listed) - {info.filename for info in names}):
        yield changed(name, "It was taken away.")


def _place_of(name: str, scratch: Path) -> Path | None:
    """Where a file of the evidence is laid to be checked, below ``scratch`` alone; what is no evidence is kept nowhere."""
    parts = PurePosixPath(name).parts
    plain = (
        not PurePosixPath(name).is_absolute() and ".." not in parts and "\\" not in name and "\0" not in name
    )
    if not plain or len(parts) < 2 or not parts[0].startswith(FOLDER):
        return None
    place = scratch.joinpath(*parts)
    place.parent.mkdir(parents=True, exist_ok=True)
    return place


def _broken(path: Path) -> ExportError:
    return ExportError(
        "This zip cannot be read through, or is no referral.", where=str(path), to_do="Ask for it again."
    )
