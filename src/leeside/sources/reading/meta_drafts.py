"""Makes drafts of the messages of an Instagram or Messenger page, and finds out which of them are versions of one."""

from difflib import SequenceMatcher

import msgspec

from leeside.conversation.model import Attachment, Kind
from leeside.sources.reading.json_spans import Span
from leeside.sources.reading.lone_surrogates import HALF
from leeside.sources.reading.meta_kind import EDITED, kind_of, kind_of_words, notes_of
from leeside.sources.reading.meta_record import Record
from leeside.sources.reading.mojibake import repaired

LOOKED_BACK = 20
"""How many records before an edited one may be its earlier version."""
ALIKE = 0.5
"""How much of two versions must be the same for one to be taken as the other's."""


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


class Drafts:
    """Makes drafts of the records of one page."""

    def __init__(self, *, held: frozenset[str] | None, put_right: bool) -> None:
        """``held`` are the ends of the paths of all files in the export, None when it is a single file.

        ``put_right`` says that the page is garbled as a whole.
        """
        self._held, self._put_right = held, put_right
        self._senders: dict[str, str] = {}

    def of(self, span: Span, record: Record) -> Draft:
        """The draft of one record that stands there."""
        sender = record.sender_name or record.sender_name_e2ee
        words = record.content or record.text or ""
        if self._put_right:
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
            if self._put_right:
                notes = [repaired(note) for note in notes]
        if "\ufffd" in words:
            notes.append(HALF)
        at = record.timestamp if record.timestamp_ms is None else record.timestamp_ms
        return Draft(sender, words, kind, at, files, notes, span[0], span[1])


class Linked:
    """Links the versions of messages that were edited, over the pages of one thread.

    The last drafts are held back, because one that comes may turn out to be their new version.
    """

    def __init__(self) -> None:
        self._before: list[Draft] = []
        """The last that came; those of them that were not given yet are the last ``_waiting``."""
        self._waiting = 0
        self._count = 0

    def take(self, drafts: list[Draft]) -> list[Draft]:
        """Take in the drafts that follow, and give those to which nothing more can be added."""
        if any(draft.kind is Kind.EDITED for draft in drafts):
            link_edits(self._before, drafts, self._count)
        self._count += len(drafts)
        waiting = [*self._before[len(self._before) - self._waiting :], *drafts]
        given = waiting[: max(0, len(waiting) - LOOKED_BACK)]
        self._waiting = len(waiting) - len(given)
        self._before = [*self._before, *drafts][-LOOKED_BACK:]
        return given

    def rest(self) -> list[Draft]:
        """Those that wait, at the end of a page; nothing is added to them any more."""
        given = self._before[len(self._before) - self._waiting :]
        self._waiting = 0
        return given


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
