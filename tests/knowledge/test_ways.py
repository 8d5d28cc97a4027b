"""Every way says what it is, how it looks, what to do and what never to do, and leaves the everyday alone."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

import leeside.knowledge
from leeside.conversation.model import Relation
from leeside.knowledge.model import (
    Audience,
    Combination,
    ResponseStep,
    RiskLevel,
    Status,
    Strength,
    Way,
    Weighing,
)  # fmt: skip
from leeside.risk.level import judge

EDITION = Path(leeside.knowledge.__file__).parent / "editions" / "2026-11-26"
WAYS = {
    path.stem: msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), Way)
    for path in sorted((EDITION / "ways").glob("*.toml"))
}
WEIGHING = msgspec.convert(tomllib.loads((EDITION / "weighing.toml").read_text(encoding="utf-8")), Weighing)
EXPECTED = (
    "grooming", "sextortion", "sexting", "cyberbullying", "criminal_exploitation", "location_control", "money_muling",
    "trafficking", "scam", "challenge", "privacy", "invasive_tech", "unwanted_contact", "identity_theft", "csam",
    "deepfake", "position_of_trust", "coercion_to_harm", "distress",
)  # fmt: skip
AT_LEAST_SIX = ("grooming", "sextortion", "criminal_exploitation", "money_muling", "location_control")
PREVENTION = {
    "check_games", "privacy_and_parental_controls", "location_off", "agree_use_and_time", "people_pretend",
    "giving_personal_data", "meeting_offline", "tell_trusted_adult", "same_curiosity",
}  # fmt: skip
WITHOUT_A_NEVER: dict[str, str] = {}
"""Ids of steps with nothing to warn of, each with the reason why not."""
LOCAL_JUDGEMENT = re.compile(r"own judgement|is to be checked|are to be checked|to be checked there")
FAMILY_LIFE = ("demands_live_location", "demands_check_in", "arranges_pickup", "gives_phone_or_sim", "asks_age",
               "asks_school", "asks_location_or_address", "asks_for_picture", "offers_gift_or_money")  # fmt: skip


def steps() -> Iterator[tuple[Way, ResponseStep]]:
    return ((way, step) for way in WAYS.values() for step in way.steps)


def judged(way: str, relation: Relation, *kinds: str) -> RiskLevel:
    """The level of these kinds of signs for an actor of this relation, as the weigher would count them."""
    known = WAYS[way]
    strengths = {sign.detector: sign.strength for sign in known.signs}
    counts = known.relations.get(relation.value, WEIGHING.relations[relation.value])
    weighed = {
        kind: strengths[kind]
        for kind in kinds
        if kind in strengths and (counts == "all" or strengths[kind] is Strength.STRONG)
    }
    return judge(weighed, known, WEIGHING, relation).level


def test_the_edition_knows_every_way_and_no_other() -> None:
    assert set(WAYS) == set(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_a_way_says_what_it_is_to_an_adult_and_to_a_child(name: str) -> None:
    way = WAYS[name]
    assert way.id == name
    assert all((way.title, way.what, way.in_a_chat, way.for_a_child, way.source, way.also_called))
    assert 3 <= len(way.innocent_readings) <= 6


@pytest.mark.parametrize("name", EXPECTED)
def test_words_for_a_child_are_short_and_blame_nobody(name: str) -> None:
    sentences = re.split(r"(?<=[.?!]) ", WAYS[name].for_a_child)
    assert len(sentences) >= 3
    assert sum(len(sentence.split()) for sentence in sentences) / len(sentences) <= 16
    assert "stupid" not in WAYS[name].for_a_child.lower()
    assert "should have" not in WAYS[name].for_a_child.lower()


@pytest.mark.parametrize("name", EXPECTED)
def test_a_way_can_be_noticed_through_enough_kinds_of_sign_each_listed_once(name: str) -> None:
    detectors = [sign.detector for sign in WAYS[name].signs]
    assert len(detectors) == len(set(detectors))
    assert len(detectors) >= (6 if name in AT_LEAST_SIX else 3)


@pytest.mark.parametrize("name", EXPECTED)
def test_combinations_use_listed_signs_and_say_why_in_one_sentence(name: str) -> None:
    way = WAYS[name]
    listed = {sign.detector for sign in way.signs}
    assert way.combinations
    for combination in way.combinations:
        assert {*combination.all_of, *combination.any_of} <= listed, combination.because
        assert combination.because.endswith(".")
        assert not set(combination.all_of) & set(combination.any_of), combination.because
        assert set(combination.relations) <= {relation.value for relation in Relation}
        assert combination.least <= max(len(combination.any_of), 1)


@pytest.mark.parametrize("name", EXPECTED)
def test_prevention_is_known_and_there_is_some(name: str) -> None:
    assert WAYS[name].prevention
    assert set(WAYS[name].prevention) <= PREVENTION


@pytest.mark.parametrize("name", EXPECTED)
def test_lead_parent_and_child_each_have_a_step_to_take(name: str) -> None:
    for audience in Audience:
        assert any(audience in step.audience for step in WAYS[name].steps), audience


def test_step_ids_are_prefixed_by_their_way_and_unique() -> None:
    ids = [step.id for _, step in steps()]
    assert len(ids) == len(set(ids))
    assert all(step.id.startswith(f"{way.id}_") for way, step in steps())


def test_every_step_says_what_never_to_do_or_why_there_is_nothing() -> None:
    assert [step.id for _, step in steps() if not step.never and step.id not in WITHOUT_A_NEVER] == []


def test_what_was_not_read_at_its_source_is_shown_as_to_be_checked() -> None:
    confirmed = [step for _, step in steps() if step.status is Status.CONFIRMED]
    assert confirmed
    assert [step.id for step in confirmed if LOCAL_JUDGEMENT.search(step.source)] == []
    for way in WAYS.values():
        if any("to be checked" in law.lower() for law in way.law):
            assert way.status is Status.CHECK, way.id


def test_no_step_sends_bullying_or_fake_accounts_to_ceop_or_anything_but_addresses_to_the_iwf() -> None:
    assert [step.id for way, step in steps() if step.agency == "ceop" and way.id == "cyberbullying"] == []
    assert [step.id for way, step in steps() if step.agency == "ceop" and way.id == "identity_theft"] == []
    assert [step.id for _, step in steps() if step.agency == "iwf"] == ["csam_iwf"]


@pytest.mark.parametrize("name", ["sextortion", "sexting", "csam", "deepfake"])
def test_ways_with_pictures_say_never_to_look(name: str) -> None:
    assert any("look" in never or "open it" in never for step in WAYS[name].steps for never in step.never)


def test_tracking_is_never_switched_off_without_a_plan() -> None:
    first = WAYS["location_control"].steps[0]
    assert "police" in first.text
    assert any("switch the location off" in never for never in first.never)


def test_no_dangerous_challenge_is_named() -> None:
    text: Any = msgspec.to_builtins(WAYS["challenge"])
    assert "#" not in str(text)


@pytest.mark.parametrize(
    ("way", "relation", "kinds", "level"),
    [
        ("sextortion", "friend", ("threatens_to_share", "demands_payment"), "serious_concern"),
        ("sextortion", "unknown", ("threatens_to_share", "demands_payment", "sets_deadline"), "danger_now"),
        ("grooming", "online_only", ("fixes_a_meeting",), "danger_now"),
        ("grooming", "unknown", ("fixes_a_meeting", "says_come_alone"), "danger_now"),
        ("grooming", "online_only", ("asks_for_secrecy", "asks_for_picture"), "serious_concern"),
        ("distress", "family", ("talks_of_ending_life",), "danger_now"),
        ("coercion_to_harm", "peer", ("orders_harm", "demands_proof_of_act"), "danger_now"),
        ("trafficking", "unknown", ("controls_movement_or_documents", "arranges_pickup"), "danger_now"),
        ("criminal_exploitation", "unknown", ("imposes_debt", "threatens_violence"), "serious_concern"),
        ("criminal_exploitation", "unknown", ("imposes_debt", "threatens_violence", "sets_deadline"), "danger_now"),
        ("criminal_exploitation", "peer", ("recruits_to_deliver_or_hold", "gives_phone_or_sim"), "serious_concern"),
        ("money_muling", "friend", ("asks_for_bank_account", "offers_cut_for_transfer"), "serious_concern"),
        ("location_control", "unknown", ("demands_live_location", "punishes_silence"), "serious_concern"),
        ("position_of_trust", "professional", ("asks_for_secrecy", "asks_for_picture"), "serious_concern"),
    ],
)  # fmt: skip
def test_signs_that_decide_together_do(way: str, relation: str, kinds: tuple[str, ...], level: str) -> None:
    assert judged(way, Relation(relation), *kinds) == level


@pytest.mark.parametrize("name", EXPECTED)
def test_a_family_that_asks_where_a_child_is_and_arranges_a_lift_stays_at_nothing(name: str) -> None:
    assert judged(name, Relation.FAMILY, *FAMILY_LIFE) is RiskLevel.NOTHING_NOTICED


@pytest.mark.parametrize("name", EXPECTED)
@pytest.mark.parametrize("relation", [Relation.PEER, Relation.FRIEND, Relation.UNKNOWN])
@pytest.mark.parametrize(
    "kind", ["asks_age", "asks_school", "fixes_a_meeting", "asks_for_picture", "sets_deadline", "refuses"]
)
def test_one_everyday_cue_from_a_peer_or_somebody_unknown_is_nothing(
    name: str, relation: Relation, kind: str
) -> None:
    assert judged(name, relation, kind) is RiskLevel.NOTHING_NOTICED


def test_a_coach_who_fixes_a_training_offers_a_lift_and_asks_for_a_team_photo_is_nothing() -> None:
    for name in EXPECTED:
        level = judged(
            name,
            Relation.PROFESSIONAL,
            "fixes_a_meeting",
            "asks_to_meet",
            "arranges_pickup",
            "asks_for_picture",
        )
        assert level is RiskLevel.NOTHING_NOTICED, name


@pytest.mark.parametrize("name", EXPECTED)
def test_a_club_that_asks_for_age_school_and_address_is_nothing_whoever_it_is(name: str) -> None:
    for relation in (Relation.UNKNOWN, Relation.PROFESSIONAL):
        level = judged(name, relation, "asks_age", "asks_school", "asks_location_or_address")
        assert level is RiskLevel.NOTHING_NOTICED, relation


@pytest.mark.parametrize(
    ("way", "kind"),
    [
        ("criminal_exploitation", "recruits_to_deliver_or_hold"),
        ("criminal_exploitation", "sends_out_of_town"),
        ("money_muling", "asks_for_bank_account"),
        ("location_control", "demands_live_location"),
        ("grooming", "asks_for_secrecy"),
    ],
)
def test_one_cue_from_somebody_unknown_waits_for_company_but_not_from_online_only(
    way: str, kind: str
) -> None:
    assert judged(way, Relation.UNKNOWN, kind) is RiskLevel.NOTHING_NOTICED
    assert judged(way, Relation.ONLINE_ONLY, kind) is not RiskLevel.NOTHING_NOTICED


def test_a_combination_for_anybody_never_rests_on_family_life_alone() -> None:
    def is_family_life(combination: Combination) -> bool:
        return {*combination.all_of, *combination.any_of} <= set(FAMILY_LIFE)

    for way in WAYS.values():
        assert [c.because for c in way.combinations if not c.relations and is_family_life(c)] == []
