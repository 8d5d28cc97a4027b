"""Opens a sealed export for the engine: in memory, never on the disk, and without a byte of a picture, film or sound."""

import io
import os
import re
import stat
import tempfile
import uuid
import warnings
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from leeside.desk.arrivals import sealed_file
from leeside.errors import ExportError, UnsafeExportError
from leeside.sources.contract.export import BROKEN, MOST_INFLATION, MOST_MEMBERS

MOST_WORDS: Final = 1024**3
"""Bytes of words that are taken out of one export: ten times the largest that was seen."""
HEAD: Final = 16
"""Bytes by which it is told what a file is."""
_AROUND: Final = "open-"
_LINK: Final = "export.zip"
_PIECE: Final = 1024**2
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
_MEDIA: Final = re.compile(
    r"3gpp?|aac|amr|avi|avif|bmp|gif|hei[cf]|ico|jp2|jpe?g|jxl|m4[av]|mkv|mov|mp[34]|mpe?g|og[ag]|opus|pdf|png|psd|svg|"
    r"thm|tgs|tiff?|wav|web[mp]|wm[av]",
    re.IGNORECASE,
)
_BEGINS: Final = (
    *(b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"OggS", b"ID3", b"fLaC", b"%PDF"),
    *(b"\x1aE\xdf\xa3", b"\0\0\1\0", b"\xff\xfb", b"\xff\xf1", b"\0\0\0\x0cjP", b"\0\0\0\x0cJXL"),
)
"""How files of pictures, films and sounds begin, whatever they are called."""
_NOT_A_CHAT: Final = "Make the export again on the device itself, without media, and upload that."


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsAlone:
    """Where the engine finds the words, and how many files of media were left behind unopened."""

    path: Path
    media: int


def is_media(name: str, head: bytes) -> bool:
    """Whether a file holds a picture, film or sound, by what it is called or by how it begins."""
    if _MEDIA.fullmatch(name.rpartition(".")[2]) and "." in name:
        return True
    if head.startswith(b"RIFF") or head[4:8] == b"ftyp":
        return True
    if head.startswith(b"BM"):  # two letters with which a line of a chat may begin as well
        return b"\0" in head
    return head.startswith(_BEGINS)


@contextmanager
def words_alone(row: uuid.UUID, *, name: str) -> Iterator[WordsAlone]:
    """A zip in memory with the words of an export, for as long as it is looked at.

    Members that are media stay as names without content, so that a message still says that a picture was sent.
    Raises ExportError for what holds pictures alone, and UnsafeExportError for a zip that is locked or built to do harm.
    """
    with ExitStack() as stack:
        memory = stack.enter_context(_in_memory())
        with io.BufferedReader(sealed_file.Reading(row), _PIECE) as opened:
            media = _copied(opened, memory, name=name.replace("\\", "/").rpartition("/")[2] or "export")
        memory.flush()
        # the name under which it is found tells nothing, and leads nowhere once this process has ended
        around = stack.enter_context(tempfile.TemporaryDirectory(dir=sealed_file.folder(), prefix=_AROUND))
        path = Path(around) / _LINK
        path.symlink_to(f"/proc/{os.getpid()}/fd/{memory.fileno()}")
        yield WordsAlone(path=path, media=media)


def clear_away() -> None:
    """Take away what a process that was killed left standing: a link into its memory, which is gone."""
    for around in sealed_file.folder().glob(f"{_AROUND}*"):
        link = around / _LINK
        if link.is_symlink() and not link.exists():
            link.unlink(missing_ok=True)
            with suppress(OSError):
                around.rmdir()


@contextmanager
def _in_memory() -> Iterator[IO[bytes]]:
    if not hasattr(os, "memfd_create"):
        raise ExportError(
            "This system cannot hold a file in memory alone, so nothing was opened.",
            to_do="Run the desk on Linux to bring exports in, or screen it with `leeside screen`.",
        )
    with os.fdopen(os.memfd_create("words"), "w+b") as memory:
        yield memory


def _copied(opened: IO[bytes], memory: IO[bytes], *, name: str) -> int:
    is_zip = opened.read(4) in _ZIP
    opened.seek(0)
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as words:
        if is_zip:
            return _copied_zip(opened, words)
        head = opened.read(HEAD)
        if is_media(name, head):
            raise _pictures_alone()
        opened.seek(0)
        _copy(opened, words, name, most=MOST_WORDS)
        return 0


def _copied_zip(opened: IO[bytes], words: zipfile.ZipFile) -> int:
    media = texts = 0
    left = MOST_WORDS
    try:
        with zipfile.ZipFile(opened) as packed, warnings.catch_warnings():
            warnings.simplefilter(
                "ignore"
            )  # of a name that comes twice, which the engine tells; this would log it
            members = [info for info in packed.infolist() if not info.is_dir()]
            _refuse_evil(members)
            for info in members:
                if stat.S_ISLNK(info.external_attr >> 16):
                    words.writestr(_as_link(info.filename), b"")  # the engine refuses it by name, and says so
                    continue
                with packed.open(info) as member:
                    head = member.read(HEAD)
                    if is_media(info.filename, head):
                        media += 1
                        words.writestr(info.filename, b"")
                    else:
                        texts += bool(head)
                        left -= _copy(member, words, info.filename, most=left, head=head)
    except BROKEN as broken:
        raise ExportError(
            "This zip is cut off or damaged, so it was not read.", to_do=_NOT_A_CHAT
        ) from broken
    if media and not texts:
        raise _pictures_alone()
    return media


def _as_link(name: str) -> zipfile.ZipInfo:
    link = zipfile.ZipInfo(name)
    link.external_attr = stat.S_IFLNK << 16
    return link


def _copy(source: IO[bytes], words: zipfile.ZipFile, name: str, *, most: int, head: bytes = b"") -> int:
    """Copy one file, counting for ourselves what comes out of it; gives how much that was."""
    size = 0
    with words.open(name, "w", force_zip64=True) as copy:
        while piece := head or source.read(_PIECE):
            head = b""
            size += len(piece)
            if size > most:
                raise _bomb()
            copy.write(piece)
    return size


def _refuse_evil(members: list[zipfile.ZipInfo]) -> None:
    if len(members) > MOST_MEMBERS:
        raise UnsafeExportError(
            f"This holds more than {MOST_MEMBERS:,} files, which no chat export does.", to_do=_NOT_A_CHAT
        )
    for info in members:
        if info.flag_bits & 0x1:
            raise UnsafeExportError(
                "This zip is locked with a password, so nothing in it was read.",
                to_do="Unlock it with the app that made it and upload the unlocked copy.",
            )
        if info.file_size > 1024**2 and info.file_size > MOST_INFLATION * max(info.compress_size, 1):
            raise _bomb()


def _bomb() -> UnsafeExportError:
    return UnsafeExportError(
        "A file in this zip would grow far beyond what any chat is, so it was not opened.",
        to_do=_NOT_A_CHAT,
    )


def _pictures_alone() -> ExportError:
    return ExportError(
        "This holds pictures, films or sounds and no written conversation. The desk takes none of them: to copy or "
        "pass on a sexual picture of a child is an offence, also for somebody who means to help, and nobody can know "
        "what a picture shows without looking.",
        to_do="Leave it where it is and look at nothing more. Tell the safeguarding lead what you were told of it, or type "
        "the words of a chat off the screen instead.",
    )
