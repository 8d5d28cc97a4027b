"""Reads a result that ``leeside screen --format json`` wrote: as much of it as a referral is filled from."""

from pathlib import Path
from typing import Final

import msgspec

from leeside.conversation.model import Relation
from leeside.errors import UsageError
from leeside.knowledge.model import RiskLevel

MOST_BYTES: Final = 256 * 1024 * 1024
"""Bytes of a result; a larger one is none that anybody read."""


class ReadSource(msgspec.Struct, frozen=True, kw_only=True):
    """From what the result was made."""

    kind: str
    sha256: str
    messages: int


class ReadPerson(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody in a conversation."""

    id: str
    name: str
    relation: Relation = Relation.UNKNOWN
    age: int | None = None
    handle: str = ""
    account: str = ""
    platform: str = ""

    def is_called(self, name: str) -> bool:
        """Whether this is a name of theirs, as `leeside screen` compares them."""
        return name.casefold() in {self.name.casefold(), self.id.casefold(), self.handle.casefold()} - {""}


class ReadWay(msgspec.Struct, frozen=True, kw_only=True):
    """One way that one actor's signs point to."""

    way: str
    level: RiskLevel
    actor: str | None = None
    harm_already: tuple[str, ...] = ()
    risk: tuple[str, ...] = ()


class ReadSign(msgspec.Struct, frozen=True, kw_only=True):
    """One thing noticed, with where it stands."""

    id: str
    detector: str
    message_id: str
    index: int
    speaker: str
    span: tuple[int, int]
    says: str


class ReadConversation(msgspec.Struct, frozen=True, kw_only=True):
    """One conversation of the result."""

    id: str
    title: str
    participants: tuple[ReadPerson, ...]
    messages: int
    level: RiskLevel
    ways: tuple[ReadWay, ...]
    signs: tuple[ReadSign, ...]


class ReadResult(msgspec.Struct, frozen=True, kw_only=True):
    """A result, worst conversation first."""

    leeside: str
    edition: str
    source: ReadSource
    conversations: tuple[ReadConversation, ...]


def result_in(path: Path) -> ReadResult:
    """The result in a file; raises UsageError, quoting nothing of it, for a file that is none."""
    try:
        with path.open("rb") as stream:
            text = stream.read(MOST_BYTES + 1)
    except OSError as problem:
        raise UsageError(
            f"The result cannot be read ({problem.strerror}).", where=str(path), to_do="Check its path."
        ) from problem
    if len(text) > MOST_BYTES:
        raise UsageError(
            "The file is too large to be a result.", where=str(path), to_do="Give the result alone."
        )
    return result_from(text, where=str(path))


def result_from(text: bytes, *, where: str) -> ReadResult:
    """The result that this JSON holds; raises UsageError, quoting nothing of it, when it holds none."""
    try:
        return msgspec.json.decode(text, type=ReadResult)
    except (msgspec.MsgspecError, UnicodeDecodeError) as problem:
        raise UsageError(
            "This is no result of a screening.",
            where=where,
            to_do="Make one: leeside screen EXPORT --child NAME --format json --out RESULT.json",
        ) from problem
