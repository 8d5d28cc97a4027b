"""Whether who a child is, or how they write, changes what is noticed: ``python -m leeside.evaluation.fairness corpus``.

Two tables: pairs of copies that should come out alike, and false alarms among benign chats by how they are written.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

import msgspec

from leeside.errors import LeesideError
from leeside.evaluation.as_text import table_lines
from leeside.evaluation.counterfactual import identity_pairs, writing_pairs
from leeside.evaluation.how_it_is_written import Alarmed, alarms_by_writing
from leeside.evaluation.labelled import LabelledConversation
from leeside.evaluation.outcome import outcomes_of
from leeside.evaluation.read_labelled import read_labelled
from leeside.evaluation.said import INTERVALS, share_said
from leeside.evaluation.same_for_all import Compared, compared
from leeside.evaluation.share import share
from leeside.evaluation.split import Split, part_of
from leeside.evaluation.tables import Table
from leeside.screening.stream import Engine, default_engine

_SAMPLE: Final = 8
"""Of the pairs every eighth conversation is made into copies: they cost ten times what the chats themselves do."""


class Fairness(msgspec.Struct, frozen=True, kw_only=True):
    """What came out of the pairs of *develop*, and of all benign chats."""

    who: tuple[Compared, ...]
    writing: tuple[Compared, ...]
    alarms: tuple[Alarmed, ...]


def fairness_of(
    labelled: Sequence[LabelledConversation], engine: Engine, *, every: int = _SAMPLE
) -> Fairness:
    """Screen the chats; and of *develop*, one chat in ``every``, the copies in which somebody is another.

    A word written otherwise is not in every chat, so that of these twice as many chats are taken.
    """
    developed = part_of(labelled, Split.DEVELOP)
    sample, half = developed[::every], developed[:: max(1, every // 2)]
    return Fairness(
        who=compared((pair for one in sample for pair in identity_pairs(one)), engine),
        writing=compared((pair for one in half for pair in writing_pairs(one)), engine),
        alarms=alarms_by_writing(labelled, outcomes_of(labelled, engine)),
    )


def fairness_as_text(fairness: Fairness) -> str:
    """Both tables."""
    tables = (
        _pairs("The same chat, and somebody is another", fairness.who),
        _pairs("The same chat, written otherwise", fairness.writing),
        _alarms(fairness.alarms),
    )
    return "\n".join([INTERVALS, *(line for table in tables for line in table_lines(table))]) + "\n"


def _pairs(title: str, kinds: Iterable[Compared]) -> Table:
    heads = ("", "pairs", "not alike", "level raised", "lowered", "benign raised")
    rows = tuple(
        (
            one.kind,
            f"{one.pairs:,}",
            share_said(share(len(one.parted), one.pairs)),
            *map(str, (one.raised, one.lowered, one.alarms)),
        )
        for one in kinds
    )
    return Table(
        title, "Alike: the same level, the same ways, the same signs on the same messages.", heads, rows
    )


def _alarms(groups: Iterable[Alarmed]) -> Table:
    heads = ("", "concern or above", "in the rest", "noticed at all", "in the rest", "no worse")
    rows = tuple(
        (
            one.group,
            *map(share_said, (one.concern, one.concern_elsewhere, one.noticed, one.noticed_elsewhere)),
            "yes" if one.no_worse else "NO",
        )
        for one in groups
    )
    return Table(
        "False alarms in benign chats, by how they are written", "Groups overlap.", tuple(heads), rows
    )


def _main(paths: Sequence[str]) -> Iterator[str]:
    engine = default_engine()
    read = read_labelled(map(Path, paths), ways=engine.edition.ways)
    yield f"{len(read.conversations):,} labelled conversations of {', '.join(read.files)}.\n"
    yield fairness_as_text(fairness_of(read.conversations, engine))


if __name__ == "__main__":
    try:
        sys.stdout.writelines(_main(sys.argv[1:] or ["corpus"]))
    except LeesideError as problem:
        sys.exit(str(problem))
