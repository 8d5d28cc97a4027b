"""Decodes the records of a JSON list, some hundred at a time, and says where each of them stands."""

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Final, Generic, TypeVar

import msgspec

from leeside.sources.reading.json_spans import Span, spans_of
from leeside.sources.reading.lone_surrogates import without_lone_surrogates

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
N = TypeVar("N")

Path = tuple[str, ...]
"""The keys that lead from the top of the file to a value; places within lists are left out."""
NESTED: Final = "it is nested without end"
_ELEMENTS: Final = msgspec.json.Decoder(list[msgspec.Raw])


class Block(Generic[T_co]):
    """Records of a list that follow each other, or a heading: where they stand in the file, and their values.

    One that could not be read stands alone, without a value, and ``why`` says what is wrong with it.
    """

    __slots__ = ("_listed", "_spans", "end", "mended", "path", "start", "values", "why")

    def __init__(
        self,
        path: Path,
        within: Span,
        values: Sequence[T_co] = (),
        *,
        why: str = "",
        listed: bytes = b"",
        spans: list[Span] | None = None,
        mended: bool = False,
    ) -> None:
        """Where there are several, either ``listed`` are their bytes, as a list, or ``spans`` say where they stand.

        ``mended`` says that some could not be read as they stand.
        """
        self.path, (self.start, self.end) = path, within
        self.values, self.why, self.mended = values, why, mended
        self._listed = listed
        self._spans: list[Span] = spans or ([] if listed else [within])

    @property
    def spans(self) -> list[Span]:
        """Where each of them stands; looked up when it is asked for, because it takes as long as decoding them."""
        if not self._spans:
            self._spans = _spans(self._listed, self.start)
        return self._spans

    def emptied(self) -> "Block[T_co]":
        """Its place alone."""
        return Block(self.path, (self.start, self.end))

    def turned(self) -> "Block[T_co]":
        """The same with the last record first."""
        within, spans = (self.start, self.end), self.spans[::-1]
        return Block(self.path, within, self.values[::-1], spans=spans, mended=self.mended)


class RecordsOf(Generic[T_co]):
    """One kind of record, as msgspec decodes it."""

    def __init__(self, kind: type[T_co], *, strict: bool = True) -> None:
        """``kind`` is the type of one record; keys that it does not name are passed over.

        Unless it is ``strict``, a line break that stands in a text as such, where JSON has it escaped, is taken.
        """
        self._strict = strict
        self._one: msgspec.json.Decoder[T_co] = msgspec.json.Decoder(kind)
        self._many: msgspec.json.Decoder[list[T_co]] = msgspec.json.Decoder(list[kind])  # type: ignore[valid-type]  # it is a type, if one that only the caller knows

    def one(self, raw: bytes) -> T_co:
        """The value of one record, mended if need be. Raises ValueError or RecursionError when it is none.

        Half an emoji in it is replaced.
        """
        try:
            return self._one.decode(raw)
        except ValueError as problem:
            whole = without_lone_surrogates(raw)
            try:
                return self._one.decode(whole if self._strict else _escaped(whole))
            except ValueError:
                raise problem from None

    def blocks(self, listed: bytes, path: Path, start: int) -> Iterator[Block[T_co]]:
        """The records of a whole list, of which the first begins at ``start`` in the file and right behind the bracket.

        All at once, unless one of them is odd. Raises ValueError or RecursionError, before anything is given, when it is
        no whole list.
        """
        try:
            values = self._many.decode(listed)
        except (ValueError, RecursionError):
            listed = without_lone_surrogates(listed)
            try:
                spans = _spans(listed, start)
            except (ValueError, RecursionError):
                alone = self.block(listed[1:-1], path, (start, start + len(listed) - 2))
                if self._strict or alone.why:
                    raise
                yield alone
            else:
                yield from self._with_patience(listed, path, start, spans)
        else:
            yield Block(path, (start, start + len(listed) - 2), values, listed=listed)

    def _with_patience(
        self, listed: bytes, path: Path, start: int, spans: list[Span]
    ) -> Iterator[Block[T_co]]:
        """The same when something is odd: all at once if that was half an emoji, else one by one."""
        try:
            within, values = (start, start + len(listed) - 2), self._many.decode(listed)
            yield Block(path, within, values, listed=listed, mended=True)
        except (ValueError, RecursionError):
            for one, end in spans:
                yield self.block(listed[one - start + 1 : end - start + 1], path, (one, end))

    def block(self, raw: bytes, path: Path, span: Span) -> Block[T_co]:
        """One record by itself, or why it could not be read."""
        try:
            return Block(path, span, [self.one(raw)], mended=b"\\u" in raw)
        except RecursionError:
            return Block(path, span, why=NESTED)
        except ValueError as problem:
            return Block(path, span, why=str(problem))


def _escaped(raw: bytes) -> bytes:
    """The same JSON with what stands in its texts as such, and should be escaped, escaped."""
    try:
        return json.dumps(json.loads(raw, strict=False)).encode()
    except UnicodeDecodeError as problem:
        raise ValueError(str(problem)) from None


def noted_of(block: Block[T], note: Callable[[Sequence[T]], N]) -> Iterator[tuple[Block[T], N | str]]:
    """What is to be noted of the records of a block; one that is none comes by itself, with the reason why.

    ``note`` raises ValueError when one of the records is none.
    """
    if block.why:
        yield block, block.why
        return
    try:
        noted = note(block.values)
    except ValueError:  # one of them is none; which, is seen one by one
        for span, record in zip(block.spans, block.values, strict=True):
            alone = Block(block.path, span, [record])
            try:
                yield alone, note(alone.values)
            except ValueError as problem:
                yield alone, str(problem)
    else:
        yield block, noted


def _spans(listed: bytes, start: int) -> list[Span]:
    return spans_of(listed, _ELEMENTS.decode(listed), 1, moved=start - 1)
