"""A threat to tell who somebody is is noticed, whatever the secret; a secret without a threat is not."""

import pytest

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_a_threat_to_publish_who_and_where_is_noticed(look: Looks) -> None:
    assert look("i know your name and your street and im posting both")
    assert look("ur getting doxxed tonight")


def test_a_threat_to_tell_at_home_is_noticed(look: Looks) -> None:
    assert look("ill tell your parents who you really are")
    assert look("be a shame if your mum found out")


@pytest.mark.parametrize("secret", ["gay", "trans", "muslim", "christian", "in care", "a fan of jazz"])
def test_the_threat_counts_and_never_the_secret(look: Looks, secret: str) -> None:
    assert look(f"ill tell your mum that you are {secret} unless you pay")
    assert not look(f"i am {secret} and you are the first i told")
    assert not look(f"my cousin is {secret} and everyone at school knows")


def test_a_promise_not_to_tell_is_left_alone(look: Looks) -> None:
    assert not look("i would never out you")
    assert not look("tell people when youre ready, its your choice")


def test_siblings_games_and_films_are_left_alone(look: Looks) -> None:
    assert not look("ill tell mum you ate the easter egg")
    assert not look("spider man is scared everyone will find out who he is")


def test_knowing_where_a_friend_lives_is_left_alone(look: Looks) -> None:
    assert not look("i know where you live silly i was there yesterday for tea")


def test_a_child_who_is_threatened_reports_somebody_else(look: Looks) -> None:
    [seen] = look("shes threatening to out me", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
