"""Takes from an HTML page the elements that are records, each whole, and says of every other piece what it is.

A page that was damaged loses the record in which the damage is, and no other: a record never holds another one.
"""

from collections.abc import Callable, Iterator
from enum import Enum
from typing import Final, NamedTuple

from leeside.sources.reading.html_tokens import HtmlTokens, Is, Token, attributes, text_of
from leeside.sources.reading.until_it_breaks import UntilItBreaks

LARGEST: Final = 4 * 1024**2
"""Bytes of one record; a longer one is passed over, and said to be unread."""
DEEPEST: Final = 100

BESIDE: Final = "The page shows, in a place that Leeside does not know:"
NOT_CLOSED: Final = "This record is damaged: the next one begins before it ends."
CUT_OFF: Final = "The file is cut off or damaged from here on."
TOO_LARGE: Final = f"This record is larger than {LARGEST // 1024**2} MiB."
TOO_DEEP: Final = "This record is nested deeper than any that an app writes."
STRAY: Final = "Words stand here between records, where no page that is whole has any."
SWALLOWED: Final = "A damaged tag, a comment or a script hides what stands here, so it was not read."
_NO_END: Final = frozenset(
    {
        *(
            "area",
            "base",
            "br",
            "col",
            "embed",
            "hr",
            "img",
            "input",
            "link",
            "meta",
            "param",
            "source",
            "track",
        ),
        *("wbr", "use", "path", "circle", "rect"),
    }
)


_MAY_STAY_OPEN: Final = frozenset({"li", "p", "td", "th", "tr", "tbody", "thead", "dt", "dd", "option"})
"""Tags whose end may be left out."""


class Takes(Enum):
    """What the reader of a page wants of an element."""

    NOTHING = "nothing"
    RECORD = "record"
    HEADING = "heading"
    """It is read like a record, but its bytes are the page's own."""
    MARK = "mark"
    """Only that it begins: from there on, words outside of any record are unread."""


class Node:
    """An element of a page, with what is in it."""

    __slots__ = ("_attributes", "_classes", "_raw", "inside", "tag")

    def __init__(self, tag: str, raw: bytes) -> None:
        self.tag = tag
        self._raw = raw
        self._attributes: dict[str, str] | None = None
        self._classes: list[str] | None = None if b"class" in raw else []
        self.inside: list[Node | str] = []

    @property
    def attributes(self) -> dict[str, str]:
        """Its attributes, read when they are first asked for."""
        if self._attributes is None:
            self._attributes = attributes(self._raw)
        return self._attributes

    @property
    def classes(self) -> list[str]:
        """Its classes, as they stand."""
        if self._classes is None:
            self._classes = self.attributes.get("class", "").split()
        return self._classes

    def elements(self) -> list["Node"]:
        """The elements that stand in it themselves."""
        return [one for one in self.inside if isinstance(one, Node)]

    def all(self, *, but: str = "") -> Iterator["Node"]:
        """It and all that is in it, in their order, leaving out what has the class ``but``."""
        stack: list[Node] = [self]
        while stack:
            node = stack.pop()
            yield node
            for one in reversed(node.inside):
                if isinstance(one, Node) and not (but and but in one.classes):
                    stack.append(one)

    def first(self, *, named: str = "", tag: str = "", but: str = "") -> "Node | None":
        """The first element in it with this class or tag, itself included."""
        for node in self.all(but=but):
            if (not named or named in node.classes) and (not tag or node.tag == tag):
                return node
        return None

    def every(self, *, named: str = "", tag: str = "", but: str = "") -> list["Node"]:
        """All elements in it with this class or tag."""
        return [
            node
            for node in self.all(but=but)
            if (not named or named in node.classes) and (not tag or node.tag == tag)
        ]

    def words(self, *, but: frozenset[str] = frozenset(), blocks: frozenset[str] = frozenset()) -> str:
        """The words in it: a break for each <br>, the name of a small picture such as an emoji.

        Elements with a class of ``but`` are left out; each tag of ``blocks`` stands on lines of its own.
        """
        if len(self.inside) == 1 and isinstance(self.inside[0], str):
            return self.inside[0]
        out = _Lines()
        stack: list[Node | str | None] = [self]
        while stack:
            one = stack.pop()
            if one is None:
                out.break_due()
            elif isinstance(one, str):
                out.add(one)
            elif one.tag == "br":
                out.add("\n")
            elif one.tag == "img":
                out.add(_emoji(one))
            elif not but or but.isdisjoint(one.classes):
                if one.tag in blocks and one is not self:
                    out.break_due()
                    stack.append(None)
                stack.extend(reversed(one.inside))
        return out.text()

    def plain(self) -> str:
        """The words in it on one line."""
        return " ".join(self.words().split())

    def links(self) -> list[str]:
        """Where its links lead that do not show it themselves."""
        found = []
        for node in self.every(tag="a"):
            to = node.attributes.get("href", "")
            if to and to not in (node.plain(), f"mailto:{node.plain()}", f"tel:{node.plain()}"):
                found.append(to)
        return list(dict.fromkeys(found))


class Piece(NamedTuple):
    """A piece of a page: a record or heading (``node``), a mark, or what is unread (``why``)."""

    start: int
    end: int
    takes: Takes
    node: Node | None = None
    why: str = ""
    sound: bool = True
    """Whether all of it is text, and every tag in it is closed."""


