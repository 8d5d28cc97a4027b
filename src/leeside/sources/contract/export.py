"""What the adult handed over, as named members that are read through and never unpacked to disk."""

import hashlib
import io
import os
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from pathlib import Path
from typing import BinaryIO

import msgspec

from leeside.errors import ExportError, UnsafeExportError

try:
    from lzma import LZMAError
except ImportError:  # a Python may be built without it, and then opens no such zip
    LZMAError = zipfile.BadZipFile  # type: ignore[misc, assignment]

MOST_MEMBERS = 200_000
"""More entries than any real export has; beyond this a zip or folder is refused."""
MOST_INFLATION = 200
"""A text member that inflates beyond this ratio is a zip bomb; chat text compresses about 3 to 10 times."""
MOST_MEMBER_BYTES = 8 * 1024**3
"""The largest single member that is read out of a zip."""
_HEAD = 65_536
_HEADS = 128
"""Beginnings of members that are kept, since every source looks at them: 8 MB at most."""
_NOT_CONTENT = ("._", ".DS_Store")
_APPLE_FOLDER = "__MACOSX"
_DRIVE = re.compile(r"[A-Za-z]:")
BROKEN = (
    *(OSError, EOFError, zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, LZMAError, struct.error),
    *(NotImplementedError, RuntimeError, ValueError, OverflowError, IndexError, KeyError),
)
"""All that the standard library raises for files and zips that are missing, locked, cut off or malformed."""


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
        self._infos: dict[str, zipfile.ZipInfo] = {}
        self.refused: tuple[str, ...] = ()
        """Names of members whose paths point outside the export, or that another hides; never opened."""
        self.links: tuple[str, ...] = ()
        """Names of links in a folder that lead elsewhere; never followed."""
        self.members: tuple[Member, ...] = self._look()
        self._names = frozenset(member.name for member in self.members)
        self._absent: frozenset[str] = frozenset()
        self._sha256 = ""
        self._heads: dict[str, bytes] = {}
        self._by_ending: dict[str, tuple[Member, ...]] = {}

    def only(self, members: Iterable[Member]) -> "Export":
        """The same export as if it held these of its members alone; nothing is opened anew."""
        part = copy(self)
        part.members, part._by_ending = tuple(members), {}
        part._names = frozenset(member.name for member in part.members)
        return part

    def as_recorded(
        self, members: Iterable[Member], *, refused: Iterable[str], links: Iterable[str], sha256: str
    ) -> "Export":
        """The same export as it was when all of these were in it, so that it is read as it was read then.

        What is no longer there opens as an empty file. ``sha256`` is what the whole had.
        """
        whole = self.only(members)
        whole._absent = whole._names - self._names
        whole.refused, whole.links, whole._sha256 = tuple(refused), tuple(links), sha256
        return whole

    @property
    def size(self) -> int:
        """All members' bytes together."""
        return sum(member.size for member in self.members)

    def named(self, *, suffix: str) -> tuple[Member, ...]:
        """The members whose names end so, without regard to case; a single file answers by its own name."""
        if suffix not in self._by_ending:
            ending = suffix.lower()
            self._by_ending[suffix] = tuple(
                m for m in self.members if (m.name or self.path.name).lower().endswith(ending)
            )
        return self._by_ending[suffix]

    def open(self, name: str) -> BinaryIO:
        """A member's bytes as a stream.

        Raises UnsafeExportError for one that inflates like a bomb, and ExportError when the export has
        no such member or it cannot be opened.
        """
        if name not in self._names:
            raise self._unreadable(FileNotFoundError(), name)
        if self._pasted is not None or name in self._absent:
            return io.BytesIO(self._pasted or b"")
        try:
            if self._zip is None:
                return (self.path / name if name else self.path).open("rb")
            info = self._infos[name]
            self._refuse_bomb(info)
            return self._zip.open(info)  # type: ignore[return-value]
        except BROKEN as problem:
            raise self._unreadable(problem, name) from problem

    def head(self, name: str, *, most: int = _HEAD) -> bytes:
        """The first bytes of a member, for a look at what it is; what stands before a break, if it breaks.

        Raises what `open` raises.
        """
        if most > _HEAD or name not in self._names or self._absent:
            return self._first(name, most)
        if name not in self._heads:
            if len(self._heads) >= _HEADS:
                self._heads.clear()
            self._heads[name] = self._first(name, _HEAD)
        return self._heads[name][:most]

    def _first(self, name: str, most: int) -> bytes:
        pieces, left, at_once = list[bytes](), most, 4096
        with self.open(name) as stream:
            read = getattr(stream, "read1", stream.read)
            try:
                while left and (piece := read(min(left, at_once))):
                    pieces.append(piece)
                    left -= len(piece)
                    at_once = min(2 * at_once, 1 << 16)
            except BROKEN:
                pass  # what came before the break is told
        return b"".join(pieces)

    def pieces(self, name: str, *, size: int = 1 << 20) -> Iterator[bytes]:
        """A member's bytes from first to last, at most ``size`` at a time.

        Raises what `open` raises, and ExportError when it breaks off.
        """
        with self.open(name) as stream:
            try:
                while piece := stream.read(size):
                    yield piece
            except BROKEN as problem:
                raise self._unreadable(problem, name) from problem

    def sha256(self) -> str:
        """The SHA-256 of the file or zip as it lies on disk; for a folder, of its sorted names and hashes.

        Raises ExportError when something in it can no longer be read.
        """
        if self._sha256:
            return self._sha256
        if self._pasted is not None:
            return hashlib.sha256(self._pasted).hexdigest()
        try:
            if self.path.is_file():
                return _sha256_of(self.path)
            return sha256_of_folder(
                {member.name: _sha256_of(self.path / member.name) for member in self.members}
            )
        except OSError as problem:
            raise self._unreadable(problem, "") from problem

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
        except BROKEN as problem:
            raise self._unreadable(problem, "") from problem

    def _walk(self) -> Iterator[Member]:
        for folder, folders, names in os.walk(self.path, followlinks=False, onerror=_raise):
            folders[:] = sorted(inner for inner in folders if inner != _APPLE_FOLDER)
            linked = [
                Path(folder) / name for name in (*folders, *names) if (Path(folder) / name).is_symlink()
            ]
            self.links += tuple(link.relative_to(self.path).as_posix() for link in sorted(linked))
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
            if info.is_dir() or _APPLE_FOLDER in parts[:-1] or parts[-1].startswith(_NOT_CONTENT):
                continue
            if info.flag_bits & 0x1:
                raise UnsafeExportError(
                    "This zip is locked with a password, so nothing in it was read.",
                    where=str(self.path),
                    to_do="Unlock it with the app that made it and give Leeside the unlocked copy.",
                )
            linked = stat.S_ISLNK(info.external_attr >> 16)
            if ".." in parts or name.startswith(("/", "\\")) or _DRIVE.match(name) or linked:
                refused.append(name)
                continue
            if name in self._infos:
                refused.append(name)  # unpacking would leave the last of the two, and so do we
            self._infos[name] = info
            if len(self._infos) > MOST_MEMBERS:
                break
        self.refused = tuple(refused)
        yield from (Member(name, info.file_size) for name, info in self._infos.items())

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
        packed = min(info.compress_size, self.path.stat().st_size)  # a zip may lie about what it packed
        ratio = info.file_size / max(packed, 1)
        if (ratio > MOST_INFLATION and info.file_size > 1024**2) or info.file_size > MOST_MEMBER_BYTES:
            raise UnsafeExportError(
                f"A file in this zip would grow {ratio:,.0f} times when opened, as no chat does.",
                where=f"{self.path}: {info.filename}",
                to_do="Do not open it. Make the export again on the device itself.",
            )

    def _unreadable(self, problem: Exception, name: str) -> ExportError:
        at = name or (
            os.fsdecode(problem.filename) if isinstance(problem, OSError) and problem.filename else ""
        )
        where = f"{self.path}: {at}" if at and at != str(self.path) else str(self.path)
        if isinstance(problem, FileNotFoundError):
            return ExportError("There is no such file.", where=where, to_do="Check the path and try again.")
        if isinstance(problem, PermissionError):
            return ExportError(
                "This file may not be read by you.", where=where, to_do="Copy it to a folder of yours."
            )
        return ExportError(
            f"The file could not be opened ({type(problem).__name__}).",
            where=where,
            to_do="It may be cut off or damaged: copy or export it again.",
        )


def _raise(problem: OSError) -> None:
    """Say that a folder may not be looked into, where the walk would pass it by in silence."""
    raise problem


def sha256_of_folder(digests: Mapping[str, str]) -> str:
    """The SHA-256 that stands for a folder, from the names of its files and the SHA-256 of each."""
    whole = hashlib.sha256()
    for name, digest in sorted(digests.items()):
        whole.update(f"{name}\0{digest}\n".encode(errors="surrogateescape"))
    return whole.hexdigest()


def _sha256_of(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
