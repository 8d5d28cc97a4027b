"""What is taken out is absent from every byte of the answer, what nobody decided does not leave, and what is given is whole."""

import uuid
from datetime import UTC, date, datetime

import msgspec
import pytest
from django.template.loader import render_to_string
from hypothesis import given, settings
from hypothesis import strategies as st

from leeside.desk.access_requests.answer import NOTE_CUT, NOTE_WITHHELD, Answer, answer_of
from leeside.desk.access_requests.chosen import Choice, Chosen, ChosenInCase, KnownInCase
from leeside.desk.access_requests.models import InCase
from leeside.desk.access_requests.pieces import Piece, names
from leeside.desk.cases.errors import WrongState
from leeside.referral.redaction import MARK, found_in

DAY = date(2026, 11, 2)
MOMENT = datetime(2026, 11, 2, 9, tzinfo=UTC)
GIVE, HOLD, OTHER = (Chosen(choice=one) for one in Choice)


def known(
    *words: str, chosen: tuple[Chosen, ...] | None = None, without: tuple[str, ...] = ()
) -> KnownInCase:
    pieces = [
        Piece(id=f"event {number}", kind="Concern", when=MOMENT, words=said, about=True)
        for number, said in enumerate(words)
    ]
    given = chosen if chosen is not None else (GIVE,) * len(pieces)
    return KnownInCase(
        row=InCase(pk=uuid.uuid4()),
        pieces=pieces,
        chosen=ChosenInCase(
            pieces={piece.id: one for piece, one in zip(pieces, given, strict=False)}, without=without
        ),
        suggested=(),
    )


def answer(*cases: KnownInCase) -> Answer:
    return answer_of(cases, about="Maya Fenwick", asked_on=DAY, made_on=DAY)


def leaves(made: Answer) -> str:
    """Everything that leaves as a page and for programs."""
    page = render_to_string("access_requests/answer_alone.html", {"answer": made})
    return page + msgspec.json.encode(made).decode()


def test_words_that_are_taken_out_are_in_no_byte_and_the_rest_is_whole(desk_database: None) -> None:
    said = "Kai_Drift wrote to Maya. KAI_DRIFT's friend Róisín saw it; roisin told."
    made = answer(known(said, without=("kai_drift", "Roisin")))
    out = leaves(made)
    for word in ("kai_drift", "Kai_Drift", "KAI_DRIFT", "Róisín", "roisin"):
        assert word not in out
    assert (
        f"{MARK} wrote to Maya. {MARK}'s friend {MARK} saw it; {MARK} told." in made.records[0].given[0].words
    )
    assert NOTE_CUT in made.notes
    assert NOTE_WITHHELD not in made.notes


def test_what_is_held_back_or_is_not_theirs_does_not_leave_and_no_reason_is_told(desk_database: None) -> None:
    hold = Chosen(choice=Choice.WITHHOLD, why="serious_harm", says="The father reads her post.")
    made = answer(known("quill one", "quill two", "quill three", chosen=(GIVE, hold, OTHER)))
    out = leaves(made)
    assert "quill one" in out
    assert "quill two" not in out
    assert "quill three" not in out
    assert "father" not in out
    assert "harm" not in out
    assert made.notes == (NOTE_WITHHELD,)


def test_an_answer_holds_no_id_and_no_reference_of_the_desk(desk_database: None) -> None:
    one = known("quill")
    out = leaves(answer(one))
    assert str(one.row.pk) not in out
    assert "event 0" not in out
    assert "L-20" not in out


def test_nothing_is_made_while_a_piece_is_undecided() -> None:
    with pytest.raises(WrongState, match="not decided"):
        answer(known("one", "two", chosen=(GIVE,)))


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
NAMES = st.text(st.sampled_from("abcdeéßñÖкаي \u0301\u200d"), min_size=3, max_size=9)


@settings(deadline=None, max_examples=150)
@given(TEXT, TEXT, NAMES, NAMES)
def test_names_with_marks_and_from_right_to_left_leave_nothing(
    before: str, after: str, name: str, other: str
) -> None:
    words = tuple(one for one in (name, other) if found_in(one, one))
    said = f"{before} {name} {other}{after}"
    made = answer(known(said, without=words))
    for record in made.records:
        for given_ in record.given:
            for word in words:
                assert not any(found_in(part, word) for part in given_.words.split(MARK))


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("Maya was there.", True),
        ("MAYA'S phone", True),
        ("The Fenwick family", True),
        ("Somebody else", False),
        ("", False),
    ],
)
def test_a_piece_that_names_the_person_is_pointed_out(words: str, named: bool) -> None:
    assert names(words, "Maya Fenwick") is named
