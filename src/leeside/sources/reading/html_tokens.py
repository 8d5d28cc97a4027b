"""Splits an HTML page into tags and text in flat memory, each with the bytes it stands in.

Nothing of a page is run, fetched or shown. Comments, scripts and styles are passed over as one hidden piece each;
a piece that swallows tags is not sound, since whoever looked at the page would not have seen what is in it.
"""

import html
import re
from collections.abc import Iterator
from enum import Enum
from typing import Final, NamedTuple

from leeside.sources.reading.until_it_breaks import UntilItBreaks

LONGEST: Final = 4 * 1024**2
"""Bytes of one comment, script or stretch of text; a longer one is given in parts, and is not sound."""
LONGEST_TAG: Final = 512 * 1024
"""Bytes of one tag, which may hold a small picture; what goes on for longer without an end is no tag."""

_TAG: Final = re.compile(rb"""<(/?)([A-Za-z][^\s/>]*+)((?:[^"'>]|"[^"]*"|'[^']*')*+)>""")
_HIDDEN: Final = re.compile(rb"<!--|<[!?]")
_RAW: Final = frozenset({"script", "style", "template", "noscript", "iframe", "object"})
_SWALLOWS: Final = re.compile(rb"<[A-Za-z/]")
_ATTRIBUTE: Final = re.compile(rb"""([^\s"'<>/=]+)(?:\s*+=\s*+("[^"]*"|'[^']*'|[^\s"'>]+))?+""")
_MAY_BEGIN: Final = re.compile(rb"<(?:[A-Za-z/!?]|\Z)")
_REFERENCE: Final = re.compile(r"&(?:#([0-9]{1,7});|#[xX]([0-9a-fA-F]{1,6});|#?[0-9a-zA-Z]{1,32};?)")
_LONGEST_MARK: Final = 16
_MADE_OF: Final = """
a abbr acronym address animate area article aside audio b base bdi bdo big blockquote body br button canvas caption center
circle cite clippath code col colgroup data datalist dd defs del desc details dfn dialog div dl dt ellipse em embed
fieldset figcaption figure filter font footer foreignobject form frame frameset g h1 h2 h3 h4 h5 h6 head header hgroup hr
html i iframe image img input ins kbd label legend li line lineargradient link main map mark mask menu meta meter nav
noscript object ol optgroup option output p param path pattern picture polygon polyline pre progress q radialgradient rect
rp rt ruby s samp script search section select slot small source span stop strike strong style sub summary sup svg symbol
table tbody td template text textarea tfoot th thead time title tr track tspan tt u ul use var video wbr
"""
_NAMES: Final = frozenset(_MADE_OF.split())
"""What a page may be made of; any other name between signs for less and more is words that were not escaped."""


class Is(Enum):
    """What a token is."""

    OPEN = "open"
    CLOSE = "close"
    TEXT = "text"
    HIDDEN = "hidden"


class Token(NamedTuple):
    """A tag, a stretch of text or a hidden piece: its place, a tag's name, and what stands in it."""

    what: Is
    start: int
    end: int
    name: str
    raw: bytes
    """The text itself; of a tag, what stands behind its name."""
    sound: bool = True


