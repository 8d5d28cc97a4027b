"""The second reader raises to concern at most, one further beside a sign of danger, and lowers nothing."""

from datetime import UTC, datetime

import msgspec
import pytest

from leeside.conversation.model import Message
from leeside.detectors.second_reader.run_of_talk import Moved
from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import RiskLevel
from leeside.risk.level import Judged
from leeside.risk.second_reader import BECAUSE, BESIDE_DANGER, BESIDE_SIGNS, LIKE_DANGER, heed, heed_both
from leeside.risk.weigh import Peak, RiskState, Weigher

MESSAGE = Message(id="m9", conversation="c", index=9, sender="Kai", text="…")


def test_it_raises_a_conversation_in_which_nothing_was_noticed_and_says_why_and_on_which_lines() -> None:
    state = RiskState()
    heed(state, Moved(RiskLevel.CONCERN, (2, 5)), MESSAGE)
    [step] = state.course
    assert state.level is RiskLevel.CONCERN
    assert (step.way, step.because, step.lines, step.by_the_run) == (None, (BECAUSE,), (2, 5), True)


@pytest.mark.parametrize("moved", list(RiskLevel))
@pytest.mark.parametrize("held", list(RiskLevel))
def test_it_lowers_nothing_and_never_goes_above_concern(moved: RiskLevel, held: RiskLevel) -> None:
    state = RiskState(level=held)
    heed(state, Moved(moved, ()), MESSAGE)
    assert state.level.rank >= held.rank
    assert state.level in {held, RiskLevel.WORTH_A_LOOK, RiskLevel.CONCERN}


def test_what_signs_have_reached_leaves_no_step_of_its_own() -> None:
    state = RiskState(level=RiskLevel.SERIOUS_CONCERN)
    heed(state, Moved(RiskLevel.CONCERN, (1,)), MESSAGE)
    assert state.course == []


def test_signs_and_the_run_that_are_each_worth_a_look_are_of_concern_together() -> None:
    state = RiskState(level=RiskLevel.WORTH_A_LOOK, looked=True)
    heed(state, Moved(RiskLevel.WORTH_A_LOOK, (2, 5)), MESSAGE)
    [step] = state.course
    assert state.level is RiskLevel.CONCERN
    assert (step.because, step.lines, step.by_the_run) == ((BESIDE_SIGNS,), (2, 5), True)


def test_it_makes_no_difference_which_of_the_two_came_first() -> None:
    state = RiskState()
    heed(state, Moved(RiskLevel.WORTH_A_LOOK, (2, 5)), MESSAGE)
    assert state.level is RiskLevel.WORTH_A_LOOK
    state.looked = True
    heed_both(state, MESSAGE)
    assert str(state.level) == RiskLevel.CONCERN.value


def test_the_two_do_not_meet_across_a_long_silence() -> None:
    state, weigher = RiskState(), Weigher(newest_edition())
    weigher.pass_message(
        state, msgspec.structs.replace(MESSAGE, sent_at=datetime(2026, 1, 5, 16, tzinfo=UTC))
    )
    heed(state, Moved(RiskLevel.WORTH_A_LOOK, (2, 5)), MESSAGE)
    weigher.pass_message(
        state, msgspec.structs.replace(MESSAGE, sent_at=datetime(2026, 3, 5, 16, tzinfo=UTC))
    )
    state.looked = True
    heed_both(state, MESSAGE)
    assert state.level is RiskLevel.WORTH_A_LOOK


def test_a_sign_of_danger_beside_a_run_of_concern_is_serious() -> None:
    state = RiskState(level=RiskLevel.WORTH_A_LOOK, looked=True, urgent=True)
    heed(state, Moved(RiskLevel.CONCERN, (2, 5)), MESSAGE)
    assert state.level is RiskLevel.SERIOUS_CONCERN
    assert (state.course[-1].because, state.course[-1].by_the_run) == ((BESIDE_DANGER,), True)


