"""Walks through a result.json from chat to chat and record to record, and says where it broke off.

A record is found by the bytes that stood between the last two, and believed only when what lies between is
one whole JSON value; otherwise its brackets are counted.
"""

import re
from collections.abc import Iterator, Sequence

import msgspec

from leeside.sources.reading.telegram_record import NOT_A_RECORD, Record, Words, decode, decode_with_patience
from leeside.sources.reading.telegram_repair import put_right
from leeside.sources.reading.telegram_window import LONGEST, BrokenOffError, Window

LOOKED_AHEAD = 64 * 1024
"""Bytes within which the end of a record is looked for by the fast way."""
PATIENCE = 128 * 1024**2
"""Bytes looked through in vain for the ends of damaged records, before only near ones are found."""

_BETWEEN = re.compile(rb'\}[ \t\r\n]{0,999},[ \t\r\n]{0,999}\{[ \t\r\n]{0,999}"[^"\\]{1,64}"')
_BRACE = ord("{")
_LENGTH_WHEN_IMPATIENT = 8 * 1024
_LONGEST_BETWEEN = 4096
_ANOTHER_CHAT = re.compile(rb'"messages"\s*:\s*\[')
_HEADINGS = frozenset({"name", "type", "id"})
_LONGEST_HEADING = 64 * 1024


class Chat:
    """A chat whose records follow; what it is called may come before or after them."""

    def __init__(self, section: str) -> None:
        self.section = section
        self.headings: dict[str, str | int | None] = {}
        self.told: int | None = None  # how many headings were known when its records began


class Element(msgspec.Struct, gc=False):
    """What stands in a list of messages, and where; ``record`` is None when it could not be read."""

    start: int
    end: int
    raw: bytes
    record: Words | Record | None
    notes: Sequence[str] = ()


