"""Finds the files of Snapchat's My Data that hold chats, snaps and names, in one download or several parts."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

import msgspec

from leeside.errors import ExportError
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Unread
from leeside.sources.reading.until_it_breaks import UntilItBreaks

HOLDER = "account holder"
"""The id of whoever's download it is, where nothing in it names them."""

UNKNOWN = "unknown"
"""The conversation of records that do not say with whom they were exchanged."""
RECORD_MARK = re.compile(rb'"Media Type"\s*:')
"""Stands in every record of either layout, and in nothing else."""
OLD_SENT = frozenset({"Sent Saved Chat History", "Sent Snap History"})
OLD_RECEIVED = frozenset({"Received Saved Chat History", "Received Snap History"})

_OLD = re.compile(rb'"(?:Received|Sent) (?:Saved Chat|Snap) History"\s*:')
_WHEN = re.compile(rb'"Created(?:\(microseconds\))?"\s*:')
_MEDIA = re.compile(r"\d{4}-\d{2}-\d{2}_(.+)")
_MOST_LOOKED_AT = 200
_MOST_NAMES = 64 * 1024**2
"""Bytes of a list of friends; a longer one is passed over."""
_CHATS = ("chat_history.json", "snap_history.json")


class Part(msgspec.Struct, frozen=True):
    """One file of chats or snaps: the export that it is in, its member there, and its path in the whole."""

    export: Export
    member: Member
    path: str


class Account(msgspec.Struct, frozen=True):
    """What the download says of people beside the chats: whose it is, and names that were shown."""

    holder: str = ""
    shown: dict[str, str] = {}


def looks_like_snapchat(export: Export) -> float:
    """How sure it is that this is a My Data download, from its content."""
    return max((_looks(part) for part in _candidates(export)), default=0.0)


def parts_of(export: Export) -> list[Part]:
    """The files of chats and snaps, those in zips that lie side by side in a folder too."""
    return [part for part in _candidates(export) if _looks(part)]


def _candidates(export: Export) -> Iterator[Part]:
    """Those with the usual names first, so that little is read."""
    found = [
        Part(whole, member, prefix + member.name)
        for whole, prefix in _exports(export)
        for member in _json(whole)
    ]
    found.sort(key=lambda part: PurePosixPath(part.member.name).name not in _CHATS)
    yield from found[:_MOST_LOOKED_AT]


def _exports(export: Export) -> Iterator[tuple[Export, str]]:
    yield export, ""
    if not export.path.is_dir():
        return
    for member in export.named(suffix=".zip"):
        if PurePosixPath(member.name).name.startswith("mydata"):
            try:
                yield Export(export.path / member.name), f"{member.name}/"
            except ExportError:
                continue


def unread_parts(export: Export) -> Iterator[Unread]:
    """The zips in a folder that look like parts of the download and could not be opened."""
    for member in export.named(suffix=".zip") if export.path.is_dir() else ():
        if PurePosixPath(member.name).name.startswith("mydata"):
            try:
                Export(export.path / member.name)
            except ExportError as problem:
                yield Unread(
                    member=member.name, start=0, end=member.size, why=f"{problem.what} {problem.to_do}"
                )


def _json(export: Export) -> tuple[Member, ...]:
    return export.members if len(export.members) == 1 else export.named(suffix=".json")


def _looks(part: Part) -> float:
    head = part.export.head(part.member.name).removeprefix(b"\xef\xbb\xbf")
    if not head.lstrip().startswith(b"{"):
        return 0.0
    return 0.95 if _OLD.search(head) or (RECORD_MARK.search(head) and _WHEN.search(head)) else 0.0


def media_held(export: Export) -> frozenset[str]:
    """The ids of media whose files are in the export: their names are a day, "_" and the id."""
    names = (PurePosixPath(member.name).stem for whole, _ in _exports(export) for member in whole.members)
    return frozenset(found[1] for name in names if (found := _MEDIA.fullmatch(name)))


class _Basic(msgspec.Struct):
    username: str = msgspec.field(default="", name="Username")


class _AccountFile(msgspec.Struct):
    basic: _Basic = msgspec.field(default_factory=_Basic, name="Basic Information")


class _Friend(msgspec.Struct):
    username: str = msgspec.field(default="", name="Username")
    shown: str = msgspec.field(default="", name="Display Name")


def account_of(export: Export) -> Account:
    """Read account.json and friends.json where they are; whatever is odd in them is passed over."""
    holder, shown = "", dict[str, str]()
    for whole, _ in _exports(export):
        for member in whole.named(suffix=".json"):
            name = PurePosixPath(member.name).name
            if name not in ("account.json", "friends.json") or member.size > _MOST_NAMES:
                continue
            with whole.open(member.name) as stream:
                raw = b"".join(UntilItBreaks(stream).pieces())
            try:
                if name == "account.json":
                    holder = msgspec.json.decode(raw, type=_AccountFile).basic.username or holder
                else:
                    lists = msgspec.json.decode(raw, type=dict[str, list[_Friend]])
                    shown |= {
                        one.username: one.shown for friends in lists.values() for one in friends if one.shown
                    }
            except (ValueError, RecursionError):
                continue
    return Account(holder, shown)
