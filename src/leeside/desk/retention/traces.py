"""What a destroyed case may have left behind, as bytes that can be looked for. It lives in memory for one look."""

import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Final

from django.db import models
from django.db.models import QuerySet

from leeside.desk.cases.access import Opened
from leeside.desk.retention.belongings import Belongings, parts
from leeside.desk.sealing.errors import SealError
from leeside.desk.sealing.fields import SealedField, SealedText
from leeside.desk.sealing.models import KeyCopy
from leeside.desk.staff.models import StaffMember

WINDOW: Final = 16
_STEP: Final = 512
"""A sealed value is looked for by a window at each half of a thousand bytes: a page holds several of any long one."""
_HEAD: Final = 17
_LEAST_PLAIN: Final = 10
"""Characters below which words could stand anywhere by chance."""
_MOST_PLAIN: Final = 60
_WRITTEN: Final = frozenset({"text", "name", "date_of_birth", "address"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Traces:
    """Copies of its key, what was sealed with it, the marks of its names, accounts and files, and words that were in it."""

    copies: tuple[bytes, ...] = field(default=(), repr=False)
    sealed: tuple[bytes, ...] = field(default=(), repr=False)
    marks: tuple[bytes, ...] = field(default=(), repr=False)
    words: tuple[bytes, ...] = field(default=(), repr=False)
    heads: tuple[bytes, ...] = field(default=(), repr=False)
    """The ids of its keys, with which everything begins that they sealed; known for ever, also to a later look."""

    def but_those_still_held(self, marks: Iterable[bytes]) -> "Traces":
        """The same, without marks that another case has a right to."""
        theirs = set(marks)
        left = tuple(one for one in self.marks if one not in theirs)
        return replace(self, marks=left)

    @property
    def everything(self) -> tuple[bytes, ...]:
        """All of them."""
        return (*self.copies, *self.sealed, *self.marks, *self.words, *self.heads)

    def counts(self) -> dict[str, int]:
        """How many of each are looked for."""
        counts = {name: len(getattr(self, name)) for name in ("heads", "copies", "sealed", "marks", "words")}
        return {name: count for name, count in counts.items() if count}


def traces_of(
    found: Belongings, copies: "QuerySet[KeyCopy]", keys: Iterable[uuid.UUID], at: Opened | None
) -> Traces:
    """The traces of a case; its words too, where its key is open."""
    sealed: list[bytes] = []
    marks: set[bytes] = set()
    words: set[bytes] = set()
    known = _told_of_staff()
    for model, ids in found.items():
        fields = [one for one in model._meta.concrete_fields if isinstance(one, models.BinaryField)]
        for part in parts(ids) if fields else ():
            for row in model._base_manager.filter(pk__in=part):
                for one in fields:
                    sealed += _windows(row, one)
                    marks |= _mark(row, one)
                    if at is not None:
                        words |= {said for said in _words(row, one, at) if said.decode() not in known}
    return Traces(
        copies=tuple(_some(bytes(wrapped)) for wrapped in copies.values_list("wrapped", flat=True)),
        sealed=tuple(sealed),
        marks=tuple(marks),
        words=tuple(sorted(words)),
        heads=tuple(key.bytes for key in keys),
    )


def _raw(row: models.Model, one: models.Field[Any, Any]) -> bytes:
    value = row.__dict__.get(one.attname)
    return b"" if value is None else bytes(value)


def _windows(row: models.Model, one: models.Field[Any, Any]) -> list[bytes]:
    raw = _raw(row, one)
    start = _HEAD if isinstance(one, SealedField) else 0
    if not isinstance(one, SealedField) and one.max_length is not None:
        return []
    return [raw[at : at + WINDOW] for at in range(start, len(raw) - WINDOW + 1, _STEP)]


def _mark(row: models.Model, one: models.Field[Any, Any]) -> set[bytes]:
    raw = _raw(row, one)
    return {raw} if type(one) is models.BinaryField and one.max_length == 32 and raw else set()


def _words(row: models.Model, one: models.Field[Any, Any], at: Opened) -> set[bytes]:
    """The beginning of what was written in a field, where it is long enough to be nothing else."""
    if not isinstance(one, SealedField) or not _raw(row, one):
        return set()
    try:
        opened = getattr(row, one.attname).reveal(at.key)
    except SealError:
        return set()
    said = [opened] if isinstance(one, SealedText) else _texts(opened)
    begins = {text[:_MOST_PLAIN].encode(errors="ignore") for text in said}
    return {one for one in begins if len(one) >= _LEAST_PLAIN}


def _texts(opened: Any) -> Iterator[str]:  # noqa: ANN401 - JSON
    """What people wrote, out of JSON: the texts of messages, and names."""
    if isinstance(opened, list):
        for part in opened:
            yield from _texts(part)
    elif isinstance(opened, dict):
        for name, part in opened.items():
            if name in _WRITTEN and isinstance(part, str):
                yield part
            yield from _texts(part)


def _some(wrapped: bytes) -> bytes:
    """The middle of a wrapped key: past what two copies could share."""
    return wrapped[32 : 32 + WINDOW]


def _told_of_staff() -> set[str]:
    return {said for member in StaffMember.objects.all() for said in (member.name, member.email)}
