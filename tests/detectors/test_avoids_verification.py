"""A reason why nobody can see or hear who is there is noticed when it was asked for; a broken mic alone is not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_an_excuse_is_noticed_when_somebody_wanted_proof(look: Looks) -> None:
    assert look("my mics bust", before=("them: can u do voice? my friend doesnt believe ur real",))
    assert look("cam is broken sorry", before=("them: facetime me then",))


def test_the_same_excuse_unasked_is_left_alone(look: Looks) -> None:
    assert not look("my mics bust")
    assert not look("my mic broke", before=("them: ranked later?",))


def test_taking_offence_at_the_wish_for_proof_is_noticed(look: Looks) -> None:
    assert look("why do u need proof")


def test_a_pupil_in_an_online_lesson_is_left_alone(look: Looks) -> None:
    assert not look("sorry miss my camera isnt working", before=("them: cameras on please so i can see you",))


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he never goes on camera its weird", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
