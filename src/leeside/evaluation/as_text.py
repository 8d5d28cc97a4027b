"""The figures as plain text: tables that a terminal, a log or a letter can hold."""

from collections.abc import Iterable, Iterator, Sequence

from leeside.evaluation.evaluate import Evaluation
from leeside.evaluation.figures import Asked, Figures
from leeside.evaluation.reach import RAISED
from leeside.evaluation.said import LEVEL_SHORT, asked_said, share_said


def as_text(evaluation: Evaluation) -> str:
    """Everything that was counted, one table after another."""
    return "\n".join(_lines(evaluation.figures)) + "\n"


def _lines(figures: Figures) -> Iterator[str]:
    yield from _head(figures.asked)
    yield from _reaches(figures)
    yield from _ways(figures)
    yield from _detectors(figures)


def _head(asked: Asked) -> Iterator[str]:
    yield from asked_said(asked)
    yield "In brackets: the 95 % interval. Each level counts the higher ones with it."


def _reaches(figures: Figures) -> Iterator[str]:
    heads = ("", "", *(LEVEL_SHORT[level] for level in RAISED))
    for title, reaches in (
        ("Recall and false alarms", figures.overall),
        ("Of concern, by kind: recall", figures.manners),
        ("Benign, by kind: false alarms", figures.lookalikes),
    ):
        rows = [
            (one.group, f"{one.conversations:,}", *(share_said(one.at(level)) for level in RAISED))
            for one in reaches
        ]
        yield from _table(title, heads, rows)


def _ways(figures: Figures) -> Iterator[str]:
    heads = (
        "",
        "",
        *(LEVEL_SHORT[level] for level in RAISED[:2]),
        "this way named",
        "this way at concern",
    )
    rows = [
        (
            one.way,
            f"{one.reach.conversations:,}",
            *(share_said(one.reach.at(level)) for level in RAISED[:2]),
            share_said(one.named),
            share_said(one.named_at_concern),
        )
        for one in figures.ways
    ]
    yield from _table("By way: recall", heads, rows)


def _detectors(figures: Figures) -> Iterator[str]:
    heads = (
        "",
        "near a label",
        "elsewhere",
        "in benign",
        "benign chats",
        "precision",
        "labelled signs seen",
    )
    rows = [
        (
            one.detector,
            *map(str, (one.near_labelled, one.elsewhere, one.in_benign, one.benign_conversations)),
            share_said(one.precision),
            share_said(one.recall),
        )
        for one in figures.detectors
    ]
    yield from _table("By detector", heads, rows)


def _table(title: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    listed = list(rows)
    if not listed:
        return
    widths = [max(len(row[column]) for row in (heads, *listed)) for column in range(len(heads))]
    yield ""
    yield title
    for row in (heads, *listed):
        cells = [
            cell.rjust(width) if column else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        yield "  ".join(cells).rstrip()
