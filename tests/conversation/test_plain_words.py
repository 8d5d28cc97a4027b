"""Slang is written out in a view of its own, and what is found there cites the exact original."""

from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.normalise import Folded, fold
from leeside.conversation.plain_words import PlainWords

WORDS = PlainWords({"tmrw": "tomorrow", "hru": "how are you", "fone": "phone"})


def test_words_are_written_out_and_the_rest_stays() -> None:
    assert WORDS.view("Bring ur fone tmrw!").text == "bring ur phone tomorrow!"


def test_only_whole_words_are_read_as_others() -> None:
    assert WORDS.found_in(Folded(["saxofones, tmrws", "", "(tmrw) x", "x", "hru"])) == [2, 4]


def test_what_is_found_in_a_word_that_was_written_out_cites_the_word_as_it_stood() -> None:
    text = "Hey… HRU, mate"
    view = WORDS.view(text)
    start = view.text.index("are you")
    first, last = view.original_span(start, start + len("are you"))
    assert text[first:last] == "HRU"


@given(st.text(alphabet="tmrwhufone '\u2019.\u00e9T", max_size=40))
def test_a_text_without_such_words_is_its_folded_text_and_offsets_never_leave_the_original(text: str) -> None:
    view = WORDS.view(text)
    assert len(view.at) == len(view.text) + 1
    assert list(view.at) == sorted(view.at)
    assert view.at[-1] == len(text)
    if not WORDS.found_in(Folded([text])):
        assert view.text == fold(text)
