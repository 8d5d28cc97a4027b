"""The figures as tables, the same in every kind of report; each is also what a drawing beside it shows."""

from collections.abc import Iterable
from typing import Final

import msgspec

from leeside.evaluation.figures import Figures
from leeside.evaluation.levels_meant import BENIGN, CONCERN, DANGER
from leeside.evaluation.reach import RAISED, Reach
from leeside.evaluation.said import LEVEL_EXACT, LEVEL_SHORT, late_said, share_said
from leeside.evaluation.shown_signs import NEAR
from leeside.evaluation.worst import Reason, Worst

_TWO: Final = RAISED[:2]


class Table(msgspec.Struct, frozen=True):
    """A title, a sentence on how to read it (may be empty), and cells as text; the first column names the row."""

    title: str
    note: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def overall_table(figures: Figures) -> Table:
    """Recall and false alarms."""
    return _reaches("Recall and false alarms", "Each level counts the higher ones with it.", figures.overall)


def manners_table(figures: Figures) -> Table:
    """Recall by the kind of conversation."""
    return _reaches("Of concern, by kind: recall", "", figures.manners)


def lookalikes_table(figures: Figures) -> Table:
    """False alarms by what a benign conversation looks like."""
    return _reaches("Benign, by kind: false alarms", "", figures.lookalikes)


def ways_table(figures: Figures) -> Table:
    """Recall by way, and how often the way itself was named."""
    rows = tuple(
        (
            one.way,
            f"{one.reach.conversations:,}",
            *(share_said(one.reach.at(level)) for level in _TWO),
            share_said(one.named),
            share_said(one.named_at_concern),
        )
        for one in figures.ways
    )
    heads = ("", "", *(LEVEL_SHORT[level] for level in _TWO), "this way named", "this way at concern")
    return Table("By way: recall", "A conversation of two ways stands in both rows.", heads, rows)


def earliness_table(figures: Figures) -> Table:
    """How early, against the messages at which people would worry."""
    heads = (
        "",
        "by the first sign",
        "by the decisive message",
        "messages late",
        "minutes late",
        "F1",
        "speed",
        "F-latency",
    )
    rows = tuple(
        (
            LEVEL_SHORT[one.level],
            share_said(one.by_first_sign),
            share_said(one.by_decisive),
            late_said(one.median_messages_late),
            late_said(one.median_minutes_late),
            *(f"{value:.3f}" for value in (one.latency.f1, one.latency.speed, one.latency.f_latency)),
        )
        for one in figures.earliness
    )
    note = "Late is the median from the decisive message, of those that came so far; below 0 is before it."
    return Table("How early", note, heads, rows)


def levels_table(figures: Figures) -> Table:
    """What each level meant, and where the conversations in immediate danger ended."""
    groups = (DANGER, CONCERN, BENIGN)
    rows = tuple(
        (LEVEL_EXACT[one.level], *(f"{one.counts[group]:,}" for group in groups), share_said(one.of_concern))
        for one in figures.levels
    )
    note = "Conversations at exactly this level. The last column holds for a set mixed like this one, not for life."
    return Table("What each level meant", note, ("", *groups, "of concern"), rows)


def detectors_table(figures: Figures) -> Table:
    """What each detector saw, where, and what it missed."""
    rows = tuple(
        (
            one.detector,
            *map(str, (one.near_labelled, one.elsewhere, one.in_benign, one.benign_conversations)),
            share_said(one.precision),
            share_said(one.recall),
        )
        for one in figures.detectors
    )
    heads = ("", "near a label", "elsewhere", "in benign", "benign chats", "precision", "labelled signs seen")
    note = f"Precision is the share of signs within {NEAR} message of one that people labelled, of whatever name."
    return Table("By detector", note, heads, rows)


def shortcuts_table(figures: Figures) -> Table:
    """What tells the labels apart without reading."""
    rows = tuple((one.feature, "-" if one.auc is None else f"{one.auc:.2f}") for one in figures.shortcuts)
    note = "The area under the curve: 0.5 tells nothing, above it more means concern, below it benign."
    return Table("Shortcuts in this set", note, ("", "AUC"), rows)


def reasons_tables(worst: Worst) -> tuple[Table, ...]:
    """What stands behind misses and false alarms."""
    missed = (
        f"{worst.missed:,} stayed below concern, {worst.missed_without_any_sign:,} of them without any sign."
    )
    benign = f"{worst.noticed_benign:,} benign conversations were noticed."
    return (
        _reasons("Signs that people saw in missed conversations, and no detector of that name", missed, worst.not_seen),
        _reasons("Detectors that saw something in them", benign, worst.raised_by),
        _reasons("What lifted benign conversations to concern", "", worst.raised_to_concern),
    )  # fmt: skip


def tables_of(figures: Figures, worst: Worst) -> tuple[Table, ...]:
    """Every table, in the order of a report."""
    return (
        overall_table(figures),
        manners_table(figures),
        lookalikes_table(figures),
        ways_table(figures),
        earliness_table(figures),
        levels_table(figures),
        detectors_table(figures),
        *reasons_tables(worst),
        shortcuts_table(figures),
    )


def _reaches(title: str, note: str, reaches: Iterable[Reach]) -> Table:
    rows = tuple(
        (one.group, f"{one.conversations:,}", *(share_said(one.at(level)) for level in RAISED))
        for one in reaches
    )
    return Table(title, note, ("", "", *(LEVEL_SHORT[level] for level in RAISED)), rows)


def _reasons(title: str, note: str, reasons: Iterable[Reason]) -> Table:
    rows = tuple((reason.name, f"{reason.conversations:,}") for reason in reasons)
    return Table(title, note, ("", "conversations"), rows)
