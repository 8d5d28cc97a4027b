"""The two records of Leeside's JSON Lines, decoded at full speed, with the keys that it does not know."""

import msgspec

from leeside.sources.reading.lines import LONGEST
from leeside.sources.reading.lone_surrogates import HALF, without_lone_surrogates

MOST_UNKNOWN = 64
"""Unknown keys that are named one by one; a line with yet another is still read."""
NOTHING = msgspec.Raw()
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
"""How a file begins that was saved in UTF-16."""


class Line(msgspec.Struct, gc=False):
    """One line as it is written; a participant is decoded by itself, because it is rare."""

    conversation: str | int | None = None
    id: str | int | None = None
    sender: str | int | None = None
    time: str | float | int | None = None
    timestamp: str | float | int | None = None
    text: str | None = None
    kind: str | None = None
    participant: msgspec.Raw = NOTHING
    transcribed: msgspec.Raw = NOTHING
    picture: msgspec.Raw = NOTHING
    shown: str | None = None


class Person(msgspec.Struct, gc=False):
    """A participant as it is written."""

    id: str | int
    name: str | None = None
    relation: str | None = None
    age: int | None = None
    handle: str | None = None


class Transcribed(msgspec.Struct, gc=False):
    """Who typed a line off a picture, and when."""

    by: str
    at: str = ""


class Picture(msgspec.Struct, gc=False):
    """The token of a picture that lines were typed off."""

    name: str
    sha256: str
    size: int | None = None
    media_type: str = ""


class Records:
    """Decodes lines; a key it has not met costs once, and from then on is expected.

    ``decode`` is the fast way and raises ValueError for a line with anything odd; ``read`` is the patient one.
    """

    def __init__(self) -> None:
        self.unknown: set[str] = set()
        self.decode = _expecting(frozenset()).decode
        self._lenient = msgspec.json.Decoder(Line)
        self._person = msgspec.json.Decoder(Person)
        self._transcribed = msgspec.json.Decoder(Transcribed)
        self._picture = msgspec.json.Decoder(Picture)

    def read(self, line: bytes | None) -> tuple[Line, str]:
        """One line as a record and a note on it; raises ValueError (msgspec's or Unicode's) when it is none.

        ``line`` is None for one that is too long to be held.
        """
        if line is None:
            raise ValueError(f"it is longer than {LONGEST // 1024**2} MiB, as no message is")
        try:
            record = self._lenient.decode(line)
        except msgspec.ValidationError:
            raise
        except msgspec.DecodeError:
            repaired = without_lone_surrogates(line)
            if repaired == line:
                raise
            return self.read(repaired)[0], HALF
        nothing_said = record.text is None and record.kind is None
        if nothing_said and record.participant is NOTHING and record.picture is NOTHING:
            raise ValueError("it has neither `text` nor `participant`")
        if self._learn(line, "", Line.__struct_fields__):
            self.decode = _expecting(frozenset(self.unknown)).decode
        return record, ""

    def read_person(self, raw: msgspec.Raw) -> Person | None:
        """A participant's record, or None for nothing; raises ValueError when it has no id."""
        if raw is NOTHING:
            return None
        person = self._person.decode(raw)
        self._learn(raw, "participant.", Person.__struct_fields__)
        return person

    def read_transcribed(self, record: Line) -> tuple[Transcribed | None, Picture | None]:
        """Who typed the record, and the picture that it tells of, as far as it says so; raises ValueError."""
        by = None if record.transcribed is NOTHING else self._transcribed.decode(record.transcribed)
        return by, None if record.picture is NOTHING else self._picture.decode(record.picture)

    def _learn(self, raw: bytes | msgspec.Raw, where: str, known: tuple[str, ...]) -> bool:
        """Take note of the keys that are not read; whether there was a new one."""
        keys = {
            where + key for key in msgspec.json.decode(raw, type=dict[str, msgspec.Raw]) if key not in known
        }
        new = sorted(keys - self.unknown)[: MOST_UNKNOWN - len(self.unknown)]
        self.unknown.update(new)
        return bool(new)


def refusal(problem: ValueError | RecursionError, line: bytes) -> str:
    """Why a line is not a record, as a sentence for whoever must put it right; it quotes no message."""
    if line.startswith(UTF_16):
        return "the file is in UTF-16; save it again as UTF-8."
    if isinstance(problem, UnicodeDecodeError):
        return "it is not UTF-8."
    if isinstance(problem, RecursionError):
        return "it is nested deeper than any record."
    said = str(problem).rstrip(".")
    return f"{said}." if line.endswith(b"\n") else f"{said}. The file seems to be cut off here."


def _expecting(unknown: frozenset[str]) -> msgspec.json.Decoder[Line]:
    """A decoder that refuses any key but those of a line and these."""
    extra = {f"unknown_{number}": key for number, key in enumerate(sorted(unknown)) if "." not in key}
    fields = [(name, msgspec.Raw, NOTHING) for name in extra]
    kind = msgspec.defstruct(
        "ExpectedLine", fields, bases=(Line,), rename=extra, forbid_unknown_fields=True, gc=False
    )
    return msgspec.json.Decoder(kind)
