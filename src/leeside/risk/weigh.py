"""Holds a conversation's signs per pair, actor to child, and weighs them anew whenever one comes.

A sign is held with the person who acts, or with the child whom it is about. Only what lies close in time
is weighed together, so that one stray sign a year never adds up; what was once reached is never lowered.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Final

import msgspec

from leeside.conversation.model import Message, Relation
from leeside.conversation.timeline import Timeline, moment
from leeside.detectors.contract.candidate import Voice
from leeside.detectors.contract.detector import Speaker
from leeside.knowledge.model import Counts, Edition, RiskLevel, Strength, Way
from leeside.risk.level import NOTHING, Judged, higher, judge
from leeside.risk.sign import Sign

OUTSIDE: Final = ""
"""The actor when the one who does it is not in the conversation, but is told of."""
SEVERAL: Final = "*"
"""The actor when several people in a group do it together."""
_MOST_REMEMBERED: Final = 20_000
"""Sets of kinds whose judgement is remembered."""


class Peak(msgspec.Struct, kw_only=True):
    """The highest level that one actor's signs have reached for one way, why, and on which signs."""

    way: str
    actor: str
    level: RiskLevel
    because: tuple[str, ...]
    signs: dict[str, Sign]


class CourseStep(msgspec.Struct, frozen=True, kw_only=True):
    """A message at which something rose: the conversation's level from there on, the way, and why."""

    message_id: str
    index: int
    at: datetime | None
    level: RiskLevel
    way: str | None
    actor: str | None
    because: tuple[str, ...]
    lines: tuple[int, ...] = ()
    """Where the second reader raised it: the messages that did most, by their indexes."""

    @property
    def by_the_run(self) -> bool:
        """Whether no sign raised it, but the run of the talk."""
        return self.way is None and bool(self.because)


class RiskState(msgspec.Struct, kw_only=True):
    """All that must be kept of a conversation's risk while it goes on: small, and can be saved and read back."""

    done: dict[str, dict[str, Sign]] = {}
    """By actor, then by kind: the latest sign of what they do."""
    told: dict[str, dict[str, Sign]] = {}
    """By the one at risk, then by kind: the latest sign of what they feel, give away or tell of."""
    peaks: dict[str, Peak] = {}
    course: list[CourseStep] = []
    level: RiskLevel = RiskLevel.NOTHING_NOTICED
    last_at: datetime | None = None
    looked: bool = False
    """Whether signs have been worth a look since the last long silence, by themselves or beside the run of the talk."""
    beside: dict[str, Judged] = {}
    """By way and actor: what signs come to beside a run of talk that is worth a look, since the last long silence."""
    leaning: tuple[int, ...] = ()
    """The messages by which the run of the talk was worth a look since the last long silence."""
    signed: bool = False
    """Whether any sign that counts for its speaker was seen since the last long silence, however little it weighs."""
    like_danger: bool = False
    """Whether the run of the talk was like talk in which somebody was in danger, since the last long silence."""
    urgent: bool = False
    """Whether a sign of danger that counts for its speaker was seen since the last long silence."""


