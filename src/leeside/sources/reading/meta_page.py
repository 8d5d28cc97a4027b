"""Reads one page of an Instagram or Messenger thread into drafts of its messages, oldest first."""

from collections.abc import Iterator
from difflib import SequenceMatcher

import msgspec

from leeside.conversation.model import Attachment, Kind
from leeside.sources.contract.found import Structure, Unread
from leeside.sources.reading.json_arrays import Arrays, Span, arrays_of
from leeside.sources.reading.lone_surrogates import HALF, without_lone_surrogates
from leeside.sources.reading.meta_kind import EDITED, kind_of, kind_of_words, notes_of
from leeside.sources.reading.meta_record import Person, Record
from leeside.sources.reading.mojibake import is_garbled, repaired

LOOKED_BACK = 20
"""How many records before an edited one may be its earlier version."""
ALIKE = 0.5
"""How much of two versions must be the same for one to be taken as the other's."""

_RECORD = msgspec.json.Decoder(Record)
_RECORDS = msgspec.json.Decoder(list[Record])
_PEOPLE = msgspec.json.Decoder(Person | str)
_HEADINGS = ("title", "threadName", "thread_path")


class Draft(msgspec.Struct, gc=False):
    """A message before it has its place: what it is, with names and words put right."""

    sender: str
    words: str
    kind: Kind
    milliseconds: float | None
    files: tuple[Attachment, ...]
    notes: list[str]
    start: int
    end: int


class Page:
    """One page: its drafts oldest first, who takes part, what it is called, and what could not be read."""

    def __init__(self, raw: bytes, member: str, held: frozenset[str] | None = None) -> None:
        """Read the page's bytes; raises ValueError when they are no JSON object.

        ``held`` are the ends of the paths of all files in the export, None when it is a single file.
        """
        self._raw, self._member, self._held = raw, member, held
        self._arrays = arrays_of(raw)
        self._senders: dict[str, str] = {}
        self.unread: list[Unread] = []
        records = self._records(self._spans("messages"))
        self.people = [self._name(span) for span in self._spans("participants")]
        self.headings = {key: _text(self._arrays, key) for key in _HEADINGS}
        strings = (text for _, record in records for text in record.strings() if not text.isascii())
        garbled = is_garbled((*strings, *self.people, *self.headings.values()), raw)
        self.garbled = garbled
        if garbled:
            self.people = [repaired(name) for name in self.people]
            self.headings = {key: repaired(text) for key, text in self.headings.items()}
        if _newest_first([record for _, record in records]):
            records.reverse()
        self.drafts = [self._draft(span, record, put_right=bool(garbled)) for span, record in records]
        if self._arrays.broken_at is not None:
            self._lose((self._arrays.broken_at, len(raw)), "The file is cut off or damaged from here on.")

    @property
    def has_left(self) -> bool:
        """Whether the account holder was no longer in the thread."""
        return self._arrays.other.get("is_still_participant") == b"false"

    def structure(self) -> Iterator[Structure]:
        """Every byte that is neither a draft nor unread."""
        taken = [(draft.start, draft.end) for draft in self.drafts]
        taken += [(unread.start, unread.end) for unread in self.unread]
        at = 0
        for start, end in [*sorted(taken), (len(self._raw), len(self._raw))]:
            if start > at:
                yield Structure(member=self._member, start=at, end=start)
            at = end

    def _spans(self, key: str) -> list[Span]:
        return self._arrays.lists.get(key, [])

    def _records(self, spans: list[Span]) -> list[tuple[Span, Record]]:
        """Each record that can be read; all at once, unless something stands between them or one is odd."""
        first, last = (spans[0][0], spans[-1][1]) if spans else (0, 0)
        try:
            records = _RECORDS.decode(b"[%b]" % self._raw[first:last])
        except (ValueError, RecursionError):
            records = []
        if len(records) == len(spans):
            return list(zip(spans, records, strict=True))
        return [(span, record) for span in spans if (record := self._record(span))]

    def _record(self, span: Span) -> Record | None:
        raw = self._raw[span[0] : span[1]]
        try:
            return _RECORD.decode(raw)
        except (ValueError, RecursionError) as problem:
            try:
                return _RECORD.decode(without_lone_surrogates(raw))
            except (ValueError, RecursionError):
                self._lose(span, f"This record could not be read: {problem}.")
                return None

    def _name(self, span: Span) -> str:
        try:
            person = _PEOPLE.decode(without_lone_surrogates(self._raw[span[0] : span[1]]))
        except (ValueError, RecursionError):
            return ""
        return person if isinstance(person, str) else person.name

    def _draft(self, span: Span, record: Record, *, put_right: bool) -> Draft:
        sender = record.sender_name or record.sender_name_e2ee
        words = record.content or record.text or ""
        if put_right:
            if sender not in self._senders:
                self._senders[sender] = repaired(sender)
            sender = self._senders[sender]
            if not words.isascii():
                words = repaired(words)
        files: tuple[Attachment, ...] = ()
        notes: list[str] = []
        if record.is_words_alone():
            kind = kind_of_words(words, sender, has_files=False)
        else:
            files = tuple(record.attachments(self._held))
            kind = kind_of(record, words, sender, files)
            notes = notes_of(record, kind, files)
            if put_right:
                notes = [repaired(note) for note in notes]
        if "\ufffd" in words:
            notes.append(HALF)
        at = record.timestamp if record.timestamp_ms is None else record.timestamp_ms
        return Draft(sender, words, kind, at, files, notes, span[0], span[1])

    def _lose(self, span: Span, why: str) -> None:
        self.unread.append(Unread(member=self._member, start=span[0], end=span[1], why=why))


def link_edits(before: list[Draft], drafts: list[Draft], first: int) -> None:
    """Note on each edited record which one is its earlier version, and on that one that it was edited.

    ``before`` are the last drafts of the page before, whose messages have been given away already;
    ``first`` is the place in the conversation of the first of ``drafts``.
    """
    whole = [*before[-LOOKED_BACK:], *drafts]
    shift = len(whole) - len(drafts)
    for place, draft in enumerate(whole[shift:], shift):
        if draft.kind is not Kind.EDITED:
            continue
        earlier = _earlier(whole, place)
        if earlier is None:
            draft.notes.append("Edited; its earlier version was not found.")
        else:
            draft.notes.append(
                f"Edited; message {first + earlier - shift + 1} seems to be its earlier version."
            )
            whole[earlier].notes.append(
                f"Edited later; message {first + place - shift + 1} seems to be the new version."
            )


def _earlier(whole: list[Draft], place: int) -> int | None:
    """The nearest record before by the same person whose words are much the same."""
    words = whole[place].words.removesuffix(EDITED)
    for earlier in range(place - 1, max(-1, place - 1 - LOOKED_BACK), -1):
        one = whole[earlier]
        if one.sender == whole[place].sender and one.kind in (Kind.TEXT, Kind.EDITED):
            said = one.words.removesuffix(EDITED)
            if (
                said in words
                or words in said
                or SequenceMatcher(None, said[:500], words[:500]).ratio() >= ALIKE
            ):
                return earlier
    return None


def _newest_first(records: list[Record]) -> bool:
    """Whether the newest record stands first, as Meta writes it; by the times, where they say otherwise."""
    times = [at for record in records if (at := record.milliseconds()) is not None]
    return not times or times[0] >= times[-1]


def _text(arrays: Arrays, key: str) -> str:
    try:
        return msgspec.json.decode(without_lone_surrogates(arrays.other.get(key, b'""')), type=str)
    except ValueError:
        return ""
