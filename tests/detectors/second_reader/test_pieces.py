"""What the second reader sees of a line, and what it never sees."""

import pytest

from leeside.conversation.normalise import fold
from leeside.detectors.second_reader.identity_words import IDENTITY_WORDS
from leeside.detectors.second_reader.pieces import PLACES, pair_place, pieces_of, word_place


def test_capitals_marks_emoji_and_figures_make_no_difference() -> None:
    assert pieces_of(fold("Meet me at 7, OK?!")) == pieces_of(fold("meet me at 19 ok 😂"))


def test_handles_and_links_are_not_read() -> None:
    assert pieces_of("add @kai_99 on www.chat.example/kai now") == pieces_of("add on now")


def test_names_given_in_training_are_left_out() -> None:
    assert pieces_of("hi ellie", names={"ellie"}) == pieces_of("hi")


@pytest.mark.parametrize("word", sorted(IDENTITY_WORDS))
def test_a_word_for_who_somebody_is_is_not_read(word: str) -> None:
    assert pieces_of(f"my friend is {word} too") == pieces_of("my friend is too")


@pytest.mark.parametrize("name", ["emily", "mohammed", "zofia"])
def test_a_given_name_is_not_read(name: str) -> None:
    assert pieces_of(f"my names {name} btw") == pieces_of("my names btw")


def test_who_somebody_is_is_told_alike_with_an_article_and_without() -> None:
    assert pieces_of("im a boy btw") == pieces_of("im nonbinary btw")


def test_a_line_of_nothing_but_marks_has_no_pieces() -> None:
    assert pieces_of("?!") == pieces_of("")


def test_a_word_said_twice_in_a_line_is_one_piece() -> None:
    assert pieces_of("no no no").words == ("no",)


def test_text_speak_is_read_as_the_words_it_stands_for() -> None:
    assert pieces_of("how r u") == pieces_of("how are you")
    assert pieces_of("hru") == pieces_of("how are you")


def test_places_are_the_same_on_every_machine_and_in_the_table() -> None:
    assert word_place("photo") == 426527
    assert 0 <= pair_place(("send", "it")) < PLACES
