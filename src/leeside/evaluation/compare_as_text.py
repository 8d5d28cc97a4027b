"""A comparison as plain text: what was gained, what was lost, and which conversations to read."""

from collections.abc import Iterable, Iterator

from leeside.evaluation.as_text import table_lines
from leeside.evaluation.compare import Comparison, Pair
from leeside.evaluation.said import LEVEL_EXACT
from leeside.evaluation.tables import Table
from leeside.knowledge.model import RiskLevel


def comparison_as_text(comparison: Comparison) -> str:
    """The counts of each level first, then conversation by conversation."""
    return "\n".join(_lines(comparison)) + "\n"


def _lines(comparison: Comparison) -> Iterator[str]:
    for unlike in comparison.unlike:
        yield f"The two were not asked alike ({unlike}): a difference may not be the change's."
    for which, ids in (("old", comparison.only_old), ("new", comparison.only_new)):
        if ids:
            yield f"Only in the {which} one, or labelled otherwise, and not compared: {len(ids):,}."
    yield from table_lines(_changes(comparison))
    for change in comparison.changes:
        yield from _pairs(f"Better: {change.what}", change.better)
        yield from _pairs(f"Worse: {change.what}", change.worse)
    yield from _moved("Earlier at concern", comparison.earlier)
    yield from _moved("Later at concern", comparison.later)


def _changes(comparison: Comparison) -> Table:
    rows = tuple(
        (
            change.what,
            f"{change.before}/{change.of}",
            f"{change.after}/{change.of}",
            f"{len(change.better):,}",
            f"{len(change.worse):,}",
            f"{change.chance:.3f}",
        )
        for change in comparison.changes
    )
    note = "Chance: how often as uneven a result would come if better and worse were alike (exact sign test)."
    return Table("Before and after", note, ("", "before", "after", "better", "worse", "chance"), rows)


def _pairs(title: str, pairs: Iterable[Pair]) -> Iterator[str]:
    listed = list(pairs)
    if listed:
        yield from ("", f"{title} ({len(listed):,})")
    for pair in listed:
        levels = f"{LEVEL_EXACT[pair.old.level]} -> {LEVEL_EXACT[pair.new.level]}"
        yield f"  {pair.new.id}  {levels}  {_detectors(pair)}".rstrip()


def _detectors(pair: Pair) -> str:
    """The detectors whose signs came or went."""
    old, new = ({name for _, name in one.signs} for one in (pair.old, pair.new))
    return " ".join(
        [*(f"+{name}" for name in sorted(new - old)), *(f"-{name}" for name in sorted(old - new))]
    )


def _moved(title: str, pairs: Iterable[Pair]) -> Iterator[str]:
    listed = list(pairs)
    if listed:
        yield from ("", f"{title} ({len(listed):,})")
    for pair in listed:
        before, after = (one.reached[RiskLevel.CONCERN] + 1 for one in (pair.old, pair.new))
        yield f"  {pair.new.id}  message {before} -> {after}"
