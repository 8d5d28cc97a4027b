"""Chooses what a screen has room for: the messages that tell most, and the steps that come first."""

from collections.abc import Iterable, Mapping

import msgspec

from leeside.knowledge.model import RiskLevel, When
from leeside.response.steps import Step
from leeside.screening.result import ConversationResult, SeenSign, WayResult

_SHORT = 30
"""Characters shown on either side of a sign where there is room for a line only."""


class Telling(msgspec.Struct, frozen=True):
    """One message with those of its signs that bear on the worst way it points to, the most telling first."""

    signs: tuple[SeenSign, ...]

    @property
    def index(self) -> int:
        """Where the message stands, from 0."""
        return self.signs[0].sign.index


def counted(conversation: ConversationResult) -> list[SeenSign]:
    """The signs that bear on a way that was noticed, in the order of the conversation."""
    ids = {sign for way in conversation.ways for sign in (*way.harm_already, *way.risk)}
    return [seen for seen in conversation.signs if seen.sign.id in ids]


def most_telling(conversation: ConversationResult, *, most: int) -> list[Telling]:
    """At most ``most`` messages, in the order of the conversation: those that raised the worst ways come first."""
    weights = _weights(conversation)
    by_message: dict[int, list[SeenSign]] = {}
    for seen in counted(conversation):
        by_message.setdefault(seen.sign.index, []).append(seen)
    told = [_telling(signs, weights) for signs in by_message.values()]
    told.sort(key=lambda telling: (weights[telling.signs[0].sign.id], telling.index), reverse=True)
    return sorted(told[:most], key=lambda telling: telling.index)


def _telling(signs: Iterable[SeenSign], weights: Mapping[str, tuple[int, bool, bool]]) -> Telling:
    ordered = sorted(signs, key=lambda seen: weights[seen.sign.id], reverse=True)
    worst = weights[ordered[0].sign.id][0]
    return Telling(tuple(seen for seen in ordered if weights[seen.sign.id][0] == worst))


def _weights(conversation: ConversationResult) -> dict[str, tuple[int, bool, bool]]:
    """For each sign: the worst level it bears on, whether its message raised the level, whether it is harm already."""
    raised = {step.index for step in conversation.course if step.way is not None}
    indexes = {seen.sign.id: seen.sign.index for seen in conversation.signs}
    weights: dict[str, tuple[int, bool, bool]] = {}
    for way in conversation.ways:
        for harm, ids in ((True, way.harm_already), (False, way.risk)):
            for sign in ids:
                weight = (way.level.rank, indexes.get(sign) in raised, harm)
                weights[sign] = max(weights.get(sign, weight), weight)
    return weights


def grave_and_slight(ways: Iterable[WayResult]) -> tuple[list[WayResult], list[WayResult]]:
    """The ways to be told in full, and those merely worth a look beside a graver one, which only need a name."""
    every = list(ways)
    grave = [way for way in every if way.level.rank > RiskLevel.WORTH_A_LOOK.rank]
    return (grave, [way for way in every if way not in grave]) if grave else (every, [])


def first_steps(steps: Iterable[Step], *, most: Mapping[When, tuple[int, int]]) -> list[Step]:
    """The first steps of each time, in their order.

    ``most`` gives for a time how many of the steps common to all there is room for, and how many of the
    ways' own; where there are fewer of these, common ones take the room.
    """
    every = tuple(steps)
    chosen: list[Step] = []
    for when, (common, own) in most.items():
        due = [step for step in every if step.step.when is when]
        owned = [step for step in due if step.ways][:own]
        shared = [step for step in due if not step.ways][: common + own - len(owned)]
        chosen.extend(step for step in due if step in owned or step in shared)
    return chosen


def never_first(steps: Iterable[Step], *, most: int) -> list[str]:
    """What must never be done, of these steps: the first of each step before the second of any."""
    nevers = [step.step.never for step in steps]
    deepest = max((len(never) for never in nevers), default=0)
    said = dict.fromkeys(never[depth] for depth in range(deepest) for never in nevers if len(never) > depth)
    return list(said)[:most]


def excerpt(seen: SeenSign) -> str:
    """The words of a sign with a little on either side, cut between words, on one line."""
    before, after = " ".join(seen.before.split()), " ".join(seen.after.split())
    if len(before) > _SHORT:
        before = "…" + before[-_SHORT:].partition(" ")[2]
    if len(after) > _SHORT:
        after = after[:_SHORT].rpartition(" ")[0] + "…"
    left = " " if before and seen.before[-1:].isspace() else ""
    right = " " if after and seen.after[:1].isspace() else ""
    return f"{before}{left}{' '.join(seen.words.split())}{right}{after}"
