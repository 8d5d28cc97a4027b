"""The words around a fit that a detector may read: its sentence, and what leads up to it."""

import re

import pytest

from leeside.conversation.model import Message, Participant
from leeside.detectors.contract.candidate import Candidate


def here(text: str) -> Candidate:
    match = re.search("HERE", text)
    assert match is not None
    message = Message(id="m", conversation="c", index=0, sender="a", text=text)
    return Candidate(text, match, message, Participant(id="a", name="a"), ())


@pytest.mark.parametrize(
    ("text", "sentence", "lead"),
    [
        ("so it is HERE now", "so it is HERE now", "so it is "),
        ("no. why? yes! well; it is HERE; and then", "it is HERE;", "it is "),
        ("a; b. HERE? c! d.", "HERE?", ""),
        ("HERE", "HERE", ""),
        ("a! b? c. d; e HERE", "e HERE", "e "),
    ],
)
def test_a_sentence_goes_from_mark_to_mark(text: str, sentence: str, lead: str) -> None:
    assert here(text).sentence == sentence
    assert here(text).lead == lead


def test_no_more_than_four_hundred_characters_are_read_on_either_side() -> None:
    long = here(f"{'a' * 500}HERE{'b' * 500}.")
    assert long.sentence == f"{'a' * 400}HERE{'b' * 401}"
    assert long.lead == "a" * 400