class _Open:
    """A record or heading in progress."""

    def __init__(self, token: Token, takes: Takes) -> None:
        self.start, self.takes = token.start, takes
        self.root = Node(token.name, token.raw)
        self.stack = [self.root]
        self.beyond = 0
        self.why = "" if token.sound else SWALLOWED
        self.sound = True

    def take(self, token: Token) -> bool:
        """Take a token in; whether the element ends with it."""
        if not token.sound or token.what is Is.HIDDEN:
            self.why = self.why or ("" if token.sound else SWALLOWED)
        if token.end - self.start > LARGEST:
            self.why = TOO_LARGE
        if self.why in (TOO_LARGE, TOO_DEEP):
            self.root.inside.clear()
        if token.what is Is.TEXT:
            text, sound = text_of(token.raw)
            self.sound = self.sound and sound
            if not self.why:
                self.stack[-1].inside.append(text)
        elif token.what is Is.OPEN:
            self._opened(token)
        elif token.what is Is.CLOSE:
            return self._closed(token.name)
        return False

    def _opened(self, token: Token) -> None:
        node = Node(token.name, token.raw)
        if token.name in _MAY_STAY_OPEN and self.stack[-1].tag == token.name and len(self.stack) > 1:
            self.stack.pop()
        if not self.why:
            self.stack[-1].inside.append(node)
        if token.name in _NO_END or token.raw.endswith(b"/"):
            return
        if len(self.stack) >= DEEPEST:
            self.why = TOO_DEEP
            self.beyond += 1  # counted only: to look through them for each end would take for ever
        else:
            self.stack.append(node)

    def _closed(self, name: str) -> bool:
        if self.beyond:
            self.beyond -= 1
            return False
        at = next((at for at in range(len(self.stack) - 1, -1, -1) if self.stack[at].tag == name), None)
        if at is None:
            self.sound = self.sound and name in _NO_END
            return False
        self.sound = self.sound and all(one.tag in _MAY_STAY_OPEN for one in self.stack[at + 1 :])
        del self.stack[at:]
        return not self.stack

    def is_within(self, named: str) -> bool:
        """Whether an element of this class is open."""
        return any(named in node.classes for node in self.stack)

    def piece(self, end: int, why: str = "") -> Piece:
        why = self.why or why
        return Piece(self.start, end, self.takes, None if why else self.root, why, self.sound)


Asks = Callable[[str, bytes], Takes]
"""What is wanted of a tag, by its name and by what stands behind the name."""


class HtmlRecords:
    """The records of one page; ``cut_at`` afterwards is where it is cut off in the middle of one, or None."""

    def __init__(
        self, stream: UntilItBreaks, takes: Asks, *, at: int = 0, within: str = "", last: str = ""
    ) -> None:
        """A record may hold records in an element of the class ``within``, and nowhere else.

        A heading of the class ``last`` is the page's end, where the end of the page itself may be left out.
        """
        self._tokens = HtmlTokens(stream, at=at)
        self._takes, self._within, self._last = takes, within, last
        self._met = bool(at)
        self.cut_at: int | None = None
        self.ended = False
        """Whether the page's own end was seen."""

    @property
    def at(self) -> int:
        """The place up to which the page was read."""
        return self._tokens.at

    def __iter__(self) -> Iterator[Piece]:
        """Each piece in its order; what lies between them is the page's own."""
        open_: _Open | None = None
        for token in self._tokens:
            takes = self._wanted(token, open_) if token.what is Is.OPEN else Takes.NOTHING
            if takes is not Takes.NOTHING:
                self._met = self._met or takes is not Takes.HEADING
                if open_ is not None:
                    yield open_.piece(token.start, NOT_CLOSED)
                    open_ = None
                if takes is Takes.MARK:
                    yield Piece(token.start, token.start, takes)
                elif token.name in _NO_END or token.raw.endswith(b"/"):
                    yield Piece(token.start, token.end, takes, Node(token.name, token.raw))
                else:
                    open_ = _Open(token, takes)
            elif open_ is None:
                yield from self._outside(token)
            elif open_.take(token):
                piece = open_.piece(token.end)
                self.ended = self.ended or (bool(self._last) and self._last in open_.root.classes)
                yield piece
                open_ = None
        if open_ is not None:
            self.cut_at = open_.start

    def _outside(self, token: Token) -> Iterator[Piece]:
        """Words between records are no part of any page that is whole: a tag too many would push them there."""
        if not token.sound or (token.what is Is.TEXT and b"<" in token.raw[1:]):
            yield Piece(token.start, token.end, Takes.NOTHING, why=SWALLOWED)
            self._met = True  # it may have hidden where the records begin
        elif token.what is Is.TEXT and self._met and token.raw.strip():
            yield Piece(token.start, token.end, Takes.NOTHING, why=STRAY)
        self.ended = self.ended or (token.what is Is.CLOSE and token.name in ("html", "body"))

    def _wanted(self, token: Token, open_: _Open | None) -> Takes:
        takes = self._takes(token.name, token.raw)
        if open_ is None or takes is Takes.NOTHING:
            return takes
        inner = takes is Takes.HEADING or (self._within and open_.is_within(self._within))
        return Takes.NOTHING if inner else takes


class _Lines:
    """Words as they come, with a break between those that stand on lines of their own."""

    def __init__(self) -> None:
        self._out: list[str] = []
        self._due = False

    def break_due(self) -> None:
        """What comes next stands on another line, if it does not already."""
        self._due = bool(self._out) and not self._out[-1].endswith("\n")

    def add(self, text: str) -> None:
        if text:
            if self._due and not text.startswith("\n"):
                self._out.append("\n")
            self._due = False
            self._out.append(text)

    def text(self) -> str:
        return "".join(self._out)


def _emoji(node: Node) -> str:
    """A sign for an emoji that is shown as a picture: itself, or the name that it has on a server."""
    shown = node.attributes.get("alt", "") if "emoji" in node.attributes.get("class", "") else ""
    return f":{shown}:" if shown and shown.isascii() else shown