class Weigher:
    """Weighs by one edition of the knowledge; holds no conversation itself."""

    def __init__(self, edition: Edition) -> None:
        """Sort the edition's ways by the signs they wait for."""
        self._weighing = edition.weighing
        self._gap = timedelta(days=edition.weighing.gap_days)
        self._together = timedelta(days=edition.weighing.together_days)
        self._urgent = frozenset(edition.weighing.urgent)
        self._strengths: dict[str, dict[str, Strength]] = {
            way.id: {sign.detector: sign.strength for sign in way.signs} for way in edition.ways.values()
        }
        self._judged: dict[tuple[str, frozenset[str], Relation, bool, bool], Judged] = {}
        self._ways_of: dict[str, list[Way]] = {}
        for way in edition.ways.values():
            for sign in way.signs:
                self._ways_of.setdefault(sign.detector, []).append(way)

    def ways_of(self, detector: str) -> tuple[str, ...]:
        """Ids of the ways that a sign may point to."""
        return tuple(way.id for way in self._ways_of.get(detector, ()))

    def pass_message(self, state: RiskState, message: Message) -> datetime | None:
        """Let time go on to a message's moment: the first one opens the course, and a long silence ends an episode."""
        at = moment(message)
        if not state.course:
            state.course.append(_step(message.id, message.index, at, state.level))
        if at is not None:
            if state.last_at is not None and at - state.last_at > self._gap:
                state.done.clear()
                state.told.clear()
                state.looked, state.leaning = False, ()
                state.beside.clear()
                state.urgent = state.signed = state.like_danger = False
            state.last_at = at
        return at

    def weigh(self, state: RiskState, sign: Sign, timeline: Timeline) -> None:
        """Take in one sign, in the order of the conversation, and raise what it raises."""
        held = state.told if sign.is_the_childs_side else state.done
        held.setdefault(sign.speaker, {})[sign.detector] = sign
        for actor, kinds in self._groups(state, sign, timeline):
            relation = (
                timeline.person(actor).relation if actor not in {OUTSIDE, SEVERAL} else Relation.UNKNOWN
            )
            for way in self._ways_of.get(sign.detector, ()):
                if actor == SEVERAL and not way.in_groups:
                    continue
                counted = self._counted(way, kinds, relation, actor)
                if sign.detector in counted:
                    state.signed = True
                    state.urgent |= sign.detector in self._urgent
                    acts = any(kinds[name].by is not Speaker.CHILD for name in counted)
                    judged = self._judge(counted, way, relation, acts=acts, run_unread=sign.run_unread)
                    self._raise(state, sign, way, actor, counted, judged)

    def _judge(
        self,
        counted: Mapping[str, Strength],
        way: Way,
        relation: Relation,
        *,
        acts: bool,
        run_unread: bool,
    ) -> Judged:
        """As ``judge``; what was judged is remembered, since the same kinds come together again and again."""
        key = way.id, frozenset(counted), relation, acts, run_unread
        judged = self._judged.get(key)
        if judged is None:
            if len(self._judged) >= _MOST_REMEMBERED:
                self._judged.clear()
            judged = self._judged[key] = judge(
                counted, way, self._weighing, relation, acts=acts, run_unread=run_unread
            )
        return judged

    def _groups(
        self, state: RiskState, sign: Sign, timeline: Timeline
    ) -> Iterable[tuple[str, dict[str, Sign]]]:
        """Who may be the actor behind this sign, each with the kinds of signs that are held together for them."""
        if sign.is_the_childs_side:
            told = self._near(state.told[sign.speaker], sign)
            yield OUTSIDE, told
            own = {name: held for name, held in told.items() if held.voice is Voice.OWN}
            if sign.voice is Voice.OWN:
                for actor, done in state.done.items():
                    if actor != sign.speaker and (near := self._near(done, sign)):
                        yield actor, own | near
            return
        done = self._near(state.done[sign.speaker], sign)
        for target in self._targets(state, sign.speaker, timeline):
            told = self._near(state.told.get(target, {}), sign)
            yield sign.speaker, {n: s for n, s in told.items() if s.voice is Voice.OWN} | done
        if len(state.done) > 1:
            yield SEVERAL, self._several(state, sign, timeline)

    def _several(self, state: RiskState, sign: Sign, timeline: Timeline) -> dict[str, Sign]:
        together: dict[str, Sign] = {}
        for actor, done in state.done.items():
            if timeline.person(actor).relation is not Relation.CHILD:
                together |= self._near(done, sign)
        return together

    def _targets(self, state: RiskState, actor: str, timeline: Timeline) -> Iterable[str]:
        """The child where one is named; else each who shows the child's side; else whoever it may be."""
        children = [p.id for p in timeline.people.values() if p.relation is Relation.CHILD and p.id != actor]
        return children or [name for name in state.told if name != actor] or [OUTSIDE]

    def _near(self, held: Mapping[str, Sign], sign: Sign) -> dict[str, Sign]:
        if sign.at is None:
            return dict(held)
        return {
            name: other
            for name, other in held.items()
            if other.at is None or abs(sign.at - other.at) <= self._together
        }

    def _counted(
        self, way: Way, kinds: Mapping[str, Sign], relation: Relation, actor: str
    ) -> dict[str, Strength]:
        """The kinds that bear on this way and are weighed for an actor of this relation."""
        strengths = self._strengths[way.id]
        counts = way.relations.get(relation.value, self._weighing.relations.get(relation.value, Counts.ALL))
        counted = {
            name: strengths[name]
            for name, sign in kinds.items()
            if name in strengths and (sign.is_the_childs_side or _weighs(counts, strengths[name]))
        }
        acted = actor == OUTSIDE or any(not kinds[name].is_the_childs_side for name in counted)
        return counted if acted else {}

    def _raise(
        self,
        state: RiskState,
        sign: Sign,
        way: Way,
        actor: str,
        counted: Mapping[str, Strength],
        judged: Judged,
    ) -> None:
        peak = state.peaks.get(f"{way.id}/{actor}")
        state.looked |= judged.beside is not None or judged.level.rank >= RiskLevel.WORTH_A_LOOK.rank
        if judged.beside is not None:
            state.beside[f"{way.id}/{actor}"] = higher(
                state.beside.get(f"{way.id}/{actor}", NOTHING), judged.beside
            )
        held = self._evidence(state, counted, sign, actor)
        if peak is None:
            peak = state.peaks[f"{way.id}/{actor}"] = Peak(
                way=way.id, actor=actor, level=NOTHING.level, because=(), signs={}
            )
        peak.signs.update(held)
        if judged.level.rank > peak.level.rank:
            peak.level, peak.because = judged.level, judged.because
            self._note(state, sign, way, actor, judged)

    def _evidence(self, state: RiskState, counted: Iterable[str], sign: Sign, actor: str) -> dict[str, Sign]:
        found: dict[str, Sign] = {}
        for held in (*state.done.values(), *state.told.values()):
            for name in counted:
                other = held.get(name)
                mine = other is not None and (other.is_the_childs_side or actor in {SEVERAL, other.speaker})
                if other is not None and mine:
                    found[other.id] = other
        found[sign.id] = sign
        return found

    def _note(self, state: RiskState, sign: Sign, way: Way, actor: str, judged: Judged) -> None:
        if judged.level.rank > state.level.rank:
            state.level = judged.level
        state.course.append(
            CourseStep(
                message_id=sign.message_id,
                index=sign.index,
                at=sign.at,
                level=state.level,
                way=way.id,
                actor=actor,
                because=judged.because,
            )
        )


def _weighs(counts: Counts, strength: Strength) -> bool:
    return counts is Counts.ALL or (counts is Counts.STRONG and strength is Strength.STRONG)


def _step(message_id: str, index: int, at: datetime | None, level: RiskLevel) -> CourseStep:
    return CourseStep(
        message_id=message_id, index=index, at=at, level=level, way=None, actor=None, because=()
    )
