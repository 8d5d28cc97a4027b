"""Disguised copies are the same each time, and keep what nobody would disguise."""

from pathlib import Path

import pytest

from leeside.conversation.normalise import fold
from leeside.evaluation.disguise import Disguise, disguised_copy, disguised_text
from leeside.evaluation.read_labelled import read_labelled
from tests.evaluation.small_set import WAYS, put, written


@pytest.mark.parametrize(
    ("disguise", "expected"),
    [
        (Disguise.NONE, "keep this secret ok"),
        (Disguise.LEET, "k33p th15 53cr3t ok"),
        (Disguise.SPACED, " k e e p   t h i s   s e c r e t  ok"),
        (Disguise.REPEATED, "keeeeep thiiiis secreeeet ok"),
    ],
)
def test_longer_words_are_disguised_and_short_ones_are_not(disguise: Disguise, expected: str) -> None:
    assert disguised_text("keep this secret ok", disguise) == expected


def test_letters_of_another_script_look_the_same_and_are_not() -> None:
    copy = disguised_text("secret", Disguise.HOMOGLYPH)
    assert copy != "secret"
    assert len(copy) == 6
    assert fold(copy) == "secret"


def test_mixed_gives_the_same_word_the_same_disguise() -> None:
    first, second = disguised_text("secret and Secret", Disguise.MIXED).split(" and ")
    assert first.lower() == second.lower()


@pytest.mark.parametrize(
    "text", ["@somebody", "https://shop.example/offer", "don't", "07700 900123", "ok so"]
)
def test_names_of_accounts_links_and_numbers_stay(text: str) -> None:
    for disguise in Disguise:
        assert disguised_text(text, disguise) == text


def test_a_copy_keeps_its_label_and_its_people(tmp_path: Path) -> None:
    (one,) = read_labelled([put(tmp_path, [written()])], ways=WAYS).conversations
    copy = disguised_copy(one, Disguise.LEET)
    assert (copy.labels, copy.people) == (one.labels, one.people)
    assert [message.text for message in copy.messages] != [message.text for message in one.messages]
