"""When and where a child is alone is noticed; films, jokes and company are not."""

from leeside.conversation.model import Relation
from tests.detectors.conftest import Looks


def test_being_alone_is_noticed(look: Looks) -> None:
    assert look("im home alone til six")
    assert look("no ones in til 7")


def test_a_way_home_by_habit_is_noticed(look: Looks) -> None:
    assert look("i walk home thru the woods every day")
    assert look("i get the 42 at ten to 8 every morning")


def test_hours_without_watch_are_noticed(look: Looks) -> None:
    assert look("mum goes bed at 10 then i come on")
    assert look("til 8am mon to thurs", before=("them: is ur mum still on nights",))


def test_asking_after_somebodys_mum_is_left_alone(look: Looks) -> None:
    assert not look("is ur mum on nights til 8")


def test_films_and_play_are_left_alone(look: Looks) -> None:
    assert not look("home alone is on tv")
    assert not look("i did the level on my own in minecraft")


def test_company_is_left_alone(look: Looks) -> None:
    assert not look("we go chippy every friday as a family")
    assert not look("mum never leaves us on our own")


def test_a_parent_is_left_alone(look: Looks) -> None:
    assert not look("im home alone til six", relation=Relation.FAMILY)
