"""Screens both copies of each pair and says where they part: in level, in ways, or in signs."""

from collections.abc import Iterable, Sequence

import msgspec

from leeside.evaluation.counterfactual import Pair
from leeside.evaluation.outcome import Outcome, outcomes_of
from leeside.screening.stream import Engine


class Parted(msgspec.Struct, frozen=True, kw_only=True):
    """Two copies that came out differently."""

    pair: Pair
    this: Outcome
    other: Outcome

    @property
    def detectors(self) -> set[str]:
        """The detectors that see something in one of them and not in the other."""
        return {name for _, name in set(_signs(self.this)) ^ set(_signs(self.other))}

    @property
    def signs(self) -> str:
        """What the other copy gained and lost, as "+asks_age at message 4, -refuses at message 5"."""
        mine, theirs = set(_signs(self.this)), set(_signs(self.other))
        gained = [f"+{name} at message {index + 1}" for index, name in sorted(theirs - mine)]
        lost = [f"-{name} at message {index + 1}" for index, name in sorted(mine - theirs)]
        return ", ".join((*gained, *lost))


class Compared(msgspec.Struct, frozen=True, kw_only=True):
    """All pairs of one kind, and those of them that came out differently."""

    kind: str
    pairs: int
    parted: tuple[Parted, ...]

    @property
    def raised(self) -> int:
        """How many came to a higher level because of who somebody is, or how they write."""
        return sum(one.other.level.rank > one.this.level.rank for one in self.parted)

    @property
    def lowered(self) -> int:
        """How many came to a lower level."""
        return sum(one.other.level.rank < one.this.level.rank for one in self.parted)

    @property
    def alarms(self) -> int:
        """How many benign ones came to a higher level."""
        return sum(
            one.other.level.rank > one.this.level.rank and not one.this.of_concern for one in self.parted
        )


def compared(pairs: Iterable[Pair], engine: Engine) -> tuple[Compared, ...]:
    """Every kind of pair in the order in which it first comes; each copy is screened once."""
    listed = list(pairs)
    copies = {copy.id: copy for pair in listed for copy in (pair.this, pair.other)}
    outcomes = {one.id: one for one in outcomes_of(list(copies.values()), engine)}
    kinds = dict.fromkeys(pair.kind for pair in listed)
    return tuple(_of_kind(kind, [pair for pair in listed if pair.kind == kind], outcomes) for kind in kinds)


def _of_kind(kind: str, pairs: Sequence[Pair], outcomes: dict[str, Outcome]) -> Compared:
    both = ((pair, outcomes[pair.this.id], outcomes[pair.other.id]) for pair in pairs)
    parted = tuple(
        Parted(pair=pair, this=this, other=other) for pair, this, other in both if not _same(this, other)
    )
    return Compared(kind=kind, pairs=len(pairs), parted=parted)


def _same(this: Outcome, other: Outcome) -> bool:
    return (this.level, this.ways, _signs(this)) == (other.level, other.ways, _signs(other))


def _signs(outcome: Outcome) -> list[tuple[int, str]]:
    """The signs by message and name; where in a message they stand moves with a longer word."""
    return sorted({(sign.index, sign.detector) for sign in outcome.signs})
