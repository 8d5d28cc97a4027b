"""A pack's signs are weighed with ours; a shadow pack's are recorded apart and change nothing."""

import msgspec
import pytest

from leeside import screen
from leeside.conversation.model import Conversation
from leeside.errors import DetectorError
from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import RiskLevel
from leeside.screening.picture import Picture
from leeside.screening.result import ConversationResult
from leeside.screening.stream import Engine
from tests.detectors.packs.a_pack import sound
from tests.screening.said import Line, messages

NAME = "town_words/names_a_hidden_place"
LINES: list[Line] = [
    ("Kai", "see you by tin steps at 9", 1),
    ("Ellie", "how come", 1),
    ("Kai", "dont tell ur mum", 1),
    ("Kai", "or meet me at the shutters", 5),
]


def pictured(engine: Engine, lines: list[Line] = LINES) -> ConversationResult:
    states = {"c": engine.start(Conversation(id="c"))}
    picture = Picture(engine)
    for seen in engine.take(messages(lines), states):
        picture.add(seen)
    [result] = picture.conversations(states)
    return result


@pytest.fixture(scope="module")
def alone() -> Engine:
    return Engine(newest_edition())


@pytest.fixture(scope="module")
def with_pack() -> Engine:
    return Engine(newest_edition(), packs=[sound()])


@pytest.fixture(scope="module")
def with_shadow() -> Engine:
    return Engine(newest_edition(), shadows=[sound()])


def test_a_packs_sign_raises_what_it_says_it_points_to(alone: Engine, with_pack: Engine) -> None:
    before, after = pictured(alone, LINES[:3]), pictured(with_pack, LINES[:3])
    assert after.level.rank > before.level.rank
    grooming = next(way for way in after.ways if way.way == "grooming")
    assert f"c/m0/{NAME}" in grooming.risk
    assert [s.ways for s in after.signs if s.sign.detector == NAME] == [("grooming",)]


def test_our_own_signs_are_the_same_with_a_pack(alone: Engine, with_pack: Engine) -> None:
    ours = [seen for seen in pictured(with_pack).signs if seen.sign.detector != NAME]
    assert tuple(ours) == pictured(alone).signs


def test_a_pack_without_its_words_in_the_chat_changes_nothing(alone: Engine, with_pack: Engine) -> None:
    assert pictured(with_pack, LINES[1:3]) == pictured(alone, LINES[1:3])


def test_a_shadow_changes_no_level_course_way_sign_or_step(alone: Engine, with_shadow: Engine) -> None:
    beside = pictured(with_shadow)
    assert [seen.sign.id for seen in beside.shadow] == [f"c/m0/{NAME}", f"c/m3/{NAME}"]
    assert {seen.ways for seen in beside.shadow} == {("grooming",)}
    assert msgspec.structs.replace(beside, shadow=()) == pictured(alone)


def test_a_shadow_leaves_the_state_of_a_stream_as_it_was(alone: Engine, with_shadow: Engine) -> None:
    states = []
    for engine in (alone, with_shadow):
        held = {"c": engine.start(Conversation(id="c"))}
        engine.take(messages(LINES), held)
        states.append(msgspec.msgpack.encode(held["c"]))
    assert states[0] == states[1]


def test_every_result_names_the_pack_and_its_version(with_pack: Engine, with_shadow: Engine) -> None:
    pasted = b"Kai: see you by tin steps at 9\nEllie: no\nEllie: why\nKai: meet me at the shutters\n"
    result = screen("-", pasted=pasted, engine=with_pack)
    assert result.edition == f"{newest_edition().id} with pack town_words 1.2"
    assert result.level is not RiskLevel.NOTHING_NOTICED
    shadowed = screen("-", pasted=pasted, engine=with_shadow)
    assert shadowed.edition == newest_edition().id
    [note] = [one for one in shadowed.source.warnings if "Shadow pack town_words 1.2" in one]
    assert "was not weighed: it saw 2 signs" in note
    assert "tin steps" not in note


def test_a_shadow_that_saw_nothing_says_so(with_shadow: Engine) -> None:
    result = screen(
        "-", pasted=b"Kai: hello\nEllie: hi\nKai: football later\nEllie: ok\n", engine=with_shadow
    )
    assert any("it saw no sign" in one for one in result.source.warnings)


def test_one_pack_cannot_be_on_and_in_the_shadow_at_once() -> None:
    with pytest.raises(DetectorError, match="Two packs"):
        Engine(newest_edition(), packs=[sound()], shadows=[sound()])
