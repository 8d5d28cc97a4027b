"""What the adult handed over, as named members that are read through and never unpacked to disk."""

import hashlib
import io
import os
import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from leeside.errors import ExportError, UnsafeExportError

MOST_MEMBERS = 200_000
"""More entries than any real export has; beyond this a zip or folder is refused."""
MOST_INFLATION = 200
"""A text member that inflates beyond this ratio is a zip bomb; chat text compresses about 3 to 10 times."""
MOST_MEMBER_BYTES = 8 * 1024**3
"""The largest single member that is read out of a zip."""
_NOT_CONTENT = ("__MACOSX/", "._", ".DS_Store")


class Member(msgspec.Struct, frozen=True):
    """One file of an export: its path inside the export ("" for a single file) and its size in bytes."""

    name: str
    size: int


class Export:
    """A file, a zip or a folder, opened for looking only: nothing is written, run, fetched or unpacked."""

    def __init__(self, path: Path, *, pasted: bytes | None = None) -> None:
        """Open ``path``, or hold ``pasted`` bytes that came from standard input under that name.

        Raises ExportError when it is missing or may not be read, and UnsafeExportError for a zip with
        a password, or one that is built to do harm.
        """
        self.path = path
        self._pasted = pasted
        self._zip: zipfile.ZipFile | None = None
        self.refused: tuple[str, ...] = ()
        """Names of members whose paths point outside the export; they are never opened."""
        self.members: tuple[Member, ...] = self._look()

    @property
    def size(self) -> int:
        """All members' bytes together."""
        return sum(member.size for member in self.members)

    def named(self, *, suffix: str) -> tuple[Member, ...]:
        """The members whose names end so, without regard to case; a single file answers by its own name."""
        return tuple(m for m in self.members if (m.name or self.path.name).lower().endswith(suffix.lower()))

    def open(self, name: str) -> BinaryIO:
        """A member's bytes as a stream; refuses one that inflates like a bomb."""
        if self._pasted is not None:
            return io.BytesIO(self._pasted)
        try:
            if self._zip is None:
                return (self.path / name if name else self.path).open("rb")
            info = self._zip.getinfo(name)
            self._refuse_bomb(info)
            return self._zip.open(info)  # type: ignore[return-value]
        except (OSError, zipfile.BadZipFile, NotImplementedError, RuntimeError) as problem:
            raise self._unreadable(problem, name) from problem

    def head(self, name: str, *, most: int = 65_536) -> bytes:
        """The first bytes of a member, for a look at what it is."""
        with self.open(name) as stream:
            return stream.read(most)

    def sha256(self) -> str:
        """The SHA-256 of the file or zip as it lies on disk; for a folder, of its sorted names and hashes."""
        if self._pasted is not None:
            return hashlib.sha256(self._pasted).hexdigest()
        if self.path.is_file():
            return _sha256_of(self.path)
        whole = hashlib.sha256()
        for member in sorted(self.members, key=lambda m: m.name):
            whole.update(f"{member.name}\0{_sha256_of(self.path / member.name)}\n".encode())
        return whole.hexdigest()

    def _look(self) -> tuple[Member, ...]:
        if self._pasted is not None:
            return (Member("", len(self._pasted)),)
        try:
            mode = self.path.stat().st_mode
            if stat.S_ISDIR(mode):
                return self._limited(self._walk())
            if not stat.S_ISREG(mode):
                raise UnsafeExportError(
                    "This is a device or a pipe and not a file.",
                    where=str(self.path),
                    to_do="Save the export as a file first, or paste it to standard input with '-'.",
                )
            with self.path.open("rb") as stream:
                signature = stream.read(4)
            if signature in (b"PK\x03\x04", b"PK\x05\x06"):
                return self._limited(self._list_zip())
            return (Member("", self.path.stat().st_size),)
        except (OSError, zipfile.BadZipFile, NotImplementedError, ValueError) as problem:
            raise self._unreadable(problem, "") from problem

    def _walk(self) -> Iterator[Member]:
        for folder, folders, names in os.walk(self.path, followlinks=False):
            folders.sort()
            for name in sorted(names):
                whole = Path(folder) / name
                if whole.is_file() and not whole.is_symlink() and not name.startswith(_NOT_CONTENT):
                    yield Member(whole.relative_to(self.path).as_posix(), whole.stat().st_size)

    def _list_zip(self) -> Iterator[Member]:
        self._zip = zipfile.ZipFile(self.path)
        refused = []
        for info in self._zip.infolist():
            name = info.filename
            parts = name.replace("\\", "/").split("/")
            if info.is_dir() or name.startswith(_NOT_CONTENT) or parts[-1].startswith(_NOT_CONTENT):
                continue
            if info.flag_bits & 0x1:
                raise UnsafeExportError(
                    "This zip is locked with a password, so nothing in it was read.",
                    where=str(self.path),
                    to_do="Unlock it with the app that made it and give Leeside the unlocked copy.",
                )
            linked = stat.S_ISLNK(info.external_attr >> 16)
            if ".." in parts or name.startswith(("/", "\\")) or ":" in parts[0] or linked:
                refused.append(name)
            else:
                yield Member(name, info.file_size)
        self.refused = tuple(refused)

    def _limited(self, members: Iterator[Member]) -> tuple[Member, ...]:
        kept: list[Member] = []
        for member in members:
            if len(kept) == MOST_MEMBERS:
                raise UnsafeExportError(
                    f"This holds more than {MOST_MEMBERS:,} files, which no chat export does.",
                    where=str(self.path),
                    to_do="Give Leeside the folder of the chat alone.",
                )
            kept.append(member)
        return tuple(kept)

    def _refuse_bomb(self, info: zipfile.ZipInfo) -> None:
        ratio = info.file_size / max(info.compress_size, 1)
        if (ratio > MOST_INFLATION and info.file_size > 1024**2) or info.file_size > MOST_MEMBER_BYTES:
            raise UnsafeExportError(
                f"A file in this zip would grow {ratio:,.0f} times when opened, as no chat does.",
                where=f"{self.path}: {info.filename}",
                to_do="Do not open it. Make the export again on the device itself.",
            )

    def _unreadable(self, problem: Exception, name: str) -> ExportError:
        where = f"{self.path}: {name}" if name else str(self.path)
        if isinstance(problem, FileNotFoundError):
            return ExportError("There is no such file.", where=where, to_do="Check the path and try again.")
        if isinstance(problem, PermissionError):
            return ExportError("This file may not be read by you.", where=where, to_do="Copy it to a folder of yours.")
        return ExportError(
            f"The file could not be opened ({type(problem).__name__}).",
            where=where,
            to_do="It may be cut off or damaged: copy or export it again.",
        )


def _sha256_of(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
