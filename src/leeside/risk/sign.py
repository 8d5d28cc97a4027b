"""A sign: one thing seen, with everything needed to find it again and to judge it."""

from datetime import datetime

import msgspec

from leeside.conversation.timeline import moment
from leeside.detectors.contract.candidate import Voice
from leeside.detectors.contract.detector import Speaker
from leeside.detectors.contract.notice import Noticed


class Sign(msgspec.Struct, frozen=True, kw_only=True):
    """What one detector saw in one message: an observation, not yet an interpretation.

    ``start`` and ``end`` are characters of the message's exact text, end not included; ``id`` is made of
    where it stands, never of what was said. ``at`` is naive, on the conversation's own clock.
    """

    id: str
    detector: str
    version: int
    by: Speaker
    voice: Voice
    conversation: str
    message_id: str
    index: int
    speaker: str
    at: datetime | None
    start: int
    end: int
    run_unread: bool = True
    """Whether too little had been said by then, or too little in English, for the run of the talk to be read."""

    @property
    def is_the_childs_side(self) -> bool:
        """Whether it tells of the one at risk, or of what others did, and not of what the speaker does."""
        return self.by is Speaker.CHILD or self.voice is Voice.REPORTED


def sign_of(noticed: Noticed) -> Sign:
    """The sign that a thing noticed is."""
    message = noticed.message
    return Sign(
        id=f"{message.conversation}/{message.id}/{noticed.detector.name}",
        detector=noticed.detector.name,
        version=noticed.detector.version,
        by=noticed.detector.by,
        voice=noticed.voice,
        conversation=message.conversation,
        message_id=message.id,
        index=message.index,
        speaker=message.sender or "",
        at=moment(message),
        start=noticed.start,
        end=noticed.end,
        run_unread=noticed.run_unread,
    )
