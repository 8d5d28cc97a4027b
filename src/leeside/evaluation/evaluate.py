"""The whole story: read what people labelled, screen it, count."""

from collections.abc import Iterable
from enum import StrEnum
from importlib.metadata import version
from pathlib import Path

import msgspec

from leeside.errors import LabelError
from leeside.evaluation.disguise import Disguise, disguised_copy
from leeside.evaluation.figures import Asked, Figures, figures_of, without_detector
from leeside.evaluation.labelled import LabelledConversation
from leeside.evaluation.labelled_signs import Signs
from leeside.evaluation.outcome import Outcome, outcomes_of
from leeside.evaluation.read_labelled import read_labelled
from leeside.evaluation.split import Split, part_of
from leeside.evaluation.worst import Worst, worst_of
from leeside.screening.stream import Engine, default_engine


class Relations(StrEnum):
    """Whether the engine is told who is who, as the label has it, or must do without."""

    GIVEN = "given"
    UNKNOWN = "unknown"


class Evaluation(msgspec.Struct, frozen=True, kw_only=True):
    """The figures, the outcomes that they count, and the conversations themselves, for excerpts alone."""

    figures: Figures
    worst: Worst
    outcomes: tuple[Outcome, ...]
    conversations: dict[str, LabelledConversation]


def evaluate(
    paths: Iterable[Path],
    *,
    split: Split = Split.ALL,
    relations: Relations = Relations.GIVEN,
    disguise: Disguise = Disguise.NONE,
    weighed: Signs = Signs.SEEN,
    engine: Engine | None = None,
) -> Evaluation:
    """Screen the labelled conversations of these files, or one part of them, and count what came out.

    Nothing leaves the machine. Raises LabelError, with file and line, for a file that is not what it should be.
    """
    engine = engine or default_engine()
    read = read_labelled(paths, ways=engine.edition.ways)
    chosen = part_of(read.conversations, split)
    if not chosen:
        raise LabelError(
            f"No conversation of these files belongs to the part {split.value!r}.",
            where=", ".join(read.files),
            to_do="Use --split all; so small a set tells little.",
        )
    screened = [disguised_copy(one, disguise) for one in chosen]
    outcomes = outcomes_of(screened, engine, relations=relations is Relations.GIVEN, weighed=weighed)
    asked = Asked(
        leeside=version("leeside"),
        edition=engine.edition.id,
        files=read.files,
        split=split.value,
        relations=relations.value,
        disguise=disguise.value,
        signs=weighed.value,
        conversations=len(chosen),
        messages=sum(len(one.messages) for one in chosen),
        unlabelled=read.unlabelled,
        signs_without_detector=without_detector(chosen, engine.detectors),
    )
    return Evaluation(
        figures=figures_of(outcomes, chosen, asked),
        worst=worst_of(outcomes),
        outcomes=tuple(outcomes),
        conversations={one.id: one for one in screened},
    )
