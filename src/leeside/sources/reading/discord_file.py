"""Makes tokens of the files that Discord's exports name: a name, a kind and a size, and nothing is opened."""

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

from leeside.conversation.model import Attachment

_BEHIND = re.compile(r"[?#].*", re.DOTALL)
_ESCAPED = re.compile(rb"%([0-9a-fA-F]{2})")
_KINDS = {
    **dict.fromkeys((".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".avif", ".bmp"), "image"),
    **dict.fromkeys((".mp4", ".mov", ".webm", ".mkv", ".avi", ".m4v"), "video"),
    **dict.fromkeys((".mp3", ".wav", ".ogg", ".m4a", ".flac", ".opus"), "audio"),
}


def token(
    name: str, *, url: str = "", size: int | None = None, held: frozenset[str] | None = None
) -> Attachment:
    """A token for a file called ``name``, or as the end of ``url`` says.

    ``held`` are the names of all files in the export; None when it is a single file. A file that is named
    by an address on the internet is not in the export.
    """
    last = name_in(url)
    present = None if held is None else last in held
    if url.startswith(("http://", "https://")):
        present = False
    called = name or last
    return Attachment(name=called, media_type=kind_of_file(called), size=size, present=present)


def kind_of_file(name: str) -> str:
    """Whether a file is an image, a video, sound or another file, by the end of its name."""
    return _KINDS.get(PurePosixPath(name).suffix.lower(), "file")


def name_in(url: str) -> str:
    """The file's name at the end of an address or a path, without what follows a question mark or a hash."""
    path = _BEHIND.sub("", url).replace("\\", "/").rpartition("/")[2].encode("utf-8", "replace")
    plain = _ESCAPED.sub(lambda found: bytes.fromhex(found[1].decode()), path).decode("utf-8", "replace")
    return PurePosixPath(plain).name


def names_of(members: Iterable[str]) -> frozenset[str] | None:
    """The names of all files in an export without their folders; None when it is one file alone."""
    names = frozenset(PurePosixPath(member).name for member in members)
    return names if len(names) > 1 else None


def said_of_files(files: tuple[Attachment, ...]) -> str:
    """A sentence that names them all, where a message came with several; else ""."""
    if len(files) < 2:
        return ""
    return f"It came with {len(files)} files: {', '.join(one.name for one in files if one.name)}."
