"""What screening found, what it did not read, and what it advises; nothing in it decides anything."""

from datetime import datetime

import msgspec

from leeside.conversation.model import Participant
from leeside.knowledge.model import RiskLevel
from leeside.response.steps import Step
from leeside.risk.sign import Sign
from leeside.risk.weigh import CourseStep


class SourceRead(msgspec.Struct, frozen=True, kw_only=True):
    """What was read, from where, and all that was not: how far the rest of the result can be trusted."""

    kind: str
    title: str
    path: str
    sha256: str
    confidence: float
    messages: int
    screened: int
    """Messages in which words were looked for; the rest are system lines, tokens, or before a --since date."""
    unread: tuple[str, ...]
    """Each range of bytes that could not be read: where, how many, and why."""
    absences: tuple[str, ...]
    """What this kind of source never contains: no message found is not no message sent."""
    warnings: tuple[str, ...]


class SeenSign(msgspec.Struct, frozen=True, kw_only=True):
    """A sign with what a reader needs beside it: the ways, the words around it, the innocent reading."""

    sign: Sign
    ways: tuple[str, ...]
    says: str
    innocent_reading: str
    speaker_name: str
    before: str
    words: str
    after: str
    """The minimum excerpt: the exact words of the span, and a little of the message on either side."""


class WayResult(msgspec.Struct, frozen=True, kw_only=True):
    """One way that the signs of one actor point to. Harm already and risk are two lists, never one total."""

    way: str
    title: str
    level: RiskLevel
    actor: str | None
    """Id of the participant who acts; None when it is somebody outside who is told of."""
    actor_name: str
    because: tuple[str, ...]
    harm_already: tuple[str, ...]
    risk: tuple[str, ...]
    """Ids of signs."""
    innocent_readings: tuple[str, ...]


class ReadLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line that moved the run of the talk: where it stands, who wrote it, when, and its beginning."""

    index: int
    message_id: str
    speaker: str
    at: datetime | None
    words: str


class ConversationResult(msgspec.Struct, frozen=True, kw_only=True):
    """One conversation: who is in it, the level its words reach and why, sign by sign, and the steps."""

    id: str
    title: str
    participants: tuple[Participant, ...]
    messages: int
    first_at: datetime | None
    last_at: datetime | None
    level: RiskLevel
    danger_now: bool
    ways: tuple[WayResult, ...]
    signs: tuple[SeenSign, ...]
    shadow: tuple[SeenSign, ...] = ()
    """What shadow packs saw: recorded apart, and weighed in nothing."""
    course: tuple[CourseStep, ...]
    steps: tuple[Step, ...]
    lines: tuple[ReadLine, ...] = ()
    """The lines by which the run of the talk raised it, cut short."""


class ScreeningResult(msgspec.Struct, frozen=True, kw_only=True):
    """The picture of one export. ``level`` is that of its worst conversation."""

    leeside: str
    edition: str
    screened_at: datetime
    source: SourceRead
    conversations: tuple[ConversationResult, ...]

    @property
    def level(self) -> RiskLevel:
        """The highest level of any conversation."""
        levels = (conversation.level for conversation in self.conversations)
        return max(levels, key=lambda level: level.rank, default=RiskLevel.NOTHING_NOTICED)
