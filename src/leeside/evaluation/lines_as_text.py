"""The figures of a line bank as one table."""

from leeside.evaluation.as_text import table_lines
from leeside.evaluation.line_bank import LineFigures, SignOfLines
from leeside.evaluation.said import INTERVALS, share_said
from leeside.evaluation.share import Share, share
from leeside.evaluation.tables import Table


def lines_as_text(figures: LineFigures) -> str:
    """A row for each kind of sign, and one for all that a detector is named for."""
    relations = "given" if figures.relations else "unknown"
    head = (
        f"Lines of {', '.join(figures.files)}. Part: {figures.split}. Relations: {relations}.",
        INTERVALS,
    )
    return "\n".join([*head, *table_lines(_table(figures))]) + "\n"


def _table(figures: LineFigures) -> Table:
    named = [one for one in figures.signs if one.has_detector]
    total = (
        "all with a detector",
        *(
            share_said(_sum(shares))
            for shares in (
                [one.shown for one in named],
                [one.shown_at_all for one in named],
                [one.near_misses for one in named],
                [one.near_misses_at_all for one in named],
            )
        ),
    )
    heads = ("", "shown: seen by it", "by any", "near-misses: seen by it", "by any")
    note = "A name in brackets has no detector. Lines stand alone, without their chat; near-misses are meant to be hard."
    return Table("By kind of sign", note, heads, (*map(_row, figures.signs), total))


def _row(one: SignOfLines) -> tuple[str, ...]:
    name = one.sign if one.has_detector else f"({one.sign})"
    shares = (one.shown, one.shown_at_all, one.near_misses, one.near_misses_at_all)
    return (name, *map(share_said, shares))


def _sum(shares: list[Share]) -> Share:
    return share(sum(one.hits for one in shares), sum(one.of for one in shares))
