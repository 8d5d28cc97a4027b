"""What a change gained and lost, conversation by conversation, between two saved evaluations."""

from collections.abc import Callable, Iterable
from math import comb

import msgspec

from leeside.evaluation.labelled import Label
from leeside.evaluation.saved import Before, SavedConversation
from leeside.knowledge.model import RiskLevel


class Pair(msgspec.Struct, frozen=True):
    """One conversation before and after."""

    old: SavedConversation
    new: SavedConversation


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """The conversations that crossed a level, each way. ``better`` says which way is good.

    ``chance`` is how often as uneven a result would come if up and down were alike: the exact sign test.
    """

    what: str
    before: int
    after: int
    of: int
    better: tuple[Pair, ...]
    worse: tuple[Pair, ...]
    chance: float


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that differs, and what could not be compared."""

    changes: tuple[Change, ...]
    earlier: tuple[Pair, ...]
    """Of concern: reached concern both times, now at an earlier message."""
    later: tuple[Pair, ...]
    unlike: tuple[str, ...]
    """How the two were asked differently; then a difference may not be the change's."""
    only_old: tuple[str, ...]
    only_new: tuple[str, ...]


def compare(old: Before, new: Before) -> Comparison:
    """The second against the first, over the conversations that both have with the same label."""
    both = [
        Pair(one, new.conversations[id_])
        for id_, one in old.conversations.items()
        if id_ in new.conversations and new.conversations[id_].label is one.label
    ]
    compared = {pair.old.id for pair in both}
    concern = [pair for pair in both if pair.old.label is Label.CONCERN]
    benign = [pair for pair in both if pair.old.label is Label.BENIGN]
    danger = [pair for pair in concern if pair.new.immediate_danger]
    changes = (
        _change("of concern, noticed at all", concern, RiskLevel.WORTH_A_LOOK, good=True),
        _change("of concern, at concern or above", concern, RiskLevel.CONCERN, good=True),
        _change("immediate danger, at serious concern or above", danger, RiskLevel.SERIOUS_CONCERN, good=True),
        _change("benign, noticed at all", benign, RiskLevel.WORTH_A_LOOK, good=False),
        _change("benign, at concern or above", benign, RiskLevel.CONCERN, good=False),
    )  # fmt: skip
    return Comparison(
        changes=changes,
        earlier=_moved(concern, lambda before, after: after < before),
        later=_moved(concern, lambda before, after: after > before),
        unlike=_unlike(old, new),
        only_old=tuple(sorted(set(old.conversations) - compared)),
        only_new=tuple(sorted(set(new.conversations) - compared)),
    )


def sign_test(up: int, down: int) -> float:
    """The two-sided exact chance of a result as uneven as this, when each is as likely up as down."""
    count = up + down
    tail = sum(comb(count, few) for few in range(min(up, down) + 1))
    return float(min(1.0, 2 * tail / 2**count))


def _change(what: str, pairs: Iterable[Pair], level: RiskLevel, *, good: bool) -> Change:
    listed = list(pairs)
    up = tuple(pair for pair in listed if not _at(pair.old, level) and _at(pair.new, level))
    down = tuple(pair for pair in listed if _at(pair.old, level) and not _at(pair.new, level))
    return Change(
        what=what,
        before=sum(_at(pair.old, level) for pair in listed),
        after=sum(_at(pair.new, level) for pair in listed),
        of=len(listed),
        better=up if good else down,
        worse=down if good else up,
        chance=sign_test(len(up), len(down)),
    )


def _at(one: SavedConversation, level: RiskLevel) -> bool:
    return one.level.rank >= level.rank


def _moved(pairs: Iterable[Pair], moved: Callable[[int, int], bool]) -> tuple[Pair, ...]:
    return tuple(
        pair
        for pair in pairs
        if RiskLevel.CONCERN in pair.old.reached
        and RiskLevel.CONCERN in pair.new.reached
        and moved(pair.old.reached[RiskLevel.CONCERN], pair.new.reached[RiskLevel.CONCERN])
    )


def _unlike(old: Before, new: Before) -> tuple[str, ...]:
    asked = (
        ("part", old.asked.split, new.asked.split),
        ("relations", old.asked.relations, new.asked.relations),
        ("disguise", old.asked.disguise, new.asked.disguise),
        ("signs", old.asked.signs, new.asked.signs),
        ("knowledge", old.asked.edition, new.asked.edition),
    )
    return tuple(
        f"{name}: {before} before, {after} after" for name, before, after in asked if before != after
    )
