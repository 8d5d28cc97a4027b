"""What a person types off a picture of a chat, line by line: who spoke, when if seen, and what the screen said.

``Kai: hey`` and ``21:04 Kai: hey`` are words; ``! Kai took a screenshot`` is what the screen said;
``+ and more`` goes on with the line before. Nothing is guessed: a line that is none of these is told what it lacks, or
goes on with the line before where a whole picture is typed off at once, as on a page of the desk.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Final

import msgspec

MOST_LETTERS: Final = 10_000
"""Letters of one line; no screen shows more."""
_SCREEN: Final = "!"
_GOES_ON: Final = "+"
_TIME: Final = (
    r"(?:(?P<day>\d{4}-\d\d-\d\d)[ T,]+)?(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?:[:.](?P<second>\d\d))?"
    r"(?: ?(?P<half>[apAP])\.?[mM]\.?)?"
)
_WORDS: Final = re.compile(
    rf"(?:[\[(]?{_TIME}[\])]?[\s,–-]+)?(?P<name>[^:\[\]]{{1,80}}?)\s*(?:(?<!\d):|:(?!\d))(?!//)\s*(?P<text>.*)",
    re.DOTALL,
)
"""A colon between two digits is a time, and one before two strokes an address: neither ends a name."""
_LATE: Final = re.compile(rf"\[?{_TIME}\]?[ ,]*(?P<rest>.*)", re.DOTALL)


class TypedLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line that was understood."""

    sender: str | None
    """None for what the screen said."""
    text: str
    shown: str = ""
    """The time as it was typed, which is as the screen showed it."""
    at: datetime | None = None
    """The moment, when the day is known too; naive, for a screen shows no zone."""


class NotUnderstood(msgspec.Struct, frozen=True):
    """A line that was not understood: its number, and a sentence on what it lacks. It quotes nothing."""

    number: int
    why: str


class Typed:
    """The lines so far; each new one is taken, or answered with what it lacks."""

    def __init__(self, *, day: date | None = None, goes_on: bool = False) -> None:
        """``day`` is the day of times that are typed without one.

        ``goes_on`` says that a line without a speaker goes on with the one before it, as words are broken on a screen.
        """
        self._day, self._by_itself = day, goes_on
        self._count = 0
        self.lines: list[TypedLine] = []

    def take(self, line: str) -> NotUnderstood | None:
        """Take one line; gives a sentence when it is not understood, and then keeps nothing of it."""
        self._count += 1
        line = line.rstrip("\r\n")
        if not line.strip():
            return None
        if len(line) > MOST_LETTERS:
            return self._not(f"It is longer than {MOST_LETTERS:,} letters, and no screen shows so much.")
        first, rest = line.lstrip()[0], line.lstrip()[1:].removeprefix(" ")
        if first == _GOES_ON:
            return self._goes_on(rest)
        if first == _SCREEN:
            return self._said_by_the_screen(rest)
        return self._words(line.strip())

    def _goes_on(self, rest: str) -> NotUnderstood | None:
        if not self.lines:
            return self._not("There is no line before it that it could go on with.")
        last = self.lines[-1]
        text = f"{last.text}\n{rest}" if last.text else rest
        self.lines[-1] = msgspec.structs.replace(last, text=text)
        return None

    def _said_by_the_screen(self, rest: str) -> NotUnderstood | None:
        if not rest.strip():
            return self._not("After '!' write what the screen said.")
        self.lines.append(TypedLine(sender=None, text=rest.strip()))
        return None

    def _words(self, line: str) -> NotUnderstood | None:
        found = _WORDS.fullmatch(line)
        if found is None and self._by_itself and self.lines:
            return self._goes_on(line)
        if found is None:
            what = (
                "No speaker was found."
                if _LATE.fullmatch(line) is None
                else "A time, and no speaker, was found."
            )
            return self._not(
                f"{what} Write 'Name: words', '21:04 Name: words', '! what the screen said', "
                "or '+ more words of the line before'."
            )
        if not found["text"].strip() and not self._by_itself:
            return self._not(
                "A speaker was found, and no words. For a picture or a voice message write '! Name sent a picture'."
            )
        shown, at = "", None
        if found["hour"] is not None:
            clock = _clock(found)
            if clock is None:
                return self._not("There is no such time of day.")
            shown = line[: found.start("name")].strip(" ,–-[]()")
            try:
                day = date.fromisoformat(found["day"]) if found["day"] else self._day
            except ValueError:
                return self._not("There is no such day. Write it as 2026-03-11.")
            at = datetime.combine(day, clock) if day else None
        self.lines.append(
            TypedLine(sender=found["name"].strip(), text=found["text"].strip(), shown=shown, at=at)
        )
        return None

    def _not(self, why: str) -> NotUnderstood:
        return NotUnderstood(self._count, why)


def _clock(found: re.Match[str]) -> time | None:
    """The time of day; None when a clock shows no such thing."""
    hour, half = int(found["hour"]), (found["half"] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        return time(hour, int(found["minute"]), int(found["second"] or 0))
    except ValueError:
        return None


def typed(
    lines: Iterable[str], *, day: date | None = None, goes_on: bool = False
) -> tuple[list[TypedLine], list[NotUnderstood]]:
    """All lines of a text: those understood, and a sentence for each other. A name without any words is left out."""
    taken = Typed(day=day, goes_on=goes_on)
    problems = [problem for problem in map(taken.take, lines) if problem is not None]
    return [line for line in taken.lines if line.text], problems
