"""Views in which a disguised word is plain, each able to cite the original exactly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.normalise import (
    View,
    fold,
    fold_view,
    further_views,
    has_picture_letters,
    named_view,
    plainest,
)

CHATTY = st.text(
    alphabet=st.sampled_from("abtoes013457@$! ’'\u200b😀🔪ѕеİßﬁ\n._-*") | st.characters(), max_size=80
)


def _views(text: str) -> list[View]:
    return [fold_view(text), named_view(text), *further_views(text)]


@given(CHATTY)
def test_the_fast_fold_and_the_fold_with_offsets_are_the_same_text(text: str) -> None:
    assert fold(text) == fold_view(text).text


@given(CHATTY)
def test_every_span_of_every_view_maps_back_inside_the_original(text: str) -> None:
    for view in _views(text):
        assert len(view.at) == len(view.text) + 1
        assert list(view.at) == sorted(view.at)
        for start in range(len(view.text)):
            for end in range(start + 1, len(view.text) + 1):
                first, last = view.original_span(start, end)
                assert 0 <= first < last <= len(text)


@given(CHATTY)
def test_views_are_ascii_and_hold_no_line_feed(text: str) -> None:
    for view in _views(text):
        assert view.text.isascii()
        assert "\n" not in view.text


@given(CHATTY)
def test_further_views_differ_from_the_folded_text_and_from_each_other(text: str) -> None:
    texts = [view.text for view in further_views(text)]
    assert len(set(texts)) == len(texts)
    assert fold(text) not in texts


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("d0nt t3ll ur mum", "dont tell ur mum"),
        ("te11 me", "tell me"),
        ("s e n d  m e  a  p i c", "send me a pic"),
        ("s.e.c.r.e.t", "secret"),
        ("heeeelp me", "help me"),
        ("tellll me", "tell me"),
        ("5end it", "send it"),
        ("@ddre$$ pls", "address pls"),
    ],
)
def test_a_disguised_phrase_is_plain_in_some_view(written: str, meant: str) -> None:
    assert meant in [view.text for view in further_views(written)]


@pytest.mark.parametrize("ordinary", ["meet at the park", "see you in 10", "I'm 13", "a b test", ""])
def test_an_ordinary_phrase_has_no_further_view_with_other_letters(ordinary: str) -> None:
    assert further_views(ordinary) == ()


def test_a_span_found_in_a_view_cites_the_exact_original() -> None:
    text = "ok so D0n’t  t3ll ur mum"
    view = next(view for view in further_views(text) if "dont tell" in view.text)
    start = view.text.index("dont tell")
    first, last = view.original_span(start, start + len("dont tell"))
    assert text[first:last] == "D0n’t  t3ll"


def test_a_squeezed_letter_cites_all_that_were_written() -> None:
    view = next(view for view in further_views("heeeelp!") if view.text == "help!")
    assert view.original_span(0, 4) == (0, 7)


def test_emoji_are_words_in_the_named_view_alone() -> None:
    assert has_picture_letters("now 🔪")
    assert not has_picture_letters("now é")
    assert named_view("now 🔪 ok").text == "now :knife: ok"
    assert fold("now 🔪 ok") == "now ok"


def test_a_stretched_word_that_is_written_with_a_letter_twice_keeps_two() -> None:
    assert plainest("whaaat gooood, meeeet me sooooon") == "what good, meet me soon"
    assert plainest("sooooo noooo pleeease") == "so no please"


def test_both_letters_of_a_stretched_word_cite_all_that_were_written() -> None:
    text = "be gooood"
    [view] = [view for view in further_views(text) if view.text == "be good"]
    assert view.original_span(3, 7) == (3, 9)


def test_a_word_in_which_figures_stand_first_and_last_is_l33t_beside_a_plainly_l33t_one() -> None:
    assert plainest("h3 541d y0u c4n c0m3 50m3 d4y") == "h3 said you can come some day"


@pytest.mark.parametrize("text", ["541d it costs", "the a505 and the m155", "400g of it, 150 each"])
def test_figures_without_l33t_beside_them_stay_figures(text: str) -> None:
    assert plainest(text) == text


def test_the_plainest_text_undoes_disguises_and_leaves_plain_words() -> None:
    assert plainest("d0nt t3ll ur mum") == "dont tell ur mum"
    assert plainest("s e c r e t ok") == "secret ok"
    assert plainest("pleeeeease") == "please"
    assert plainest("Meet you at the park") == "meet you at the park"
