"""What the playbooks add to the steps for what was noticed: who makes a step, by when, and what to say to those concerned."""

from collections.abc import Iterable, Mapping

import msgspec

from leeside.knowledge.model import Edition, RiskLevel, Way
from leeside.knowledge.playbook import Move, Telling
from leeside.response.steps import Step


class WayTold(msgspec.Struct, frozen=True, kw_only=True):
    """What to say where one way was noticed, and whether a worked playbook stands behind its steps."""

    way: Way
    tellings: tuple[Telling, ...]
    worked: bool


def told_for(edition: Edition, levels: Mapping[str, RiskLevel]) -> tuple[WayTold, ...]:
    """What to say for the ways noticed, each way given with its level: graver ways first, as they come among equals.

    Where a way is of concern, ways that are merely worth a look bring no words of their own, as they bring no steps.
    """
    worst = max(levels.values(), key=lambda level: level.rank, default=RiskLevel.NOTHING_NOTICED)
    least = min(worst.rank, RiskLevel.CONCERN.rank)
    ranked = sorted(
        (name for name, level in levels.items() if level.rank >= least and name in edition.ways),
        key=lambda name: -levels[name].rank,
    )
    return tuple(
        WayTold(way=edition.ways[name], tellings=edition.ways[name].tell, worked=name in edition.playbooks)
        for name in ranked
    )


def moves_for(edition: Edition, steps: Iterable[Step]) -> dict[str, Move]:
    """For each step that a playbook works out, by its id, the move that does: who makes it and by when.

    A step of a way is worked out by that way's own playbook. A step common to all ways is worked out by several, which
    may differ, and is in none.
    """
    found: dict[str, Move] = {}
    for step in steps:
        for way in step.ways:
            playbook = edition.playbooks.get(way)
            moves = [move for move in (playbook.moves if playbook else ()) if move.step == step.step.id]
            if moves:
                found.setdefault(step.step.id, moves[0])
    return found
