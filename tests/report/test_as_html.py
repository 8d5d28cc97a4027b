"""The page stands alone, escapes every word of the chat, and leads from each sign to its message and back."""

import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import msgspec
import pytest

from leeside import screen
from leeside.knowledge.model import RiskLevel
from leeside.report.as_html import as_html
from leeside.screening.result import ScreeningResult
from tests.report.small_result import SAID, a_conversation, a_result, a_sign

EXAMPLES = Path(__file__).parents[2] / "examples"


class Page(HTMLParser):
    """The tags of a page, as they open, with the headings, ids and links among them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            self.attributes.append((tag, name, value or ""))
            if name == "id":
                self.ids.append(value or "")
            if name == "href":
                self.links.append(value or "")


def with_words(words: str) -> ScreeningResult:
    sign = msgspec.structs.replace(a_sign(), words=words, speaker_name=words)
    conversation = msgspec.structs.replace(a_conversation(), title=words, signs=(sign,))
    return a_result(conversation)


def test_the_page_needs_nothing_from_elsewhere() -> None:
    html = as_html(a_result(a_conversation()))
    page = Page(html)
    assert not {"script", "img", "iframe", "link", "object", "form"} & set(page.tags)
    assert not [value for _, name, value in page.attributes if name in {"src", "srcset"} or "://" in value]
    assert all(link.startswith("#") for link in page.links)
    assert "url(" not in html
    assert "@import" not in html


def test_every_link_leads_to_an_anchor_and_no_anchor_stands_twice() -> None:
    second = msgspec.structs.replace(a_conversation(level=RiskLevel.DANGER_NOW), id="c2")
    page = Page(as_html(a_result(second, a_conversation())))
    assert len(page.ids) == len(set(page.ids))
    assert {link.removeprefix("#") for link in page.links} <= set(page.ids)
    assert "c1-2" in page.ids


def test_the_language_is_said_and_no_heading_leaves_a_step_out() -> None:
    html = as_html(a_result(a_conversation(level=RiskLevel.DANGER_NOW)))
    page = Page(html)
    assert ("html", "lang", "en-GB") in page.attributes
    depths = [int(tag[1]) for tag in page.tags if re.fullmatch(r"h[1-6]", tag)]
    assert depths[0] == 1
    assert depths.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(depths))


def test_danger_and_999_come_before_all_else() -> None:
    html = as_html(a_result(a_conversation(level=RiskLevel.DANGER_NOW)))
    main = html[html.index("<main") :]
    assert main.index("Danger now") < main.index("999") < main.index("What it may be")


@pytest.mark.parametrize("words", ["<script>alert(1)</script>", '"><img src=x>', "</svg><b>&amp;"])
def test_no_word_of_the_chat_becomes_part_of_the_page(words: str) -> None:
    page, plain = Page(as_html(with_words(words))), Page(as_html(with_words("words")))
    assert page.tags == plain.tags


def test_the_course_is_drawn_with_a_title_a_description_and_the_same_in_words() -> None:
    html = as_html(a_result(a_conversation(level=RiskLevel.SERIOUS_CONCERN)))
    drawing = ET.fromstring(html[html.index("<svg") : html.index("</svg>") + len("</svg>")])  # noqa: S314 - our own
    assert [child.tag for child in drawing][:2] == ["title", "desc"]
    assert drawing.attrib["aria-labelledby"].split() == [child.attrib["id"] for child in drawing[:2]]
    words = html[html.index('class="course-words"') :]
    assert "Message 2" in words
    assert "Serious concern. A reason." in words


def test_a_sign_that_raised_nothing_is_still_there_to_be_judged() -> None:
    stray = msgspec.structs.replace(a_sign(), sign=msgspec.structs.replace(a_sign().sign, id="c1/m9/x"))
    beside = msgspec.structs.replace(a_conversation(), signs=(a_sign(), stray))
    assert as_html(a_result(beside)).count(SAID) == 2
    quiet = msgspec.structs.replace(a_conversation(level=RiskLevel.NOTHING_NOTICED), signs=(stray,))
    html = as_html(a_result(quiet))
    assert SAID in html
    assert "does not mean that the child is safe" in html


def test_what_was_not_read_is_told() -> None:
    html = as_html(a_result(a_conversation()))
    assert "A line longer than 1 MiB." in html
    assert "What was deleted before the export is not in it." in html


def test_what_to_say_stands_beside_the_finding_with_who_does_what_by_when() -> None:
    page = as_html(screen(EXAMPLES / "instagram-deets-and-squares"))
    assert "What to say: Money muling" in page
    for words in (
        "To the child",
        "To the family",
        "To the other child",
        "leeside advise money_muling --playbook",
    ):
        assert words in page
    assert "A parent, or the lead with them, the same day." in page


def test_where_nothing_was_noticed_nothing_is_to_be_said() -> None:
    assert "What to say" not in as_html(screen(EXAMPLES / "telegram-swim-club.json"))
