"""Reads lines that somebody pasted or typed off a screenshot: 'Name: text', with a time of day or without.

This is what is left when no export can be had, so it is the last source to be believed about any file.
"""

import re
from collections.abc import Iterator

from leeside.conversation.model import Conversation, Message, Participant, TimeConfidence
from leeside.errors import ExportError
from leeside.sources.contract.export import Export
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.lines import LONGEST, lines
from leeside.sources.reading.transcript_names import (
    believed,
    count_speakers,
    looks_like_a_transcript,
    speaker_of,
)

_BOM = "\ufeff"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_UNNAMED = "These lines stand before the first 'Name: text', so nobody is known to have said them."
_ONCE = "This name stands only once: the line may belong to what was said before it."
_MOST_NAMED = 12


class _Said:
    """A message in the making: who speaks, its lines so far, and where they stand."""

    __slots__ = ("blank", "end", "note", "said", "sender", "start")

    def __init__(self, sender: str, note: str, text: str, start: int, end: int) -> None:
        self.sender, self.note, self.said = sender, note, [text]
        self.start, self.end = start, end
        self.blank = 0

    def goes_on(self, text: str, end: int) -> None:
        """Take in a line without a name; empty ones count only when words follow them."""
        self.said.append(text)
        if text.strip():
            self.end, self.blank = end, 0
        else:
            self.blank += 1

    def text(self) -> str:
        return "\n".join(self.said[: len(self.said) - self.blank])


def _sniff(export: Export) -> float:
    if len(export.members) != 1 or _suffix(export) not in ("", ".txt", ".text", ".md", ".log"):
        return 0.0
    head = export.head(export.members[0].name)
    if b"\x00" in head and not head.startswith(_UTF_16):
        return 0.0
    text = head.decode("utf-16" if head.startswith(_UTF_16) else "utf-8", "replace").removeprefix(_BOM)
    whole = text.split("\n")
    return looks_like_a_transcript(whole[:-1] if len(head) < export.size else whole)


def _suffix(export: Export) -> str:
    name = export.members[0].name or export.path.name
    return name[name.rfind(".") :].lower() if "." in name else ""


class _Reading:
    """One pass for the names, and one for what they said."""

    def __init__(self, export: Export) -> None:
        self._export = export
        self._member = export.members[0].name
        self._conversation = export.path.stem.strip("-") or "pasted"
        self._messages = 0
        if export.head(self._member, most=2) in _UTF_16:
            raise ExportError(
                "This text was saved in UTF-16.", where=str(export.path), to_do="Save it again as UTF-8."
            )
        self._encoding = "utf-8" if self._is_utf8() else "cp1252"
        self._counted = count_speakers(text for _, _, text in self._text() if text is not None)
        self._speakers = believed(self._counted)
        if not self._speakers:
            raise ExportError(
                "No line says who speaks, so nothing was read.",
                where=str(export.path),
                to_do="Write each message as 'Name: text' on a line of its own.",
            )

    def found(self) -> Iterator[Found]:
        """Everything in the text, in the order of its lines."""
        people = tuple(Participant(id=name, name=name) for name in self._counted if name in self._speakers)
        yield Conversation(id=self._conversation, participants=people)
        yield from self._notices(people)
        said: _Said | None = None
        for start, end, text in self._text():
            header = text and speaker_of(text)
            if header and text and header["name"] in self._speakers:
                yield from self._closed(said, start)
                said = self._opened(header, text, start, end)
            elif text is not None and said is not None and end - said.start <= LONGEST:
                said.goes_on(text, end)
            else:
                yield from self._closed(said, start)
                said = None
                yield self._nobodys(text, start, end)
        yield from self._closed(said, self._export.members[0].size)

    def _opened(self, header: re.Match[str], text: str, start: int, end: int) -> _Said:
        name, at = header["name"], header["before"] or header["after"]
        notes = [f"The line shows {at}, without a day."] if at else []
        if self._counted[name] == 1:
            notes.append(_ONCE)
        return _Said(name, " ".join(notes), text[header.end() :], start, end)

    def _closed(self, said: _Said | None, at: int) -> Iterator[Message | Structure]:
        if said is None:
            return
        self._messages += 1
        yield Message(
            id=f"m{self._messages}",
            conversation=self._conversation,
            index=self._messages - 1,
            sender=said.sender,
            text=said.text(),
            time_confidence=TimeConfidence.MISSING,
            member=self._member,
            start=said.start,
            end=said.end,
            note=said.note,
        )
        if said.end < at:
            yield Structure(member=self._member, start=said.end, end=at)

    def _nobodys(self, text: str | None, start: int, end: int) -> Structure | Unread:
        if text is not None and not text.strip():
            return Structure(member=self._member, start=start, end=end)
        why = (
            _UNNAMED
            if text is not None
            else f"A line longer than {LONGEST // 1024**2} MiB, as no message is."
        )
        return Unread(member=self._member, start=start, end=end, why=why)

    def _notices(self, people: tuple[Participant, ...]) -> Iterator[Notice]:
        names = ", ".join(person.name for person in people[:_MOST_NAMED])
        more = f" and {len(people) - _MOST_NAMED} more" if len(people) > _MOST_NAMED else ""
        yield Notice(
            text=f"Read as a pasted transcript, spoken by {names}{more}. Check that these are people."
        )
        if self._encoding != "utf-8":
            yield Notice(
                text="The text is not in UTF-8; it was read as Windows text, so accents may be wrong."
            )

    def _text(self) -> Iterator[tuple[int, int, str | None]]:
        """Each line as text without its end; None for one that is too long to be a message."""
        with self._export.open(self._member) as stream:
            for start, end, line in lines(stream):
                if line is None:
                    yield start, end, None
                else:
                    text = line.decode(self._encoding, "replace").removesuffix("\n").removesuffix("\r")
                    yield start, end, text.removeprefix(_BOM) if start == 0 else text

    def _is_utf8(self) -> bool:
        with self._export.open(self._member) as stream:
            for _, _, line in lines(stream):
                try:
                    (line or b"").decode()
                except UnicodeDecodeError:
                    return False
        return True


def _read(export: Export, _options: ReadOptions) -> Iterator[Found]:
    yield from _Reading(export).found()


SOURCE = Source(
    name="transcript",
    title="Pasted transcript ('Name: text')",
    absences=(
        "Somebody chose what to paste: what was left out, changed or deleted cannot be seen here.",
        "A pasted transcript has no dates and no accounts: names are as they were typed.",
    ),
    sniff=_sniff,
    read=_read,
)
