"""Ridicule is noticed; banter, warmth and laughing at oneself are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_laughter_of_the_many_is_noticed(look: Looks) -> None:
    assert look("the whole year was laughing at you")
    assert look("ur literally a laughing stock")


def test_an_order_to_shame_oneself_is_noticed(look: Looks) -> None:
    assert look("film yourself saying im pathetic")
    assert look("bark like a dog on camera")


def test_a_cruel_joke_played_is_noticed(look: Looks) -> None:
    assert look("he only asked u out for a dare")


def test_ridicule_counts_among_ridicule_only(look: Looks) -> None:
    assert look("imagine being her", before=("them: did u see what she wore lol",))
    assert not look("imagine being her", before=("them: she won gold at the olympics",))


def test_banter_with_warmth_is_left_alone(look: Looks) -> None:
    assert not look("ur dancing is tragic never stop")
    assert not look("happy birthday you ugly old goat")


def test_laughing_at_oneself_is_left_alone(look: Looks) -> None:
    assert not look("im so embarrassing i fell up the stairs")


def test_comfort_is_left_alone(look: Looks) -> None:
    assert not look("no one laughed at u i promise")
    assert not look("what they said about you was cruel and it isnt true")


def test_a_child_who_was_mocked_reports_others(look: Looks) -> None:
    [seen] = look("they all laughed at me again", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED


def test_a_page_made_to_mock_is_noticed(look: Looks) -> None:
    assert look("they made an account thats just pics of me from behind")
    assert look("its on the cringe library now")
    assert not look("we made a page about the bake sale")
