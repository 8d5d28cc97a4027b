"""Fields whose content is sealed. What stands in them is read by `Sealed.reveal`, with the case's key, and in no other way.

A value is bound to its table, row, field and key: put into another row, even of the same table, it does not open.
"""

import json
import uuid
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar
from zlib import compress, decompress

import msgspec
from django.db import models

from leeside.desk.sealing.aead import bound, open_bytes, seal_bytes
from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.sealing.errors import SealError
from leeside.sources.reading.lone_surrogates import without_lone_surrogates

_VERSION: Final = b"\x01"
_HEAD: Final = 17
"""Bytes before the nonce: the version, and the id of the key."""
_Content = TypeVar("_Content")


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Sealed(Generic[_Content]):
    """What a sealed field holds: bytes that tell nothing, and the place to which they are bound."""

    raw: bytes
    field: "SealedField[_Content]"
    row: str

    def __repr__(self) -> str:
        return "<sealed>"

    @property
    def key_id(self) -> uuid.UUID:
        """The id of the key that opens it."""
        return uuid.UUID(bytes=bytes(self.raw[1:_HEAD]))

    def reveal(self, key: CaseKey) -> _Content:
        """The content. Raises `SealError` where it was changed or moved, or the key is another case's."""
        if self.raw[:_HEAD] != _VERSION + key.id.bytes:
            raise SealError(
                "This part of the record was sealed with another key.",
                to_do="Look whether it was moved here.",
            )
        opened = open_bytes(self.raw[_HEAD:], key=key.secret, place=self.field.place(self.row, key))
        return self.field.from_content(opened)


class _Descriptor(Generic[_Content]):
    """Gives a `Sealed` instead of bytes, so that nothing is opened, printed or compared by accident."""

    def __init__(self, field: "SealedField[_Content]") -> None:
        self.field = field

    def __get__(self, row: models.Model | None, _owner: type[models.Model]) -> Any:  # noqa: ANN401 - as Django's own
        if row is None:
            return self
        if self.field.attname not in row.__dict__:
            row.refresh_from_db(fields=[self.field.attname])  # left out of the query on purpose
        raw = row.__dict__[self.field.attname]
        return None if raw is None else Sealed(bytes(raw), self.field, str(row.pk))

    def __set__(self, row: models.Model, value: Any) -> None:  # noqa: ANN401 - as Django's own
        if isinstance(value, Sealed):
            value = value.raw
        if value is not None and not isinstance(value, bytes | memoryview):
            raise TypeError(f"{self.field.name} takes sealed bytes: use seal()")
        row.__dict__[self.field.attname] = value


class SealedField(models.BinaryField[Any, Any], Generic[_Content]):
    """What text and JSON have in common: bytes in the database, a `Sealed` in the program."""

    def contribute_to_class(self, cls: type[models.Model], name: str, private_only: bool = False) -> None:  # noqa: FBT001, FBT002 - as Django has it
        """Stand in the model as a descriptor."""
        super().contribute_to_class(cls, name, private_only=private_only)
        setattr(cls, self.attname, _Descriptor(self))

    def pre_save(self, row: models.Model, add: bool) -> Any:  # noqa: ANN401, ARG002, FBT001 - as Django has it
        """The bytes as they are written."""
        return row.__dict__[self.attname]

    def place(self, row: str, key: CaseKey) -> bytes:
        """Where a value stands, as the bytes that its seal is bound to."""
        return bound("field", self.model._meta.db_table, row, self.attname, str(key.id))

    def sealed(self, content: _Content, *, row: str, key: CaseKey) -> bytes:
        """The content as it is kept."""
        opened = seal_bytes(self.to_content(content), key=key.secret, place=self.place(row, key))
        return _VERSION + key.id.bytes + opened

    def to_content(self, content: _Content) -> bytes:
        """The content as bytes, before it is sealed."""
        raise NotImplementedError

    def from_content(self, opened: bytes) -> _Content:
        """The content out of its bytes."""
        raise NotImplementedError


class SealedText(SealedField[str]):
    """Words, sealed."""

    def to_content(self, content: str) -> bytes:
        """Its bytes."""
        return content.encode("utf-8", errors="surrogatepass")

    def from_content(self, opened: bytes) -> str:
        """Its words."""
        return opened.decode("utf-8", errors="surrogatepass")


class SealedJson(SealedField[Any]):
    """Anything that JSON can say, made small and sealed; a frozen structure is given as it is and comes back as JSON."""

    def to_content(self, content: Any) -> bytes:  # noqa: ANN401 - JSON
        """Its bytes; a half of a surrogate pair, which no JSON can say, becomes U+FFFD as it does in the engine."""
        try:
            said = msgspec.json.encode(content)
        except UnicodeEncodeError:
            said = without_lone_surrogates(json.dumps(msgspec.to_builtins(content)).encode())
        return compress(said)

    def from_content(self, opened: bytes) -> Any:  # noqa: ANN401 - JSON
        """Lists, dictionaries, words and numbers."""
        return msgspec.json.decode(decompress(opened))


def seal(row: models.Model, key: CaseKey, **content: Any) -> None:  # noqa: ANN401 - each field has its own kind
    """Put content into the sealed fields of a row that is not yet saved, or will be saved again. ``None`` empties one."""
    for name, value in content.items():
        field = row._meta.get_field(name)
        if not isinstance(field, SealedField):
            raise TypeError(f"{name} is no sealed field")
        setattr(row, name, None if value is None else field.sealed(value, row=str(row.pk), key=key))
