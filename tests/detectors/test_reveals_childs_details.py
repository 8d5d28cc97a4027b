"""Making another's address, number or name known is noticed; a party invitation and a lift are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_an_address_given_out_to_do_harm_is_noticed(look: Looks) -> None:
    assert look("his address is 14 mill lane go egg it")
    assert look("i found where she lives, its on google maps lol")


def test_a_number_given_out_to_be_rung_by_all_is_noticed(look: Looks) -> None:
    assert look("heres her number everyone spam it 07700 900123")


def test_a_school_counts_among_hostile_talk_only(look: Looks) -> None:
    assert look("she goes to hillview high school", before=("them: lets expose this snake",))
    assert not look("she goes to hillview high school", before=("them: where does your cousin go",))


def test_an_address_for_a_party_or_a_lift_is_left_alone(look: Looks) -> None:
    assert not look("her address is 14 mill lane for the party")
    assert not look("can you pick her up, she lives at 4 mill lane")


def test_ones_own_address_is_left_alone(look: Looks) -> None:
    assert not look("my address is 14 mill lane, everyone come round")


def test_family_may_say_where_family_lives(look: Looks) -> None:
    assert not look("his address is 14 mill lane lol, ask nan", relation=Relation.FAMILY)


def test_advice_is_left_alone(look: Looks) -> None:
    assert not look("never post anyones address online")


def test_a_child_whose_address_was_posted_reports_somebody_else(look: Looks) -> None:
    [seen] = look("someone posted my address in the group chat", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED


def test_an_invitation_to_strangers_is_noticed(look: Looks) -> None:
    assert look("he lives at 22 oak road if anyone wants to visit lol")
