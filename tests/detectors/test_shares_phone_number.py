"""A child's number is noticed in digits and in words; order numbers, prices and helplines are not."""

from leeside.conversation.model import Relation
from tests.detectors.conftest import Looks


def test_a_mobile_number_is_noticed_with_its_exact_span(look: Looks) -> None:
    [seen] = look("text me 07700 900123 ok")
    assert seen.message.text[seen.start : seen.end] == "07700 900123"


def test_other_shapes_of_it_are_noticed(look: Looks) -> None:
    assert look("+44 7700 900123")
    assert look("0-7-7-0-0-9-0-0-1-2-3")


def test_a_number_in_words_is_noticed(look: Looks) -> None:
    assert look("oh seven seven double zero nine double zero one two three")


def test_a_number_put_elsewhere_is_noticed(look: Looks) -> None:
    assert look("my number is in my bio")


def test_numbers_of_others_are_left_alone(look: Looks) -> None:
    assert not look("the vets number is 07700 900321")
    assert not look("grans new number is 07700 900654")


def test_orders_and_prices_are_left_alone(look: Looks) -> None:
    assert not look("my order number is 07700900123")
    assert not look("they were 70 quid")


def test_asking_for_a_number_is_left_alone(look: Looks) -> None:
    assert not look("whats ur number")


def test_a_parent_is_left_alone(look: Looks) -> None:
    assert not look("text me 07700 900123 ok", relation=Relation.FAMILY)
