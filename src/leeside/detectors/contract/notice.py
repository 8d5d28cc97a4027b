"""Looks at messages with all detectors at once, and says what was seen, where, and in whose voice."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from types import MappingProxyType
from typing import Final

import msgspec

from leeside.conversation.can_be_read import can_be_read
from leeside.conversation.model import SPOKEN_KINDS, Message, Relation
from leeside.conversation.normalise import (
    Folded,
    View,
    fold_view,
    further_views,
    has_picture_letters,
    named,
    named_view,
)
from leeside.conversation.plain_words import PlainWords
from leeside.conversation.timeline import REMEMBERED, Timeline
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.compiled_filter import words_first
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.filters import ANYWHERE, Filter, Needs
from leeside.detectors.contract.needs import needed_by
from leeside.detectors.contract.readings import GUARDS, told_of
from leeside.detectors.contract.words import exact, expand, refuse_unreadable
from leeside.errors import DetectorError

_MOST_FITS: Final = 24
"""Places of one pattern in one message that are looked at: one is enough, and a message may repeat itself."""

_TELLERS: Final = frozenset({Relation.FAMILY, Relation.PROFESSIONAL})
"""Those who are not the one at risk, and who tell of them."""


_Fit = tuple[int, int, re.Match[str], tuple[int, ...]]
"""A text and a pattern by number, the first fit, and the offsets behind it at which more may begin, or ANYWHERE."""
_NO_MORE: Final = (-1,)
"""In place of offsets: no more may begin."""
_ViewOf = Callable[[str], View]
_InView = tuple[str, _ViewOf, _Fit]
"""The text of a view, how to make that view, and a fit in it."""


class Noticed(msgspec.Struct, frozen=True, kw_only=True):
    """One thing seen in one message: by which detector, at which characters of its exact text, in whose voice."""

    detector: Detector
    message: Message
    start: int
    end: int
    voice: Voice
    run_unread: bool
    """Whether too little had been said by then, or too little in English, for the run of the talk to be read."""


def spoken_in(messages: Sequence[Message]) -> list[str]:
    """The words that somebody typed in each message; none in all other records."""
    return [m.text if m.kind in SPOKEN_KINDS and m.sender is not None else "" for m in messages]


class _Compiled(dict[int, re.Pattern[str]]):
    """Patterns by number, each compiled when it is first needed."""

    def __init__(self, cores: Sequence[str]) -> None:
        super().__init__()
        self._cores = tuple(cores)

    def __missing__(self, number: int) -> re.Pattern[str]:
        compiled = self[number] = re.compile(exact(self._cores[number]), re.ASCII)
        return compiled


class Noticer:
    """All detectors' patterns compiled together; one conversation or a mixed stream is scanned once."""

    def __init__(
        self,
        detectors: Sequence[Detector],
        words: Mapping[str, tuple[str, ...]],
        *,
        make_filter: Callable[[Sequence[str], Needs], Filter] = words_first,
        read_as: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Read the patterns; raises DetectorError, naming the detector, for one that cannot be used.

        ``words`` are the word classes of patterns, ``read_as`` the slang in messages that is read as other words too.
        """
        self._plain_words = PlainWords(read_as)
        self._owners: list[Detector] = []
        cores: list[str] = []
        places: list[str] = []
        for detector in detectors:
            for number, pattern in enumerate(detector.patterns, start=1):
                places.append(f"detector {detector.name}, pattern {number}")
                cores.append(expand(pattern, words, where=places[-1]))
                self._owners.append(detector)
        try:
            needs = [needed_by(owner, core) for owner, core in zip(self._owners, cores, strict=True)]
            self._filter = make_filter(cores, needs)
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
        self._compiled = _Compiled(cores)

    def notice(
        self,
        messages: Sequence[Message],
        timelines: Mapping[str, Timeline],
        folded: Folded | None = None,
    ) -> Iterator[Noticed]:
        """What is seen in these messages, in their order; each is remembered in its timeline as it is passed.

        ``timelines`` holds one for every conversation that occurs, ``folded`` what was spoken in these
        messages where that is at hand. At most one Noticed is given for a message and a detector.
        """
        folded = folded or Folded(spoken_in(messages))
        texts = folded.texts
        further = self._fits_further(folded)
        # one by one, and not all at once: what was looked at is let go before the next is made
        waiting = self._first_fits(texts)
        upcoming = next(waiting, None)
        for number, message in enumerate(messages):
            timeline = timelines[message.conversation]
            fits: list[_InView] = []
            while upcoming is not None and upcoming[0] == number:
                fits.append((texts[number], fold_view, upcoming))
                upcoming = next(waiting, None)
            if number in further:
                fits += further[number]
            if fits:
                yield from self._look(message, texts[number], fits, timeline)
            timeline.remember(message, texts[number])

    def _fits_further(self, folded: Folded) -> dict[int, list[_InView]]:
        """For messages by number: where which patterns fit in their views beyond the folded one."""
        fits: dict[int, list[_InView]] = {}
        further = list(self._further(folded))
        for fit in self._first_fits([text for _, text, _ in further]):
            number, text, view_of = further[fit[0]]
            fits.setdefault(number, []).append((text, view_of, fit))
        return fits

    def _further(self, folded: Folded) -> Iterator[tuple[int, str, _ViewOf]]:
        """The further views of messages that have any: disguises undone, slang written out, emoji named."""
        spoken = folded.originals
        for number in folded.disguised:
            for view in further_views(spoken[number]):
                yield number, view.text, _always(view)
        for number in self._plain_words.found_in(folded):
            view = self._plain_words.view(spoken[number])
            yield number, view.text, _always(view)
        for number, text in enumerate(spoken):
            if not text.isascii() and has_picture_letters(text):
                yield number, named(text), named_view

    def _first_fits(self, texts: Sequence[str]) -> Iterator[_Fit]:
        """Each text and pattern that fit."""
        compiled = self._compiled
        for number, pattern, places in self._filter.candidates(texts):
            text = texts[number]
            if places == ANYWHERE:
                fit = compiled[pattern].search(text)
                if fit is not None:
                    yield number, pattern, fit, ANYWHERE
                continue
            match = compiled[pattern].match
            for at, place in enumerate(places, start=1):
                fit = match(text, place)
                if fit is not None:
                    yield number, pattern, fit, places[at:] or _NO_MORE
                    break

    def _look(
        self, message: Message, folded: str, fits: list[_InView], timeline: Timeline
    ) -> Iterator[Noticed]:
        speaker = timeline.person(message.sender or "")
        before = tuple(timeline.recent[-REMEMBERED:])
        unread: bool | None = None  # worked out for the few messages that bear a sign
        seen: set[str] = set()
        # whoever is known only online may not speak for the child: their own woes are part of the approach
        barred = Speaker.CHILD if speaker.relation is Relation.ONLINE_ONLY else None
        for text, view_of, fit in fits:
            detector = self._owners[fit[1]]
            if detector.name in seen or detector.by is barred:
                continue
            for match in self._all_fits(text, fit):
                voice = _heard(detector, Candidate(text, match, message, speaker, before))
                if voice is not None and not _done_by_the_child(detector, speaker.relation, voice):
                    seen.add(detector.name)
                    start, end = view_of(message.text).original_span(*match.span())
                    if unread is None:
                        unread = not can_be_read((*(said.text for said in before), folded))
                    yield Noticed(
                        detector=detector,
                        message=message,
                        start=start,
                        end=end,
                        voice=voice,
                        run_unread=unread,
                    )
                    break

    def _all_fits(self, text: str, fit: _Fit) -> Iterable[re.Match[str]]:
        """A pattern's fits in a text, the first and those behind it, as ``finditer`` gives them; not all of very many."""
        return (fit[2],) if fit[3] is _NO_MORE else islice(self._fits_behind(text, fit), _MOST_FITS)

    def _fits_behind(self, text: str, fit: _Fit) -> Iterator[re.Match[str]]:
        _, pattern, first, places = fit
        yield first
        end = first.end()
        if places == ANYWHERE:
            yield from self._compiled[pattern].finditer(text, end)
            return
        match = self._compiled[pattern].match
        for place in places:
            if place >= end and (further := match(text, place)) is not None:
                yield further
                end = further.end()


def _always(view: View) -> _ViewOf:
    return lambda _: view


def _heard(detector: Detector, candidate: Candidate) -> Voice | None:
    """The voice as it counts by the detector's own ``confirm`` and every guard that it asks for; None when any leaves it alone.

    Of the child's side, family and professionals can only tell.
    """
    voice = detector.confirm(candidate)
    if voice is None:  # by far the most often
        return None
    for guard in detector.guards:
        read = GUARDS[guard](candidate)
        if read is None:
            return None
        voice = voice if read is Voice.OWN else read
    if voice is Voice.OWN and detector.by is Speaker.CHILD and candidate.speaker.relation in _TELLERS:
        return told_of(candidate)
    return voice


def _done_by_the_child(detector: Detector, relation: Relation, voice: Voice) -> bool:
    """What an actor does to the child is not noticed from the child, who may yet tell of it."""
    return detector.by is Speaker.OTHER and relation is Relation.CHILD and voice is Voice.OWN
