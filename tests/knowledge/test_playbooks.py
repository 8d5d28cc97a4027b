"""Six ways are worked out: who does what, by when, and never; and for every way, what to say to those concerned."""

import re

import pytest

from leeside.knowledge.item import Audience, When
from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import Way
from leeside.knowledge.playbook import Move, Playbook, Telling, To, Who

EDITION = newest_edition()
WORKED = (
    "coercion_to_harm",
    "location_control",
    "money_muling",
    "position_of_trust",
    "sexting",
    "sextortion",
)
MOVES = [move for playbook in EDITION.playbooks.values() for move in playbook.moves]
TELLINGS = [telling for way in EDITION.ways.values() for telling in way.tell]
WAYS = EDITION.ways.values()


def test_the_six_are_there() -> None:
    assert tuple(EDITION.playbooks) == WORKED


@pytest.mark.parametrize("playbook", EDITION.playbooks.values(), ids=lambda one: one.id)
def test_a_playbook_goes_from_now_to_this_week(playbook: Playbook) -> None:
    order = [list(When).index(move.when) for move in playbook.moves]
    assert order == sorted(order)
    assert set(order) == {0, 1, 2}
    assert playbook.moves[0].when is When.NOW
    assert playbook.moves[0].who is Who.WHOEVER_HEARS


@pytest.mark.parametrize("move", MOVES, ids=lambda move: move.id)
def test_a_move_says_by_when_and_what_never(move: Move) -> None:
    assert move.by
    assert not move.by.endswith(".")
    assert move.never
    assert all(never.startswith("Do not") for never in move.never)


@pytest.mark.parametrize("playbook", EDITION.playbooks.values(), ids=lambda one: one.id)
def test_a_move_works_out_a_step_of_its_own_way_or_one_common_to_all(playbook: Playbook) -> None:
    known = {step.id for step in EDITION.ways[playbook.id].steps} | set(EDITION.steps)
    assert {move.step for move in playbook.moves if move.step} <= known


@pytest.mark.parametrize("name", WORKED)
def test_the_grave_steps_of_the_way_for_a_lead_all_have_their_move(name: str) -> None:
    worked = {move.step for move in EDITION.playbooks[name].moves}
    steps = EDITION.ways[name].steps
    now = {step.id for step in steps if Audience.LEAD in step.audience and step.when is When.NOW}
    assert now - worked <= {"sexting_adult"}, "an adult in it is another matter, and the playbook says so"


def test_the_one_duty_with_a_clock_is_the_lados() -> None:
    assert {move.id: move.hours for move in MOVES if move.hours} == {"position_of_trust_play_lado": 24}


def test_nothing_is_switched_off_before_the_plan() -> None:
    moves = [move.id for move in EDITION.playbooks["location_control"].moves]
    assert moves.index("location_control_play_plan") < moves.index("location_control_play_off")
    assert EDITION.playbooks["location_control"].moves[-1].when is When.THIS_WEEK


def test_blackmail_begins_with_the_childs_life_and_never_deletes() -> None:
    first, second, *_ = EDITION.playbooks["sextortion"].moves
    assert "ending their life" in first.text
    assert any("delete" in never for never in second.never)


@pytest.mark.parametrize("name", ["sexting", "sextortion"])
def test_pictures_are_not_looked_at(name: str) -> None:
    assert any(
        "look at the picture" in never for move in EDITION.playbooks[name].moves for never in move.never
    )


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.id)
def test_every_way_says_what_to_tell_the_child_the_family_and_the_other_child(way: Way) -> None:
    assert [telling.to for telling in way.tell] == list(To)
    assert all(telling.id == f"{way.id}_tell_{telling.to}" for telling in way.tell)


@pytest.mark.parametrize("telling", TELLINGS, ids=lambda one: one.id)
def test_what_is_said_is_said_to_them_and_what_not_begins_with_do_not(telling: Telling) -> None:
    assert all(no.startswith("Do not") for no in telling.not_say)
    assert len(telling.say) >= 1
    said = " ".join(telling.say)
    assert re.search(r"\b[Yy]ou", said)
    sentences = re.split(r"(?<=[.?!:]) ", said)
    assert sum(len(one.split()) for one in sentences) / len(sentences) <= 16


@pytest.mark.parametrize("telling", TELLINGS, ids=lambda one: one.id)
def test_nobody_is_blamed(telling: Telling) -> None:
    said = " ".join(telling.say).lower()
    assert "should have" not in said
    assert "your fault" not in said.replace("not your fault", "").replace("never your fault", "")


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.id)
def test_a_way_is_said_in_a_line(way: Way) -> None:
    assert 20 <= len(way.in_short) <= 80
    assert way.in_short.endswith(".")
