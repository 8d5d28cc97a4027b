"""The engine itself is what is measured, with and without being told who is who."""

from pathlib import Path

import pytest

from leeside.errors import LabelError
from leeside.evaluation.disguise import Disguise
from leeside.evaluation.evaluate import Evaluation, Relations, evaluate
from leeside.evaluation.labelled_signs import Signs
from leeside.evaluation.outcome import outcomes_of
from leeside.evaluation.read_labelled import read_labelled
from leeside.evaluation.split import Split
from leeside.knowledge.model import RiskLevel
from leeside.risk.weigh import OUTSIDE
from leeside.screening import screen
from leeside.screening.stream import default_engine
from tests.evaluation.conftest import ALARM, KEPT, QUIET, THREAT
from tests.evaluation.small_set import put, records, written


def test_a_threat_is_noticed_and_an_ordinary_chat_left_alone(evaluation: Evaluation) -> None:
    levels = {one.id: one.level for one in evaluation.outcomes}
    assert levels[THREAT].rank >= RiskLevel.CONCERN.rank
    assert levels[ALARM].rank >= RiskLevel.CONCERN.rank
    assert levels[QUIET] is levels[KEPT] is RiskLevel.NOTHING_NOTICED


def test_the_figures_are_of_these_four(evaluation: Evaluation) -> None:
    of_concern, _, benign, lookalikes, ordinary = (
        one.at(RiskLevel.CONCERN) for one in evaluation.figures.overall
    )
    assert [(s.hits, s.of) for s in (of_concern, benign, lookalikes, ordinary)] == [
        (1, 2),
        (1, 2),
        (1, 1),
        (0, 1),
    ]
    assert [one.id for one in evaluation.worst.misses] == [KEPT]
    assert [one.id for one in evaluation.worst.false_alarms] == [ALARM]


def test_the_outcome_is_that_of_screening_the_same_records(tmp_path: Path) -> None:
    path = put(tmp_path, records("c1")[:-1], name="chat.jsonl")
    labelled = read_labelled([put(tmp_path, records("c1"))], ways=()).conversations
    (outcome,) = outcomes_of(labelled, default_engine())
    (screened,) = screen(path).conversations
    assert outcome.level is screened.level
    assert [sign.detector for sign in outcome.signs] == [seen.sign.detector for seen in screened.signs]


def test_relations_are_dropped_when_unknown(tmp_path: Path) -> None:
    """A mother who asks for the location is family when that is known, and anybody when it is not."""
    mother = written(
        "c1",
        participants=[{"id": "ann", "relation": "child", "age": 9}, {"id": "mum", "relation": "family"}],
        messages=[{"from": "mum", "text": "send me a pic, just for me, dont tell dad"}],
    )
    path = put(tmp_path, [mother])
    (unknown,) = evaluate([path], relations=Relations.UNKNOWN).outcomes
    (given,) = evaluate([path], relations=Relations.GIVEN).outcomes
    assert given.level.rank < unknown.level.rank


def test_a_part_alone_can_be_asked_for(labelled: Path) -> None:
    assert [one.id for one in evaluate([labelled], split=Split.KEEP).outcomes] == [KEPT]
    with pytest.raises(LabelError, match="belongs to the part 'tune'"):
        evaluate([labelled], split=Split.TUNE)


def test_how_it_was_asked_stands_with_the_figures(labelled: Path) -> None:
    asked = evaluate([labelled], disguise=Disguise.LEET, relations=Relations.UNKNOWN).figures.asked
    assert (asked.disguise, asked.relations, asked.split) == ("leet", "unknown", "all")
    assert (asked.conversations, asked.messages) == (4, 4)
    assert asked.files == (labelled.name,)


def test_labelled_signs_can_be_weighed_instead_of_those_that_are_seen(labelled: Path) -> None:
    """The kept one says nothing that a detector knows, and yet is labelled with a threat."""
    ceiling = {one.id: one for one in evaluate([labelled], weighed=Signs.LABELLED).outcomes}
    assert [sign.detector for sign in ceiling[KEPT].signs] == ["threatens_to_share"]
    assert ceiling[KEPT].level.rank > RiskLevel.NOTHING_NOTICED.rank
    assert ceiling[ALARM].level is RiskLevel.NOTHING_NOTICED


def test_what_a_child_tells_of_is_weighed_as_told(tmp_path: Path) -> None:
    told = written(
        "c1",
        label="concern",
        kind="child_side",
        ways=["sextortion"],
        signs=[{"index": 1, "sign": "threatens_to_share"}],
    )
    (outcome,) = evaluate([put(tmp_path, [told])], weighed=Signs.LABELLED).outcomes
    assert {step.actor for step in outcome.course if step.way} == {OUTSIDE}