def test_a_sign_of_danger_beside_a_run_that_is_worth_a_look_is_serious_too() -> None:
    state = RiskState(level=RiskLevel.WORTH_A_LOOK, looked=True, urgent=True)
    heed(state, Moved(RiskLevel.WORTH_A_LOOK, (2, 5)), MESSAGE)
    assert state.level is RiskLevel.SERIOUS_CONCERN


def test_any_sign_beside_a_run_like_talk_of_danger_is_serious_and_says_so() -> None:
    state = RiskState(signed=True)
    heed(state, Moved(RiskLevel.WORTH_A_LOOK, (2, 5), of_danger=True), MESSAGE)
    assert state.level is RiskLevel.SERIOUS_CONCERN
    assert (state.course[-1].because, state.course[-1].by_the_run) == ((LIKE_DANGER,), True)


@pytest.mark.parametrize(
    ("signed", "moved"),
    [
        (False, Moved(RiskLevel.CONCERN, (2, 5), of_danger=True)),
        (True, Moved(RiskLevel.NOTHING_NOTICED, (2, 5), of_danger=True)),
        (True, Moved(RiskLevel.CONCERN, (2, 5))),
    ],
)
def test_neither_the_run_alone_nor_a_sign_in_ordinary_talk_is_serious(*, signed: bool, moved: Moved) -> None:
    state = RiskState(signed=signed)
    heed(state, moved, MESSAGE)
    heed_both(state, MESSAGE)
    assert state.level is moved.level


def test_talk_of_danger_is_forgotten_over_a_long_silence() -> None:
    state, weigher = RiskState(), Weigher(newest_edition())
    weigher.pass_message(
        state, msgspec.structs.replace(MESSAGE, sent_at=datetime(2026, 1, 5, 16, tzinfo=UTC))
    )
    heed(state, Moved(RiskLevel.NOTHING_NOTICED, (2,), of_danger=True), MESSAGE)
    weigher.pass_message(
        state, msgspec.structs.replace(MESSAGE, sent_at=datetime(2026, 3, 5, 16, tzinfo=UTC))
    )
    state.signed = True
    heed(state, Moved(RiskLevel.WORTH_A_LOOK, (2, 5)), MESSAGE)
    assert state.level is RiskLevel.WORTH_A_LOOK


def test_signs_that_waited_for_the_run_name_their_way_and_reach_as_far_as_they_do() -> None:
    waits = Judged(RiskLevel.SERIOUS_CONCERN, ("A place to stay, in secret.",))
    peak = Peak(way="grooming", actor="Kai", level=RiskLevel.NOTHING_NOTICED, because=(), signs={})
    state = RiskState(looked=True, beside={"grooming/Kai": waits}, peaks={"grooming/Kai": peak})
    heed(state, Moved(RiskLevel.WORTH_A_LOOK, (2, 5)), MESSAGE)
    assert (peak.level, peak.because) == (RiskLevel.SERIOUS_CONCERN, waits.because)
    assert state.level is RiskLevel.SERIOUS_CONCERN
    step = state.course[-1]
    assert (step.way, step.actor, step.because) == ("grooming", "Kai", (*waits.because, BESIDE_SIGNS))
    assert state.beside == {}


def test_signs_that_wait_raise_nothing_while_the_run_says_nothing() -> None:
    state = RiskState(looked=True, beside={"grooming/Kai": Judged(RiskLevel.CONCERN, ("Two kinds.",))})
    heed_both(state, MESSAGE)
    assert (state.level, state.course) == (RiskLevel.NOTHING_NOTICED, [])


def test_danger_and_the_run_do_not_meet_across_a_long_silence() -> None:
    state, weigher = RiskState(urgent=True), Weigher(newest_edition())
    weigher.pass_message(
        state, msgspec.structs.replace(MESSAGE, sent_at=datetime(2026, 1, 5, 16, tzinfo=UTC))
    )
    weigher.pass_message(
        state, msgspec.structs.replace(MESSAGE, sent_at=datetime(2026, 3, 5, 16, tzinfo=UTC))
    )
    heed(state, Moved(RiskLevel.CONCERN, (2, 5)), MESSAGE)
    assert state.level is RiskLevel.CONCERN
