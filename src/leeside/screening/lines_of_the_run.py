"""Keeps the lines by which the run of the talk raised a conversation, cut short, so that an adult can read what moved it."""

from collections.abc import Mapping, Sequence
from typing import Final

from leeside.conversation.model import SPOKEN_KINDS, Message
from leeside.conversation.timeline import moment
from leeside.detectors.second_reader.run_of_talk import LINES
from leeside.screening.result import ReadLine
from leeside.screening.stream import ConversationState

_LONGEST: Final = 120
"""Characters of a line that are shown: the minimum that lets an adult judge it."""


class LinesOfTheRun:
    """Holds what moved each conversation; of all other lines only the last few, until more come, and each cut short."""

    def __init__(self) -> None:
        """Start with nothing read."""
        self._kept: dict[str, dict[int, ReadLine]] = {}
        self._last: dict[str, list[ReadLine]] = {}

    def take(self, part: Sequence[Message], states: Mapping[str, ConversationState]) -> None:
        """Look for the lines that were named while these messages were taken, among them and those just before."""
        latest = _last_spoken(part)
        wanted = {name: missing for name in latest if (missing := self._missing(name, states[name]))}
        for name, indexes in wanted.items():
            before = {line.index: line for line in self._last.get(name, ()) if line.index in indexes}
            self._kept.setdefault(name, {}).update(before)
        for one in part if wanted else ():
            if one.index in wanted.get(one.conversation, ()):
                self._kept[one.conversation][one.index] = _line(one)
        for name, messages in latest.items():
            self._last[name] = [*self._last.get(name, ()), *map(_line, messages)][-LINES:]

    def of(self, conversation: str) -> tuple[ReadLine, ...]:
        """The lines of one conversation, in their order."""
        return tuple(line for _, line in sorted(self._kept.get(conversation, {}).items()))

    def _missing(self, name: str, state: ConversationState) -> set[int]:
        named = {index for step in state.risk.course for index in step.lines}
        return named - self._kept.get(name, {}).keys()


def _last_spoken(part: Sequence[Message]) -> dict[str, list[Message]]:
    """Of each conversation the last spoken messages, in their order; none of one in which nothing was said."""
    last: dict[str, list[Message]] = {}
    open_ = {message.conversation for message in part}
    for message in reversed(part):
        if message.conversation in open_ and message.kind in SPOKEN_KINDS and message.sender is not None:
            held = last.setdefault(message.conversation, [])
            held.append(message)
            if len(held) == LINES:
                open_.remove(message.conversation)
                if not open_:
                    break
    return {name: held[::-1] for name, held in last.items()}


def _line(message: Message) -> ReadLine:
    words = " ".join(message.text.split())
    return ReadLine(
        index=message.index,
        message_id=message.id,
        speaker=message.sender or "",
        at=moment(message),
        words=words if len(words) <= _LONGEST else words[:_LONGEST].rpartition(" ")[0] + "…",
    )
