"""Reads an export in a test and proves that every byte of every claimed member is accounted for once."""

import io
import zipfile
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from leeside.conversation.model import Conversation, Message
from leeside.sources.contract.export import Export
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.contract.source import ReadOptions, Source

SHARED = Path(__file__).resolve().parents[2] / ".." / "shared"


class Account:
    """All that a source found, sorted by what it is."""

    def __init__(self, found: list[Found]) -> None:
        self.found = found
        self.messages = [one for one in found if isinstance(one, Message)]
        self.unread = [one for one in found if isinstance(one, Unread)]
        self.notices = [one.text for one in found if isinstance(one, Notice)]
        self.people: dict[str, dict[str, str]] = defaultdict(dict)
        self.titles: dict[str, str] = {}
        for one in found:
            if isinstance(one, Conversation):
                self.people[one.id].update({person.id: person.name for person in one.participants})
                self.titles[one.id] = one.title or self.titles.get(one.id, "")

    def texts(self) -> list[str]:
        """What each message says, in the order in which they came."""
        return [message.text for message in self.messages]


def read(source: Source, path: Path, options: ReadOptions | None = None) -> Account:
    """Read a file, zip or folder whole, and prove the partition and the unique, rising places of messages."""
    return account(source, Export(path), options)


def read_bytes(source: Source, given: bytes, options: ReadOptions | None = None) -> Account:
    """Read bytes as if they were pasted."""
    return account(source, Export(Path("-"), pasted=given), options)


def account(source: Source, export: Export, options: ReadOptions | None = None) -> Account:
    """Read an export that is open already, and prove the same."""
    found = list(source.read(export, options or ReadOptions()))
    prove_partition(export, found)
    whole = Account(found)
    seen: dict[str, set[str]] = defaultdict(set)
    for message in whole.messages:
        assert message.index == len(seen[message.conversation])
        assert message.id not in seen[message.conversation]
        seen[message.conversation].add(message.id)
    return whole


def prove_partition(export: Export, found: list[Found]) -> None:
    """Sorted by start, the ranges of each claimed member follow each other from 0 to its size."""
    sizes = {member.name: member.size for member in export.members}
    ranges: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for one in found:
        if isinstance(one, Message | Structure | Unread):
            ranges[one.member].append((one.start, one.end))
    for inner in {member.partition(".zip/")[0] for member in ranges if ".zip/" in member}:
        inside = Export(export.path / f"{inner}.zip").members
        sizes |= {f"{inner}.zip/{member.name}": member.size for member in inside}
    for member, taken in ranges.items():
        at = 0
        for start, end in sorted(taken):
            assert start == at, f"{member}: bytes {at} to {start} are missing or taken twice"
            assert end >= start
            at = end
        assert at == sizes[member], f"{member}: ends at {at} of {sizes[member]}"


def folder_of(root: Path, files: Mapping[str, bytes]) -> Path:
    """Write files into a folder, and give the folder."""
    for name, content in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content)
    return root


def zip_of(files: Mapping[str, bytes]) -> bytes:
    """A zip with these files."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return whole.getvalue()
