"""Tries a detector on its own examples, as the product would look at them."""

from collections.abc import Mapping, Sequence

from leeside.conversation.model import Message, Participant
from leeside.conversation.timeline import Timeline
from leeside.detectors.contract.detector import Detector, Example
from leeside.detectors.contract.filters import PlainFilter
from leeside.detectors.contract.notice import Noticer

_ME, _THEM = "me", "them"
BEFORE = (f"{_ME}: ", f"{_THEM}: ")
"""How a line before an example begins."""


class Tried:
    """A detector ready for its examples; both people are unknown to the child, as for our own detectors."""

    def __init__(self, detector: Detector, words: Mapping[str, tuple[str, ...]]) -> None:
        """Compile its patterns, which must be readable."""
        self._noticer = Noticer([detector], words, make_filter=PlainFilter)

    def finds(self, example: Example) -> bool:
        """Whether the example's last line is noticed."""
        lines = [*example.before, f"{_ME}: {example.text}"]
        people = {name: Participant(id=name, name=name) for name in (_ME, _THEM)}
        messages = [_message(number, line) for number, line in enumerate(lines)]
        timeline = Timeline(conversation="c", people=people)
        return _last_is_noticed(self._noticer, messages, timeline)


def _message(number: int, line: str) -> Message:
    sender, _, text = line.partition(": ")
    return Message(id=f"m{number}", conversation="c", index=number, sender=sender, text=text)


def _last_is_noticed(noticer: Noticer, messages: Sequence[Message], timeline: Timeline) -> bool:
    noticed = noticer.notice(messages, {"c": timeline})
    return messages[-1].id in {one.message.id for one in noticed}
