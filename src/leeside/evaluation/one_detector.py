"""One detector's misses and false alarms, line by line, for whoever is about to change it."""

from collections.abc import Iterator

from leeside.errors import UsageError
from leeside.evaluation.case import shown_message, shown_span
from leeside.evaluation.evaluate import Evaluation
from leeside.evaluation.said import INTERVALS, asked_said, share_said
from leeside.evaluation.shown_signs import is_near


def detector_as_text(evaluation: Evaluation, name: str) -> str:
    """What people labelled and it did not see, and what it saw where nothing is labelled.

    Raises UsageError when it neither saw anything here nor was labelled.
    """
    found = next((one for one in evaluation.figures.detectors if one.detector == name), None)
    if found is None:
        raise UsageError(
            f"{name!r} saw nothing in this set, and no label bears its name.",
            where="--detector",
            to_do="'leeside detectors' lists the names.",
        )
    head = [
        *asked_said(evaluation.figures.asked),
        INTERVALS,
        f"{name}: precision {share_said(found.precision)}, labelled signs seen {share_said(found.recall)}.",
        "",
    ]
    return "\n".join([*head, *_missed(evaluation, name), "", *_elsewhere(evaluation, name)]) + "\n"


def _missed(evaluation: Evaluation, name: str) -> Iterator[str]:
    yield "Labelled and not seen:"
    for outcome in evaluation.outcomes:
        seen = {sign.index for sign in outcome.signs if sign.detector == name}
        one = evaluation.conversations[outcome.id]
        for mark in outcome.labels.signs:
            if mark.sign == name and not is_near(mark.index, seen):
                yield f"  {one.id}, message {mark.index + 1}: {shown_message(one, mark.index)}"


def _elsewhere(evaluation: Evaluation, name: str) -> Iterator[str]:
    yield "Seen where nothing is labelled:"
    for outcome in evaluation.outcomes:
        marked = {mark.index for mark in outcome.labels.signs}
        one = evaluation.conversations[outcome.id]
        for sign in outcome.signs:
            if sign.detector == name and not is_near(sign.index, marked):
                words = shown_span(one, sign.index, sign.start, sign.end)
                yield f"  {one.id} ({outcome.labels.label}), message {sign.index + 1}: {words}"
