"""Finds what Discord's own package holds: channels, what they are called, and whose account it is.

Folders are named in the account's language, so that they are known by what lies in them.
"""

import re
import zlib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import TypeVar
from zipfile import BadZipFile

import msgspec

from leeside.sources.contract.export import Export, Member
from leeside.sources.reading.lone_surrogates import without_lone_surrogates

HOLDER = "account holder"
"""The id of whoever's package it is, where nothing in it names them."""
LARGEST_ACCOUNT = 256 * 1024**2
"""Bytes of the file on the account, which may hold years of settings."""

_MESSAGES = ("messages.json", "messages.csv")
_TABLE = re.compile(rb'"?ID"?,"?Timestamp"?,"?Contents"?(?:,|\r?\n|\Z)', re.IGNORECASE)
_KEYS = tuple(re.compile(rb'"%b"\s*:' % key) for key in (b"ID", b"Timestamp", b"Contents"))
_HANDLE = re.compile(r"(?:Direct Message with (.+)|.*?([^\s#]+))#(\d{1,5})")
_MOST_LOOKED_AT = 60
_LONG = 4000
_BOM = b"\xef\xbb\xbf"
_T = TypeVar("_T")


class Guild(msgspec.Struct, gc=False):
    """A server."""

    name: str | None = None


class Channel(msgspec.Struct, gc=False):
    """What channel.json says: numbers for the type in older packages, names in newer ones."""

    id: str | int = ""
    type: str | int | None = None
    name: str | None = None
    guild: Guild | None = None
    recipients: list[str | int | None] | None = None


class _Person(msgspec.Struct, gc=False):
    id: str | int = ""
    username: str | None = None
    global_name: str | None = None


class _Known(msgspec.Struct, gc=False):
    id: str | int = ""
    user: _Person | None = None


class _Account(_Person, gc=False):
    relationships: list[_Known] | None = None


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """A channel's folder: its messages, and channel.json where there is one."""

    folder: str
    messages: Member
    about: Member | None
    beside: tuple[Member, ...] = ()
    """Further files of messages in the same folder, which are not read."""


class Holder(msgspec.Struct, frozen=True):
    """Whose package it is, and the accounts whose names it gives: id -> (name shown, handle)."""

    id: str = HOLDER
    names: dict[str, tuple[str, str]] = {}


def looks_like_package(export: Export) -> float:
    """How sure it is that this is Discord's package, from its content; the largest files are looked at."""
    likely = sorted(_candidates(export), key=lambda member: -member.size)[:_MOST_LOOKED_AT]
    return 0.95 if any(_looks(export, member) for member in likely) else 0.0


def places_of(export: Export) -> list[Place]:
    """The channels, in the order of their folders."""
    folders: dict[str, list[Member]] = defaultdict(list)
    for member in _candidates(export):
        folders[str(PurePosixPath(member.name).parent)].append(member)
    about = {str(PurePosixPath(m.name).parent): m for m in export.members if _called(m) == "channel.json"}
    found = []
    for folder, members in sorted(folders.items()):
        # Beside channel.json a file of messages is ours even if it is empty or broken: nothing is passed over.
        ours = [m for m in members if folder in about or _looks(export, m)]
        if ours:
            beside = tuple(ours[1:])
            found.append(Place(folder=folder, messages=ours[0], about=about.get(folder), beside=beside))
    return found


def indexes_of(export: Export, places: list[Place]) -> Iterator[Member]:
    """The lists of names that lie beside the channels' folders."""
    above = {str(PurePosixPath(place.folder).parent) for place in places}
    for member in export.members:
        if _called(member) == "index.json" and str(PurePosixPath(member.name).parent) in above:
            yield member


def whole_of(export: Export, member: Member) -> bytes | None:
    """A file's bytes, or None when it is damaged."""
    try:
        with export.open(member.name) as stream:
            return stream.read()
    except (OSError, EOFError, BadZipFile, zlib.error):
        return None


def read_as(export: Export, member: Member, wanted: type[_T]) -> _T | None:
    """A small file's content, or None when it is not what it should be."""
    raw = (whole_of(export, member) or b"").removeprefix(_BOM)
    for attempt in (raw, without_lone_surrogates(raw)):
        try:
            return msgspec.json.decode(attempt, type=wanted)
        except (ValueError, RecursionError):
            continue
    return None


def holder_of(export: Export) -> Holder:
    """Read the account's own file, by whatever name its folder goes; other programs' users are no accounts."""
    files = [m for m in export.members if _called(m) == "user.json" and m.size <= LARGEST_ACCOUNT]
    for member in sorted(files, key=lambda m: (m.name.count("/"), m.name)):
        account = read_as(export, member, _Account) or read_as(export, member, _Person)
        if account is None or not account.username or not str(account.id).isdigit():
            continue
        known = account.relationships if isinstance(account, _Account) else None
        people = [account, *(one.user for one in known or () if one.user is not None)]
        return Holder(str(account.id), {str(one.id): _names(one) for one in people if one.username})
    return Holder()


def handle_in(title: str) -> str:
    """The name in a title such as `Direct Message with ben#0`; "" when there is none."""
    found = _HANDLE.fullmatch(title)
    if found is None:
        return ""
    name = found[1] or found[2]
    return name if found[3] in ("0", "0000") else f"{name}#{found[3]}"


def _names(person: _Person) -> tuple[str, str]:
    handle = person.username or ""
    return person.global_name or handle, handle


def _called(member: Member) -> str:
    return member.name.rpartition("/")[2].lower()


def _candidates(export: Export) -> Iterator[Member]:
    """A single file whatever it is called, else those with the usual names; JSON before the older table."""
    if len(export.members) == 1:
        yield from export.members
        return
    for name in _MESSAGES:
        yield from (member for member in export.members if _called(member) == name)


def _looks(export: Export, member: Member) -> bool:
    head = export.head(member.name, most=4096).removeprefix(_BOM).lstrip()
    if not head.startswith(b"["):
        return _TABLE.match(head) is not None
    keys = [key.search(head) is not None for key in _KEYS]
    # A first message that fills the head may keep its last key from being seen.
    return head[1:].lstrip().startswith(b"{") and all(keys[:2]) and (keys[2] or len(head) >= _LONG)
