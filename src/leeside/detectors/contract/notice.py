"""Looks at messages with all detectors at once, and says what was seen, where, and in whose voice."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import Final

import msgspec

from leeside.conversation.model import SPOKEN_KINDS, Message, Participant, Relation
from leeside.conversation.normalise import (
    View,
    disguised,
    fold,
    fold_view,
    further_views,
    has_picture_letters,
    named_view,
)
from leeside.conversation.timeline import REMEMBERED, Said, Timeline
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.filters import Filter, WordFilter
from leeside.detectors.contract.readings import GUARDS, told_of
from leeside.detectors.contract.words import exact, expand, refuse_unreadable
from leeside.errors import DetectorError

_MOST_FITS: Final = 24
"""Places of one pattern in one message that are looked at: one is enough, and a message may repeat itself."""

_TELLERS: Final = frozenset({Relation.FAMILY, Relation.PROFESSIONAL})
"""Those who are not the one at risk, and who tell of them."""


class Noticed(msgspec.Struct, frozen=True, kw_only=True):
    """One thing seen in one message: by which detector, at which characters of its exact text, in whose voice."""

    detector: Detector
    message: Message
    start: int
    end: int
    voice: Voice


class Noticer:
    """All detectors' patterns compiled together; one conversation or a mixed stream is scanned once."""

    def __init__(
        self,
        detectors: Sequence[Detector],
        words: Mapping[str, tuple[str, ...]],
        *,
        make_filter: Callable[[Sequence[str]], Filter] = WordFilter,
    ) -> None:
        """Read the patterns; raises DetectorError, naming the detector, for one that cannot be used."""
        self._owners: list[Detector] = []
        cores: list[str] = []
        places: list[str] = []
        for detector in detectors:
            for number, pattern in enumerate(detector.patterns, start=1):
                places.append(f"detector {detector.name}, pattern {number}")
                cores.append(expand(pattern, words, where=places[-1]))
                self._owners.append(detector)
        self._cores = tuple(cores)
        try:
            self._filter = make_filter(self._cores)
        except re.error:
            for core, place in zip(cores, places, strict=True):
                refuse_unreadable(core, where=place)
            raise
        for number in self._filter.wordless:
            raise DetectorError(
                "The pattern demands no word, so it would have to be tried on every message.",
                where=places[number],
                to_do="Let it begin with a word, or name the words that must stand near.",
            )
        self._compiled = lru_cache(maxsize=None)(
            lambda number: re.compile(exact(self._cores[number]), re.ASCII)
        )

    def notice(self, messages: Sequence[Message], timelines: Mapping[str, Timeline]) -> Iterator[Noticed]:
        """What is seen in these messages, in their order; each is remembered in its timeline as it is passed.

        ``timelines`` holds one for every conversation that occurs. At most one Noticed is given for a
        message and a detector.
        """
        texts = [fold(m.text) if m.kind in SPOKEN_KINDS and m.sender is not None else "" for m in messages]
        fits = self._fits(texts, messages)
        for number, message in enumerate(messages):
            timeline = timelines[message.conversation]
            if number in fits:
                yield from self._look(message, fits[number], timeline)
            timeline.remember(message, texts[number])

    def _fits(
        self, texts: Sequence[str], messages: Sequence[Message]
    ) -> dict[int, list[tuple[str, View | None, int]]]:
        """For each message by number: the texts and patterns that may fit; no view stands for the folded one."""
        fits: dict[int, list[tuple[str, View | None, int]]] = {}
        for number, pattern in self._filter.candidates(texts):
            fits.setdefault(number, []).append((texts[number], None, pattern))
        further = [(n, view) for n in disguised(texts) for view in further_views(messages[n].text)]
        further += [
            (n, named_view(messages[n].text))
            for n, text in enumerate(texts)
            if text and has_picture_letters(messages[n].text)
        ]
        for place, pattern in self._filter.candidates([view.text for _, view in further]):
            number, view = further[place]
            fits.setdefault(number, []).append((view.text, view, pattern))
        return fits

    def _look(
        self, message: Message, fits: list[tuple[str, View | None, int]], timeline: Timeline
    ) -> Iterator[Noticed]:
        speaker = timeline.person(message.sender or "")
        others: tuple[Participant, ...] | None = None
        before: tuple[Said, ...] = ()
        seen: set[str] = set()
        for text, view, number in fits:
            detector = self._owners[number]
            if detector.name in seen or not _may_say_it(detector, speaker.relation):
                continue
            for match in islice(self._compiled(number).finditer(text), _MOST_FITS):
                if others is None:
                    others = tuple(p for p in timeline.people.values() if p.id != speaker.id)
                    before = tuple(timeline.recent[-REMEMBERED:])
                voice = _heard(detector, Candidate(text, match, message, speaker, others, before))
                if voice is not None and not _done_by_the_child(detector, speaker.relation, voice):
                    seen.add(detector.name)
                    start, end = (view or fold_view(message.text)).original_span(*match.span())
                    yield Noticed(detector=detector, message=message, start=start, end=end, voice=voice)
                    break


def _may_say_it(detector: Detector, relation: Relation) -> bool:
    """Whoever is known only online may not speak for the child: their own woes are part of the approach."""
    return detector.by is not Speaker.CHILD or relation is not Relation.ONLINE_ONLY


def _heard(detector: Detector, candidate: Candidate) -> Voice | None:
    """The voice as it counts: of the child's side, family and professionals can only tell."""
    voice = _voice(detector, candidate)
    if voice is Voice.OWN and detector.by is Speaker.CHILD and candidate.speaker.relation in _TELLERS:
        return told_of(candidate)
    return voice


def _done_by_the_child(detector: Detector, relation: Relation, voice: Voice) -> bool:
    """What an actor does to the child is not noticed from the child, who may yet tell of it."""
    return detector.by is Speaker.OTHER and relation is Relation.CHILD and voice is Voice.OWN


def _voice(detector: Detector, candidate: Candidate) -> Voice | None:
    """Whose act it is by its own ``confirm`` and every guard that the detector asks for; None when any leaves it alone."""
    voice = detector.confirm(candidate)
    for guard in detector.guards:
        if voice is None:
            return None
        read = GUARDS[guard](candidate)
        voice = voice if read is Voice.OWN else read
    return voice
