"""A school's own file gives the pages its name, colour and contacts; a slip in it takes no help from anybody."""

from collections.abc import Callable

import pytest
from django.test import Client

from tests.desk.help.conftest import Look

GOOD = (
    'name = "Elm Park <School>"\ncolour = "#5c1d4f"\n[[contacts]]\nwho = "Safeguarding lead"\nwhat = "Any worry."\n'
    'phone = "020 7946 0123"\n'
)
Write = Callable[[str], None]


def test_without_a_file_the_pages_are_neutral(look: Look) -> None:
    assert "Help and advice</title>" in look("/help/").text
    assert "#5c1d4f" not in look("/help/look.css").text


def test_with_one_they_carry_its_name_colour_and_contacts(look: Look, own_file: Write) -> None:
    own_file(GOOD)
    assert "Elm Park &lt;School&gt;" in look("/help/").text
    assert ":root { --brand: #5c1d4f; }" in look("/help/look.css").text
    directory = look("/help/directory/").text
    assert "At Elm Park &lt;School&gt;" in directory
    assert 'href="tel:02079460123"' in directory
    assert "020 7946 0123" in look("/help/one-minute/parent/").text


def test_a_file_that_changes_is_read_again(look: Look, own_file: Write) -> None:
    own_file(GOOD)
    look("/help/")
    own_file(GOOD.replace("Elm Park", "Ash Grove Infants"))
    assert "Ash Grove Infants" in look("/help/").text


def test_a_faulty_file_leaves_the_pages_as_they_are_without_it(look: Look, own_file: Write) -> None:
    own_file(GOOD.replace("#5c1d4f", "#ffdd00"))
    page = look("/help/directory/")
    assert page.status == 200
    assert "Elm Park" not in page.text
    assert "#ffdd00" not in look("/help/look.css").text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (GOOD.replace("#5c1d4f", "#ffdd00"), "have a contrast of"),
        (GOOD.replace("name =", "name =="), "cannot be read"),
        (GOOD, "Any worry."),
    ],
)
def test_staff_see_how_the_file_was_read(inside: Client, own_file: Write, text: str, said: str) -> None:
    own_file(text)
    assert said in inside.get("/help/brand/").content.decode()


def test_staff_see_that_there_is_none(inside: Client) -> None:
    assert "There is no such file" in inside.get("/help/brand/").content.decode()


def test_others_do_not_see_where_the_file_lies(look: Look) -> None:
    assert look("/help/brand/").status == 302
