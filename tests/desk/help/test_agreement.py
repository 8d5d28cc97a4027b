"""The agreement is answered with what was chosen and typed, and kept nowhere."""

from typing import Any

import pytest
from django.conf import settings
from django.db import connection
from django.test.utils import CaptureQueriesContext

from leeside.desk.help import drawing
from tests.desk.help.conftest import Look

CHOSEN = ["promise_wrong_adult_no_loss", "promise_time_child_night"]
OWN = "I will water the heather every Sunday."


def sent(**more: Any) -> dict[str, Any]:
    return {"promise": CHOSEN, "own_child": [OWN, "", ""], "again": "the first of May", **more}


def test_what_was_chosen_and_typed_stands_on_the_page_and_nothing_else(look: Look) -> None:
    page = look("/help/agreement/", **sent())
    assert page.status == 200
    assert "You will not lose your phone for telling me." in page.text
    assert OWN in page.text
    assert "the first of May" in page.text
    assert "I will keep these rules too." not in page.text
    assert "Nothing of this was kept" in page.text


def test_nothing_is_kept(look: Look, caplog: pytest.LogCaptureFixture) -> None:
    with CaptureQueriesContext(
        connection,
    ) as asked:
        page = look("/help/agreement/", **sent())
    assert asked.captured_queries == []
    assert "no-store" in page.answer["Cache-Control"]
    assert not page.answer.cookies
    assert OWN not in caplog.text
    for file in settings.DESK_FOLDER.path.rglob("*"):
        if file.is_file():
            assert OWN.encode() not in file.read_bytes()


def test_it_comes_as_a_pdf_too(look: Look) -> None:
    pytest.importorskip("typst", reason="typst is not installed")
    page = look("/help/agreement/", **sent(**{"as": "pdf"}))
    assert page.bytes.startswith(b"%PDF-")
    assert "no-store" in page.answer["Cache-Control"]


def test_while_another_is_drawn_it_is_asked_for_again_with_everything_still_there(look: Look) -> None:
    with drawing._ONE_AT_A_TIME:
        page = look("/help/agreement/", **sent(**{"as": "pdf"}))
    assert page.status == 503
    assert "Send it again in a moment" in page.text
    assert OWN in page.text


def test_html_that_is_typed_is_shown_as_it_was_typed(look: Look) -> None:
    page = look("/help/agreement/", **sent(own_adult="<script>alert(1)</script>", again="<b>soon</b>"))
    assert "<script" not in page.text
    assert "&lt;script&gt;" in page.text
    assert "<b>soon" not in page.text


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"promise": [], "own_child": ["", "  "]}, "Choose at least one promise"),
        ({"own_child": ["x" * 201]}, "at most 200 letters"),
        ({"again": "x" * 201}, "at most 200 letters"),
        ({"own_adult": ["a", "b", "c", "d"]}, "may write 3 promises"),
    ],
)
def test_what_cannot_be_made_is_said_with_everything_still_there(
    look: Look, more: dict[str, Any], said: str
) -> None:
    page = look("/help/agreement/", **sent(**more))
    assert page.status == 400
    assert said in page.text
    assert "<title>Error: " in page.text
    if "promise" not in more:
        assert 'value="promise_time_child_night" checked' in page.text
    if "own_child" not in more:
        assert OWN in page.text


def test_a_promise_that_there_is_none_of_is_left_out(look: Look) -> None:
    page = look("/help/agreement/", **sent(promise=[*CHOSEN, "promise_made_up"]))
    assert page.status == 200
    assert "made_up" not in page.text
