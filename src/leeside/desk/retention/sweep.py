"""A look for what a destroyed case may have left: database, log, the desk's folder, backups, temporary files."""

import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from leeside.desk.backups.locked_copies import open_copies_of
from leeside.desk.backups.locks import NAME, read_locks
from leeside.desk.backups.make import ENDING
from leeside.desk.retention.database_pages import pages_of, pages_of_log
from leeside.desk.retention.looking_for import Wanted
from leeside.desk.retention.traces import Traces
from leeside.errors import DeskError

_CHUNK: Final = 4 * 1024 * 1024
_OVERLAP: Final = 256


class Looked(msgspec.Struct, frozen=True, kw_only=True):
    """One place: how many files and how much of them was read, what was looked for, and how much of it was found."""

    place: str
    name: str = ""
    """The folder or file, where there is more than one such place."""
    files: int = 0
    size: int = 0
    looked_for: dict[str, int] = {}
    found: int = 0
    problem: str = ""
    """Why it could not be looked at; empty where it was."""

    @property
    def clean(self) -> bool:
        """Whether it was looked at and nothing was there."""
        return not self.found and not self.problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Sweep:
    """What is looked for, and where: the desk's database in its folder, its key, and the places of backups."""

    traces: Traces
    keys: tuple[str, ...]
    database: Path
    key: bytes
    places: tuple[str, ...]

    def look(self) -> tuple[Looked, ...]:
        """Look everywhere."""
        return (*self._database(), self._folder(), *self._aside(), *self._backups(), self._temporary())

    def _database(self) -> Iterator[Looked]:
        log = _beside(self.database, "-wal")
        wanted = Wanted(self.traces.everything)
        for place, path, pages in (("database", self.database, pages_of), ("log", log, pages_of_log)):
            size = found = 0
            try:
                for page in pages(path, key=self.key) if path.exists() else ():
                    size += len(page)
                    found += wanted.found_in(page)
            except (DeskError, OSError) as refused:
                yield Looked(place=place, problem=_said(refused))
                continue
            yield Looked(
                place=place, files=int(path.exists()), size=size, looked_for=self._counts(), found=found
            )

    def _folder(self) -> Looked:
        """Files beside the database, an arriving export's among them; nothing open may stand in any of them."""
        folder = self.database.parent
        mine = {self.database, *(_beside(self.database, ending) for ending in ("-wal", "-shm", "-journal"))}
        files = [path for path in folder.rglob("*") if path.is_file() and path not in mine]
        return self._read("folder", files)

    def _temporary(self) -> Looked:
        around = Path(tempfile.gettempdir())
        files = [
            path
            for top in around.glob("*leeside*")
            if self.database.parent not in (top, *top.parents) and _ours(top) and top != self.database.parent
            for path in ([top] if top.is_file() else top.rglob("*"))
            if path.is_file() and self.database.parent not in path.parents
        ]
        return self._read("temporary", files)

    def _read(self, place: str, files: list[Path]) -> Looked:
        wanted = Wanted(self.traces.everything)
        size = found = read = 0
        for path in files:
            try:
                for part in _parts_of(path):
                    size += len(part)
                    found += wanted.found_in(part)
            except FileNotFoundError:
                continue  # it was of the moment, and is gone
            except OSError as refused:
                return Looked(place=place, problem=_said(refused))
            read += 1
        return Looked(place=place, files=read, size=size, looked_for=self._counts(), found=found)

    def _aside(self) -> Iterator[Looked]:
        """Databases that a restore moved aside: what was sealed is noise there without the key."""
        for path in sorted(self.database.parent.glob("before-*/*.db")):
            if path.samefile(self.database):
                continue  # a restore that was stopped: it is the database itself
            yield self._keys_in("moved aside", path.parent.name, [path])

    def _backups(self) -> Iterator[Looked]:
        for place in self.places:
            folder = Path(place)
            try:
                if not folder.is_dir():
                    yield Looked(place="backups", name=place, problem="This place is not there now.")
                    continue
                if not set(self.keys).isdisjoint(read_locks(folder, key=self.key).locks):
                    yield Looked(place="backups", name=place, problem=f"The lock still stands in {NAME}.")
                    continue
            except (DeskError, OSError) as refused:
                yield Looked(place="backups", name=place, problem=_said(refused))
                continue
            yield self._keys_in("backups", place, sorted(folder.glob(f"*{ENDING}")))

    def _keys_in(self, place: str, name: str, files: list[Path]) -> Looked:
        """Whether a copy of the key stands in one of these without a lock, or did and was left in a free page."""
        wanted, size, found = Wanted(self.traces.copies), 0, 0
        try:
            for path in files:
                found += sum(open_copies_of(path, one, key=self.key) for one in self.keys)
                for page in pages_of(path, key=self.key):
                    size += len(page)
                    found += wanted.found_in(page)
        except (DeskError, OSError) as refused:
            return Looked(place=place, name=name, problem=_said(refused))
        looked_for = {
            "open": len(self.keys),
            **({"copies": len(self.traces.copies)} if self.traces.copies else {}),
        }
        return Looked(place=place, name=name, files=len(files), size=size, looked_for=looked_for, found=found)

    def _counts(self) -> dict[str, int]:
        return self.traces.counts()


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _parts_of(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        before = b""
        while chunk := file.read(_CHUNK):
            yield before + chunk
            before = chunk[-_OVERLAP:]


def _ours(path: Path) -> bool:
    try:
        return path.stat().st_uid == os.getuid()
    except OSError:
        return False


def _said(refused: DeskError | OSError) -> str:
    if isinstance(refused, DeskError):
        return refused.what
    return f"It could not be read: {refused.strerror or 'it was refused'}."
