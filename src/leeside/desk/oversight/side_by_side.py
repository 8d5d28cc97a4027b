"""Terms beside each other: the figures of their reports as they were published then, and nothing that is counted anew."""

from collections.abc import Sequence
from typing import Final

import msgspec

from leeside.desk.oversight.disclosure import Table
from leeside.desk.oversight.models import TermReport
from leeside.desk.oversight.terms import Term, from_slug

MOST: Final = 6
"""How many terms stand beside each other: two years."""
COMPARED: Final = ("cases", "platform", "place", "context", "shared", "way")
"""The tables of a report that are followed over terms."""
NOT_COUNTED: Final = "was not counted"
CHANCE: Final = (
    (
        "Each figure is the one in that term's report. It was moved at random by a few and rounded to fives: between two terms "
        "with the same number of cases it differs by 5 or more up to one time in three, and by 10 or more less than once in "
        "a hundred times."
    ),
    (
        "The number of cases itself goes up and down by chance. Where about 10 come in a term, the figures of two terms are 10 "
        "or more apart one time in six though nothing has changed; where about 40 come, they are 20 or more apart one time in 18."
    ),
    (
        "Of so many lines some will change in any case. Ask whether a change goes on for several terms, and whether more came "
        "about or more was told."
    ),
)
"""How far a change may be chance."""

Published = tuple[Term, tuple[Table, ...]]
"""A term, and the tables of its report."""


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One answer, and what each term's report says of it."""

    label: str
    said: tuple[str, ...]


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """One question, with a column for each term."""

    id: str
    title: str
    note: str
    lines: tuple[Line, ...]


def published_reports(*, until: Term | None = None) -> Sequence[Published]:
    """The last terms that have a report, the earliest first; with ``until`` none that is later."""
    found = [
        (term, msgspec.convert(row.tables, tuple[Table, ...]))
        for row in TermReport.objects.all()
        if (term := from_slug(row.term)) is not None and (until is None or term.last <= until.last)
    ]
    return sorted(found, key=lambda one: one[0].first)[-MOST:]


def side_by_side(reports: Sequence[Published]) -> tuple[Comparison, ...]:
    """The tables of some reports beside each other, line by line. It is made of published figures and of nothing else."""
    by_term = [{table.id: table for table in tables} for _, tables in reports]
    return tuple(
        _compared([tables.get(name) for tables in by_term])
        for name in COMPARED
        if any(name in tables for tables in by_term)
    )


def _compared(tables: Sequence[Table | None]) -> Comparison:
    there = [table for table in tables if table is not None]
    newest = there[-1]
    labels = dict.fromkeys(row.label for table in reversed(there) for row in table.rows)
    columns = [{row.label: row.said for row in table.rows} if table else {} for table in tables]
    return Comparison(
        id=newest.id,
        title=newest.title,
        note=newest.note,
        lines=tuple(
            Line(label=label, said=tuple(column.get(label, NOT_COUNTED) for column in columns))
            for label in labels
        ),
    )
