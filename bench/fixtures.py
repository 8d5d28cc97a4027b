"""``make fixtures``: every export that a manifest names, read and screened, in one table beside what it must give.

A manifest is a table with tabs, ``MANIFEST.tsv``, in the folder of the exports: for each file how many messages it
holds, of how many senders, and the first and the last time, as whoever made it says. What differs is marked, and
the status is 1.
"""

import argparse
import csv
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, NamedTuple

from leeside import screen
from leeside.conversation.model import Kind, Message
from leeside.conversation.timeline import moment
from leeside.errors import LeesideError
from leeside.screening.every_part import EveryPart
from leeside.sources.contract.export import Export
from leeside.sources.contract.found import Unread
from leeside.sources.contract.source import ReadOptions

MANIFEST: Final = "MANIFEST.tsv"
_HERE: Final = Path(__file__).resolve().parent
_EXAMPLES: Final = (_HERE.parent / "examples", _HERE / "examples.tsv")
_BESIDE: Final = {
    "telegram": frozenset({Kind.SYSTEM, Kind.SCREENSHOT, Kind.TIMER, Kind.OMITTED}),
    "discord_chat_exporter": frozenset({Kind.SYSTEM, Kind.CALL}),
    "skype": frozenset({Kind.SYSTEM, Kind.CALL}),
    "imessage_database": frozenset({Kind.SYSTEM, Kind.REACTION}),
}
"""Kinds of records that a manifest counts beside the messages, where they are more than the app's own lines."""
_OWN_LINES: Final = frozenset({Kind.SYSTEM})
_NEEDS_ITS_FOLDER: Final = frozenset({".lava"})
"""Files that describe others beside them and are no export without."""
_NO_CHATS: Final = ("chat-miner_target.json", "hpi_gdpr_export.zip")
"""What a manifest may name beside exports: another parser's result, and a download emptied of all that was said."""
_HEADINGS: Final = (
    *(
        "file",
        "expected",
        "read",
        "senders",
        "first",
        "last",
        "bytes not read",
        "warnings",
        "source",
        "verdict",
    ),
)
_NUMBERS: Final = re.compile(r"\d+")
_1970: Final = datetime(1970, 1, 1)
_DIGITS_OF_SECONDS: Final = 11


class Row(NamedTuple):
    """What a manifest says of one export; "" where it says nothing."""

    file: str
    messages: str
    senders: str
    first: str
    last: str


class Seen(NamedTuple):
    """What was read of one export."""

    source: str
    messages: int
    senders: int
    times: tuple[datetime | None, datetime | None]
    beside: Counter[str]
    unread: int


def rows_of(manifest: Path) -> Iterator[Row]:
    """The lines of a manifest."""
    with manifest.open(encoding="utf-8", newline="") as stream:
        for line in csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield Row(
                file=line["file"],
                messages=line["expected_messages"],
                senders=line["senders"],
                first=line["first"],
                last=line["last"],
            )


def seen_in(path: Path) -> Seen:
    """What reading finds; raises LeesideError where it refuses."""
    every = EveryPart(Export(path), ReadOptions())
    said: list[Message] = []
    beside: Counter[str] = Counter()
    unread = 0
    for part, found in every.found():
        if isinstance(found, Unread):
            unread += found.end - found.start
        elif isinstance(found, Message):
            if found.kind in _BESIDE.get(part.source.name, _OWN_LINES):
                beside[found.kind] += 1
            else:
                said.append(found)
    times = [at for at in map(moment, said) if at is not None]
    ends = (times[0], times[-1]) if times else (None, None)
    return Seen(every.kind, len(said), len({one.sender for one in said} - {None}), ends, beside, unread)


