"""Says which patterns may fit which texts, in one pass over all of them: two ways, one answer.

The filter only narrows: whatever it names is fitted again with ``re``, which gives the span. So both
filters lead to the same signs, and a differential test holds them to it.
"""

import hashlib
import os
import re
import tempfile
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from importlib.metadata import version
from itertools import accumulate
from pathlib import Path
from typing import Any, Protocol

try:
    import hyperscan
except ImportError:  # a platform without its wheel: slower, never different
    hyperscan = None  # type: ignore[assignment]

_LOOKS_ROUND = re.compile(r"\(\?<?[=!]|\\[1-9]")


class Filter(Protocol):
    """Names the (text, pattern) pairs, by number, where a pattern may fit; it may name too many."""

    def candidates(self, texts: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Each pair once, in order of text and then of pattern. Texts hold no line feed."""
        ...


class PlainFilter:
    """Tries every pattern on all texts with ``re`` alone."""

    def __init__(self, patterns: Sequence[str]) -> None:
        """Take the patterns in their filtering form; they are compiled when first used."""
        self._patterns = tuple(patterns)

    @cached_property
    def _compiled(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(pattern, re.ASCII | re.MULTILINE) for pattern in self._patterns)

    def candidates(self, texts: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Try each pattern on each text."""
        for text_number, text in enumerate(texts):
            for pattern_number, pattern in enumerate(self._compiled):
                if pattern.search(text):
                    yield text_number, pattern_number


class HyperscanFilter:
    """Runs all patterns at once over all texts laid end to end."""

    def __init__(self, patterns: Sequence[str]) -> None:
        """Compile the patterns, or load what was compiled from the very same ones before."""
        self._database = _database(tuple(patterns))

    def candidates(self, texts: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Scan once; a fit's end tells the text it ends in."""
        if not texts:
            return
        joined = "\n".join(texts).encode("ascii")
        ends = list(accumulate(len(text) + 1 for text in texts))
        fits: list[tuple[int, int]] = []

        def note(pattern: int, _start: int, end: int, _flags: int, _context: object) -> None:
            fits.append((end, pattern))

        self._database.scan(joined, match_event_handler=note)
        # A fit that took the line feed behind a text along ends one past it: it belongs to that text,
        # and a fit that took the one before a text along still ends inside it.
        yield from sorted({(min(bisect_left(ends, end), len(texts) - 1), pattern) for end, pattern in fits})


def best_filter(patterns: Sequence[str]) -> Filter:
    """The fastest filter that this machine has."""
    return HyperscanFilter(patterns) if hyperscan is not None else PlainFilter(patterns)


def _database(patterns: tuple[str, ...]) -> Any:  # noqa: ANN401 - the wheel carries no types
    kept = _kept_in(patterns)
    if kept is not None and kept.is_file():
        try:
            return _ready(hyperscan.loadb(kept.read_bytes(), mode=hyperscan.HS_MODE_BLOCK))
        except (hyperscan.error, OSError, ValueError):
            kept.unlink(missing_ok=True)  # another build of the library wrote it: compile again
    flags = [
        hyperscan.HS_FLAG_MULTILINE | (hyperscan.HS_FLAG_PREFILTER if _LOOKS_ROUND.search(p) else 0)
        for p in patterns
    ]
    database = hyperscan.Database()
    database.compile(
        expressions=[p.encode("ascii") for p in patterns],
        ids=list(range(len(patterns))),
        elements=len(patterns),
        flags=flags,
    )
    if kept is not None:
        _keep(kept, hyperscan.dumpb(database))
    return database


def _ready(database: Any) -> Any:  # noqa: ANN401 - as above
    database.scratch = hyperscan.Scratch(database)
    return database


def _kept_in(patterns: tuple[str, ...]) -> Path | None:
    """Where the compiled patterns are kept between runs, since compiling takes seconds; None to keep none."""
    folder = os.environ.get("LEESIDE_CACHE") or os.environ.get("XDG_CACHE_HOME")
    base = Path(folder) if folder else Path.home() / ".cache"
    what = "\0".join((version("hyperscan"), *patterns))
    return base / "leeside" / f"patterns-{hashlib.sha256(what.encode()).hexdigest()[:32]}.db"


def _keep(path: Path, data: bytes) -> None:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as whole:
            whole.write(data)
        Path(whole.name).replace(path)
    except OSError:
        return  # a read-only home: the next run compiles again
