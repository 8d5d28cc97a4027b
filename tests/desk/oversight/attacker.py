"""Somebody who has every published table and all the time in the world, and works out which counts could stand behind them."""

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction

Chance = Callable[[int, int], Fraction]
"""How likely a count (the second) is published as a figure (the first)."""


def counts_behind(
    tables: Sequence[Sequence[int]], *, chance: Chance, most: int
) -> list[list[dict[int, Fraction]]]:
    """For each cell of each table, how likely each count is.

    Each table parts the same cases in its own way, so that all have the same sum, which is not known. Every way of filling all
    tables with up to ``most`` cases is tried.
    """
    together = [_by_sum(table, chance, most) for table in tables]
    found = []
    for place, table in enumerate(tables):
        others = [one for at, one in enumerate(together) if at != place]
        cells: list[dict[int, Fraction]] = [{} for _ in table]
        for total in range(most + 1):
            rest = Fraction(1)
            for other in others:
                rest *= other.get(total, Fraction(0))
            if not rest:
                continue
            for world in ways_to_fill(len(table), total):
                weight = rest
                for about, count in zip(table, world, strict=True):
                    weight *= chance(about, count)
                if weight:
                    for cell, count in zip(cells, world, strict=True):
                        cell[count] = cell.get(count, Fraction(0)) + weight
        found.append(cells)
    return found


def ways_to_fill(cells: int, total: int) -> Iterator[tuple[int, ...]]:
    """Every way to put that many cases into the cells."""
    if cells == 1:
        yield (total,)
        return
    for first in range(total + 1):
        for rest in ways_to_fill(cells - 1, total - first):
            yield (first, *rest)


def _by_sum(table: Sequence[int], chance: Chance, most: int) -> dict[int, Fraction]:
    sums: dict[int, Fraction] = {0: Fraction(1)}
    for about in table:
        grown: dict[int, Fraction] = {}
        for sum_, weight in sums.items():
            for count in range(most - sum_ + 1):
                grown[sum_ + count] = grown.get(sum_ + count, Fraction(0)) + weight * chance(about, count)
        sums = grown
    return sums