class HtmlTokens:
    """The tokens of one stream; ``at`` afterwards is where it ended, or broke."""

    def __init__(self, stream: UntilItBreaks, *, at: int = 0) -> None:
        """``at`` is the place of the stream's first byte in its file."""
        self._pieces = stream.pieces()
        self._held = bytearray()
        self._start = at
        self._ended = False

    @property
    def at(self) -> int:
        """The place up to which tokens were given."""
        return self._start

    def __iter__(self) -> Iterator[Token]:
        """Each token in its order; they follow one another without a gap."""
        inside = ""
        while self._held or self._more():
            token = self._hidden_until(inside) if inside else self._next()
            if token is None:
                continue
            yield token
            del self._held[: token.end - token.start]
            self._start = token.end
            inside = self._raw_after(token, inside)

    def _raw_after(self, token: Token, inside: str) -> str:
        """The element whose inside is hidden and that is open behind this token; "" for none."""
        if inside:
            return inside if not self._at_end_of(inside) else ""
        opens = token.what is Is.OPEN and token.name in _RAW and not token.raw.rstrip().endswith(b"/")
        return token.name if opens and not self._at_end_of(token.name) else ""

    def _at_end_of(self, name: str) -> bool:
        closing = f"</{name}".encode()
        while len(self._held) < len(closing) and self._more():
            pass
        return bytes(self._held[: len(closing)]).lower() == closing

    def _more(self) -> bool:
        """Take in as much again as is held, so that what is long is not looked at piece by piece; whether any came."""
        before = len(self._held)
        while not self._ended and len(self._held) < 2 * before + 1:
            piece = next(self._pieces, b"")
            self._ended = not piece
            self._held += piece
        return len(self._held) > before

    def _token(self, what: Is, size: int, name: str = "", raw: bytes = b"", *, sound: bool = True) -> Token:
        return Token(what, self._start, self._start + size, name, raw, sound)

    def _next(self) -> Token | None:
        """The token at the beginning of what is held; None when more of it must come first."""
        held = self._held
        if held[0] != 0x3C:
            return self._text(0)
        if len(held) < _LONGEST_MARK and self._more():
            return None
        if _HIDDEN.match(held):
            return self._comment()
        tag = _TAG.match(held)
        if tag is not None:
            return self._tag(tag)
        if not _MAY_BEGIN.match(held):
            return self._text(1)
        if len(held) < LONGEST_TAG and self._more():
            return None
        # A tag that never ends would hide all that follows; as text it is at least accounted for.
        if held.find(b">") < 0:
            return self._token(Is.TEXT, len(held), raw=bytes(held), sound=False)
        return self._text(1, sound=False)

    def _tag(self, tag: re.Match[bytes]) -> Token:
        what = Is.CLOSE if tag[1] else Is.OPEN
        name = tag[2].decode("utf-8", "replace").lower()
        if name not in _NAMES:
            return self._token(Is.TEXT, tag.end(), raw=tag[0], sound=b"<" not in tag[3])
        sound = b"<" not in tag[3] and not (tag[1] and tag[3].strip())
        return self._token(what, tag.end(), name, tag[3], sound=sound)

    def _text(self, after: int, *, sound: bool = True) -> Token | None:
        ends = self._held.find(b"<", after)
        if ends < 0 and len(self._held) < LONGEST and self._more():
            return None
        ends = len(self._held) if ends < 0 else ends
        return self._token(Is.TEXT, ends, raw=bytes(self._held[:ends]), sound=sound and ends < LONGEST)

    def _comment(self) -> Token | None:
        closing = b"-->" if self._held.startswith(b"<!--") else b">"
        ends = self._held.find(closing, 4 if closing == b"-->" else 2)
        if ends < 0 and len(self._held) < LONGEST and self._more():
            return None
        size = len(self._held) if ends < 0 else ends + len(closing)
        swallows = _SWALLOWS.search(self._held, 2, size) is not None
        return self._token(Is.HIDDEN, size, sound=ends >= 0 and not swallows)

    def _hidden_until(self, name: str) -> Token | None:
        """The inside of a script or a style, as far as it is held."""
        closing = re.compile(rb"</" + re.escape(name.encode()) + rb"(?=[\s/>])", re.IGNORECASE)
        ends = closing.search(self._held)
        if ends is None and len(self._held) < LONGEST and self._more():
            return None
        size = ends.start() if ends else len(self._held) - (0 if self._ended else _LONGEST_MARK)
        return self._token(Is.HIDDEN, size, name, sound=ends is not None)


def attributes(raw: bytes) -> dict[str, str]:
    """The attributes of a tag, their references put right; of one that stands twice, the first."""
    found: dict[str, str] = {}
    for one in _ATTRIBUTE.finditer(raw):
        value = one[2] or b""
        if value[:1] in (b'"', b"'"):
            value = value[1:-1]
        found.setdefault(one[1].decode("utf-8", "replace").lower(), text_of(value)[0])
    return found


def text_of(raw: bytes) -> tuple[str, bool]:
    """The words that bytes of a page stand for, and whether all of them are text.

    References are put right as a browser does, but control characters are kept: they are what was written.
    """
    try:
        text, sound = raw.decode(), True
    except UnicodeDecodeError:
        text, sound = raw.decode("utf-8", "replace"), False
    return (_REFERENCE.sub(_referred, text) if "&" in text else text), sound


def _referred(found: re.Match[str]) -> str:
    number = int(found[1]) if found[1] else int(found[2], 16) if found[2] else -1
    return chr(number) if 0 <= number < 0x80 else html.unescape(found[0])
