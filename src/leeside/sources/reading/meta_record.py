"""One record of an Instagram or Messenger thread as it is written, in both downloads that Meta makes.

The account download writes ``sender_name`` and ``timestamp_ms``; the separate one for end-to-end
encrypted Messenger writes ``senderName`` and ``timestamp``.
"""

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

import msgspec

from leeside.conversation.model import Attachment


class Media(msgspec.Struct, gc=False):
    """A file of a record; only its name is ever used."""

    uri: str = ""
    backup_uri: str | None = None


class Share(msgspec.Struct, gc=False):
    """Somebody else's post, or a link, that was passed on."""

    link: str | None = None
    share_text: str | None = None
    original_content_owner: str | None = None


class Reaction(msgspec.Struct, gc=False):
    """A reaction to this record, without a time of its own."""

    reaction: str = ""
    actor: str = ""


class Person(msgspec.Struct, gc=False):
    """A participant: a display name and nothing more."""

    name: str = ""


class Record(msgspec.Struct, gc=False):
    """One record of a thread; whatever is not named here is not read."""

    sender_name: str = ""
    sender_name_e2ee: str = msgspec.field(default="", name="senderName")
    timestamp_ms: int | float | None = None
    timestamp: int | float | None = None
    content: str | None = None
    text: str | None = None
    type: str | None = None
    photos: list[Media] | None = None
    videos: list[Media] | None = None
    audio_files: list[Media] | None = None
    files: list[Media] | None = None
    gifs: list[Media] | None = None
    media: list[Media] | None = None
    sticker: Media | None = None
    share: Share | None = None
    reactions: list[Reaction] | None = None
    users: list[Person] | None = None
    call_duration: float | None = None
    missed: bool | None = None
    is_unsent: bool | None = None
    is_unsent_e2ee: bool | None = msgspec.field(default=None, name="isUnsent")
    is_geoblocked_for_viewer: bool | None = None
    is_geoblocked_by_viewer: bool | None = None
    is_unsent_image_by_messenger_kid_parent: bool | None = None

    def sender(self) -> str:
        """The display name of whoever sent it, still as it is written."""
        return self.sender_name or self.sender_name_e2ee

    def words(self) -> str | None:
        """What it says, still as it is written; None when the download has no such field for it."""
        return self.content if self.content is not None else self.text

    def milliseconds(self) -> float | None:
        """Its time since 1970."""
        return self.timestamp_ms if self.timestamp_ms is not None else self.timestamp

    def is_words_alone(self) -> bool:
        """Whether there is nothing but a sender, a time and words: nearly every record is so."""
        return bool(self.content or self.text) and not (
            self.photos
            or self.videos
            or self.audio_files
            or self.files
            or self.gifs
            or self.media
            or self.sticker
            or self.share
            or self.reactions
            or self.missed
            or self.is_unsent
            or self.is_unsent_e2ee
            or self.is_geoblocked_for_viewer
            or self.is_geoblocked_by_viewer
            or self.is_unsent_image_by_messenger_kid_parent
            or self.call_duration is not None
            or self.type not in (None, "Generic", "text")
        )

    def attachments(self, held: frozenset[str] | None) -> Iterator[Attachment]:
        """A token for each file and for what was shared; ``held`` are the files that the export has."""
        for files, media_type in (
            (self.photos, "image"),
            (self.videos, "video"),
            (self.audio_files, "audio"),
            (self.files, "file"),
            (self.gifs, "gif"),
            (self.media, "media"),
        ):
            for one in files or ():
                yield _token(one, media_type, held)
        if self.sticker is not None:
            yield _token(self.sticker, "sticker", held)
        if self.share is not None:
            yield Attachment(name=self.share.link or "", media_type="share")

    def strings(self) -> Iterator[str]:
        """Every string in it that people read."""
        yield self.sender()
        yield self.words() or ""
        for reaction in self.reactions or ():
            yield reaction.reaction
            yield reaction.actor
        if self.share is not None:
            yield self.share.share_text or ""
            yield self.share.original_content_owner or ""


_NOT_DOWNLOADED = "Failed to download media"


def held_by(names: Iterable[str]) -> frozenset[str]:
    """The ends of these paths, by which a page's own path for a file is recognised."""
    return frozenset("/".join(PurePosixPath(name).parts[-3:]) for name in names)


def _token(media: Media, media_type: str, held: frozenset[str] | None) -> Attachment:
    path = PurePosixPath(media.uri)
    present = None
    if path.name == _NOT_DOWNLOADED:
        present = False
    elif held is not None and media.uri:
        present = not held.isdisjoint({"/".join(path.parts[-3:]), "/".join(path.parts[-2:])})
    return Attachment(name=path.name, media_type=media_type, present=present)
