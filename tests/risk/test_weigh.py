"""Distinct kinds per actor, close in time, rising at once and never falling."""

from datetime import datetime, timedelta

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeside.conversation.model import Participant, Relation
from leeside.conversation.timeline import Timeline
from leeside.detectors.contract.candidate import Voice
from leeside.knowledge.model import RiskLevel
from leeside.risk.weigh import RiskState
from tests.risk.edition import STRENGTHS, Chat

NOTHING, LOOK, CONCERN, SERIOUS, DANGER = RiskLevel
START = datetime(2026, 3, 1, 16)


def named(relation: Relation) -> Timeline:
    return Timeline(conversation="c", people={"actor": Participant(id="actor", name="A", relation=relation)})


def test_the_course_is_defined_from_the_first_message() -> None:
    chat = Chat()
    chat.say()
    assert [(step.index, step.level) for step in chat.state.course] == [(0, NOTHING)]


def test_sixty_harmless_messages_stay_at_nothing_noticed() -> None:
    chat = Chat()
    for minute in range(60):
        assert chat.say(at=START.replace(hour=22) + timedelta(minutes=minute)) is NOTHING


def test_the_same_kind_again_and_again_adds_nothing() -> None:
    chat = Chat()
    for _ in range(50):
        assert chat.say("clear_a") is NOTHING


def test_different_kinds_add_up() -> None:
    chat = Chat()
    assert chat.say("clear_a") is NOTHING
    assert chat.say("clear_b") is LOOK
    assert chat.say("clear_c") is CONCERN


def test_a_threat_with_a_demand_is_decisive_at_once_and_says_why() -> None:
    chat = Chat()
    assert chat.say("threat", "demand") is SERIOUS
    assert chat.state.course[-1].because == ("A threat with a demand.",)


def test_risk_never_falls_because_harmless_messages_follow() -> None:
    chat = Chat()
    chat.say("strong_a", "threat")
    for _ in range(200):
        assert chat.say() is CONCERN


def test_two_people_with_one_kind_each_are_not_one_person_with_two() -> None:
    chat = Chat()
    chat.say("slight_a", who="ann")
    assert chat.say("slight_b", who="bob") is NOTHING


def test_several_together_are_weighed_as_one_where_a_way_is_done_in_groups() -> None:
    chat = Chat()
    chat.say("clear_a", who="ann")
    assert chat.say("clear_b", who="bob") is LOOK


def test_one_stray_sign_a_year_never_adds_up() -> None:
    chat = Chat()
    for year, kind in enumerate(("clear_a", "clear_b", "clear_c", "slight_a", "slight_b")):
        assert chat.say(kind, at=START.replace(year=2021 + year)) is NOTHING


def test_a_stray_sign_every_three_months_in_daily_contact_never_adds_up() -> None:
    chat = Chat()
    kinds = iter(("clear_a", "clear_b", "clear_c", "slight_a"))
    for day in range(360):
        level = chat.say(*([next(kinds)] if day % 90 == 0 else []), at=START + timedelta(days=day))
        assert level is NOTHING


def test_the_childs_own_signs_join_those_of_whoever_acts() -> None:
    chat = Chat()
    chat.say("clear_a", "clear_b", who="actor")
    assert chat.say("felt", who="child") is CONCERN


def test_what_a_child_tells_of_somebody_outside_is_not_held_against_the_listener() -> None:
    chat = Chat(named(Relation.FRIEND))
    chat.say("slight_a", who="actor")
    chat.say("strong_a", "threat", who="child", voice=Voice.REPORTED)
    raised = {peak.actor for peak in chat.state.peaks.values() if peak.level is CONCERN}
    assert raised == {""}


def test_what_a_parent_tells_of_a_child_is_weighed_against_whoever_is_outside() -> None:
    parent = Participant(id="mum", name="Mum", relation=Relation.FAMILY)
    chat = Chat(Timeline(conversation="c", people={"mum": parent}))
    chat.say("felt", who="mum", voice=Voice.REPORTED)
    assert chat.say("strong_a", "strong_b", who="mum", voice=Voice.REPORTED) is CONCERN
    assert {peak.actor for peak in chat.state.peaks.values()} == {""}