def meant(written: str) -> tuple[set[datetime], timedelta]:
    """The moments that a manifest's time may mean, since it gives them as the app writes them, and how exactly."""
    whole, _, rest = written.partition(".")
    if whole.isdigit() and (not rest or rest.isdigit()):
        milliseconds = len(whole) > _DIGITS_OF_SECONDS
        counted = int(whole) / (1000 if milliseconds else 1)
        return {_1970 + timedelta(seconds=counted)}, timedelta(milliseconds=1 if milliseconds else 1000)
    try:
        at = datetime.fromisoformat(written.removesuffix(" UTC"))
    except ValueError:
        return set(_in_any_order(written)), timedelta(minutes=1)
    exact = timedelta(milliseconds=1) if at.microsecond else timedelta(seconds=1)
    if written.count(":") == 1:
        exact = timedelta(minutes=1)
    return {at.astimezone(UTC).replace(tzinfo=None) if at.tzinfo else at}, exact


def _in_any_order(written: str) -> Iterator[datetime]:
    """A date in numbers, with day, month and year in each order that there is."""
    one, two, three, hour, minute = map(int, _NUMBERS.findall(written)[:5])
    if written.endswith("m."):
        hour = hour % 12 + (12 if "p" in written else 0)
    for year, month, day in ((three, two, one), (three, one, two), (one, two, three)):
        with suppress(ValueError):
            yield datetime(year + (2000 if year < 100 else 0), month, day, hour, minute)


def _agrees(written: str, at: datetime | None) -> bool:
    """Whether a time is the one that is written, as exactly as it is written."""
    if not written:
        return True
    moments, exact = meant(written)
    return at is not None and any(one <= at < one + exact for one in moments)


def differences(row: Row, seen: Seen) -> list[str]:
    """In what an export was read otherwise than its manifest says."""
    first, last = seen.times
    right = {
        "messages": row.messages in {"", str(seen.messages)},
        "senders": row.senders in {"", str(seen.senders)},
        "first": _agrees(row.first, first),
        "last": _agrees(row.last, last),
    }
    return [name for name, agrees in right.items() if not agrees]


def _handed_over(folder: Path, row: Row) -> Path:
    """What a person hands over: the file, or the folder of an export that is several files."""
    path = folder / row.file
    return path.parent if path.suffix in _NEEDS_ITS_FOLDER else path


def _line(folder: Path, row: Row) -> tuple[str, bool]:
    """A row of the table, and whether all of it is as it must be."""
    path = _handed_over(folder, row)
    is_chat = not row.file.endswith(_NO_CHATS)
    try:
        seen = seen_in(path)
    except LeesideError as problem:
        told = f"{row.file}\t{row.messages or '-'}\trefused: {problem.what}"
        return told, not is_chat and bool(problem.to_do)
    wrong = differences(row, seen) if is_chat else ["read, and is no chat"]
    try:
        warnings = str(len(screen(path).source.warnings))
    except LeesideError as problem:  # nothing in it is words, which is said and never "nothing noticed"
        warnings = problem.what
    beside = " ".join(f"+{count} {kind}" for kind, count in sorted(seen.beside.items()))
    cells = (
        row.file,
        row.messages or "-",
        f"{seen.messages} {beside}".strip(),
        f"{seen.senders}/{row.senders or '-'}",
        *(f"{at:%Y-%m-%d %H:%M:%S}" if at else "-" for at in seen.times),
        str(seen.unread),
        warnings,
        seen.source,
        f"differs: {', '.join(wrong)}" if wrong else "as expected",
    )
    return "\t".join(cells), not wrong


def table(folder: Path, manifest: Path) -> Iterator[tuple[str, bool]]:
    """The rows of the table with tabs, each with whether it is as it must be."""
    for row in rows_of(manifest):
        yield _line(folder, row)


def main(given: Sequence[str] | None = None) -> int:
    """Print the table; 1 when an export differs from its manifest."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("folder", type=Path, nargs="?", help="the folder of the exports; else the examples")
    options = asked.parse_args(given)
    print("\t".join(_HEADINGS))
    right: list[bool] = []
    folder, manifest = (options.folder, options.folder / MANIFEST) if options.folder else _EXAMPLES
    for line, agrees in table(folder, manifest):
        print(line, flush=True)
        right.append(agrees)
    print(f"{len(right)} rows, {right.count(False)} of them not as expected.")
    return 0 if right and all(right) else 1


if __name__ == "__main__":
    sys.exit(main())
