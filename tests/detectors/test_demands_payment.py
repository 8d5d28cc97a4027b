"""A price for silence is noticed; money owed between friends is not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_a_price_with_a_threat_is_noticed(look: Looks) -> None:
    assert look("send £100 or i post it")
    assert look("fifty and it gets deleted")


def test_codes_instead_of_cash_are_noticed(look: Looks) -> None:
    assert look("buy a steam card and send me the code")


def test_ordinary_debts_are_left_alone(look: Looks) -> None:
    assert not look("pay me back for the cinema when u can")
    assert not look("send me £3 for sams present")
    assert not look("mum can i have some money for the bus")


def test_a_bare_demand_counts_after_a_threat(look: Looks) -> None:
    assert look("pay now", before=("me: ill leak your pics",))
    assert not look("pay now")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("they want 200 quid or they send it to my mum", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
