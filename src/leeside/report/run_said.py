"""What the second reader raised, in words: the same for the text and the page."""

import msgspec

from leeside.knowledge.model import RiskLevel
from leeside.risk.second_reader import INNOCENT_READING, LIMITS
from leeside.screening.result import ConversationResult, ReadLine


class RunSaid(msgspec.Struct, frozen=True):
    """How far the run of the talk raised a conversation, why, on which lines, and what else it may be."""

    level: RiskLevel
    because: str
    lines: str
    read: tuple[ReadLine, ...] = ()
    """The lines that did most, as far as they were kept."""
    innocent_reading: str = INNOCENT_READING
    limits: str = LIMITS


def run_said(conversation: ConversationResult) -> RunSaid | None:
    """The furthest that the run of the talk raised it; None when only signs did, or nothing."""
    steps = [step for step in conversation.course if step.by_the_run]
    if not steps:
        return None
    step = max(steps, key=lambda step: step.level.rank)
    lines = ", ".join(str(index + 1) for index in step.lines)
    read = tuple(line for line in conversation.lines if line.index in step.lines)
    did_most = f"What did most: messages {lines}." if lines else ""
    return RunSaid(step.level, " ".join(step.because), did_most, read)
