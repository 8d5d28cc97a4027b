"""Who is who is what an adult said: by name, handle or id, whatever the case; a name nobody bears is an error."""

import pytest

from leeside.conversation.model import Participant, Relation
from leeside.errors import UsageError
from leeside.screening.who import Who

ELLIE = Participant(id="u1", name="Ellie", handle="ellie_g")


@pytest.mark.parametrize("name", ["Ellie", "ELLIE", "u1", "ellie_g"])
def test_a_person_is_known_by_any_of_their_names(name: str) -> None:
    who = Who(child=name, relations={})
    assert who.known(ELLIE).relation is Relation.CHILD
    who.refuse_unknown_names("chat.txt")


def test_what_was_not_said_stays_unknown_and_what_the_source_says_stays() -> None:
    who = Who(child=None, relations={"Kai": Relation.FRIEND})
    assert who.known(ELLIE).relation is Relation.UNKNOWN
    peer = Participant(id="u2", name="Zoe", relation=Relation.PEER)
    assert who.known(peer) is peer


def test_a_name_that_nobody_bears_is_refused_with_the_names_there_are() -> None:
    who = Who(child="Elie", relations={})
    for number in range(14):
        who.known(Participant(id=str(number), name=f"Person {number}"))
    with pytest.raises(UsageError) as error:
        who.refuse_unknown_names("chat.txt")
    assert "'Elie'" in error.value.what
    assert "Person 0" in error.value.to_do
    assert "and 2 more" in error.value.to_do


def test_where_nobody_was_met_that_is_said() -> None:
    with pytest.raises(UsageError, match="none"):
        Who(child="Ellie", relations={}).refuse_unknown_names("chat.txt")
