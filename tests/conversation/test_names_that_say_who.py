"""A name that a phone's owner gave says who somebody is; a handle that somebody chose for themselves says nothing."""

import pytest

from leeside.conversation.model import Participant, Relation
from leeside.conversation.names_that_say_who import as_named


def _named(name: str, relation: Relation = Relation.UNKNOWN) -> Relation:
    return as_named(Participant(id="p1", name=name, relation=relation)).relation


@pytest.mark.parametrize(
    "name", ["Mum", "Mum ❤️", "Nan Joan", "Ellie's mum", "Dad (work)", "Babcia Ola", "Kim (sis)"]
)
def test_a_parent_or_grandparent_is_weighed_as_family(name: str) -> None:
    assert _named(name) is Relation.FAMILY


@pytest.mark.parametrize("name", ["Coach Bello", "Miss Obi", "Jan (maths tutor)", "Sal (helpline volunteer)"])
def test_a_teacher_or_coach_is_weighed_as_one_who_works_with_children(name: str) -> None:
    assert _named(name) is Relation.PROFESSIONAL


@pytest.mark.parametrize(
    "name",
    [
        "Uncle Fun",
        "Auntie Grace",
        "Cousin of Sam",
        "Mr Games",
        "coach_tim",
        "mum_of_two",
        "nan bread",
        "Mum and baby deals",
        "Kai",
    ],
)
def test_what_strangers_call_themselves_says_nothing(name: str) -> None:
    assert _named(name) is Relation.UNKNOWN


def test_what_an_adult_said_goes_before_the_name() -> None:
    assert _named("Dad", Relation.ONLINE_ONLY) is Relation.ONLINE_ONLY
