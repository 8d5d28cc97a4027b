"""Keeps the ids of a conversation's messages apart, so that every sign cites one message and no other."""

REPEATED = "Another record before this one has the same id ({id}), so this one was given a new one."


class UniqueIds:
    """The ids of one conversation so far.

    Ids that the source gives are remembered, at about 100 bytes each; as long as it gives none,
    those made from the count are m1, m2, m3 and so on, and only their number is.
    """

    __slots__ = ("_counted", "_taken")

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._counted = 0

    def give(self, stated: str, index: int) -> tuple[str, str]:
        """The id for the record at ``index`` and a note, empty unless ``stated`` was taken already.

        ``stated`` is the source's own id, or "" for none; ``index`` counts the conversation's messages.
        """
        if not stated:
            if not self._taken:
                self._counted = index + 1
                return f"m{index + 1}", ""
            return self._free(f"m{index + 1}"), ""
        if stated in self._taken or self._is_counted(stated):
            return self._free(stated), REPEATED.format(id=stated)
        self._taken.add(stated)
        return stated, ""

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

    def _free(self, wanted: str) -> str:
        again, found = 1, wanted
        while found in self._taken or self._is_counted(found):
            again += 1
            found = f"{wanted} ({again})"
        self._taken.add(found)
        return found
