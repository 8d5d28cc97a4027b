"""Many against one is noticed; many who cheer, agree or report a scam are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_a_call_to_join_in_is_noticed(look: Looks) -> None:
    assert look("everyone report her account")
    assert look("go comment on his vid all of u")


def test_carrying_on_until_somebody_breaks_is_noticed(look: Looks) -> None:
    assert look("keep going til she deletes it")


def test_an_echo_of_anothers_scorn_is_noticed(look: Looks) -> None:
    assert look("deserved", before=("them: lol she was crying, what a loser",))


def test_an_echo_of_praise_or_of_ones_own_words_is_left_alone(look: Looks) -> None:
    assert not look("deserved", before=("them: i got player of the match",))
    assert not look("deserved", before=("me: what a loser she is",))


def test_cheering_together_is_left_alone(look: Looks) -> None:
    assert not look("everyone comment congrats on her post")
    assert not look("lets all cheer for her")


def test_agreeing_about_a_film_or_a_test_is_left_alone(look: Looks) -> None:
    assert not look("same, that film was rubbish")
    assert not look("hands up who else found that test impossible")


def test_reporting_a_scam_together_is_left_alone(look: Looks) -> None:
    assert not look("everyone report the scam account")


def test_a_child_set_upon_reports_others(look: Looks) -> None:
    [seen] = look("they all ganged up on me in the chat", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
