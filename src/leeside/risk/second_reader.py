"""Lets the second reader raise what signs have not: alone to "concern" and no further, beside a sign of danger one more."""

from typing import Final

from leeside.conversation.model import Message
from leeside.conversation.timeline import moment
from leeside.detectors.second_reader.run_of_talk import Moved
from leeside.knowledge.model import RiskLevel
from leeside.risk.weigh import CourseStep, RiskState

BECAUSE: Final = "No single sign; the run of the talk resembles talk that was of concern."
BESIDE_SIGNS: Final = "There are signs, and the run of the talk resembles talk that was of concern as well."
BESIDE_DANGER: Final = (
    "There is a sign of danger, and the run of the talk resembles talk that was of concern as well."
)
LIKE_DANGER: Final = (
    "There is a sign, and the run of the talk resembles talk in which somebody was in danger."
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
    state.like_danger |= moved.of_danger
    if moved.level.rank < RiskLevel.WORTH_A_LOOK.rank:
        return
    state.leaning = moved.lines or (message.index,)
    level = moved.level if moved.level.rank <= RiskLevel.CONCERN.rank else RiskLevel.CONCERN
    _raise(state, level, BECAUSE, message=message)
    heed_both(state, message)


def heed_both(state: RiskState, message: Message) -> None:
    """Raise what signs and the run of the talk both point to within one episode.

    Each worth a look: concern. A sign of danger, and a run that is worth a look: serious concern. So is any sign beside
    such a run that is like talk in which somebody was in danger.
    """
    if state.urgent and state.leaning:
        _raise(state, RiskLevel.SERIOUS_CONCERN, BESIDE_DANGER, message=message)
    if state.signed and state.like_danger and state.leaning:
        _raise(state, RiskLevel.SERIOUS_CONCERN, LIKE_DANGER, message=message)
    if state.looked and state.leaning:
        _raise(state, RiskLevel.CONCERN, BESIDE_SIGNS, message=message)
        _let_signs_count(state, message)


def _let_signs_count(state: RiskState, message: Message) -> None:
    """Signs that waited for the run of the talk now point to their way, as far as they reach, and say why."""
    for key, judged in state.beside.items():
        peak = state.peaks[key]
        if judged.level.rank > peak.level.rank:
            peak.level, peak.because = judged.level, judged.because
            _raise(
                state,
                judged.level,
                judged.because[0],
                BESIDE_SIGNS,
                message=message,
                way=peak.way,
                actor=peak.actor,
            )
    state.beside.clear()


def _raise(
    state: RiskState,
    level: RiskLevel,
    *because: str,
    message: Message,
    way: str | None = None,
    actor: str | None = None,
) -> None:
    if level.rank <= state.level.rank:
        return
    state.level = level
    state.course.append(
        CourseStep(
            message_id=message.id,
            index=message.index,
            at=moment(message),
            level=level,
            way=way,
            actor=actor,
            because=because,
            lines=() if way else state.leaning,
        )
    )
