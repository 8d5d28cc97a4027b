"""What was said, by whom, when, and where in the file it stands: frozen, and exactly as it was."""

from datetime import datetime
from enum import StrEnum

import msgspec


class Kind(StrEnum):
    """What a record of a conversation is; only some kinds are words that somebody typed."""

    TEXT = "text"
    SYSTEM = "system"
    DELETED = "deleted"
    UNSENT = "unsent"
    EDITED = "edited"
    ATTACHMENT = "attachment"
    OMITTED = "omitted"
    CALL = "call"
    LOCATION = "location"
    REACTION = "reaction"
    TIMER = "timer"
    SCREENSHOT = "screenshot"


class Relation(StrEnum):
    """What a person is to the child, as an adult said it; unknown stays unknown."""

    CHILD = "child"
    FAMILY = "family"
    FRIEND = "friend"
    PEER = "peer"
    PROFESSIONAL = "professional"
    ONLINE_ONLY = "online_only"
    UNKNOWN = "unknown"


class TimeConfidence(StrEnum):
    """How far a message's time can be relied on."""

    CERTAIN = "certain"
    """The source states an instant, or a local time in one possible reading."""
    INFERRED = "inferred"
    """Day and month were put in order by evidence elsewhere in the file."""
    AMBIGUOUS = "ambiguous"
    """Day and month could be the other way round; a person must say."""
    MISSING = "missing"
    """The source gives no time for this record."""


class Withheld(StrEnum):
    """Why a file that was part of a message is not where it was, as far as the source says so."""

    VIEW_ONCE = "view_once"
    """It could be looked at once, and is gone."""
    EXPIRED = "expired"
    """It was set to vanish, and is gone."""


class Attachment(msgspec.Struct, frozen=True, kw_only=True):
    """A token for a file that was part of a message; never its bytes, never a way to open it."""

    name: str = ""
    media_type: str = ""
    size: int | None = None
    present: bool | None = None
    """Whether the export holds the file; None when the source cannot tell."""
    withheld: Withheld | None = None


class Participant(msgspec.Struct, frozen=True, kw_only=True):
    """One account or name in one conversation; two names are never taken for one person.

    ``account`` is the platform's own id of the account, which stays when names change, or that by which the
    device links several addresses to one person; empty where the source does not tell one. ``platform`` says
    whose it is, such as "discord"; empty when unknown.
    """

    id: str
    name: str
    relation: Relation = Relation.UNKNOWN
    age: int | None = None
    handle: str = ""
    account: str = ""
    platform: str = ""


class Message(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One record of a conversation: who, when, its exact text, and the bytes it was read from.

    ``index`` counts from 0 in the order of the conversation. ``sent_at`` is the naive local time that
    the source shows, ``zone`` the zone it is in (an IANA name or an offset; None when unknown) and
    ``utc`` the aware instant when it can be known. ``start`` and ``end`` are byte offsets, end not
    included, into ``member`` (a path inside the export; empty for a single file).
    """

    id: str
    conversation: str
    index: int
    sender: str | None
    text: str
    kind: Kind = Kind.TEXT
    sent_at: datetime | None = None
    zone: str | None = None
    utc: datetime | None = None
    time_confidence: TimeConfidence = TimeConfidence.CERTAIN
    member: str = ""
    start: int = 0
    end: int = 0
    attachments: tuple[Attachment, ...] = ()
    note: str = ""
    """What a reader of this record must know, for example that its header may be forged."""

    @property
    def attachment(self) -> Attachment | None:
        """The first of the files that came with it; None when none did."""
        return self.attachments[0] if self.attachments else None


class Conversation(msgspec.Struct, frozen=True, kw_only=True):
    """A conversation's name and the people in it, as far as the source tells them.

    A source may yield it more than once for one ``id``, as it learns of more people; later ones add.
    """

    id: str
    title: str = ""
    participants: tuple[Participant, ...] = ()
    note: str = ""


SPOKEN_KINDS = frozenset({Kind.TEXT, Kind.EDITED})
"""The kinds whose text somebody typed: the only ones in which words are looked for."""
