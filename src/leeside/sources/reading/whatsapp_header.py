"""Knows how WhatsApp begins a message in every language: brackets or dash, digits, separators, markers.

One file has one shape of header. It is learnt from the first header and only that shape is taken for a
header afterwards, so that a chat pasted into a message from another phone is not taken for messages.
"""

import re
import unicodedata
from functools import cache

import msgspec

from leeside.sources.reading.whatsapp_words import AM_PM, AT

INVISIBLE = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
"""Marks of writing direction, which phones put around names, dates and lines of their own."""
SPACES = " \u00a0\u202f\u2009"
LEFT_TO_RIGHT_MARK = "\u200e"


class Shape(msgspec.Struct, frozen=True):
    """What the headers of one file have in common.

    ``style`` is "bracket", "dash" or "colon"; ``year`` is "first", "last" or "short" (two digits, place
    unknown); ``date`` and ``clock`` are patterns with the file's own digits, separators and spaces, and
    ``between`` and ``end`` what stands after each, letter for letter.
    """

    style: str
    year: str
    separator: str
    date: str
    between: str
    clock: str
    end: str


def shape_of(line: str) -> Shape | None:
    """The shape of a line's header, or None when it does not begin like a message."""
    found = _any_header().match(line)
    if found is None:
        return None
    numbers = re.findall(r"\d+", found["date"])
    year = "first" if len(numbers[0]) == 4 else "last" if len(numbers[2]) == 4 else "short"
    style = "bracket" if found["bracket"] else "dash" if found["dash"] else "colon"
    separator = next(character for character in found["date"] if character in "/.-")
    end = found.string[found.end("clock") : found.end()]
    return Shape(
        style, year, separator, _as_learnt(found["date"]), found["between"], _as_learnt(found["clock"]), end
    )


def first_shape(text: str) -> Shape | None:
    """The shape of the first header in the beginning of a file; None when there is none."""
    return next((shape for line in text.split("\n") if (shape := shape_of(line))), None)


def headers_of(shape: Shape) -> re.Pattern[bytes]:
    """Splits bytes at the headers of one shape, each with the newline before it.

    Groups: the whole header without the newline, its date, and its time of day with any marker.
    """
    bracket = r"\[" if shape.style == "bracket" else ""
    end = re.escape(shape.end.removesuffix(" ")) + " ?" if bracket else re.escape(shape.end)
    lead = rf"(?:{_any(INVISIBLE)}{{1,4}})?"
    possible = r"(?=[0-9\[\x80-\xff])"  # gives nearly every other line up at its first byte
    source = rf"\n({possible}{lead}{bracket}({shape.date}){re.escape(shape.between)}({shape.clock}){end})"
    return re.compile(source.encode("utf-8"))


def _as_learnt(written: str) -> str:
    """A pattern for dates or times that are written like this one: its digits and markers may differ."""
    pieces = []
    for number, marker, other in re.findall(rf"(\d+)|({_marker()})|(.)", written, re.DOTALL):
        if number:
            pieces.append(_digit(_zero_of(number)) + ("{4}" if len(number) == 4 else "{1,2}"))
        else:
            pieces.append(_marker() if marker else re.escape(other))
    return "".join(pieces)


@cache
def _any_header() -> re.Pattern[str]:
    space, invisible = _any(SPACES), f"{_any(INVISIBLE)}{{0,4}}"
    separator = rf"{invisible}[/.-]{invisible}{space}?"
    numbers = (
        (r"\d{4}", r"\d{1,2}", r"\d{1,2}"),
        (r"\d{1,2}", r"\d{1,2}", r"\d{4}"),
        (r"\d{1,2}", r"\d{1,2}", r"\d{2}"),
    )
    dates = "|".join(separator.join(parts) for parts in numbers)
    date = rf"(?P<date>(?:{dates})(?!\d)(?:\.(?={space}|,))?(?:{space}?г\.)?)"
    between = rf"(?P<between>{invisible}[,\u060c]?{invisible}{space}(?:{_any(AT)}{space})?{invisible})"
    time = rf"\d{{1,2}}(?:[:.]|{space}h{space})\d{{2}}(?:[:.]\d{{2}})?"
    clock = rf"(?P<clock>(?:{_marker()}{space}?)?{time}(?:{space}?(?:{_marker()}|ч\.))?)"
    dash, colon = rf"(?P<dash>{invisible}{space}-{space})", r": (?=[^\n]{1,80}: )"
    end = rf"(?(bracket){invisible}\]{space}?|(?:{dash}|{colon}))"
    return re.compile(rf"{invisible}(?P<bracket>\[{invisible})?{date}{between}{clock}{end}")


@cache
def _marker() -> str:
    return rf"(?:[aApP]\.?{_any(SPACES)}?[mM]\.?|{'|'.join(map(re.escape, sorted(AM_PM, key=len, reverse=True)))})"


def _zero_of(written: str) -> str:
    digit = next(character for character in written if character.isdecimal())
    return chr(ord(digit) - unicodedata.decimal(digit))


def _digit(zero: str) -> str:
    """One digit of a set, written so that it can be searched for in bytes."""
    return "[0-9]" if zero == "0" else _any("".join(chr(ord(zero) + value) for value in range(10)))


def _any(choices: str | tuple[str, ...]) -> str:
    """One of several, longest first; never a character class, which bytes could not hold."""
    return f"(?:{'|'.join(re.escape(choice) for choice in sorted(choices, key=len, reverse=True))})"
