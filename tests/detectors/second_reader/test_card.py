"""The weights that come with Leeside are whole, and others are refused."""

import pytest

from leeside.detectors.second_reader.card import learnt_from, learnt_here
from leeside.detectors.second_reader.pieces import PLACES
from leeside.detectors.second_reader.reader import reader_here
from leeside.detectors.second_reader.run_of_talk import TABLES, Line, Run
from leeside.errors import DetectorError
from tests.detectors.second_reader.talk import encoded, small_card, small_learnt


def test_the_weights_that_come_with_leeside_are_those_of_their_card() -> None:
    learnt = learnt_here()
    assert len(learnt.weights) == TABLES * PLACES
    assert learnt.card.trained_on
    assert learnt.card.limits


@pytest.mark.parametrize("by", [None, "Kai"])
def test_a_few_words_are_never_much_even_if_all_of_them_lean_as_far_as_can_be(by: str | None) -> None:
    card = learnt_here().card
    run = Run(lines=[Line(0, 127 * 5, 5, by=by)])
    assert reader_here().strength(run) < min(card.child_known.concern, card.child_unknown.concern)


def test_one_changed_byte_is_refused() -> None:
    learnt = small_learnt()
    spoilt = b"\x01" + learnt.weights[1:]
    with pytest.raises(DetectorError, match="not those that its card describes"):
        learnt_from(encoded(learnt.card), spoilt)


def test_weights_of_another_size_are_refused() -> None:
    with pytest.raises(DetectorError, match="another way of reading"):
        learnt_from(encoded(small_card(b"short")), b"short")


def test_a_card_that_is_no_card_is_refused() -> None:
    with pytest.raises(DetectorError, match="card cannot be read"):
        learnt_from(b'{"version": "one"}', small_learnt().weights)


def test_levels_in_the_wrong_order_are_refused() -> None:
    weights = small_learnt().weights
    with pytest.raises(DetectorError, match="before it is worth a look"):
        learnt_from(encoded(small_card(weights, worth_a_look=9, concern=8)), weights)
