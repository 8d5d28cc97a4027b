"""Locks a whole pack for its recipients with age, and opens one with a key: one file, made whole or not at all."""

import shutil
import tarfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import IO, Any, Final

from leeside.errors import ExportError, UsageError
from leeside.evidence.bag import names_below
from leeside.report.exchange_libraries import library
from leeside.sources.contract.export import MOST_MEMBERS

BEGINNING: Final = b"age-encryption"
_WITHOUT: Final = "Without --recipient the pack is a folder; keep it where only you can read it."
_COPIES: Final = 2
"""A locked pack lies open once as it was locked, and once unpacked, while it is checked."""
_IDENTITY: Final = "AGE-SECRET-KEY-1"


def recipients_from(keys: Sequence[str]) -> list[Any]:
    """The public keys ("age1…"); raises UsageError for one that is none, before anything is made."""
    age = library("pyrage", wanted_for="Locking a pack for a recipient", without=_WITHOUT)
    try:
        return [age.x25519.Recipient.from_str(key.strip()) for key in keys]
    except age.RecipientError as problem:
        raise UsageError(
            "One of the recipients is no age public key.",
            where="--recipient",
            to_do="Give the line that begins with 'age1', as the recipient's age-keygen printed it.",
        ) from problem


def lock(folder: Path, target: Path, recipients: Sequence[Any], *, made_at: datetime) -> None:
    """Write ``folder`` as an age file that only the recipients can open; a tar of the bag is what it holds."""
    age = library("pyrage", wanted_for="Locking a pack for a recipient", without=_WITHOUT)
    plain = target.with_name(f"{target.name}.tar")
    with plain.open("w+b") as through, target.open("wb") as out:
        try:
            _write_tar(folder, through, made_at)
            through.seek(0)
            age.encrypt_io(through, out, list(recipients))
        finally:
            plain.unlink()


def _write_tar(folder: Path, out: IO[bytes], made_at: datetime) -> None:
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for name in names_below(folder):
            info = tarfile.TarInfo(f"{folder.name}/{name}")
            info.size, info.mtime = (folder / name).stat().st_size, int(made_at.timestamp())
            info.mode = 0o600
            with (folder / name).open("rb") as stream:
                tar.addfile(info, stream)


def is_locked(path: Path) -> bool:
    """Whether this is a file that age has locked."""
    if not path.is_file():
        return False
    with path.open("rb") as stream:
        return stream.read(len(BEGINNING)) == BEGINNING


def unlock(path: Path, key: Path | None, into: Path) -> Path:
    """Open a locked pack below ``into``, and give the folder of the bag.

    Raises UsageError without the right key, and ExportError for what is no pack inside.
    """
    return _unpacked(decrypted(path, key, into), into / "opened", path)


def decrypted(path: Path, key: Path | None, into: Path) -> Path:
    """What was locked, as it is, in a file below ``into``; raises UsageError without the right key or the room."""
    if key is None:
        raise UsageError(
            "The pack is locked.", where=str(path), to_do="Give the file that holds your age identity: --key."
        )
    age = library("pyrage", wanted_for="Opening a locked pack", without="")
    _refuse_without_room(path, into)
    plain = into / "unlocked"
    try:
        identities = [
            age.x25519.Identity.from_str(line.strip())
            for line in key.read_text(encoding="utf-8").splitlines()
            if line.strip().startswith(_IDENTITY)
        ]
        with path.open("rb") as locked, plain.open("wb") as out:
            age.decrypt_io(locked, out, identities)
    except (age.DecryptError, age.IdentityError, OSError, UnicodeDecodeError) as problem:
        raise UsageError(
            "The pack cannot be opened with this key.",
            where=str(path),
            to_do="Check the key, and that the file is whole: a locked pack that was changed anywhere does not open.",
        ) from problem
    return plain


def _refuse_without_room(path: Path, into: Path) -> None:
    if shutil.disk_usage(into).free < _COPIES * path.stat().st_size:
        raise UsageError(
            "There is no room here to open the pack.",
            where=str(path),
            to_do=f"It is opened in {into.parent}, twice over: make room, or name another folder with TMPDIR.",
        )


def _unpacked(plain: Path, into: Path, path: Path) -> Path:
    """Only plain files, only below the folder: what a stranger locked is trusted no more than an export.

    Nothing is inflated, and nothing is unpacked that would take more room than the file that was locked.
    """
    try:
        with tarfile.open(plain, "r:") as tar:
            members = tar.getmembers()
            fits = len(members) <= MOST_MEMBERS and sum(one.size for one in members) <= plain.stat().st_size
            if fits:
                tar.extractall(into, members=members, filter="data")
    except (tarfile.TarError, OSError, ValueError) as problem:
        raise ExportError(
            "What was locked is no evidence pack.", where=str(path), to_do="Ask for the pack again."
        ) from problem
    finally:
        plain.unlink()
    inner = [place for place in into.iterdir() if place.is_dir()] if into.is_dir() else []
    if len(inner) != 1:
        raise ExportError(
            "What was locked is no evidence pack.", where=str(path), to_do="Ask for the pack again."
        )
    return inner[0]
