"""A number to ring for something out of the blue is noticed; numbers of people and of help are not."""

from tests.detectors.conftest import Looks


def test_a_line_that_costs_is_noticed_with_a_bait(look: Looks) -> None:
    assert look("U have a secret admirer, find out who: call 09098790000 now")
    assert look("You have 1 new voicemail. Please call 09098790123")


def test_the_same_number_alone_is_left_alone(look: Looks) -> None:
    assert not look("whose number is 09098790123")
    assert look("call 09098790000, calls cost 150p/min")


def test_a_free_number_needs_more_than_a_request_to_ring(look: Looks) -> None:
    assert look("Want a new video phone with free minutes? Reply or call 08081570123 for delivery tomorrow")
    assert not look("the shop said to call 08081570123")


def test_a_text_to_a_short_number_is_noticed_where_it_promises_something(look: Looks) -> None:
    assert look("txt WIN to 80000 for ur chance of the weekly draw")
    assert not look("send it to 80000 pls")


def test_help_is_not_a_costly_line(look: Looks) -> None:
    assert not look("Childline is free and private, call 0800 1111 any time")
    assert not look("the doctors surgery will call, ring 08081570124 for your free flu jab")


def test_a_warning_of_such_a_text_is_left_alone(look: Looks) -> None:
    assert not look("its a scam, dont call that 09098790000 number even if it says u won")


def test_ones_own_number_is_left_alone(look: Looks) -> None:
    assert not look("this is my new number 07700900123, text me when youre free")
