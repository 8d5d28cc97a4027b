"""What reading an export yields: messages, conversations, and an account of every other byte."""

import msgspec

from leeside.conversation.model import Conversation, Message


class Structure(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Bytes that hold no message: brackets, commas, names and settings that were read as such."""

    member: str
    start: int
    end: int


class Unread(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Bytes that could not be read, and why, in a sentence for the person who must know."""

    member: str
    start: int
    end: int
    why: str


class Notice(msgspec.Struct, frozen=True, kw_only=True):
    """A sentence that the reader of the picture must see about how this export was read."""

    text: str
    member: str = ""


Found = Message | Conversation | Structure | Unread | Notice
"""Message, Structure and Unread ranges of one member never overlap and together are all its bytes."""
