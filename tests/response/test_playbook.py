"""The words and the moves belong to the ways that were noticed, the gravest first."""

import pytest

from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import RiskLevel
from leeside.knowledge.playbook import To, Who
from leeside.response.playbook import moves_for, told_for
from leeside.response.steps import steps_for

EDITION = newest_edition()
NOTHING, LOOK, CONCERN, SERIOUS, DANGER = RiskLevel


def test_where_nothing_was_noticed_nothing_is_to_be_said() -> None:
    assert told_for(EDITION, {}) == ()


@pytest.mark.parametrize("way", EDITION.ways)
def test_for_every_way_there_are_words_for_the_three(way: str) -> None:
    [told] = told_for(EDITION, {way: SERIOUS})
    assert [telling.to for telling in told.tellings] == list(To)
    assert told.worked == (way in EDITION.playbooks)


def test_graver_ways_come_first_and_lesser_ones_bring_no_words() -> None:
    told = told_for(EDITION, {"privacy": LOOK, "sexting": CONCERN, "sextortion": DANGER})
    assert [one.way.id for one in told] == ["sextortion", "sexting"]


def test_where_all_are_worth_a_look_each_brings_its_words() -> None:
    assert len(told_for(EDITION, {"privacy": LOOK, "scam": LOOK})) == 2


def test_a_step_of_a_way_is_worked_out_by_that_ways_playbook() -> None:
    moves = moves_for(EDITION, steps_for(EDITION, {"position_of_trust": SERIOUS}))
    assert moves["position_of_trust_lado"].who is Who.HEAD
    assert moves["position_of_trust_lado"].hours == 24


def test_steps_common_to_all_and_ways_without_a_playbook_are_left_as_they_are() -> None:
    steps = steps_for(EDITION, {"grooming": DANGER, "sextortion": CONCERN})
    moves = moves_for(EDITION, steps)
    assert moves
    assert all(name.startswith("sextortion_") for name in moves)


def test_a_way_of_another_edition_brings_no_words() -> None:
    assert told_for(EDITION, {"a_way_long_gone": DANGER}) == ()
