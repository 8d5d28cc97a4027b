"""Finds the elements of the lists in a JSON object and the bytes they stand in, up to a break if there is one.

For files that may be held in memory as a whole, such as a page of 10,000 messages. A sound file is
found at the speed of msgspec; only a broken one is stepped through with the patient reader.
"""

import json
import re
from itertools import accumulate
from operator import add

import msgspec

from leeside.sources.reading.lone_surrogates import without_lone_surrogates

_GAP = re.compile(rb"[\s,]*")
_KEY = re.compile(rb'[\s,]*("(?:[^"\\]|\\.)*+")\s*:\s*', re.DOTALL)
_END = re.compile(rb"\s*\}\s*\Z")
_SPACE = re.compile(r"[ \t\r\n]*")
_PATIENT = json.JSONDecoder(strict=False)
_RAW_OBJECT = msgspec.json.Decoder(dict[str, msgspec.Raw])
_NAME = msgspec.json.Decoder(str)
_RAW_LIST = msgspec.json.Decoder(list[msgspec.Raw])
_BOM = b"\xef\xbb\xbf"

Span = tuple[int, int]


class Arrays(msgspec.Struct, frozen=True):
    """The lists of an object with the spans of their elements, its other values, and where it broke off.

    ``lists`` holds the keys in the order of the file; the lists of a key that stands twice follow one another.
    ``other`` holds the bytes of values that are no lists, the last of a key that stands twice. ``broken_at``
    is None for a sound file; from there on nothing was read.
    """

    lists: dict[str, list[Span]]
    other: dict[str, bytes]
    broken_at: int | None = None


def arrays_of(raw: bytes) -> Arrays:
    """Take an object apart, as far as it is sound; raises ValueError when it is no object at all."""
    skipped = len(_BOM) if raw.startswith(_BOM) else 0
    if not raw[skipped : skipped + 4096].lstrip().startswith(b"{"):
        raise ValueError("it is no JSON object")
    try:
        values = _RAW_OBJECT.decode(raw[skipped:] if skipped else raw)
    except (ValueError, RecursionError):
        return _patiently(raw, skipped)
    return _at_once(raw, skipped, values) or _patiently(raw, skipped)


def _at_once(raw: bytes, skipped: int, values: dict[str, msgspec.Raw]) -> Arrays | None:
    """The values at their places; None when they do not follow one another so, as when a key stands twice."""
    found = Arrays({}, {})
    at = raw.index(b"{", skipped) + 1
    for name, value in values.items():
        key = _KEY.match(raw, at)
        content = bytes(value)
        if key is None or not raw.startswith(content, key.end()) or _NAME.decode(key[1]) != name:
            return None
        at = key.end()
        if content.startswith(b"["):
            found.lists[name] = spans_of(raw, _RAW_LIST.decode(value), at + 1)
        else:
            found.other[name] = content
        at += len(content)
    return found if _END.match(raw, at) else None


def spans_of(raw: bytes, elements: list[msgspec.Raw], at: int = 0, *, moved: int = 0) -> list[Span]:
    """Where each element of a list stands in the bytes from which it was decoded; the first comes after ``at``.

    All are ``moved`` by so much, where the bytes are a part of a file.
    """
    lengths = [len(memoryview(element)) for element in elements]
    if len(elements) > 1:
        first = _over_gap(raw, at)
        between = raw[first + lengths[0] : _over_gap(raw, first + lengths[0])]
        width = len(between)
        if raw.startswith(between.join(elements), first):  # as nearly always; then each place can be counted
            starts = [*accumulate((length + width for length in lengths), initial=first + moved)]
            return [*zip(starts, map(add, starts, lengths), strict=False)]
    spans = []
    for length in lengths:
        start = _over_gap(raw, at)
        at = start + length
        spans.append((start + moved, at + moved))
    return spans


def _over_gap(raw: bytes, at: int) -> int:
    gap = _GAP.match(raw, at)
    return gap.end() if gap else at


def _patiently(raw: bytes, at: int) -> Arrays:
    """One element at a time, until one is broken; Latin-1 keeps a character for every byte."""
    text = raw.decode("latin-1")
    found = Arrays({}, {}, None)
    at = _after(text, at, "{")
    try:
        while text[(at := _after(text, at, ",")) : at + 1] not in ("}", ""):
            _, end = _PATIENT.raw_decode(text, at)
            name = _name(raw[at:end])
            at = _after(text, end, ":")
            if text[at : at + 1] == "[":
                spans = found.lists.setdefault(name, [])
                at = _elements(text, at + 1, spans)
            else:
                start = at
                _, at = _PATIENT.raw_decode(text, at)
                found.other[name] = raw[start:at]
    except (ValueError, RecursionError) as broken:
        return Arrays(found.lists, found.other, broken.at if isinstance(broken, _BrokenAtError) else at)
    whole = text[at : at + 1] == "}" and not text[at + 1 :].strip()
    return found if whole else Arrays(found.lists, found.other, at)


def _name(key: bytes) -> str:
    return str(_PATIENT.decode(without_lone_surrogates(key).decode("utf-8", "replace")))


class _BrokenAtError(ValueError):
    def __init__(self, at: int) -> None:
        super().__init__()
        self.at = at


def _elements(text: str, at: int, spans: list[Span]) -> int:
    """Collect the elements of a list; the place after its end, or _BrokenAtError at the first broken one."""
    while text[(at := _after(text, at, ",")) : at + 1] != "]":
        try:
            _, end = _PATIENT.raw_decode(text, at)
        except (ValueError, RecursionError):
            raise _BrokenAtError(at) from None
        spans.append((at, end))
        at = end
    return at + 1


def _after(text: str, at: int, sign: str) -> int:
    """The place after space and at most one sign, and space again."""
    spaced = _SPACE.match(text, at)
    at = spaced.end() if spaced else at
    if text[at : at + 1] == sign:
        spaced = _SPACE.match(text, at + 1)
        at = spaced.end() if spaced else at + 1
    return at
