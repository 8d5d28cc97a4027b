"""What lies in an export beside the chat that was read: another app's export, archives, media, other files.

A folder may hold the exports of two apps. One is screened; the other must be named, since nothing that was
not screened may look like nothing noticed. Media and small files of the same export take a line each.
"""

import re
from collections.abc import Collection, Iterable
from typing import Final

import msgspec

from leeside.errors import ExportError
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.load import SURE_ENOUGH, all_sources

_MEDIA: Final = re.compile(
    r"3gpp?|aac|amr|avi|bmp|gif|hei[cf]|jpe?g|m4[av]|mkv|mov|mp[34]|mpe?g|og[ag]|opus|png|svg|thm|tgs|tiff?|vcf|wav|web[mp]"
)
_ARCHIVE: Final = re.compile(r"zip|7z|rar|gz|tgz|tar|bz2|xz")
_NO_CHAT: Final = re.compile(r"css|js|pdf|docx|ttf|woff2?|db|sqlite|map")
MOST_LOOKED_AT: Final = 60
"""Files judged one by one; more of them are judged together only."""
_MOST_NAMED: Final = 4


class PassedBy(msgspec.Struct, frozen=True):
    """Sentences on what was not looked at: ``unread`` on what may hold conversations, ``notes`` on the rest."""

    unread: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def passed_by(export: Export, touched: Collection[str]) -> PassedBy:
    """What was passed by; ``touched`` names the members that the chosen source accounted for."""
    left = [member for member in export.members if member.name not in touched and member.size]
    media = [member for member in left if _MEDIA.fullmatch(_ending(member))]
    archives = [member for member in left if _ARCHIVE.fullmatch(_ending(member))]
    others = [member for member in left if not holds_no_chat(member)]
    chats, plain = _chats_among(export, others)
    notes: list[str] = []
    if archives:
        notes.append(
            f"{len(archives):,} zip files inside this export were not opened: give each to Leeside by itself."
        )
    if plain:
        notes.append(
            f"No chat was recognised in {_files(plain)} beside it, so not looked at: {_names(plain)}."
        )
    if export.links:
        links = ", ".join(export.links[:_MOST_NAMED])
        more = f" and {len(export.links) - _MOST_NAMED:,} more" if len(export.links) > _MOST_NAMED else ""
        notes.append(f"Links to other places were not followed: {links}{more}.")
    if media:
        notes.append(f"Never opened are pictures, films, sounds and contact cards: {_files(media)} here.")
    return PassedBy(tuple(chats), tuple(notes))


def refused_in(export: Export) -> tuple[str, ...]:
    """A sentence for each file of a zip that was not opened for its name."""
    there = {member.name for member in export.members}
    return tuple(
        f"Several files in this zip are called {name!r}: the last of them was read, and none of the others."
        if name in there
        else f"A file with an unsafe path was not opened: {name!r}."
        for name in export.refused
    )


def holds_no_chat(member: Member) -> bool:
    """Whether a file is a picture, a film, a sound or an archive by its name, which is not opened here."""
    return bool(_MEDIA.fullmatch(_ending(member)) or _ARCHIVE.fullmatch(_ending(member)))


def _chats_among(export: Export, members: Iterable[Member]) -> tuple[list[str], list[Member]]:
    """A sentence for each file that is a chat of another kind, and the files in which no chat is recognised."""
    chats: list[str] = []
    plain: list[Member] = []
    readable = [member for member in members if not _NO_CHAT.fullmatch(_ending(member))]
    plain.extend(member for member in members if _NO_CHAT.fullmatch(_ending(member)))
    for member in readable[:MOST_LOOKED_AT]:
        title = _recognised(export.only([member]))
        if title is None:
            plain.append(member)
        else:
            chats.append(
                f"{member.name}: this looks like {title} and was not screened with the rest. Screen it by itself."
            )
    rest = readable[MOST_LOOKED_AT:]
    title = _recognised(export.only(rest)) if rest else None
    if title:
        chats.append(
            f"Among {len(rest):,} further files, such as {rest[0].name}: {title}. They were not screened."
        )
    plain.extend(() if title else rest)
    return chats, plain


def _recognised(part: Export) -> str | None:
    """The title of the source that fits this part of an export, if one is sure enough."""
    best: tuple[float, str] = (0.0, "")
    for source in all_sources():
        try:
            best = max(best, (source.sniff(part), source.title))
        except ExportError:
            continue
    return best[1] if best[0] >= SURE_ENOUGH else None


def _files(members: list[Member]) -> str:
    return f"{len(members):,} file{'' if len(members) == 1 else 's'}"


def _ending(member: Member) -> str:
    name = member.name.rpartition("/")[2].lower()
    return name.rpartition(".")[2] if "." in name else ""


def _names(members: list[Member]) -> str:
    named = ", ".join(member.name for member in members[:_MOST_NAMED])
    return f"{named} and {len(members) - _MOST_NAMED:,} more" if len(members) > _MOST_NAMED else named
