"""Holds an edition against itself: what an item or a line of the guide names must exist, and no line may be lost."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping

from leeside.errors import KnowledgeError
from leeside.knowledge.before_harm import AGE_BANDS
from leeside.knowledge.model import (
    Edition,
    Guide,
    Indicator,
    Playbook,
    Promise,
    Reader,
    ResponseStep,
    TalkingPoint,
    TipDetail,
    Topic,
)

_CHECKED_ELSEWHERE = {"detector", "page", "help"}
"""Detectors are known only once they are loaded (refuse_unknown_signs); pages of docs/ and of the desk are not knowledge's."""
_IN_A_MINUTE = ("way", "indicator", "impact", "tip", "talking_point", "step", "agency")
"""The kinds of items that can be said in a line."""
_RELATIONS = {"child", "family", "friend", "peer", "professional", "online_only", "unknown"}


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


def refuse_dangling(edition: Edition) -> None:
    """Raise KnowledgeError for an id that is named and not there, or there twice, and for a line that is lost."""
    _refuse_doubled(edition)
    for names, known, place in _named(edition):
        for name in names:
            if name not in known:
                raise _dangling(name, place)
    _refuse_uncounted(edition.guide)
    _refuse_uncarried(edition)


def _refuse_uncarried(edition: Edition) -> None:
    kinds = kinds_of(edition)
    for line in edition.guide.lines:
        where = f"guide.toml, line {line.line}"
        if not line.carried_by:
            raise KnowledgeError("Nothing carries the line.", where=where, to_do="Say what does.")
        for reference in line.carried_by:
            kind, name = split(reference)
            elsewhere = kind in _CHECKED_ELSEWHERE and name
            if not elsewhere and name not in kinds.get(kind, ()):
                raise _dangling(reference, where)


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
        "playbook": edition.playbooks,
        "topic": edition.topics,
        "detail": edition.details,
        "promise": edition.promises,
        "one_minute": edition.one_minute,
    }


def _named(edition: Edition) -> Iterator[tuple[Iterable[str], Collection[str], str]]:
    """Every list of names, what they are names of, and where it stands."""
    prevention = {*edition.tips, *edition.talking_points}
    for way in edition.ways.values():
        where = f"ways/{way.id}.toml"
        yield way.prevention, prevention, where
        yield way.relations, _RELATIONS, where
        for combination in way.combinations:
            yield combination.relations, _RELATIONS, where
    for item in edition.items():
        if isinstance(item, ResponseStep) and item.agency:
            yield [item.agency], edition.agencies, f"step {item.id}"
        if isinstance(item, Indicator):
            yield item.may_point_to, edition.ways, f"indicators.toml, {item.id}"
    yield from _named_before_harm(edition)
    for playbook in edition.playbooks.values():
        yield from _named_in(playbook, edition)
    yield edition.weighing.relations, _RELATIONS, "weighing.toml, relations"


def _named_before_harm(edition: Edition) -> Iterator[tuple[Iterable[str], Collection[str], str]]:
    for item in edition.items():
        if isinstance(item, TipDetail):
            yield [item.tip], edition.tips, f"tip_details.toml, {item.id}"
        if isinstance(item, TalkingPoint):
            yield item.words, AGE_BANDS, f"talking_points.toml, {item.id}"
        if isinstance(item, Topic):
            yield item.ways, edition.ways, f"topics.toml, {item.id}"
        if isinstance(item, Promise):
            yield [item.part], edition.parts, f"family_agreement.toml, {item.id}"
    kinds = kinds_of(edition)
    short = {f"{kind}:{name}" for kind in _IN_A_MINUTE for name in kinds[kind]}
    yield edition.one_minute, set(Reader), "one_minute.toml"
    for page in edition.one_minute.values():
        for block in page.blocks:
            yield block.holds, short, f"one_minute.toml, {page.id}, {block.id}"


def _named_in(playbook: Playbook, edition: Edition) -> Iterator[tuple[Iterable[str], Collection[str], str]]:
    where = f"playbooks/{playbook.id}.toml"
    yield [playbook.id], edition.ways, where
    steps = kinds_of(edition)["step"]
    for move in playbook.moves:
        yield [move.agency] if move.agency else [], edition.agencies, f"{where}, {move.id}"
        yield [move.step] if move.step else [], steps, f"{where}, {move.id}"


def _refuse_doubled(edition: Edition) -> None:
    of_ways = [step.id for way in edition.ways.values() for step in way.steps]
    tellings = [telling.id for way in edition.ways.values() for telling in way.tell]
    moves = [move.id for playbook in edition.playbooks.values() for move in playbook.moves]
    for kind, names, where in (
        ("Step ids", [*edition.steps, *of_ways], "responses.toml and ways/"),
        ("Ids of what to tell", tellings, "ways/"),
        ("Ids of moves", moves, "playbooks/"),
    ):
        doubled = sorted(name for name, times in Counter(names).items() if times > 1)
        if doubled:
            raise KnowledgeError(
                f"{kind} are used twice: {', '.join(doubled)}.", where=where, to_do="Rename one."
            )


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


def _dangling(reference: str, where: str) -> KnowledgeError:
    return KnowledgeError(
        f"{reference!r} refers to nothing in this edition.", where=where, to_do="Correct the id."
    )
