"""Weaves several exports of one chat into one run of messages: each once, in order, every difference said."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from difflib import SequenceMatcher
from functools import reduce
from itertools import groupby
from typing import Final

import msgspec

from leeside.conversation.model import SPOKEN_KINDS, Kind, Message
from leeside.conversation.timeline import moment

_ALONE: Final = "Only {mine} holds this, although {theirs} covers its time."
_GONE: Final = (
    "{theirs} tells it as deleted: it was taken back between the two exports, or by whoever made that one."
)
_OTHERWISE: Final = "{theirs} tells other words here, which follow: it was edited or changed between the two exports, or in one."
_OTHER_WORDS: Final = "What {mine} tells in place of the message before."
_AS_EDITED: Final = "{theirs} tells it as edited, in the same words."
BEFORE_ALL: Final = datetime.min  # noqa: DTZ901 - the moments of a conversation are naive
_AFTER_ALL: Final = datetime.max  # noqa: DTZ901
_A_FILE: Final = frozenset({Kind.ATTACHMENT, Kind.OMITTED})
_TAKEN_BACK: Final = frozenset({Kind.DELETED, Kind.UNSENT})
_LONGEST: Final = 400
"""Messages of one moment that are compared in their order; of more, as when nothing has a time, only as a set."""


class Woven(msgspec.Struct, frozen=True):
    """A message; ``again`` when another export told it already, ``differs`` when the exports disagree on it."""

    message: Message
    again: bool = False
    differs: str = ""


def woven(runs: Iterable[Iterable[Message]]) -> Iterator[Woven]:
    """All messages of several runs of one chat, each run in its own order; later runs are woven into the first.

    Holds the messages of one moment at a time, not the chat.
    """
    return reduce(_two, (map(Woven, run) for run in runs))


class _Side:
    """One run, a moment at a time."""

    def __init__(self, run: Iterator[Woven]) -> None:
        self._moments = groupby(run, key=_Rising())
        self.begun = self.ended = False
        self.member = ""
        self.at = BEFORE_ALL
        self.now: list[Woven] = []
        self._then = self._next()
        self.go_on()

    def _next(self) -> tuple[datetime, list[Woven]]:
        at, run = next(self._moments, (_AFTER_ALL, iter(())))
        return at, list(run)

    def go_on(self) -> None:
        """To the next moment."""
        self.begun = self.begun or bool(self.now)
        (self.at, self.now), self._then = self._then, self._next()
        self.ended = not self.now
        if self.now:
            self.member = self.now[-1].message.member or self.now[-1].message.conversation

    @property
    def covers(self) -> bool:
        """Whether the other run's present moment, which is none of this run's, lies within this run."""
        return self.begun and not self.ended

    @property
    def holds_all_of_now(self) -> bool:
        """Whether this run has something before and after its present moment.

        Times are often told to the minute: of the minute in which a run begins or ends it may hold a part alone.
        """
        return self.begun and bool(self._then[1])


class _Rising:
    """The latest moment so far: what has no time, or runs backwards, belongs to what came before it."""

    def __init__(self) -> None:
        self._latest = BEFORE_ALL

    def __call__(self, one: Woven) -> datetime:
        at = moment(one.message)
        if at is not None:
            self._latest = max(self._latest, at)
        return self._latest


def _two(first: Iterator[Woven], second: Iterator[Woven]) -> Iterator[Woven]:
    left, right = _Side(first), _Side(second)
    while left.now or right.now:
        if left.now and right.now and left.at == right.at:
            yield from _moment(left, right)
            left.go_on()
            right.go_on()
        elif left.at < right.at or right.ended:
            yield from _alone(left, right, covered=right.covers)
            left.go_on()
        else:
            yield from _alone(right, left, covered=left.covers)
            right.go_on()


def _alone(side: _Side, other: _Side, *, covered: bool) -> Iterator[Woven]:
    for one in side.now:
        yield _differing(one, side, other) if covered else one


def _in_one_alone(one: Woven, side: _Side, other: _Side) -> Woven:
    """A message of a moment that both have, which only one of them tells."""
    return _differing(one, side, other) if other.holds_all_of_now else one


def _differing(one: Woven, side: _Side, other: _Side) -> Woven:
    if one.again or one.differs:
        return one
    return Woven(one.message, differs=_ALONE.format(mine=side.member, theirs=other.member))


def _moment(left: _Side, right: _Side) -> Iterator[Woven]:
    """Both exports' messages of one moment: the same once, and what only one has."""
    mine, theirs = left.now, right.now
    if max(len(mine), len(theirs)) > _LONGEST:
        yield from _as_sets(left, right)
        return
    matcher = SequenceMatcher(None, list(map(_said, mine)), list(map(_said, theirs)), autojunk=False)
    for how, a, b, c, d in matcher.get_opcodes():
        if how == "equal":
            yield from mine[a:b]
            yield from (Woven(one.message, again=True) for one in theirs[c:d])
        else:
            yield from _other_versions(left, right, mine[a:b], theirs[c:d])


