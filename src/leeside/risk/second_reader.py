"""Lets the second reader raise what signs have not: alone to "concern" and no further, beside a sign of danger one more."""

from typing import Final

from leeside.conversation.model import Message
from leeside.conversation.timeline import moment
from leeside.detectors.second_reader.run_of_talk import Moved
from leeside.knowledge.model import RiskLevel
from leeside.risk.weigh import CourseStep, RiskState

BECAUSE: Final = "No single sign; the run of the talk resembles talk that was of concern."
BESIDE_SIGNS: Final = (
    "Signs alone are worth a look, and the run of the talk resembles talk that was of concern as well."
)
BESIDE_DANGER: Final = (
    "There is a sign of danger, and the run of the talk by itself resembles talk that was of concern."
)
INNOCENT_READING: Final = (
    "Banter, a game, family plans or talk about the news can sound alike: "
    "this compares wording and knows no facts."
)
LIMITS: Final = (
    "It has learnt from scripted English chats, names no way of harm and nobody who does it, and by itself "
    "never says more than concern."
)


def heed(state: RiskState, moved: Moved, message: Message) -> None:
    """Raise the conversation's level if the run is above it; what signs have reached stays as it is."""
    state.leaning = moved.lines or (message.index,)
    state.leant = max(state.leant, moved.level, key=lambda level: level.rank)
    level = moved.level if moved.level.rank <= RiskLevel.CONCERN.rank else RiskLevel.CONCERN
    _raise(state, level, BECAUSE, message)
    heed_both(state, message)


def heed_both(state: RiskState, message: Message) -> None:
    """Raise what signs and the run of the talk both point to within one episode.

    Each worth a look: concern. A sign of danger, and a run that is of concern by itself: serious concern.
    """
    if state.urgent and state.leant.rank >= RiskLevel.CONCERN.rank:
        _raise(state, RiskLevel.SERIOUS_CONCERN, BESIDE_DANGER, message)
    if state.looked and state.leaning:
        _raise(state, RiskLevel.CONCERN, BESIDE_SIGNS, message)


def _raise(state: RiskState, level: RiskLevel, because: str, message: Message) -> None:
    if level.rank <= state.level.rank:
        return
    state.level = level
    state.course.append(
        CourseStep(
            message_id=message.id,
            index=message.index,
            at=moment(message),
            level=level,
            way=None,
            actor=None,
            because=(because,),
            lines=state.leaning,
        )
    )