class Walk:
    """One pass; afterwards `broken_at` is where it broke off (None at a sound end), `owner` whose export it is."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._between = b""
        self._patience = PATIENCE
        self.broken_at: int | None = None
        self.owner: dict[str, object] = {}

    def found(self) -> Iterator[Chat | list[Element]]:
        """Each chat, then its records, some at a time; a chat comes again at its end when more is known of it by then."""
        window = self._window
        try:
            chat = Chat("")
            for key in self._keys():
                if key in ("chats", "left_chats") and window.sign() == b"{":
                    for inner in self._keys():
                        if inner == "list" and window.sign() == b"[":
                            yield from self._chats(key)
                        else:
                            window.skip()
                elif key == "personal_information":
                    self.owner = _object(window.value())
                else:
                    yield from self._of_chat(chat, key)
            if chat.told not in (None, len(chat.headings)):
                yield chat
            if window.sign():
                self.broken_at = window.place
        except BrokenOffError as broken:
            self.broken_at = window.place if broken.place is None else broken.place

    def _chats(self, section: str) -> Iterator[Chat | list[Element]]:
        for sign in self._items():
            if sign != b"{":
                raise BrokenOffError
            chat = Chat(section)
            for key in self._keys():
                yield from self._of_chat(chat, key)
            if chat.told != len(chat.headings):
                yield chat

    def _of_chat(self, chat: Chat, key: str) -> Iterator[Chat | list[Element]]:
        if key == "messages" and self._window.sign() == b"[":
            chat.told = len(chat.headings)
            yield chat
            yield from self._records()
        elif key in _HEADINGS:
            chat.headings[key] = _plain(self._window.value(_LONGEST_HEADING))
        else:
            self._window.skip()

    def _keys(self) -> Iterator[str]:
        """The keys of the object here; whoever takes one goes past its value before taking the next."""
        window = self._window
        window.take(b"{")
        while (sign := window.sign()) != b"}":
            if sign == b",":
                window.at += 1
                continue
            if sign != b'"':
                raise BrokenOffError
            key = _plain(window.value(_LONGEST_HEADING))
            window.take(b":")
            yield str(key)
        window.at += 1

    def _items(self) -> Iterator[bytes]:
        """The first sign of each item of the list here; whoever takes one goes past the item."""
        window = self._window
        window.take(b"[")
        while (sign := window.sign()) != b"]":
            if sign == b",":
                window.at += 1
            else:
                yield sign
        window.at += 1

    def _records(self) -> Iterator[list[Element]]:
        for sign in self._items():
            if sign == b"{" and self._between:
                more = True
                while more:
                    alike, more = self._alike()
                    yield alike
                if self._window.sign() != b"{":
                    continue
            yield [self._one()]

    def _alike(self) -> tuple[list[Element], bool]:
        """Records that follow each other in the way of the last two, as far as they are held, and whether there may be more."""
        window, between = self._window, self._between
        step = between.index(b"{")
        data, base, at = window.data, window.base, window.at
        alike: list[Element] = []
        while (found := data.find(between, at, at + LOOKED_AHEAD)) >= 0:
            end = found + 1
            raw = data[at:end]
            try:
                record = decode(raw)
            except (ValueError, RecursionError):
                window.at = at
                return alike, False
            alike.append(Element(base + at, base + end, raw, record))
            at = found + step
        window.at = at
        return alike, len(data) - at < LOOKED_AHEAD and window.more()

    def _one(self) -> Element:
        """The item here, whatever it takes; raises BrokenOffError when it has no end that can be told."""
        window = self._window
        length = window.length(LONGEST if self._patience > 0 else _LENGTH_WHEN_IMPATIENT)
        if length is not None and window.data[window.at] != _BRACE:
            return self._passed_over(length)
        if length is not None and (element := self._read(length)):
            self._learn()
            return element
        self._patience -= len(window.data) - window.at if length is None else length
        guess = self._guess(length)
        return (guess and self._read(guess)) or self._passed_over(guess or length)

    def _guess(self, most: int | None) -> int | None:
        """How many bytes come before something that looks like the beginning of the next record, if it is near.

        ``most`` is how many they can be; None when that is not known.
        """
        window = self._window
        while self._between:
            found = window.data.find(self._between, window.at, most and window.at + most)
            if found >= 0:
                return found + 1 - window.at
            if most or len(window.data) - window.at > LOOKED_AHEAD or not window.more():
                break
        return None

    def _passed_over(self, length: int | None) -> Element:
        """What stands here as unread, up to where another record seems to begin when its length is not known.

        Raises BrokenOffError where that may be in another chat: no message is ever given to a wrong one.
        """
        window, start = self._window, self._window.place
        while length is None and self._between:
            found = window.data.find(self._between, window.at)
            if found >= 0:
                length = found + 1 - window.at
            else:
                kept = max(window.at, len(window.data) - _LONGEST_BETWEEN)
                if _ANOTHER_CHAT.search(window.data, window.at):
                    break
                window.at = kept
                if not window.more():
                    break
        if length is None or _ANOTHER_CHAT.search(window.data, window.at, window.at + length):
            raise BrokenOffError(start)
        window.at += length
        return Element(start, window.place, b"", None, (NOT_A_RECORD,))

    def _read(self, length: int) -> Element | None:
        window = self._window
        raw = window.data[window.at : window.at + length]
        notes: Sequence[str] = ()
        try:
            record = decode(raw)
        except (ValueError, RecursionError):
            try:
                record, notes = decode_with_patience(raw)
            except ValueError:
                return None
        start = window.place
        window.at += length
        return Element(start, start + length, raw, record, notes)

    def _learn(self) -> None:
        """Take note of what stands between this record and the next."""
        found = _BETWEEN.match(self._window.data, self._window.at - 1)
        self._between = found[0] if found else self._between


def _plain(raw: bytes) -> str | int | None:
    value = _value(raw)
    return value if isinstance(value, str | int) and not isinstance(value, bool) else None


def _object(raw: bytes) -> dict[str, object]:
    value = _value(raw)
    return value if isinstance(value, dict) else {}


def _value(raw: bytes) -> object:
    """What a heading says, put right if need be; None when it cannot be told."""
    for mend in (bytes, _mended):
        try:
            return msgspec.json.decode(mend(raw))
        except (ValueError, RecursionError):
            continue
    return None


def _mended(raw: bytes) -> bytes:
    return put_right(raw)[0]
