"""Tells where a sender's name ends, when names, groups' titles and sentences all may hold a colon.

A name that somewhere stands before the only ": " of a line is proven. Of names that fit, the longest
known one wins. On an iPhone the group's title stands as the sender of the app's own lines: a "sender"
whose every line bears the app's mark never typed anything, and is a title and no person.
"""

from leeside.sources.reading.whatsapp_header import INVISIBLE, LEFT_TO_RIGHT_MARK
from leeside.sources.reading.whatsapp_lines import is_notice

LONGEST_NAME = 400
"""Bytes; a line whose first ": " comes later has no sender."""
_MOST_NAMES = 50_000
_MOST_PARTS = 8
_MARK = LEFT_TO_RIGHT_MARK.encode()
_NO_NAME_ALONE = frozenset(b"Mr Mrs Ms Mx Miss Dr Prof Sir Coach Teacher Uncle Aunt Auntie".split())
_QUOTES = tuple((mark.encode(), end.encode()) for mark, end in ("“”", "„“", "«»", "「」"))


def shown(name: bytes) -> str:
    """A name as it is shown: text, without the marks of writing direction around it."""
    return name.decode("utf-8", errors="replace").strip(INVISIBLE)


class Names:
    """The senders of one file, learnt from all its headers before any message is read."""

    def __init__(self, title: str = "") -> None:
        """``title`` is the name of the chat when the export's file name tells it."""
        self.proven: set[bytes] = set()
        """Names that stand before the only ": " of a line that somebody typed."""
        self.title = title.encode()
        self._first: bytes | None = None
        self._parts: dict[bytes, dict[bytes, int]] = {}
        self._marked: dict[bytes, bool] = {}
        """Names seen on marked lines only, and whether one of those was a notice for certain."""
        self._longer: dict[bytes, list[bytes]] = {}
        self.known: dict[bytes, str] = {}
        """Names that end at the first ": " beyond doubt, with the name to show; filled by `settle`."""

    def see(self, rest: bytes) -> None:
        """Take what follows a header; there is no need to once its name is in `proven`."""
        line = rest.partition(b"\n")[0].rstrip(b"\r")
        name, colon, said = line.partition(b": ")
        if not colon or len(name) > LONGEST_NAME or _ends_in_quotes(name, line):
            return
        self._first = self._first or name
        if said.startswith(_MARK):
            if len(self._marked) < _MOST_NAMES:
                self._marked[name] = self._marked.get(name, False) or is_notice(said.decode(errors="replace"))
            return
        part, colon, _ = said.partition(b": ")
        if not colon:
            self.proven.add(name)
        elif len(self._parts) < _MOST_NAMES:
            parts = self._parts.setdefault(name, {})
            if len(parts) < _MOST_PARTS or part in parts:
                parts[part] = parts.get(part, 0) + 1

    def settle(self) -> None:
        """Decide, after all headers were seen, which longer names there are."""
        for name, parts in self._parts.items():
            if name in self.proven:
                continue
            steady = len(parts) == 1 and max(parts.values()) > 1
            if steady or name in _NO_NAME_ALONE:
                self._longer[name] = [name + b": " + part for part in parts if len(part) <= LONGEST_NAME]
        if b": " in self.title:
            self._longer.setdefault(self.title.partition(b": ")[0], []).append(self.title)
        self.known = {name: shown(name) for name in self.proven if name not in self._longer}

    def split(self, rest: bytes) -> tuple[bytes | None, bytes]:
        """What follows a header -> (sender's name, body); no name for a line of the app's own."""
        name, colon, body = rest.partition(b": ")
        if not colon or len(name) > LONGEST_NAME or b"\n" in name:
            return self._without_space(rest)
        if name in self.known:
            return name, body
        fitting = [longer for longer in self._longer.get(name, ()) if rest.startswith(longer + b": ")]
        if fitting:
            name = max(fitting, key=len)
            return name, rest[len(name) + 2 :]
        if name not in self.proven and _ends_in_quotes(name, rest.partition(b"\n")[0]):
            return None, rest
        return name, body

    def titles(self) -> frozenset[bytes]:
        """The names that are the group's title and not a person's."""
        return frozenset(
            name
            for name, notice in self._marked.items()
            if name not in self.proven
            and name not in self._parts
            and (notice or name in {self._first, self.title})
        )

    def people(self) -> list[str]:
        """Everybody who typed something, as shown, each once, in alphabetical order."""
        names = self.proven | {name for name in self._parts if name not in self._longer}
        names |= {longer for several in self._longer.values() for longer in several if longer != self.title}
        return sorted({shown(name) for name in names})

    def _without_space(self, rest: bytes) -> tuple[bytes | None, bytes]:
        """A known name with nothing, or a lone full stop, after its colon: an empty message."""
        for ending in (b":", b":."):
            if rest.endswith(ending) and rest[: -len(ending)] in self.proven:
                return rest[: -len(ending)], ending[1:]
        return None, rest


def _ends_in_quotes(name: bytes, line: bytes) -> bool:
    """Whether the ": " stands within quotation marks, as in a line about a group's new title."""
    if name.count(b'"') % 2 and not line.count(b'"') % 2:
        return True
    return any(
        name.count(mark) > name.count(end) and line.count(end) > name.count(end) for mark, end in _QUOTES
    )
