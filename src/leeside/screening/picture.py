"""Puts what was seen and weighed into the result that a person reads, worst conversation first."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import msgspec

from leeside.conversation.model import Message
from leeside.knowledge.model import Edition, Harm, RiskLevel
from leeside.response.steps import steps_for
from leeside.risk.sign import Sign
from leeside.risk.weigh import OUTSIDE, SEVERAL, Peak
from leeside.screening.lines_of_the_run import LinesOfTheRun
from leeside.screening.result import ConversationResult, SeenSign, WayResult
from leeside.screening.stream import ConversationState, Engine, Seen

_AROUND: Final = 60
"""Characters of a message shown on either side of a sign: the minimum that lets an adult judge it."""


class Picture:
    """Collects signs as they come up; the words around each are cut at once, and the messages let go."""

    def __init__(self, engine: Engine) -> None:
        """Start with nothing seen."""
        self._engine = engine
        self._seen: dict[str, list[SeenSign]] = {}
        self._lines = LinesOfTheRun()
        self._shadow: dict[str, list[SeenSign]] = {}
        self._harm = _lists(engine.edition)

    def add(self, seen: Seen) -> None:
        """Take in one sign."""
        sign, text = seen.sign, seen.noticed.message.text
        detector = seen.noticed.detector
        held = self._shadow if seen.shadow else self._seen
        held.setdefault(sign.conversation, []).append(
            SeenSign(
                sign=sign,
                ways=self._engine.ways_of(sign.detector),
                says=detector.says,
                innocent_reading=detector.innocent_reading,
                speaker_name=sign.speaker,
                before=_tail(text[: sign.start]),
                words=text[sign.start : sign.end],
                after=_head(text[sign.end :]),
            )
        )

    def read(self, part: Sequence[Message], states: Mapping[str, ConversationState]) -> None:
        """After all signs of a part: keep the lines by which the run of the talk has raised a conversation."""
        if self._engine.second_reader is not None:
            self._lines.take(part, states)

    def conversations(self, states: Mapping[str, ConversationState]) -> tuple[ConversationResult, ...]:
        """Every conversation read, the worst first, then in the order of the export."""
        results = [self._conversation(state) for state in states.values() if state.timeline.messages]
        return tuple(sorted(results, key=lambda result: -result.level.rank))

    def _conversation(self, state: ConversationState) -> ConversationResult:
        timeline, risk = state.timeline, state.risk
        names = {person.id: person.name for person in timeline.people.values()}
        ways = self._ways(risk.peaks.values(), names)
        levels: dict[str, RiskLevel] = {}
        for way in ways:
            if way.level.rank > levels.get(way.way, RiskLevel.NOTHING_NOTICED).rank:
                levels[way.way] = way.level
        signs, shadow = (
            tuple(
                msgspec.structs.replace(seen, speaker_name=names.get(seen.sign.speaker, seen.sign.speaker))
                for seen in held.get(timeline.conversation, ())
            )
            for held in (self._seen, self._shadow)
        )
        return ConversationResult(
            id=timeline.conversation,
            title=timeline.title,
            participants=tuple(timeline.people.values()),
            messages=timeline.messages,
            first_at=timeline.first_at,
            last_at=timeline.last_at,
            level=risk.level,
            danger_now=risk.level is RiskLevel.DANGER_NOW,
            ways=ways,
            signs=signs,
            shadow=shadow,
            course=tuple(risk.course),
            steps=steps_for(self._engine.edition, levels, least=risk.level),
            lines=tuple(
                msgspec.structs.replace(line, speaker=names.get(line.speaker, line.speaker))
                for line in self._lines.of(timeline.conversation)
            ),
        )

    def _ways(self, peaks: Iterable[Peak], names: Mapping[str, str]) -> tuple[WayResult, ...]:
        noticed = [peak for peak in peaks if peak.level is not RiskLevel.NOTHING_NOTICED]
        shown = [peak for peak in noticed if not _said_better(peak, noticed)]
        ranked = sorted(shown, key=lambda peak: (-peak.level.rank, -len(peak.signs)))
        return tuple(self._way(peak, names) for peak in ranked)

    def _way(self, peak: Peak, names: Mapping[str, str]) -> WayResult:
        way = self._engine.edition.ways[peak.way]
        ordered = sorted(peak.signs.values(), key=lambda sign: sign.index)
        named = {OUTSIDE: "somebody who is told of", SEVERAL: "several people together"}
        return WayResult(
            way=peak.way,
            title=way.title,
            level=peak.level,
            actor=None if peak.actor in named else peak.actor,
            actor_name=named.get(peak.actor) or names.get(peak.actor, peak.actor),
            because=peak.because,
            harm_already=self._listed(peak.way, ordered, Harm.ALREADY),
            risk=self._listed(peak.way, ordered, Harm.RISK),
            innocent_readings=way.innocent_readings,
        )

    def _listed(self, way: str, signs: Iterable[Sign], which: Harm) -> tuple[str, ...]:
        return tuple(sign.id for sign in signs if self._harm.get((way, sign.detector)) is which)


def _said_better(peak: Peak, others: Iterable[Peak]) -> bool:
    """Whether a nameless actor's peak only repeats what is known of a named one for the same way."""
    if peak.actor not in {OUTSIDE, SEVERAL}:
        return False
    return any(
        other.way == peak.way
        and other.actor not in {OUTSIDE, SEVERAL}
        and other.level.rank >= peak.level.rank
        for other in others
    )


def _lists(edition: Edition) -> dict[tuple[str, str], Harm]:
    return {(way.id, sign.detector): sign.list for way in edition.ways.values() for sign in way.signs}


def _tail(text: str) -> str:
    return text if len(text) <= _AROUND else "…" + text[-_AROUND:]


def _head(text: str) -> str:
    return text if len(text) <= _AROUND else text[:_AROUND] + "…"
