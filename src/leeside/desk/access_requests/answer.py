"""The answer: what is given, with what was to be taken out really gone, before anything is drawn or written.

It is made anew each time from the cases as they are, and kept nowhere: what was given is the person's now.
"""

from collections.abc import Sequence
from datetime import date

import msgspec

from leeside.desk.access_requests.chosen import Choice, KnownInCase
from leeside.desk.cases.errors import WrongState
from leeside.referral.redaction import MARK, struck

NOTE_CUT = f"Where {MARK} stands, something about somebody else was taken out."
NOTE_WITHHELD = (
    "Some information was not given, for the law allows or asks for that. You may ask why, ask us to look again, and "
    "complain to the Information Commissioner: ico.org.uk."
)


class Given(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is given."""

    kind: str
    written_on: str
    words: str


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """What is given out of one case, which has a number here and no id of the desk."""

    title: str
    given: tuple[Given, ...]


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that leaves."""

    about: str
    asked_on: date
    made_on: date
    notes: tuple[str, ...]
    records: tuple[Record, ...]


def answer_of(cases: Sequence[KnownInCase], *, about: str, asked_on: date, made_on: date) -> Answer:
    """What is given out of these cases. Raises `WrongState` where something is undecided."""
    if any(one.undecided for one in cases):
        raise WrongState(
            "Something is not decided yet, so nothing was made.", to_do="Go through each case first."
        )
    records = tuple(
        Record(title=f"Record {number}", given=_given(one)) for number, one in enumerate(cases, start=1)
    )
    cut = any(MARK in given.words for record in records for given in record.given)
    withheld = any(chosen.choice is Choice.WITHHOLD for one in cases for chosen in one.chosen.pieces.values())
    notes = [note for said, note in ((cut, NOTE_CUT), (withheld, NOTE_WITHHELD)) if said]
    return Answer(about=about, asked_on=asked_on, made_on=made_on, notes=tuple(notes), records=records)


def _given(one: KnownInCase) -> tuple[Given, ...]:
    words = sorted(one.chosen.without, key=len, reverse=True)
    given = []
    for piece in one.pieces:
        if one.chosen.pieces[piece.id].choice is not Choice.GIVE:
            continue
        said = taken_out(piece.words, words)
        given.append(Given(kind=piece.kind, written_on=piece.day, words=said))
    return tuple(given)


def taken_out(text: str, words: Sequence[str]) -> str:
    """The text without these words. What was part of a longer word and stands alone once the rest is gone goes too."""
    left = MARK.join(struck(part, (), words)[0] for part in text.split(MARK))
    return left if left == text else taken_out(left, words)
