"""A child of nine can read the door. A child's pages are held to it sentence by sentence, an adult's to a little more."""

import pytest
from django.test import Client

from tests.desk.door.reading_age import grade, sentences, syllables
from tests.desk.door.test_public_pages import LEAVES, every_page

pytestmark = pytest.mark.one_engine

NINE = 4.0
"""The grade of children who are nine."""
FOR_ADULTS = {"/h/2/", "done adult"}
LONGEST = 17


@pytest.mark.parametrize(
    ("word", "count"),
    [("cat", 1), ("made", 1), ("words", 1), ("paper", 2), ("little", 2), ("asked", 1), ("danger", 2),
     ("beautiful", 3), ("somebody", 3), ("be", 1), ("me", 1), ("the", 1), ("safe", 1), ("phones", 1)],
)  # fmt: skip
def test_the_measure_counts_what_is_heard(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_measure_tells_plain_words_from_an_officials() -> None:
    plain = sentences("<p>You can tell us today. One short word is enough.</p>")
    stiff = sentences("<p>Safeguarding practitioners are required to escalate concerns immediately.</p>")
    assert grade(plain) < NINE < 12 < grade(stiff)


def test_a_child_of_nine_can_read_every_page(anybody: Client) -> None:
    grades = {
        name: round(grade(sentences(page.content.decode())), 1)
        for name, page in every_page(anybody).items()
        if name != LEAVES
    }
    assert {name: one for name, one in grades.items() if one > (5.5 if name in FOR_ADULTS else NINE)} == {}


def test_no_word_for_a_child_is_long(anybody: Client) -> None:
    long = {
        word
        for name, page in every_page(anybody).items()
        if name not in FOR_ADULTS | {LEAVES}
        for one in sentences(page.content.decode())
        for word in one
        if syllables(word) > 3
    }
    assert long == {"Samaritans"}, "the name of a helpline is as it is"


def test_no_sentence_for_a_child_is_long(anybody: Client) -> None:
    long = {
        " ".join(one)
        for name, page in every_page(anybody).items()
        if name not in FOR_ADULTS | {LEAVES}
        for one in sentences(page.content.decode())
        if len(one) > LONGEST
    }
    assert long == set()
