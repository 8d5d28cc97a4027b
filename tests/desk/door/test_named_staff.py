"""Whose name it is: as children write it, with and without a title, and nobody else's."""

import pytest

from leeside.desk.door.named_staff import asked_for, mentioned
from leeside.desk.staff.models import Role
from tests.desk.conftest import member


@pytest.fixture(autouse=True)
def _colleagues(record: None) -> None:
    for number, name in enumerate(
        ("Robin Harpenden", "Anne-Marie O'Nestle", "Jo van der Heron", "Zoë Quince")
    ):
        member(Role.PRACTITIONER, name=name, email=f"{number}@school.example")


def _names(found: tuple[object, ...]) -> set[str]:
    return {str(one) for one in found}


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("mr harpenden texts me", "Robin Harpenden"),
        ("Mr. Harpenden's room", "Robin Harpenden"),
        ("its robin\nharpenden", "Robin Harpenden"),
        ("sir robin harpenden", "Robin Harpenden"),
        ("Mrs O'Nestle", "Anne-Marie O'Nestle"),
        ("mrs onestle", "Anne-Marie O'Nestle"),
        ("Miss O’Nestle said", "Anne-Marie O'Nestle"),
        ("annemarie onestle", "Anne-Marie O'Nestle"),
        ("mr van der heron", "Jo van der Heron"),
        ("mx heron", "Jo van der Heron"),
        ("jo heron", "Jo van der Heron"),
        ("Ms Zoe Quince", "Zoë Quince"),
        ("MISS QUINCE", "Zoë Quince"),
    ],
)
def test_a_name_in_a_text_is_known(text: str, whose: str) -> None:
    assert _names(mentioned(f"yesterday {text} again")) == {whose}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "robin",
        "we live in harpenden",
        "a heron by the river",
        "quince jam",
        "mr harpendens-green",
        "mister x",
    ],
)
def test_a_word_that_is_only_like_a_name_is_left_alone_in_a_text(text: str) -> None:
    assert mentioned(f"yesterday {text} again") == ()


@pytest.mark.parametrize(
    ("typed", "whose"),
    [
        ("harpendon", {"Robin Harpenden"}),
        ("Robyn", {"Robin Harpenden"}),
        ("mrs o nestle", {"Anne-Marie O'Nestle"}),
        ("zoe", {"Zoë Quince"}),
        ("Mr", set()),
        ("", set()),
        ("somebody tall", set()),
    ],
)
def test_where_a_name_was_asked_for_slips_are_forgiven(typed: str, whose: set[str]) -> None:
    assert _names(asked_for(typed)) == whose
