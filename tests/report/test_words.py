"""Levels, times and people are told in the same words in every report."""

from datetime import datetime

import msgspec
import pytest

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from leeside.knowledge.model import RiskLevel, When
from leeside.report.words import (
    LEVELS,
    MEANS,
    WHENS,
    child_known,
    many,
    moment_said,
    none_said,
    seen_said,
    span_said,
    when_said,
)
from tests.report.small_result import a_conversation, a_sign


def test_every_level_and_time_has_its_words() -> None:
    assert set(LEVELS) == set(MEANS) == set(RiskLevel)
    assert set(WHENS) == set(When)


def test_nothing_noticed_does_not_mean_safe_and_danger_means_999() -> None:
    assert "not mean that the child is safe" in MEANS[RiskLevel.NOTHING_NOTICED]
    assert "999" in MEANS[RiskLevel.DANGER_NOW]


def test_times_are_told_as_a_person_writes_them() -> None:
    conversation = a_conversation()
    at = datetime(2026, 3, 9, 7, 5)
    assert when_said(at) == "9 Mar 2026, 07:05"
    assert moment_said(at, among=conversation) == "9 Mar, 07:05"
    assert moment_said(at.replace(year=2025), among=conversation) == "9 Mar 2025, 07:05"
    assert when_said(None) == moment_said(None, among=conversation) == "no time"
    assert span_said(conversation) == "11 Mar 2026"


@pytest.mark.parametrize(("count", "said"), [(0, "0 signs"), (1, "1 sign"), (1200, "1,200 signs")])
def test_a_count_agrees_with_its_noun(count: int, said: str) -> None:
    assert many(count, "sign") == said


def test_whether_the_child_is_known_is_said() -> None:
    conversation = a_conversation()
    assert child_known(conversation) == "The child, as you said: Ellie."
    nobody = tuple(
        msgspec.structs.replace(person, relation=Relation.UNKNOWN) for person in conversation.participants
    )
    unknown = msgspec.structs.replace(conversation, participants=nobody)
    assert "--child NAME" in child_known(unknown)
    assert "--child NAME" in none_said([unknown])
    assert none_said([unknown, conversation]) == ""


def test_what_is_told_of_others_is_said_once() -> None:
    told = a_sign(voice=Voice.REPORTED)
    assert seen_said(told) == "tells of somebody who asks for this to be kept secret"
    already = msgspec.structs.replace(told, says="tells of an older friend known online")
    assert seen_said(already) == "tells of an older friend known online"


def test_a_name_that_may_be_family_is_asked_about_and_never_taken_for_it() -> None:
    conversation = a_conversation()
    mum = msgspec.structs.replace(conversation.participants[0], name="Mum 💛", relation=Relation.UNKNOWN)
    asked = child_known(msgspec.structs.replace(conversation, participants=(mum,)))
    assert "--relation 'Mum 💛=family'" in asked
    known = msgspec.structs.replace(mum, relation=Relation.FAMILY)
    assert "--relation" not in child_known(msgspec.structs.replace(conversation, participants=(known,)))
    other = msgspec.structs.replace(mum, name="Dante")
    assert "--relation" not in child_known(msgspec.structs.replace(conversation, participants=(other,)))
