"""Keeps the ids of a conversation's messages apart, so that every sign cites one message and no other."""

import sys
from collections.abc import Collection, Sequence
from itertools import repeat
from operator import lt

from leeside.sources.reading.ids_taken import TakenHere

REPEATED = "Another record before this one has the same id ({id}), so this one was given a new one."
PERHAPS_REPEATED = (
    "Another record before this one may have the same id ({id}), so this one was given a new one."
)
_NUMBERED = ")"
"""How an id ends that was made from one that was taken, and which may therefore be above all others."""
_AT_ONCE = 256
"""Ids that rise which are remembered together."""
_TRIED = 8
"""Numbers tried in a row for an id that is taken, before the record's place is put into it."""


class _Exactly:
    """Ids that are remembered as they stand."""

    __slots__ = ("_ids",)
    certain = True

    def __init__(self) -> None:
        self._ids: set[str] = set()

    def __bool__(self) -> bool:
        return bool(self._ids)

    def take(self, given: str) -> bool:
        """Remember an id; False when it is taken already."""
        new = given not in self._ids
        self._ids.add(given)
        return new

    def take_new(self, given: Collection[str]) -> None:
        """Remember ids that are known to be new."""
        self._ids.update(given)


class UniqueIds:
    """The ids of one conversation so far.

    Ids that the source gives are remembered, at about 100 bytes each unless a memory of fixed size is given;
    as long as it gives none, those made from the count are m1, m2, m3 and so on, and only their number is.
    An id above all before it, by length and then by its signs, is new without a look: most apps count upwards.
    """

    __slots__ = ("_counted", "_highest", "_length", "_rising", "_taken")

    def __init__(self, taken: TakenHere | None = None) -> None:
        """Remember in ``taken``, which all conversations of an export share; without it, here."""
        self._taken = _Exactly() if taken is None else taken
        self._counted = 0
        self._highest, self._length = "", 1
        """The last id that rose, and its length; after an id that was made from the count none is long enough."""
        self._rising: list[str] = []
        """The last of those that rose, which are not in ``_taken`` yet."""

    def give(self, stated: str, index: int) -> tuple[str, str]:
        """The id for the record at ``index`` and a note, empty unless ``stated`` was taken already.

        ``stated`` is the source's own id, or "" for none; ``index`` counts the conversation's messages.
        """
        length = len(stated)
        if length >= self._length and (
            (length > self._length or stated > self._highest) and stated[-1] != _NUMBERED
        ):
            self._highest, self._length = stated, length
            self._rising.append(stated)
            if len(self._rising) == _AT_ONCE:
                self._put_down()
            return stated, ""
        if self._rising:
            self._put_down()
        if not stated:
            if not self._taken:
                self._counted, self._length = index + 1, sys.maxsize
                return f"m{index + 1}", ""
            return self._free(f"m{index + 1}", index), ""
        if (not self._counted or not self._is_counted(stated)) and self._taken.take(stated):
            return stated, ""
        note = REPEATED if self._taken.certain else PERHAPS_REPEATED
        return self._free(stated, index), note.format(id=stated)

    def give_many(self, stated: Sequence[str], index: int) -> tuple[list[str], dict[int, str]]:
        """The ids for the records from ``index`` on, and notes on those whose own was taken, by their place among these.

        The same that `give` gives one by one, several times as fast where they rise, or where none has one.
        """
        first, last = stated[0], stated[-1]
        length = len(first)
        if first == last == "" and not any(stated) and not (self._rising or self._taken):
            self._counted, self._length = index + len(stated), sys.maxsize
            return [f"m{number}" for number in range(index + 1, index + len(stated) + 1)], {}
        above_all = (length, first) > (self._length, self._highest) and self._length < sys.maxsize
        if above_all and length == len(last) and self._rise(stated, length):
            self._highest, self._length = last, length
            self._rising += stated
            if len(self._rising) >= _AT_ONCE:
                self._put_down()
            return [*stated], {}
        given = [self.give(one, number) for number, one in enumerate(stated, index)]
        notes = {place: note for place, (_, note) in enumerate(given) if note}
        return [id_ for id_, _ in given], notes

    def _rise(self, stated: Sequence[str], length: int) -> bool:
        """Whether each is above the one before it, all are of this length, and none was made from another."""
        return (
            all(map(lt, stated, stated[1:]))
            and {*map(len, stated)} == {length}
            and not any(map(str.endswith, stated, repeat(_NUMBERED)))
        )

    def _put_down(self) -> None:
        self._taken.take_new(self._rising)
        self._rising.clear()

    def _is_counted(self, stated: str) -> bool:
        number = stated[1:]
        return (
            stated[0] == "m"
            and number.isascii()
            and number.isdigit()
            and len(number) <= len(str(self._counted))
            and number[0] != "0"
            and int(number) <= self._counted
        )

    def _free(self, wanted: str, index: int) -> str:
        """An id like ``wanted`` that is not taken: numbered, or by its place where very many are alike."""
        again, found = 1, wanted
        while self._is_counted(found) or not self._taken.take(found):
            again += 1
            found = f"{wanted} ({again if again <= _TRIED else index + again})"
        if found is wanted:
            self._length, self._highest = max((self._length, self._highest), (len(found), found))
        return found
