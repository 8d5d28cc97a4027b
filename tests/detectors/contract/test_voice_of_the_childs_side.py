"""What a child feels or gives away is the child's own; family and professionals can only tell of it."""

import pytest

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from leeside.detectors.contract.detector import Detector, Speaker
from tests.detectors.conftest import look_at

FEARS = Detector(
    name="test",
    version=1,
    by=Speaker.CHILD,
    says="is afraid",
    innocent_reading="People are afraid of spiders.",
    patterns=("(?:im |i am )?(?:so )?scared(?: of him)?", "off (?:his|her|their) food"),
    shows=(),
    passes=(),
    limits="It is for a test.",
)
TELLERS = (Relation.FAMILY, Relation.PROFESSIONAL)


def voice(text: str, relation: Relation) -> Voice | None:
    seen = look_at(FEARS, text, (), relation)
    return seen[0].voice if seen else None


@pytest.mark.parametrize("relation", [Relation.CHILD, Relation.UNKNOWN, Relation.FRIEND, Relation.PEER])
def test_whoever_may_be_the_child_says_it_for_themselves(relation: Relation) -> None:
    assert voice("im so scared of him", relation) is Voice.OWN


@pytest.mark.parametrize("relation", TELLERS)
@pytest.mark.parametrize(
    "text",
    [
        "she is scared of him",
        "My daughter is so scared of him",
        "I noticed she was scared",
        'He said "im scared of him" and cried',
        "She's been off her food",
        "Scared again tonight. He will not say why",
    ],
)
def test_family_and_professionals_tell_of_a_child(relation: Relation, text: str) -> None:
    assert voice(text, relation) is Voice.REPORTED


@pytest.mark.parametrize("relation", TELLERS)
@pytest.mark.parametrize(
    "text", ["im so scared of him", "I was scared when she left", "scared lol", "my flat is scared of him"]
)
def test_what_they_say_of_themselves_or_of_nobody_is_left_alone(relation: Relation, text: str) -> None:
    assert voice(text, relation) is None


@pytest.mark.parametrize("text", ["im so scared of him", "she is scared of him"])
def test_somebody_known_only_online_is_never_the_childs_voice(text: str) -> None:
    assert voice(text, Relation.ONLINE_ONLY) is None
