"""A threat that points at home or family is noticed; neighbours, visits and deliveries are left alone."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_where_the_family_is_counts_beside_what_is_wanted(look: Looks) -> None:
    assert look("we know what school your brother goes to so pay what u owe")
    assert look("i know where ur mum works", before=("them: what", "me: dont be late again or else"))


def test_the_same_words_without_a_demand_are_left_alone(look: Looks) -> None:
    assert not look("i know where ur mum works, my auntie is there as well")
    assert not look("ill come and see your nan at the weekend")


def test_harm_to_others_as_a_warning_is_noticed(look: Looks) -> None:
    assert look("ask danny about his knee")
    assert look("there will be a brick through your window")


def test_a_visit_or_a_delivery_is_left_alone(look: Looks) -> None:
    assert not look("coming to your house with the cake or the biscuits")
    assert not look("pay me back when you come to your nans for dinner")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    assert not look("they know where my sister goes to school", relation=Relation.CHILD)
    [seen] = look(
        "they know where my sister goes to school, if i tell they wait for her", relation=Relation.CHILD
    )
    assert seen.voice is Voice.REPORTED
