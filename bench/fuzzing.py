"""``make fuzz``: spoils exports in every way for as long as it is told, and keeps what a reader could not take.

An input is kept when reading it raises an error that is not ours, takes longer than ten seconds, counts a byte
twice or not at all, or holds no message and is screened all the same. Kept inputs are replayed by
``tests/sources/test_found_by_fuzzing.py`` for good.
"""

import argparse
import hashlib
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Final

from leeside import screen
from leeside.conversation.model import Message
from leeside.errors import LeesideError
from leeside.screening.every_part import EveryPart
from leeside.sources.contract.export import Export
from leeside.sources.contract.found import Structure, Unread
from leeside.sources.contract.source import ReadOptions

KEPT: Final = Path(__file__).resolve().parents[1] / "tests" / "sources" / "found"
_LONGEST: Final = 10
_MOST_FILES: Final = 60
_BITS: Final = (
    b"\0",
    b"\xff\xfe",
    b"\r",
    b"\n",
    b'"',
    b"{",
    b"]",
    b"<!--",
    b"\xf0\x9f",
    b"\xe2\x80\xae",
    b"\\u0000",
)


class Hang(Exception):  # noqa: N818 - it is what was found
    """Reading took longer than anybody waits."""


def problem_of(path: Path) -> str:
    """What goes wrong when an export is read; empty when nothing does."""
    signal.signal(signal.SIGPROF, _hung)
    signal.setitimer(signal.ITIMER_PROF, _LONGEST)  # of the processor, so that a busy machine is no hang
    try:
        return _read(path)
    except LeesideError:
        return ""
    except Hang:
        return f"it took more than {_LONGEST} seconds"
    except Exception as problem:  # noqa: BLE001 - whatever it is, it is what this looks for
        return f"{type(problem).__name__} was raised"
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _read(path: Path) -> str:
    export = Export(path)
    sizes = {member.name: member.size for member in export.members}
    every = EveryPart(export, ReadOptions())
    ranges: dict[str, list[tuple[int, int]]] = {}
    read = {}
    for part, found in every.found():
        if isinstance(found, Message | Structure | Unread):
            ranges.setdefault(found.member, []).append((found.start, found.end))
            read[found.member] = part
    for member, taken in ranges.items():
        # A part that is told as a whole to have failed has stopped where it failed.
        accounted = read[member].messages or not every.unread
        if accounted and ".zip/" not in member and not _whole(sorted(taken), sizes.get(member, 0)):
            return f"the ranges of {member or 'the file'} are not all its bytes, each once"
    if not any(part.messages for part in every.parts):
        screen(path)  # raises, for nothing was screened
        return "it was screened without a message"
    return ""


def _whole(taken: list[tuple[int, int]], size: int) -> bool:
    at = 0
    for start, end in taken:
        if start != at or end < start:
            return False
        at = end
    return at == size


def _hung(_signal: int, _frame: FrameType | None) -> None:
    raise Hang


def _cut(chance: random.Random, given: bytes, _other: bytes) -> bytes:
    return given[: chance.randrange(len(given) + 1)]


def _hole(chance: random.Random, given: bytes, _other: bytes) -> bytes:
    start, end = sorted(chance.randrange(len(given) + 1) for _ in range(2))
    return given[:start] + given[min(end, start + 400) :]


def _flip(chance: random.Random, given: bytes, _other: bytes) -> bytes:
    changed = bytearray(given)
    for _ in range(chance.choice((1, 1, 2, 8))):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def _bit(chance: random.Random, given: bytes, _other: bytes) -> bytes:
    at = chance.randrange(len(given) + 1)
    return given[:at] + chance.choice(_BITS) * chance.choice((1, 1, 2, 500)) + given[at:]


def _spliced(chance: random.Random, given: bytes, other: bytes) -> bytes:
    start = chance.randrange(len(other) + 1)
    at = chance.randrange(len(given) + 1)
    return given[:at] + other[start : start + chance.randrange(1, 300)] + given[at:]


def _lines(chance: random.Random, given: bytes, _other: bytes) -> bytes:
    lines = given.splitlines(keepends=True)
    chosen = chance.randrange(len(lines))
    how = chance.randrange(3)
    if how == 0:
        lines.insert(chance.randrange(len(lines) + 1), lines[chosen])
    elif how == 1:
        del lines[chosen]
    else:
        chance.shuffle(lines)
    return b"".join(lines)


_WAYS: Final[tuple[Callable[[random.Random, bytes, bytes], bytes], ...]] = (
    _cut,
    _hole,
    _flip,
    _bit,
    _spliced,
    _lines,
)


class _Seed:
    """An export in memory: its files by name, "" alone for a single one."""

    def __init__(self, path: Path) -> None:
        self.name = path.name
        files = sorted(one for one in path.rglob("*") if one.is_file()) if path.is_dir() else [path]
        self.files = {
            one.relative_to(path).as_posix() if path.is_dir() else "": one.read_bytes() for one in files
        }

    def spoilt(self, chance: random.Random, other: bytes) -> dict[str, bytes]:
        """The same with one file spoilt once to four times."""
        files = dict(self.files)
        name = chance.choice([name for name, content in files.items() if content])
        for _ in range(chance.choice((1, 1, 2, 4))):
            files[name] = chance.choice(_WAYS)(chance, files[name], other) if files[name] else b""
        return files


def _written(folder: Path, seed: _Seed, files: dict[str, bytes]) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    if set(files) == {""}:
        folder.mkdir()
        (folder / seed.name).write_bytes(files[""])
        return folder / seed.name
    for name, content in files.items():
        (folder / seed.name / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / seed.name / name).write_bytes(content)
    return folder / seed.name


def _seeds(roots: list[Path]) -> Iterator[_Seed]:
    for root in roots:
        for path in sorted(root.iterdir()):
            seed = _Seed(path)
            if 0 < len(seed.files) <= _MOST_FILES and any(seed.files.values()):
                yield seed


def _keep(path: Path, problem: str) -> Path:
    """Keep an input under a name of its content, so that one is never kept twice."""
    mark = hashlib.sha256()
    for one in sorted(path.rglob("*")) if path.is_dir() else [path]:
        mark.update(one.read_bytes() if one.is_file() else b"")
    place = KEPT / mark.hexdigest()[:12]
    place.mkdir(parents=True, exist_ok=True)
    copy = place / path.name
    shutil.copytree(path, copy, dirs_exist_ok=True) if path.is_dir() else shutil.copy(path, copy)
    print(f"  {problem}: kept as {place.name}/{path.name}", flush=True)
    return place


def main() -> None:
    """Spoil, read, keep; print how many of each export were read."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("roots", nargs="+", type=Path, help="folders whose entries are exports")
    asked.add_argument("--seconds", type=float, default=60)
    asked.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    given = asked.parse_args()
    chance, seeds, read = random.Random(given.seed), list(_seeds(given.roots)), Counter[str]()
    print(f"{len(seeds)} exports, {given.seconds:.0f} seconds, seed {given.seed}")
    ends, kept = time.monotonic() + given.seconds, 0
    with tempfile.TemporaryDirectory() as folder:
        while time.monotonic() < ends:
            seed = chance.choice(seeds)
            other = chance.choice([*chance.choice(seeds).files.values()])
            path = _written(Path(folder) / "export", seed, seed.spoilt(chance, other))
            read[seed.name] += 1
            problem = problem_of(path)
            if problem:
                kept += 1
                _keep(path, problem)
    print(f"{read.total():,} inputs read, {kept} kept. The fewest of one export: {min(read.values()):,}.")
    sys.exit(1 if kept else 0)


if __name__ == "__main__":
    main()
