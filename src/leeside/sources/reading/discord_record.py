"""One message as DiscordChatExporter writes it; whatever is not named here is not read."""

from collections.abc import Iterator

import msgspec

from leeside.conversation.model import Attachment
from leeside.sources.reading.discord_file import token


class Author(msgspec.Struct, gc=False, rename="camel"):
    """An account: its id never changes, its names may."""

    id: str | int = ""
    name: str | None = None
    discriminator: str | None = None
    nickname: str | None = None
    is_bot: bool | None = None

    def shown(self) -> str:
        """The name that others see; a bot is named as one."""
        name = self.nickname or self.name or str(self.id)
        return f"{name} (bot)" if self.is_bot else name

    def handle(self) -> str:
        """The account's own name; the number behind it is from before 2023, when names were not unique."""
        if not self.name or not (self.discriminator or "").strip("0"):
            return self.name or ""
        return f"{self.name}#{self.discriminator}"


class File(msgspec.Struct, gc=False, rename="camel"):
    """An attached file."""

    url: str | None = None
    file_name: str | None = None
    file_size_bytes: int | float | None = None


class Sticker(msgspec.Struct, gc=False):
    """A picture of Discord's or of a server's own."""

    name: str | None = None


class Card(msgspec.Struct, gc=False):
    """A card below a message: a preview of a link, or the words of a bot."""

    title: str | None = None
    url: str | None = None
    description: str | None = None


class Emoji(msgspec.Struct, gc=False):
    """The sign of a reaction."""

    name: str | None = None


class Reaction(msgspec.Struct, gc=False):
    """A reaction to this message, without a time of its own."""

    emoji: Emoji | None = None
    count: int = 0
    users: list[Author] | None = None


class Reference(msgspec.Struct, gc=False, rename="camel"):
    """The message that this one answers."""

    message_id: str | int | None = None


class Passed(msgspec.Struct, gc=False):
    """A message that was passed on from elsewhere; who wrote it is not in the export."""

    timestamp: str | None = None
    content: str | None = None
    attachments: list[File] | None = None
    stickers: list[Sticker] | None = None
    embeds: list[Card] | None = None


class Interaction(msgspec.Struct, gc=False):
    """The command to which a bot answers."""

    name: str | None = None
    user: Author | None = None


class Record(msgspec.Struct, gc=False, rename="camel"):
    """One message, with what it came with."""

    id: str | int = ""
    type: str | int = "Default"
    timestamp: str | int | float | None = None
    timestamp_edited: str | None = None
    call_ended_timestamp: str | None = None
    content: str | None = None
    author: Author | None = None
    attachments: list[File] | None = None
    embeds: list[Card] | None = None
    stickers: list[Sticker] | None = None
    reactions: list[Reaction] | None = None
    reference: Reference | None = None
    forwarded_message: Passed | None = None
    interaction: Interaction | None = None

    def words(self) -> str:
        """What it says: its own words, else those that it passes on."""
        return self.content or (self.forwarded_message and self.forwarded_message.content) or ""

    def says_something(self) -> bool:
        """Whether it is a message at all."""
        return bool(self.id or self.timestamp is not None or self.author is not None)

    def is_plain(self) -> bool:
        """Whether it is words by a person and nothing came with them, as nearly every one is."""
        return (
            self.type == "Default"
            and bool(self.content)
            and not (
                self.attachments
                or self.reactions
                or self.embeds
                or self.stickers
                or self.timestamp_edited
                or self.reference
                or self.forwarded_message
                or (self.author and self.author.is_bot)
            )
        )

    def cards(self) -> list[Card]:
        """The cards below it."""
        return self.embeds or (self.forwarded_message and self.forwarded_message.embeds) or []

    def files(self, held: frozenset[str] | None) -> Iterator[Attachment]:
        """A token for each file and sticker; ``held`` are the names of all files in the export."""
        for whole in (self, self.forwarded_message):
            for file in (whole and whole.attachments) or ():
                size = None if file.file_size_bytes is None else int(file.file_size_bytes)
                yield token(file.file_name or "", url=file.url or "", size=size, held=held)
            for sticker in (whole and whole.stickers) or ():
                yield Attachment(name=sticker.name or "", media_type="sticker")
