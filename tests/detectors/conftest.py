"""Looks at a line as the product does: all guards on, one detector, the lines before it remembered."""

from collections.abc import Callable
from functools import cache

import pytest

from leeside.conversation.model import Message, Participant, Relation
from leeside.conversation.timeline import Timeline
from leeside.detectors.contract.detector import Detector
from leeside.detectors.contract.load import detector_named
from leeside.detectors.contract.notice import Noticed, Noticer
from leeside.knowledge.load import newest_edition
from leeside.knowledge.slang import ReadBy, read_as

Looks = Callable[..., list[Noticed]]


def newest_words() -> dict[str, tuple[str, ...]]:
    return newest_edition().words


@cache
def noticer_of(detector: Detector) -> Noticer:
    """It reads all patterns and all slang, and keeps nothing of what it has looked at."""
    slang = read_as(newest_edition().slang.values(), ReadBy.PATTERNS)
    return Noticer([detector], newest_words(), read_as=slang)


def look_at(detector: Detector, text: str, before: tuple[str, ...], relation: Relation) -> list[Noticed]:
    lines = [*before, f"me: {text}"]
    people = {
        "me": Participant(id="me", name="me", relation=relation),
        "them": Participant(id="them", name="them"),
    }
    timeline = Timeline(conversation="c", people=people)
    messages = [
        Message(
            id=f"m{n}", conversation="c", index=n, sender=line.split(": ")[0], text=line.split(": ", 1)[1]
        )
        for n, line in enumerate(lines)
    ]
    noticed = noticer_of(detector).notice(messages, {"c": timeline})
    return [n for n in noticed if n.message.index == len(before)]


@pytest.fixture
def look(request: pytest.FixtureRequest) -> Looks:
    """What the detector named by the test's module sees in a line; ``before`` holds "me: …" and "them: …"."""
    name = request.module.__name__.rsplit(".", 1)[-1].removeprefix("test_")

    def looks(
        text: str, *, before: tuple[str, ...] = (), relation: Relation = Relation.UNKNOWN
    ) -> list[Noticed]:
        return look_at(detector_named(name), text, before, relation)

    return looks
