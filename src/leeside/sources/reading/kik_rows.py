"""The tables of Kik's answer to a law-enforcement request: which there are, and what a row of each tells."""

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from leeside.conversation.model import Attachment, Kind, Participant
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.stated_time import stated_time
from leeside.sources.reading.told_threads import Thread, Told

_COUNTED: Final = "Kik counts {count} messages here; what they said is not in this table."
_RECEIVED: Final = "It went to {who}."
_APP: Final = "Kind: {app}."
_REDACTED: Final = "REDACTED"
WORDS: Final = "data-text.csv"
"""How the name of the table with what was said ends."""
_FEWEST_OF_WORDS: Final = 10
_DIGITS_OF_MILLISECONDS: Final = 13


class Log(msgspec.Struct, frozen=True, kw_only=True):
    """A table without header: the places of its columns (None: it has none of that kind)."""

    width: int
    group: int | None = None
    other: int = 2
    count: int | None = None
    app: int | None = None
    content: int | None = None


LOGS: Final[Mapping[str, Log]] = {
    "chat_sent.txt": Log(width=6, count=3),
    "chat_sent_received.txt": Log(width=6, count=3),
    "chat_platform_sent.txt": Log(width=7, app=3, content=4),
    "chat_platform_sent_received.txt": Log(width=7, app=3, content=4),
    "group_send_msg.txt": Log(width=7, group=2, other=3, count=4),
    "group_receive_msg.txt": Log(width=7, group=2, other=3, count=4),
    "group_send_msg_platform.txt": Log(width=8, group=2, other=3, app=4, content=5),
    "group_receive_msg_platform.txt": Log(width=8, group=2, other=3, app=4, content=5),
}
"""By file name; tabs between: milliseconds since 1970, sender, [group,] receiver, ..., the time in words."""


def is_log_row(cells: Sequence[str], log: Log) -> bool:
    """Whether a row is one of this table: as many cells, a count of milliseconds first, and names."""
    return (
        len(cells) == log.width
        and len(cells[0]) == _DIGITS_OF_MILLISECONDS
        and cells[0].isascii()
        and cells[0].isdigit()
        and bool(cells[1].strip())
        and bool(cells[log.other].strip())
        and (log.count is None or cells[log.count].strip().isdigit())
    )


def told_of_log(cells: Sequence[str], log: Log, clock: Clock) -> Told:
    """What a row of a log tells; raises ValueError for one that is none."""
    if not is_log_row(cells, log):
        raise ValueError(f"it is no row of {log.width} cells that begins with a time")
    sender, other = cells[1].strip(), cells[log.other].strip()
    notes = []
    if log.count is not None:
        notes.append(_COUNTED.format(count=cells[log.count].strip()))
    if log.app is not None and cells[log.app].strip():
        notes.append(_APP.format(app=cells[log.app].strip()))
    if log.group is not None:
        notes.append(_RECEIVED.format(who=other))
    content = "" if log.content is None else cells[log.content].strip()
    return Told(
        thread=_thread(sender, other, "" if log.group is None else cells[log.group].strip()),
        sender=sender,
        handle=sender,
        text="",
        kind=Kind.OMITTED if log.content is None else Kind.ATTACHMENT,
        attachments=()
        if log.content is None
        else (Attachment(name="" if content == _REDACTED else content),),
        time=stated_time(float(cells[0]), clock),
        note=" ".join(notes),
    )


def is_words_row(cells: Sequence[str]) -> bool:
    """Whether a row of ten columns or more has an id, a sender, a receiver and a time at their places."""
    return len(cells) >= _FEWEST_OF_WORDS and all(cells[place].strip() for place in (0, 4, 5, 9))


def told_of_words(cells: Sequence[str], clock: Clock) -> Told:
    """What a row of the table with words tells; raises ValueError for one that is none."""
    if not is_words_row(cells):
        raise ValueError("it has no sender, receiver or time where this table has them")
    sender, other = cells[4].strip(), cells[5].strip()
    return Told(
        thread=_thread(sender, other, ""),
        sender=sender,
        handle=sender,
        id=cells[0].strip(),
        text=cells[3],
        time=stated_time(cells[9].strip(), clock),
    )


def _thread(sender: str, other: str, group: str) -> Thread:
    """A group by its id; two people by their names, whoever of them wrote."""
    people = (Participant(id=other, name=other, handle=other),)
    if group:
        return Thread(f"group {group}", f"group {group}", people)
    both = " and ".join(sorted({sender, other}))
    return Thread(both, both, people)
