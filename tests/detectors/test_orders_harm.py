"""Orders to hurt are noticed; games, judo and potatoes are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_an_order_to_hurt_oneself_is_noticed(look: Looks) -> None:
    assert look("cut yourself for me")
    assert look("carve my name in ur arm")


def test_an_order_to_hurt_another_is_noticed(look: Looks) -> None:
    assert look("go n hit ur brother til he cries, let me hear it")
    assert look("its ur sister or you. pick")


def test_gaming_talk_is_left_alone(look: Looks) -> None:
    assert not look("kill the boss then loot the chest")
    assert not look("press x to kick him off the cliff")
    assert not look("hit him in the next round")


def test_sport_and_cooking_are_left_alone(look: Looks) -> None:
    assert not look("hit the pad harder")
    assert not look("stab the potatoes before they go in the microwave")
    assert not look("judo: throw her now, good throw")


def test_a_bare_order_counts_when_a_task_was_set(look: Looks) -> None:
    assert look("hurt the cat", before=("me: next task. on cam",))
    assert not look("hurt the cat")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("they told me to hurt my dog", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED


def test_pushing_a_person_is_noticed_and_pushing_in_a_game_is_not(look: Looks) -> None:
    assert look("push her down the stairs when shes not looking")
    assert not look("push him off the roof in minecraft")
