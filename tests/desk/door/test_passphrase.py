"""Seven words: from a list that a child can spell, enough of them, and dear to try."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.desk.door.passphrase import BITS, WORDS, as_typed, opener, word_list, words_for
from leeside.desk.sealing.key_pair import USUAL_COST

pytestmark = pytest.mark.one_engine

NOT_FOR_CHILDREN = {"dead", "gun", "hit", "hurt", "kill", "knife", "naked", "rope", "secret", "touch"}


def test_seven_words_are_77_bits() -> None:
    assert len(set(word_list())) == 2**BITS == 2048
    assert WORDS * BITS >= 77


def test_the_words_are_short_and_plain() -> None:
    assert [word for word in word_list() if not re.fullmatch("[a-z]{3,7}", word)] == []
    assert list(word_list()) == sorted(word_list())
    assert not NOT_FOR_CHILDREN & set(word_list())


@given(st.binary(min_size=32, max_size=32))
def test_the_same_form_gives_the_same_words_and_all_are_from_the_list(
    desk_database: None, sent: bytes
) -> None:
    words = words_for(sent)
    assert words == words_for(sent)
    assert len(words) == WORDS
    assert set(words) <= set(word_list())


def test_every_word_comes_up_and_none_more_than_others(desk_database: None) -> None:
    seen: dict[str, int] = {}
    for number in range(3000):
        for word in words_for(number.to_bytes(32)):
            seen[word] = seen.get(word, 0) + 1
    assert len(seen) > 2000
    assert max(seen.values()) < 40


@pytest.mark.parametrize(
    "typed",
    [
        "Apple river  moon",
        " APPLE-RIVER-MOON ",
        "apple, river, moon.",
        "1. apple\n2. river\n3. moon",
        "ａｐｐｌｅ river moon",
    ],
)
def test_how_words_are_written_does_not_matter(typed: str) -> None:
    assert as_typed(typed) == "apple river moon"


@pytest.mark.parametrize(
    "typed", ["", "apple rivers moon", "river apple moon", "apple river", "\x00", "a" * 10**6]
)
def test_everything_else_opens_something_else(record: None, typed: str) -> None:
    assert opener(typed).mark != opener("apple river moon").mark
    assert opener(typed).pair.public != opener("apple river moon").pair.public


@given(st.text())
def test_anything_may_be_typed(desk_database: None, typed: str) -> None:
    assert len(opener(typed).mark) == 32


def test_a_guess_takes_as_much_memory_as_a_machine_of_one_gigabyte_can_spare() -> None:
    megabytes = 128 * USUAL_COST.n * USUAL_COST.r // 2**20
    assert 19 <= megabytes <= 64
