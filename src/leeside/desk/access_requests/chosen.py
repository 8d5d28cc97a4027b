"""What was chosen in one case: for each piece whether it is given, and the words that are taken out of all of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

import msgspec

from leeside.desk.access_requests.models import InCase
from leeside.desk.access_requests.pieces import Piece, names, other_names, pieces_of
from leeside.desk.cases.access import Opened


class Choice(StrEnum):
    """What becomes of a piece."""

    GIVE = "give"
    WITHHOLD = "withhold"
    NOT_THEIRS = "not_theirs"


class Chosen(msgspec.Struct, frozen=True, kw_only=True):
    """The choice for one piece; ``why`` is the id of a reason where it is held back, ``says`` what passes its test."""

    choice: Choice
    why: str = ""
    says: str = ""


class ChosenInCase(msgspec.Struct, frozen=True, kw_only=True):
    """By id of a piece; and the words that a person chose to take out wherever they stand."""

    pieces: dict[str, Chosen] = {}
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownInCase:
    """A case of a request with its pieces open, what was chosen for each, and what is suggested to be taken out."""

    row: InCase
    pieces: Sequence[Piece] = field(repr=False)
    chosen: ChosenInCase = field(repr=False)
    suggested: Sequence[str] = field(repr=False)

    @property
    def undecided(self) -> int:
        """How many pieces nobody has decided."""
        return sum(piece.id not in self.chosen.pieces for piece in self.pieces)


def known_in_case(row: InCase, at: Opened, subject: str) -> KnownInCase:
    """A case of a request, open."""
    chosen = msgspec.convert(row.chosen.reveal(at.key), ChosenInCase)
    suggested = [word for word in other_names(at, subject) if not names(word, subject)]
    return KnownInCase(
        row=row,
        pieces=pieces_of(at, subject),
        chosen=chosen,
        suggested=tuple(dict.fromkeys([*chosen.without, *suggested])),
    )
