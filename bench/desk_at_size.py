"""``make bench-desk``: the desk's pages with 10,000 cases beside an empty desk's, both in one run.

An empty desk here holds one ordinary case, as large as those of the full one, so that a page is held against the same page.
Both desks run in processes of their own and are asked in turns, so that whatever else the machine does falls on both. The
process's own CPU time stands beside the clock's: on a machine that does nothing else the two come close to each other.
"""

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Any, Final

import msgspec

from bench.one_desk import Order

PAGES: Final = (
    "queue", "your-cases", "case", "search-whole-name", "search-first-name", "search-nobody", "match-none", "match-one",
    "match-many", "who-looked", "audit", "add-event",
)  # fmt: skip
AIM: Final = (
    "queue",
    "case",
    "search-whole-name",
    "search-first-name",
    "match-none",
    "match-one",
    "match-many",
)
"""What is promised: at most three times an empty desk's time, and 300 ms."""
MOST_RATIO: Final = 3.0
MOST_MS: Final = 300.0


class _Desk:
    """A desk in its process."""

    def __init__(self, order: Order) -> None:
        command = [sys.executable, "-m", "bench.one_desk", msgspec.json.encode(order).decode()]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.process, self.asks, self.answers = process, _there(process.stdin), _there(process.stdout)
        self.filled = self._read()
        self.ms: dict[str, list[float]] = {}
        self.cpu: dict[str, list[float]] = {}
        self.last: dict[str, dict[str, Any]] = {}

    def ask(self, page: str, count: int) -> None:
        """Ask for a page a few times."""
        self.asks.write(f"{page} {count}\n")
        self.asks.flush()
        self.last[page] = self._read()
        self.ms.setdefault(page, []).extend(self.last[page]["ms"])
        self.cpu.setdefault(page, []).extend(self.last[page]["cpu"])

    def end(self) -> None:
        """Let the process go."""
        self.asks.close()
        self.process.wait(timeout=60)

    def _read(self) -> dict[str, Any]:
        line = self.answers.readline()
        if not line:
            sys.exit("a desk ended by itself")
        said: dict[str, Any] = json.loads(line)
        return said


def _there(pipe: IO[str] | None) -> IO[str]:
    if pipe is None:
        raise RuntimeError("a desk was started without pipes")
    return pipe


def main() -> None:
    """Fill both desks, ask in turns, and print."""
    given = _arguments()
    with tempfile.TemporaryDirectory() as folder, _databases(on_postgresql=given.postgresql) as urls:
        full = _Desk(_order(Path(folder) / "full", given.cases, given, urls[1]))
        # the empty one second: nobody is left signed in at it for as long as the other is being filled
        desks = [_Desk(_order(Path(folder) / "empty", 1, given, urls[0])), full]
        _print_filled(full, given)
        for page in PAGES:
            for desk in desks:
                desk.ask(page, 2)
                desk.ms[page].clear()
                desk.cpu[page].clear()  # the first ones load templates
        for _ in range(given.rounds):
            for page in PAGES:
                for desk in desks:
                    desk.ask(page, given.times)
        _print(*desks)
        for desk in desks:
            desk.end()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--events", type=int, default=100, help="of each case, on average")
    parser.add_argument("--accounts", type=int, default=10, help="of each case")
    parser.add_argument("--rounds", type=int, default=6)
    parser.add_argument("--times", type=int, default=5, help="each page in each round")
    parser.add_argument(
        "--postgresql", action="store_true", help="over a real PostgreSQL instead of SQLCipher"
    )
    return parser.parse_args()


def _order(folder: Path, cases: int, given: argparse.Namespace, url: str) -> Order:
    return Order(
        cases=cases,
        events=cases * given.events,
        accounts=cases * given.accounts,
        folder=str(folder),
        database_url=url,
    )


@contextmanager
def _databases(*, on_postgresql: bool) -> Iterator[tuple[str, str]]:
    """Addresses of two databases, or none where each desk has a file."""
    if not on_postgresql:
        yield "", ""
        return
    import psycopg
    from tests.desk.running_postgresql import running_postgresql

    with ExitStack() as stack:
        url = stack.enter_context(running_postgresql())
        with psycopg.connect(url, autocommit=True) as server:
            for name in ("empty_desk", "full_desk"):
                server.execute(f"CREATE DATABASE {name}".encode())
        yield url.replace("/postgres?", "/empty_desk?"), url.replace("/postgres?", "/full_desk?")


def _print_filled(desk: _Desk, given: argparse.Namespace) -> None:
    rows, engine = desk.filled["rows"], "PostgreSQL" if given.postgresql else "SQLCipher"
    print(
        f"{engine}: {rows['case']:,} cases, {rows['event']:,} events, {rows['account']:,} accounts, {rows['entry']:,} rows of "
        f"the audit, made in {desk.filled['seconds']:.0f} s"
        + ("" if given.postgresql else f"; {desk.filled['bytes'] / 1024**2:,.0f} MB on the disk")
    )
    print(f"Median of {given.rounds * given.times} times each, in turns with a desk of one such case:\n")


def _print(empty: _Desk, full: _Desk) -> None:
    print(
        f"  {'page':18} {'empty':>8} {'full':>8} {'ratio':>6} {'slowest':>8}   {'own CPU':>8} {'full':>8} {'ratio':>6} "
        f"{'queries':>8} {'bytes':>8}"
    )
    for page in PAGES:
        one, all_ = statistics.median(empty.ms[page]), statistics.median(full.ms[page])
        less, more = statistics.median(empty.cpu[page]), statistics.median(full.cpu[page])
        missed = page in AIM and (all_ / one > MOST_RATIO or all_ > MOST_MS)
        print(
            f"  {page:18} {one:5.0f} ms {all_:5.0f} ms {all_ / one:6.2f} {max(full.ms[page]):5.0f} ms   "
            f"{less:5.0f} ms {more:5.0f} ms {more / less:6.2f} {full.last[page]['queries']:8} "
            f"{full.last[page]['size']:8,}{'  beyond the aim' if missed else ''}"
        )
    peaks = [max(said["peak_mb"] for said in desk.last.values()) for desk in (empty, full)]
    print(f"\n  memory at most, filling included: {peaks[0]:.0f} MB and {peaks[1]:.0f} MB")


if __name__ == "__main__":
    main()
