"""Holds the guide's lines against the edition: what carries a line must exist, and no line may be lost."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping

from leeside.errors import KnowledgeError
from leeside.knowledge.model import Edition, Guide

_CHECKED_ELSEWHERE = {"detector", "page"}
"""Detectors are known only once they are loaded (refuse_unknown_signs); pages live outside the package."""


def split(reference: str) -> tuple[str, str]:
    """A reference as kind and id: "way:grooming" gives ("way", "grooming")."""
    kind, _, name = reference.partition(":")
    return kind, name


def detectors_of(guide: Guide) -> Iterator[tuple[int, str]]:
    """Every detector that carries a line, with that line's number."""
    for line in guide.lines:
        for kind, name in map(split, line.carried_by):
            if kind == "detector":
                yield line.line, name


def refuse_dangling_guide(edition: Edition) -> None:
    """Raise KnowledgeError for a line that refers to nothing, stands twice, or is not accounted for."""
    _refuse_uncounted(edition.guide)
    kinds = kinds_of(edition)
    for line in edition.guide.lines:
        where = f"guide.toml, line {line.line}"
        if not line.carried_by:
            raise KnowledgeError("Nothing carries the line.", where=where, to_do="Say what does.")
        for reference in line.carried_by:
            kind, name = split(reference)
            if kind in _CHECKED_ELSEWHERE and name:
                continue
            if name not in kinds.get(kind, ()):
                raise KnowledgeError(
                    f"{reference!r} refers to nothing in this edition.", where=where, to_do="Correct the id."
                )


def kinds_of(edition: Edition) -> Mapping[str, Collection[str]]:
    """For each kind of reference that an edition itself can answer, the ids there are."""
    steps = [*edition.steps, *(step.id for way in edition.ways.values() for step in way.steps)]
    return {
        "way": edition.ways,
        "indicator": edition.indicators,
        "impact": edition.impacts,
        "tip": edition.tips,
        "talking_point": edition.talking_points,
        "step": steps,
        "agency": edition.agencies,
    }


def _refuse_uncounted(guide: Guide) -> None:
    counted = Counter(line.line for line in guide.lines)
    counted.update(number for numbers in guide.silent.values() for number in numbers)
    doubled = sorted(number for number, times in counted.items() if times > 1)
    if doubled:
        raise KnowledgeError(
            f"Lines of the guide stand twice: {_listed(doubled)}.",
            where="guide.toml",
            to_do="Keep one [[lines]] entry for each, or take it out of [silent].",
        )
    lost = sorted(set(range(1, guide.length + 1)) ^ set(counted))
    if lost:
        raise KnowledgeError(
            f"Lines of the guide are lost or lie outside its {guide.length} lines: {_listed(lost)}.",
            where="guide.toml",
            to_do="Say under [[lines]] what carries each, or list it under [silent].",
        )


def _listed(numbers: list[int]) -> str:
    return ", ".join(map(str, numbers))
