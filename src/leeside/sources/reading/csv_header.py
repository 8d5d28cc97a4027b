"""Finds the header row of a CSV, what separates its cells, and which column holds what."""

import csv
import re
from collections.abc import Iterator

import msgspec

MOST_COLUMNS = 64
"""More columns than any table of messages has."""

_DELIMITERS = ",;\t"
_WORDS = {
    "conversation": ("conversation", "conversation_id", "chat", "chat_id", "thread", "thread_id"),
    "id": ("id", "message_id"),
    "sender": ("sender", "from", "author", "name"),
    "time": ("timestamp", "sent_at", "datetime", "date_time", "time", "date"),
    "text": ("text", "message", "body", "content"),
}
_DIRECTION = frozenset(
    {
        *("type", "direction", "folder", "incoming", "outgoing", "received"),
        *("is_sender", "issender", "is_from_me", "from_me"),
    }
)
"""Where one of these stands, the sender may be whoever is at the other end, and not who wrote."""
_OTHERS = frozenset(
    {
        *("authorid", "chat_session", "message_date", "delivered_date", "convo_type", "is_filtered_o13"),
    }
)
"""Columns by which other apps' tables are known; each of them is for a source of its own."""
_TO = frozenset({"to", "recipient", "recipients", "receiver"})
"""Without a column for the conversation these keep conversations apart, which is not done here."""
_SPACES = re.compile(r"[\s-]+")
_SEPARATOR = re.compile(r'"?sep=([,;|\t])"?', re.IGNORECASE)
_ROWS_LOOKED_AT = 20
_FEWEST_ROLES = 4
_FEWEST_SHARE = 0.6
_ROWS_DO_NOT_FIT = 0.3


class Layout(msgspec.Struct, frozen=True, kw_only=True):
    """The header as it is written, and the place of each column that is read (None: there is none).

    ``spaced`` is whether a space follows each delimiter. ``day`` is the column of the day where the
    time of day has one of its own.
    """

    delimiter: str
    spaced: bool
    cells: list[str]
    text: int
    sender: int
    conversation: int | None = None
    id: int | None = None
    time: int | None = None
    day: int | None = None

    def unread(self) -> list[str]:
        """The names of the columns that are not read."""
        read = {self.text, self.sender, self.conversation, self.id, self.time, self.day}
        return [cell.strip() for place, cell in enumerate(self.cells) if place not in read and cell.strip()]


def layout_of(text: str) -> tuple[Layout | None, float]:
    """The layout of a file that begins with these whole lines, and how sure it is that it is one of messages."""
    lines = [line for line in text.split("\n") if line.strip()]
    stated = _SEPARATOR.fullmatch(lines[0].strip()) if lines else None
    lines = lines[1:] if stated else lines
    found = [_layout(lines, delimiter) for delimiter in (stated[1] if stated else _DELIMITERS)]
    return max(found, key=lambda one: one[1], default=(None, 0.0))


def _layout(lines: list[str], delimiter: str) -> tuple[Layout | None, float]:
    spaced = bool(lines) and all(cell.startswith(" ") for cell in lines[0].split(delimiter)[1:])
    rows = _rows(lines, delimiter, spaced=spaced)
    header = next(rows, [])
    names = [_SPACES.sub("_", cell.strip().casefold()) for cell in header]
    if not 2 <= len(names) <= MOST_COLUMNS or not (_DIRECTION | _OTHERS).isdisjoint(names):
        return None, 0.0
    places = {role: _place(names, words) for role, words in _WORDS.items()}
    roles = {role: place for role, place in places.items() if place is not None}
    if "text" not in roles or "sender" not in roles:
        return None, 0.0
    if "conversation" not in roles and not _TO.isdisjoint(names):
        return None, 0.0
    if "date" in names and roles.get("time") == _place(names, ("time",)):
        roles["day"] = names.index("date")
    share = len(roles) / len(names)
    if len(roles) < _FEWEST_ROLES and share < _FEWEST_SHARE:
        return None, 0.0
    layout = Layout(delimiter=delimiter, spaced=spaced, cells=header, **roles)
    fitting = [len(row) >= len(names) for row in rows]
    if sum(fitting) * 2 < len(fitting):
        return layout, _ROWS_DO_NOT_FIT
    return layout, 0.5 + 0.45 * share if fitting else 0.5


def _rows(lines: list[str], delimiter: str, *, spaced: bool) -> Iterator[list[str]]:
    """The first rows; what is broken in them is for the reading to say."""
    reader = csv.reader((line + "\n" for line in lines), delimiter=delimiter, skipinitialspace=spaced)
    try:
        for _, row in zip(range(_ROWS_LOOKED_AT), reader, strict=False):
            yield row
    except csv.Error:
        return


def _place(names: list[str], words: tuple[str, ...]) -> int | None:
    return next((names.index(word) for word in words if word in names), None)
