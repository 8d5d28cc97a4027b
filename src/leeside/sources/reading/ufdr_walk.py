"""Walks through the report.xml of a Cellebrite report in flat memory, and gives each message and its bytes.

Nothing that the file declares is filled in: one that declares anything is not read on.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple
from xml.parsers import expat

from leeside.sources.reading.ufdr_model import MESSAGES, Model
from leeside.sources.reading.until_it_breaks import UntilItBreaks

LONGEST: Final = 4 * 1024**2
"""Characters within one record, and bytes of one tag; what is longer is unread."""
DEEPEST: Final = 200
"""Elements within each other; a report has some fifteen."""
_CONTROL: Final = bytes(number for number in range(32) if number not in b"\t\n\r")
_PUT_RIGHT: Final = bytes.maketrans(_CONTROL, b"?" * len(_CONTROL))


class Record(NamedTuple):
    """A message, the chat that it is in, and its bytes; ``too_long`` when it could not be held."""

    message: Model
    chat: Model | None
    start: int
    end: int
    too_long: bool


class Walk:
    """One pass; afterwards ``broken_at`` is where it broke off (None at a sound end), and ``why``."""

    def __init__(self, stream: UntilItBreaks) -> None:
        self._stream = stream
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._begins
        self._parser.EndElementHandler = self._ends
        self._parser.CharacterDataHandler = self._says
        self._parser.StartDoctypeDeclHandler = self._declares
        for handler in ("CommentHandler", "ProcessingInstructionHandler"):
            setattr(self._parser, handler, self._passes)
        self._elements: list[tuple[str, str]] = []
        self._models: list[Model] = []
        self._text: list[str] = []
        self._field = ""
        self._held = 0
        self._ended: tuple[Model, Model | None, bool] | None = None
        self._found: list[Record | Model] = []
        self.replaced = 0
        self.declares = False
        self.broken_at: int | None = None

    def __iter__(self) -> Iterator[Record | Model]:
        """Each record as it ends, and each chat when all of it was read."""
        fed = 0
        try:
            for piece in self._stream.pieces():
                fed += len(piece)
                self._parser.Parse(self._readable(piece, first=fed == len(piece)), False)  # noqa: FBT003
                yield from self._let_go()
                if self.declares or fed - self._parser.CurrentByteIndex > LONGEST:
                    self._breaks()
                    return
            self._parser.Parse(b"", True)  # noqa: FBT003
        except (expat.ExpatError, LookupError, ValueError):  # the last two for an encoding that is none
            self._breaks()
        yield from self._let_go()

    def _readable(self, piece: bytes, *, first: bool) -> bytes:
        """Signs that no XML may hold are replaced, one for one; UTF-16 is left as it is."""
        if first:
            self._mends = not piece.startswith((b"\xff\xfe", b"\xfe\xff")) and b"<\0" not in piece[:16]
        if not self._mends:
            return piece
        right = piece.translate(_PUT_RIGHT)
        if right != piece:
            self.replaced += sum(a != b for a, b in zip(piece, right, strict=True))
        return right

    def _let_go(self) -> Iterator[Record | Model]:
        found, self._found = self._found, []
        yield from found

    def _breaks(self) -> None:
        """Broken here, or where the record began that is open."""
        self._settle()
        opened = [model.start for model in self._models if model.type in MESSAGES]
        self.broken_at = opened[0] if opened else max(0, self._parser.CurrentByteIndex)

    def _settle(self) -> None:
        """The record that ended before this place ends here."""
        if self._ended is not None:
            message, chat, too_long = self._ended
            self._ended = None
            self._found.append(Record(message, chat, message.start, self._parser.CurrentByteIndex, too_long))

    def _passes(self, *_: object) -> None:
        self._settle()

    def _declares(self, *_: object) -> None:
        self.declares = True
        raise expat.ExpatError

    def _begins(self, name: str, attributes: dict[str, str]) -> None:
        self._settle()
        element = name.rpartition(":")[2]
        if len(self._elements) == DEEPEST:
            raise expat.ExpatError
        self._elements.append((element, attributes.get("name", "")))
        if element == "model":
            self._models.append(Model(attributes.get("type", ""), attributes, self._parser.CurrentByteIndex))
            if len(self._models) == 1 or not self._in_record(-1):
                self._held = 0
        elif element == "field":
            self._field = attributes.get("name", "")
        self._text.clear()

    def _says(self, text: str) -> None:
        self._settle()
        if self._models and self._elements[-1][0] == "value":
            self._held += len(text)
            if self._held <= LONGEST:
                self._text.append(text)

    def _ends(self, _: str) -> None:
        self._settle()
        element, _name = self._elements.pop()
        if element == "value" and self._models:
            self._models[-1].fields.setdefault(self._field, "".join(self._text))
            self._text.clear()
        elif element == "model" and self._models:
            self._model_ends(self._models.pop())

    def _model_ends(self, model: Model) -> None:
        if model.type in MESSAGES and not self._in_record():
            chat = next((one for one in self._models if one.type == "Chat"), None)
            self._ended = (model, chat, self._held > LONGEST)
            self._held = 0
        elif self._models:
            self._models[-1].inner.append((self._elements[-1][1] if self._elements else "", model))
        elif model.type == "Chat":
            self._found.append(model)

    def _in_record(self, until: int | None = None) -> bool:
        return any(model.type in MESSAGES for model in self._models[:until])
