"""Words of a conversation stand in the text and the page as few as will do, in the JSON never, of the kept part never."""

import re
from html.parser import HTMLParser

import pytest

from leeside.errors import UsageError
from leeside.evaluation.as_html import as_html
from leeside.evaluation.as_text import as_text
from leeside.evaluation.case import WITHHELD
from leeside.evaluation.evaluate import Evaluation
from leeside.evaluation.one_detector import detector_as_text
from leeside.evaluation.saved import as_json
from tests.evaluation.conftest import ALARM, KEPT, THREAT


def test_json_holds_every_outcome_and_no_word(evaluation: Evaluation) -> None:
    saved = as_json(evaluation)
    assert all(id_ in saved for id_ in (THREAT, KEPT, ALARM))
    for message in (message for one in evaluation.conversations.values() for message in one.messages):
        for word in set(re.findall(r"[a-z]{4,}", message.text)) - {"send"}:
            assert not re.search(rf"\b{word}\b", saved.replace("nothing_noticed", "")), word


def test_the_text_shows_the_words_of_a_false_alarm_and_its_course(evaluation: Evaluation) -> None:
    told = as_text(evaluation)
    assert f"* {ALARM}, " in told
    assert "threatens_to_share: " in told
    assert "rose at message 1 to" in told
    assert "of concern" in told


def test_no_words_of_the_kept_part_are_shown(evaluation: Evaluation) -> None:
    for told in (as_text(evaluation), as_html(evaluation)):
        assert KEPT in told
        assert WITHHELD in told
        assert "wumpus" not in told


def test_the_page_escapes_what_was_said_and_fetches_nothing(evaluation: Evaluation) -> None:
    page = as_html(evaluation)
    assert "<b>" not in page
    assert not re.search(r"<script|<link|<img|src=|url\(|https?://", page)


def test_every_drawing_has_a_name_and_a_table_beside_it(evaluation: Evaluation) -> None:
    page = as_html(evaluation)
    plots = re.findall(r'<svg class="plot"[^>]*>', page)
    assert len(plots) == 4
    assert all('role="img"' in plot and "aria-label=" in plot for plot in plots)
    assert page.count("<table>") >= len(plots)
    assert page.count("<caption>") == page.count("<table>")


def test_the_page_is_well_formed(evaluation: Evaluation) -> None:
    open_tags: list[str] = []
    lone = {"meta"}

    class Tags(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
            if tag not in lone:
                open_tags.append(tag)

        def handle_startendtag(self, *_: object) -> None:
            """One that closes itself."""

        def handle_endtag(self, tag: str) -> None:
            assert open_tags.pop() == tag

    Tags().feed(as_html(evaluation))
    assert open_tags == []


def test_one_detector_is_told_line_by_line(evaluation: Evaluation) -> None:
    told = detector_as_text(evaluation, "threatens_to_share")
    missed, elsewhere = told.split("Labelled and not seen:")[1].split("Seen where nothing is labelled:")
    assert KEPT in missed
    assert THREAT not in missed
    assert f"{ALARM} (benign), message 1" in elsewhere
    assert "wumpus" not in told


def test_a_detector_that_is_nowhere_is_said(evaluation: Evaluation) -> None:
    with pytest.raises(UsageError, match="'hums_a_tune' saw nothing"):
        detector_as_text(evaluation, "hums_a_tune")
