"""The second reader raises, at most to concern, and lowers nothing."""

import pytest

from leeside.conversation.model import Message
from leeside.detectors.second_reader.run_of_talk import Moved
from leeside.knowledge.model import RiskLevel
from leeside.risk.second_reader import BECAUSE, heed
from leeside.risk.weigh import RiskState

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
