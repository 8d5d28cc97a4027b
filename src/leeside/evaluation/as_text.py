"""The figures as plain text: tables that a terminal, a log or a letter can hold."""

from collections.abc import Iterator

from leeside.evaluation.case import Case, alarm_case, missed_case
from leeside.evaluation.evaluate import Evaluation
from leeside.evaluation.said import INTERVALS, LEVEL_EXACT, asked_said, labels_said
from leeside.evaluation.tables import Table, tables_of


def as_text(evaluation: Evaluation) -> str:
    """Everything that was counted, one table after another, then the ten worst of each."""
    return "\n".join(_lines(evaluation)) + "\n"


def table_lines(table: Table) -> Iterator[str]:
    """One table with its title, columns aligned; nothing for a table without rows."""
    if not table.rows:
        return
    rows = (table.heads, *table.rows)
    widths = [max(len(row[column]) for row in rows) for column in range(len(table.heads))]
    yield ""
    yield table.title
    if table.note:
        yield table.note
    for row in rows:
        first, *cells = (cell.rjust(width) for cell, width in zip(row, widths, strict=True))
        yield "  ".join((first.strip().ljust(widths[0]), *cells)).rstrip()


def _lines(evaluation: Evaluation) -> Iterator[str]:
    yield from asked_said(evaluation.figures.asked)
    yield INTERVALS
    for table in tables_of(evaluation.figures, evaluation.worst):
        yield from table_lines(table)
    yield from ("", "The worst misses")
    for outcome in evaluation.worst.misses:
        yield from _case(missed_case(evaluation, outcome), "not seen")
    yield from ("", "The worst false alarms")
    for outcome in evaluation.worst.false_alarms:
        yield from _case(alarm_case(evaluation, outcome), "seen")


def _case(case: Case, marked: str) -> Iterator[str]:
    outcome = case.outcome
    yield f"* {case.id}, {LEVEL_EXACT[outcome.level]}; labelled {labels_said(outcome.labels)}"
    yield f"    {case.where}"
    for step in case.rises:
        yield f"    rose at message {step.index + 1} to {LEVEL_EXACT[step.level]}: {step.way}. {' '.join(step.because)}"
    if case.decisive is not None:
        yield f"    decisive at message {case.decisive.message}: {case.decisive.words}"
    for mark in case.marks:
        yield f"    {marked} at message {mark.message}, {mark.name}: {mark.words}"
