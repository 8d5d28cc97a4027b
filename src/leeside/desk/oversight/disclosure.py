"""Figures in which nobody can be found: each count is moved at random by a few, and then rounded to fives.

How far a count is moved is the difference of two runs of luck, so any distance is possible, far ones seldom. Whatever is
published together with whatever else, no count follows from it: every smaller and larger one could have given the same figures.
Leaving small counts out instead would need more left out so that they do not follow from the rest, and which ones were
left out would itself tell. The coins come from a key and from the count, so that the same figure is always moved the same way.
"""

import hmac
from collections.abc import Callable, Iterator, Mapping
from typing import Final

import msgspec

BASE: Final = 5
FINDING: Final = "finding."
"""How the id begins of a table on one detector."""
Coins = Callable[[], Iterator[bool]]
"""Gives new coins, each heads or tails, for one count."""


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a published table: a figure that is a multiple of five, and never a count."""

    label: str
    about: int

    @property
    def said(self) -> str:
        """As it is printed."""
        return f"about {self.about}" if self.about else "none, or a few"


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """A published table. It has no total: a sum of figures that were moved says less than the rows do."""

    id: str
    title: str
    note: str = ""
    rows: tuple[Row, ...]

    @property
    def is_finding(self) -> bool:
        """Whether it tells what came of what one detector noticed."""
        return self.id.startswith(FINDING)


def published(
    name: str,
    title: str,
    counts: Mapping[str, int],
    *,
    coins_for: Callable[[str, int], Iterator[bool]],
    note: str = "",
) -> Table:
    """A table as it may leave. Every row of ``counts`` stands in it, also where the count is none."""
    rows = tuple(
        Row(label=label, about=rounded(count + moved(coins_for(f"{name}/{label}", count))))
        for label, count in counts.items()
    )
    return Table(id=name, title=title, note=note, rows=rows)


def moved(coins: Iterator[bool]) -> int:
    """How far a count is moved: pairs of heads before a pair that is none, less those before the next such pair."""
    return _run(coins) - _run(coins)


def rounded(count: int) -> int:
    """None for everything below five, and else the nearest multiple of five."""
    return (count + BASE // 2) // BASE * BASE if count >= BASE else 0


def keyed_coins(key: bytes) -> Callable[[str, str, int], Iterator[bool]]:
    """Coins for a cell of a term and its count, out of a key that stands in no database."""

    def coins(term: str, cell: str, count: int) -> Iterator[bool]:
        said = f"{term}\n{cell}\n{count}".encode()
        block = 0
        while True:
            for byte in hmac.digest(key, block.to_bytes(8, "big") + said, "sha256"):
                for place in range(8):
                    yield bool(byte >> place & 1)
            block += 1

    return coins


def _run(coins: Iterator[bool]) -> int:
    pairs = 0
    while next(coins) & next(coins):
        pairs += 1
    return pairs
