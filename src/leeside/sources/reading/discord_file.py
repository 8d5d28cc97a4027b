"""Makes tokens of the files that Discord's exports name: a name, a kind and a size, and nothing is opened."""

from collections.abc import Iterable
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from leeside.conversation.model import Attachment

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
    """The file's name at the end of an address or a path, without what follows a question mark."""
    try:
        path = urlsplit(url).path
    except ValueError:
        path = url.partition("?")[0]
    return PurePosixPath(unquote(path).replace("\\", "/")).name


def names_of(members: Iterable[str]) -> frozenset[str] | None:
    """The names of all files in an export without their folders; None when it is one file alone."""
    names = frozenset(PurePosixPath(member).name for member in members)
    return names if len(names) > 1 else None


def said_of_files(files: tuple[Attachment, ...]) -> str:
    """A sentence that names them all, where a message came with several; else ""."""
    if len(files) < 2:
        return ""
    return f"It came with {len(files)} files: {', '.join(one.name for one in files if one.name)}."
