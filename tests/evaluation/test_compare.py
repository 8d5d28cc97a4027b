"""What a change gained and lost is told conversation by conversation."""

import msgspec
import pytest

from leeside.evaluation.compare import compare, sign_test
from leeside.evaluation.compare_as_text import comparison_as_text
from leeside.evaluation.figures import Asked
from leeside.evaluation.labelled import Label
from leeside.evaluation.saved import Before, SavedConversation
from leeside.knowledge.model import RiskLevel
from tests.evaluation.small_set import CONCERN, LOOK, NOTHING, SERIOUS

ASKED = Asked(
    leeside="1", edition="2026-11-26", files=("a.jsonl",), split="all", relations="given", disguise="none",
    conversations=4, messages=40, unlabelled=0, signs_without_detector=(),
)  # fmt: skip


def saved(
    id_: str, level: RiskLevel, *, at: int = 3, label: Label = Label.CONCERN, danger: bool = False
) -> SavedConversation:
    reached = {one: at for one in RiskLevel if 0 < one.rank <= level.rank}
    return SavedConversation(
        id=id_, label=label, kind="", ways=(), immediate_danger=danger, decisive=None, level=level,
        reached=reached, named={}, signs=((at, "asks_age"),) if reached else (),
    )  # fmt: skip


def before(*conversations: SavedConversation, asked: Asked = ASKED) -> Before:
    return Before(asked=asked, conversations={one.id: one for one in conversations})


OLD = before(
    saved("up", NOTHING),
    saved("down", SERIOUS, danger=True),
    saved("same", CONCERN, at=8),
    saved("alarm", NOTHING, label=Label.BENIGN),
    saved("gone", LOOK),
)
NEW = before(
    saved("up", CONCERN),
    saved("down", LOOK, danger=True),
    saved("same", CONCERN, at=2),
    saved("alarm", CONCERN, label=Label.BENIGN),
    saved("fresh", LOOK),
)


def test_gains_and_losses_are_named() -> None:
    found = {change.what: change for change in compare(OLD, NEW).changes}
    concern = found["of concern, at concern or above"]
    assert ([p.new.id for p in concern.better], [p.new.id for p in concern.worse]) == (["up"], ["down"])
    assert (concern.before, concern.after, concern.of) == (2, 2, 3)
    assert [p.new.id for p in found["benign, at concern or above"].worse] == ["alarm"]
    assert [p.new.id for p in found["immediate danger, at serious concern or above"].worse] == ["down"]


def test_the_same_level_at_an_earlier_message_is_a_gain() -> None:
    found = compare(OLD, NEW)
    assert [pair.new.id for pair in found.earlier] == ["same"]
    assert found.later == ()


def test_what_stands_in_one_alone_is_not_compared_and_is_said() -> None:
    found = compare(OLD, NEW)
    assert (found.only_old, found.only_new) == (("gone",), ("fresh",))
    assert "Only in the old one" in comparison_as_text(found)


def test_a_comparison_of_unlike_things_is_said_first() -> None:
    asked = msgspec.structs.replace(ASKED, relations="unknown")
    told = comparison_as_text(compare(OLD, before(*NEW.conversations.values(), asked=asked)))
    assert told.startswith("The two were not asked alike (relations: given before, unknown after)")


def test_nothing_changed_is_nothing_to_read() -> None:
    found = compare(OLD, OLD)
    assert not any(change.better or change.worse for change in found.changes)
    assert {change.chance for change in found.changes} == {1.0}


@pytest.mark.parametrize(
    ("up", "down", "chance"), [(0, 0, 1.0), (1, 0, 1.0), (5, 0, 0.0625), (8, 1, 20 / 512), (3, 3, 1.0)]
)
def test_the_chance_is_that_of_the_exact_sign_test(up: int, down: int, chance: float) -> None:
    assert sign_test(up, down) == sign_test(down, up) == pytest.approx(chance)