def test_what_a_parent_tells_makes_nobody_in_the_conversation_an_actor() -> None:
    chat = Chat(named(Relation.FRIEND))
    chat.say("strong_a", who="actor")
    assert chat.say("felt", who="mum", voice=Voice.REPORTED) is LOOK


@pytest.mark.parametrize("relation", [Relation.FAMILY])
def test_what_families_do_innocently_is_not_weighed_but_what_hardly_is_innocent_is(
    relation: Relation,
) -> None:
    chat = Chat(named(relation))
    assert chat.say("clear_a", "clear_b", "clear_c", "slight_a") is NOTHING
    assert chat.say("strong_a") is LOOK


def test_a_combination_for_strangers_holds_for_a_stranger_alone() -> None:
    assert Chat(named(Relation.ONLINE_ONLY)).say("strong_b") is DANGER
    assert Chat(named(Relation.FRIEND)).say("strong_b") is LOOK


SCRIPT = st.lists(
    st.tuples(
        st.lists(st.sampled_from(sorted(STRENGTHS)), max_size=2, unique=True),
        st.sampled_from(["actor", "child", "third"]),
        st.sampled_from(list(Voice)),
        st.integers(0, 40),
    ),
    max_size=25,
)


@settings(deadline=None)
@given(SCRIPT, st.integers(0, 25))
def test_a_state_saved_and_read_back_anywhere_gives_the_same_course(
    script: list[tuple[list[str], str, Voice, int]], cut: int
) -> None:
    whole, parted = Chat(), Chat()
    day = START
    for place, (kinds, who, voice, days) in enumerate(script):
        day += timedelta(days=days)
        whole.say(*kinds, who=who, voice=voice, at=day)
        if place == cut:
            parted.state = msgspec.json.decode(msgspec.json.encode(parted.state), type=RiskState)
        parted.say(*kinds, who=who, voice=voice, at=day)
    assert whole.state == parted.state


@settings(deadline=None)
@given(SCRIPT, SCRIPT, st.sampled_from(list(Relation)))
def test_what_was_judged_in_another_conversation_changes_nothing(
    script: list[tuple[list[str], str, Voice, int]],
    other: list[tuple[list[str], str, Voice, int]],
    relation: Relation,
) -> None:
    alone, behind, first = Chat(named(relation)), Chat(named(relation)), Chat()
    behind.weigher = first.weigher
    for kinds, who, voice, _ in other:
        first.say(*kinds, who=who, voice=voice)
    for kinds, who, voice, _ in script:
        alone.say(*kinds, who=who, voice=voice)
        behind.say(*kinds, who=who, voice=voice)
    assert alone.state == behind.state


@settings(deadline=None)
@given(SCRIPT)
def test_no_course_ever_falls(script: list[tuple[list[str], str, Voice, int]]) -> None:
    chat = Chat()
    for kinds, who, voice, _ in script:
        chat.say(*kinds, who=who, voice=voice)
    ranks = [step.level.rank for step in chat.state.course]
    assert ranks == sorted(ranks)


@pytest.mark.parametrize(
    ("relation", "kind", "urgent"),
    [
        (Relation.ONLINE_ONLY, "clear_c", True),
        (Relation.FAMILY, "clear_c", False),
        (Relation.ONLINE_ONLY, "clear_a", False),
    ],
)
def test_a_sign_of_danger_is_remembered_where_it_counts_for_who_shows_it(
    relation: Relation, kind: str, urgent: bool
) -> None:
    chat = Chat(named(relation))
    chat.say(kind)
    assert chat.state.urgent is urgent


@pytest.mark.parametrize(
    ("relation", "kind", "signed"),
    [
        (Relation.UNKNOWN, "slight_a", True),
        (Relation.FAMILY, "clear_a", False),
        (Relation.FAMILY, "strong_a", True),
    ],
)
def test_there_is_a_sign_only_where_it_counts_for_whoever_shows_it(
    relation: Relation, kind: str, *, signed: bool
) -> None:
    timeline = Timeline(conversation="c")
    timeline.meet(Participant(id="actor", name="Actor", relation=relation))
    chat = Chat(timeline)
    chat.say(kind)
    assert chat.state.signed is signed
