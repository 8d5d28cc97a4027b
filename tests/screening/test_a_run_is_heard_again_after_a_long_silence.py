"""What the run of the talk once raised stays raised, and in a new talk it is heard anew, beside the signs of that talk."""

from leeside.conversation.model import Conversation
from leeside.knowledge.load import newest_edition
from leeside.screening.stream import ConversationState, Engine
from tests.detectors.second_reader.talk import small_reader
from tests.screening.said import Line, messages

DAYS = 24 * 60
HEARD: list[Line] = [
    ("Kai", f"secret {words}", 1) for words in ("tree", "pond there", "path by there", "wall we built there")
]


def heard(lines: list[Line]) -> ConversationState:
    engine = Engine(newest_edition(), second_reader=small_reader())
    states = {"c": engine.start(Conversation(id="c"))}
    engine.take(messages(lines), states)
    return states["c"]


def test_the_lines_of_the_new_talk_lean_as_those_of_the_first_did() -> None:
    later: list[Line] = [(who, text, 60 * DAYS if at == 0 else 1) for at, (who, text, _) in enumerate(HEARD)]
    once, again = heard(HEARD), heard([*HEARD, *later])
    assert once.risk.leaning
    assert again.risk.leaning
    assert min(again.risk.leaning) >= len(HEARD)
    assert again.risk.level.rank >= once.risk.level.rank
