"""The engine itself: messages in, one at a time or many, and risk that is the same however they are cut.

A conversation's state is a plain value that can be saved, moved and read back between any two messages,
so that a file, a desk and a platform's stream all run the same few lines.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import repeat
from typing import Final

import msgspec

from leeside.conversation.model import SPOKEN_KINDS, Conversation, Message, Relation
from leeside.conversation.normalise import Folded, plainest_all
from leeside.conversation.timeline import Timeline
from leeside.detectors.contract.compiled_filter import words_first
from leeside.detectors.contract.load import all_detectors, installed_packs
from leeside.detectors.contract.notice import Noticed, Noticer, spoken_in
from leeside.detectors.packs.beside_ours import beside
from leeside.detectors.packs.join import refuse_same_names, with_packs
from leeside.detectors.packs.model import Pack
from leeside.detectors.second_reader.reader import SecondReader, reader_here
from leeside.detectors.second_reader.run_of_talk import Line, Run, Voice
from leeside.knowledge.load import newest_edition, refuse_unknown_signs
from leeside.knowledge.model import Edition
from leeside.knowledge.slang import ReadBy, read_as
from leeside.risk.second_reader import heed, heed_both
from leeside.risk.sign import Sign, sign_of
from leeside.risk.weigh import RiskState, Weigher

_NO_CHILD: Final = frozenset({Relation.FAMILY, Relation.PROFESSIONAL, Relation.ONLINE_ONLY})
"""Who is not the child that is looked for, though nobody has said who is."""
STATE_VERSION: Final = 2
"""Raised when a saved state of an older version can no longer be read."""


class ConversationState(msgspec.Struct, kw_only=True):
    """Everything kept of one conversation in progress."""

    version: int = STATE_VERSION
    timeline: Timeline
    risk: RiskState
    run: Run = msgspec.field(default_factory=Run)
    screened: int = 0


class Seen(msgspec.Struct, frozen=True):
    """A sign as it came up, with the detector's view of it."""

    sign: Sign
    noticed: Noticed
    shadow: bool = False
    """Whether it is a shadow pack's, which is recorded apart and never weighed."""


class Engine:
    """All detectors and one edition, ready to look; it holds no conversation and may be shared."""

    def __init__(
        self,
        edition: Edition,
        *,
        second_reader: SecondReader | None = None,
        packs: Sequence[Pack] = (),
        shadows: Sequence[Pack] = (),
    ) -> None:
        """Compile the detectors; raises KnowledgeError or DetectorError when knowledge and detectors disagree.

        Without a ``second_reader`` only signs raise a conversation. The signs of ``packs`` are weighed with
        ours; those of ``shadows`` are seen and never weighed.
        """
        refuse_same_names((*packs, *shadows))
        self.edition = with_packs(edition, packs, installed=installed_packs())
        self.second_reader = second_reader
        self.shadows = tuple(shadows)
        ours = all_detectors()
        added = [detector for pack in (*packs, *shadows) for detector in pack.detectors]
        self.detectors = {detector.name: detector for detector in (*ours, *added)}
        refuse_unknown_signs(self.edition, self.detectors.keys())
        self.weigher = Weigher(self.edition)
        self._shadowed = frozenset(detector.name for pack in shadows for detector in pack.detectors)
        narrowed = beside(sum(len(detector.patterns) for detector in ours)) if added else words_first
        self._noticer = Noticer(
            tuple(self.detectors.values()),
            edition.words,
            make_filter=narrowed,
            read_as=read_as(edition.slang.values(), ReadBy.PATTERNS),
        )

    def start(self, conversation: Conversation) -> ConversationState:
        """The state of a conversation in which nothing has been said yet."""
        timeline = Timeline(conversation=conversation.id, title=conversation.title)
        for person in conversation.participants:
            timeline.meet(person)
        return ConversationState(timeline=timeline, risk=RiskState())

    def take(self, messages: Sequence[Message], states: dict[str, ConversationState]) -> list[Seen]:
        """Look at messages of one or many conversations, each conversation's in its order; gives the signs seen.

        ``states`` gains a state for a conversation that it does not hold yet; all states are changed in place.
        """
        timelines: dict[str, Timeline] = {}
        for name in {message.conversation for message in messages}:
            if name not in states:
                states[name] = self.start(Conversation(id=name))
            timelines[name] = states[name].timeline
        folded = Folded(spoken_in(messages))
        seen = [
            Seen(sign_of(noticed), noticed, noticed.detector.name in self._shadowed)
            for noticed in self._noticer.notice(messages, timelines, folded)
        ]
        self._weigh(messages, seen, states, self._read(messages, folded, states))
        return seen

    def ways_of(self, detector: str) -> tuple[str, ...]:
        """Ids of the ways that a sign may point to, or, of a shadow pack's, would."""
        if detector not in self._shadowed:
            return self.weigher.ways_of(detector)
        return tuple(way for pack in self.shadows for way in pack.ways_of(detector))

    def _read(
        self, messages: Sequence[Message], folded: Folded, states: Mapping[str, ConversationState]
    ) -> Iterable[tuple[Voice, tuple[int, ...]]]:
        """For each message: in whose voice the second reader read it, how far it leans and of how many pieces it is."""
        if self.second_reader is None:
            return repeat((Voice.ANYONE, (0, 0, 0, 0, 0)))
        voices: dict[tuple[str, str | None], Voice] = {}
        heard: list[Voice] = []
        for message in messages:
            key = message.conversation, message.sender
            voice = voices.get(key)
            if voice is None:
                voice = voices[key] = _voice(message, states[message.conversation].timeline)
            heard.append(voice)
        return zip(heard, self.second_reader.lean(plainest_all(folded), heard), strict=True)

    def _weigh(
        self,
        messages: Sequence[Message],
        seen: Iterable[Seen],
        states: dict[str, ConversationState],
        read: Iterable[tuple[Voice, tuple[int, ...]]],
    ) -> None:
        waiting = iter(seen)
        upcoming = next(waiting, None)
        reader, pass_message = self.second_reader, self.weigher.pass_message
        for message, (voice, (leaning, as_child, danger, danger_as_child, size)) in zip(
            messages, read, strict=False
        ):
            state = states[message.conversation]
            state.screened += message.kind in SPOKEN_KINDS
            at = pass_message(state.risk, message)
            while upcoming is not None and upcoming.noticed.message is message:
                if not upcoming.shadow:
                    self.weigher.weigh(state.risk, upcoming.sign, state.timeline)
                    if reader is not None:
                        heed_both(state.risk, message)
                upcoming = next(waiting, None)
            if size and reader is not None:
                by = message.sender if voice is Voice.ANYONE else None
                moved = reader.take(
                    state.run, Line(message.index, leaning, size, as_child, by, danger, danger_as_child), at
                )
                if moved is not None:
                    heed(state.risk, moved, message)


def _voice(message: Message, timeline: Timeline) -> Voice:
    """Whose line it is, as far as anybody has said who is who."""
    known = timeline.people.get(message.sender or "")
    relation = Relation.UNKNOWN if known is None else known.relation
    if timeline.child_known:
        return Voice.CHILD if relation is Relation.CHILD else Voice.OTHER
    return Voice.OTHER if relation in _NO_CHILD else Voice.ANYONE


def default_engine(*, second_reader: bool = True) -> Engine:
    """The engine with the newest edition, with the second reader or without, compiled once for the process."""
    return _engine_with_reader() if second_reader else _engine_of_signs()


@cache
def _engine_with_reader() -> Engine:
    return Engine(newest_edition(), second_reader=reader_here())


@cache
def _engine_of_signs() -> Engine:
    return Engine(newest_edition())
