"""Looks at a line as the product does: all guards on, one detector, the lines before it remembered."""

from collections.abc import Callable

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
    slang = read_as(newest_edition().slang.values(), ReadBy.PATTERNS)
    noticer = Noticer([detector], newest_words(), read_as=slang)
    return [n for n in noticer.notice(messages, {"c": timeline}) if n.message.index == len(before)]


@pytest.fixture
def look(request: pytest.FixtureRequest) -> Looks:
    """What the detector named by the test's module sees in a line; ``before`` holds "me: …" and "them: …"."""
    name = request.module.__name__.rsplit(".", 1)[-1].removeprefix("test_")

    def looks(
        text: str, *, before: tuple[str, ...] = (), relation: Relation = Relation.UNKNOWN
    ) -> list[Noticed]:
        return look_at(detector_named(name), text, before, relation)

    return looks