def _other_versions(left: _Side, right: _Side, mine: list[Woven], theirs: list[Woven]) -> Iterator[Woven]:
    """Two tellings of the same lines: a file named in one and left out in the other, words and their deletion."""
    left_over = list(theirs)
    for one in mine:
        may_match = [] if one.again else left_over
        other = next((other for other in may_match if _same_place(one.message, other.message)), None)
        if other is None:
            yield _in_one_alone(one, left, right)
            continue
        left_over.remove(other)
        if {one.message.kind, other.message.kind} <= SPOKEN_KINDS:
            yield from _other_words(left, right, one, other)
            continue
        fuller, lesser, side = (one, other, right) if _fuller(one, other) else (other, one, left)
        gone = lesser.message.kind in _TAKEN_BACK and fuller.message.kind not in _TAKEN_BACK
        yield Woven(fuller.message, differs=_GONE.format(theirs=side.member) if gone else fuller.differs)
        yield Woven(lesser.message, again=True)
    for one in left_over:
        yield _in_one_alone(one, right, left)


def _other_words(left: _Side, right: _Side, one: Woven, other: Woven) -> Iterator[Woven]:
    """A message that both tell, otherwise: each wording is evidence, and together they are one difference."""
    if one.message.text == other.message.text:
        edited, plain, side = (one, other, left) if one.message.kind is Kind.EDITED else (other, one, right)
        yield Woven(edited.message, differs=_AS_EDITED.format(theirs=side.member))
        yield Woven(plain.message, again=True)
        return
    yield Woven(one.message, differs=_OTHERWISE.format(theirs=right.member))
    note = f"{other.message.note} {_OTHER_WORDS.format(mine=right.member)}".lstrip()
    yield Woven(msgspec.structs.replace(other.message, note=note))


def _as_sets(left: _Side, right: _Side) -> Iterator[Woven]:
    held: dict[tuple[str | None, str, bool], int] = {}
    for one in left.now:
        held[_said(one)] = held.get(_said(one), 0) + 1
    shared: dict[tuple[str | None, str, bool], int] = {}
    again: list[Woven] = []
    alone: list[Woven] = []
    for one in right.now:
        if held.get(_said(one), 0) > shared.get(_said(one), 0):
            shared[_said(one)] = shared.get(_said(one), 0) + 1
            again.append(Woven(one.message, again=True))
        else:
            alone.append(_in_one_alone(one, right, left))
    for one in left.now:
        if shared.get(_said(one), 0):
            shared[_said(one)] -= 1
            yield one
        else:
            yield _in_one_alone(one, left, right)
    yield from again
    yield from alone


def _said(one: Woven) -> tuple[str | None, str, bool]:
    """By what two tellings are the same; a line that was told again already is never matched a second time."""
    return one.message.sender, f"{one.message.kind}\n{one.message.text}", one.again


def _same_place(one: Message, other: Message) -> bool:
    """Whether the two stand for one thing, though they tell it otherwise."""
    if one.sender != other.sender:
        return False
    kinds = {one.kind, other.kind}
    if kinds <= SPOKEN_KINDS:
        return Kind.EDITED in kinds or _same_id(one, other)
    return kinds <= _A_FILE or bool(kinds & _TAKEN_BACK)


def _same_id(one: Message, other: Message) -> bool:
    """Whether the app itself gave both one id; those that are made from the count of messages prove nothing."""
    return one.id == other.id and one.id != f"m{one.index + 1}"


def _fuller(one: Woven, other: Woven) -> bool:
    """Whether the first tells more than the second."""
    order = (one.message.kind in _TAKEN_BACK, one.message.kind is Kind.OMITTED)
    return order <= (other.message.kind in _TAKEN_BACK, other.message.kind is Kind.OMITTED)
