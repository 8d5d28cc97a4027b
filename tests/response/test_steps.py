"""Danger comes first, then what is due soonest; graver ways before lesser ones, and no list without end."""

from itertools import combinations

import pytest

from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import Audience, RiskLevel, When
from leeside.response.steps import steps_for

EDITION = newest_edition()
WAYS = sorted(EDITION.ways)
NOTHING, LOOK, CONCERN, SERIOUS, DANGER = RiskLevel


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("audience", list(Audience))
def test_in_danger_the_first_step_is_999_for_everybody(way: str, audience: Audience) -> None:
    first = steps_for(EDITION, {way: DANGER}, audience=audience)[0]
    assert first.step.agency == "police_999"
    assert "999" in first.step.text
    assert first.agency is EDITION.agencies["police_999"]


@pytest.mark.parametrize("pair", list(combinations(WAYS, 2))[::7], ids="-".join)
def test_steps_stand_in_the_order_in_which_they_are_due(pair: tuple[str, str]) -> None:
    steps = steps_for(EDITION, {pair[0]: SERIOUS, pair[1]: DANGER})
    danger = [step.step.from_level is DANGER for step in steps]
    assert danger == sorted(danger, reverse=True)
    due = [list(When).index(step.step.when) for step in steps if step.step.from_level is not DANGER]
    assert due == sorted(due)


@pytest.mark.parametrize("way", WAYS)
def test_no_step_is_shown_below_its_level(way: str) -> None:
    for level in (LOOK, CONCERN, SERIOUS):
        steps = steps_for(EDITION, {way: level})
        assert steps
        assert all(step.step.from_level.rank <= level.rank for step in steps)
        assert all(Audience.LEAD in step.step.audience for step in steps)


def test_where_nothing_was_noticed_there_is_nothing_to_do() -> None:
    assert steps_for(EDITION, {}) == ()


def test_a_way_of_concern_brings_its_steps_and_one_worth_a_look_beside_it_does_not() -> None:
    beside = steps_for(EDITION, {"sextortion": SERIOUS, "money_muling": LOOK})
    assert {way for step in beside for way in step.ways} == {"sextortion"}
    alone = steps_for(EDITION, {"sextortion": LOOK, "money_muling": LOOK})
    assert {way for step in alone for way in step.ways} == {"sextortion", "money_muling"}


def test_the_graver_way_comes_first_within_a_time_and_common_steps_before_both() -> None:
    steps = steps_for(EDITION, {"money_muling": CONCERN, "sextortion": SERIOUS})
    today = [step.ways for step in steps if step.step.when is When.TODAY]
    ranks = {(): 0, ("sextortion",): 1, ("money_muling",): 2}
    assert [ranks[ways] for ways in today] == sorted(ranks[ways] for ways in today)
    assert {*today} == set(ranks)
