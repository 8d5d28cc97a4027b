"""Every help page is there for anybody, small, without a cookie, a script or a word to any other site."""

import re
from datetime import date

import msgspec
import pytest
from django.contrib.staticfiles import finders

from leeside.desk.help.drawing import minute_pdf
from leeside.desk.help.frame import LEAVE
from leeside.knowledge.load import newest_edition
from leeside.report.sheets import languages
from tests.desk.help.conftest import EDITION, PAGES, Look

LIGHT = 100_000
"""Bytes of a page with its look."""
OUR_OWN = re.compile(r'(?:href|action)="(/[^"]*)"')


def look_weighs(look: Look) -> int:
    found = finders.find("help/help.css")
    assert isinstance(found, str)
    with open(found, "rb") as file:
        return len(look("/help/look.css").bytes) + len(file.read())


@pytest.mark.parametrize("address", PAGES)
def test_a_page_is_there_for_anybody_and_leaves_nothing_behind(look: Look, address: str) -> None:
    page = look(address)
    assert page.status == 200
    assert not page.answer.cookies
    assert "no-store" in page.answer["Cache-Control"]
    assert page.answer["Referrer-Policy"] == "no-referrer"
    assert "<script" not in page.text
    assert re.findall(r' on[a-z]+="| style="', page.text) == []


@pytest.mark.parametrize("address", PAGES)
def test_a_page_is_light(look: Look, address: str) -> None:
    assert len(look(address).bytes) + look_weighs(look) < LIGHT


@pytest.mark.parametrize("address", PAGES)
def test_999_stands_before_anything_else_and_there_is_one_heading(look: Look, address: str) -> None:
    text = look(address).text
    assert text.index("tel:999") < text.index("<main")
    assert text.count("<h1") == 1


@pytest.mark.parametrize("address", [page for page in PAGES if "child" in page and "directory" not in page])
def test_a_childs_page_tells_nothing_by_its_title_and_has_a_way_out(look: Look, address: str) -> None:
    text = look(address).text
    assert "<title>Information</title>" in text
    assert f'<a href="{LEAVE}" rel="noreferrer">Leave this page</a>' in text


@pytest.mark.parametrize("way", EDITION.ways)
def test_a_childs_page_has_no_heading_that_gives_it_away(look: Look, way: str) -> None:
    text = look(f"/help/ways/{way}/for-children/").text
    assert "<h1>If this happens to you</h1>" in text
    assert EDITION.ways[way].title not in re.sub("<[^>]+>", "", text)


def test_every_link_leads_somewhere(look: Look) -> None:
    links = {link.replace("&amp;", "&") for page in PAGES for link in OUR_OWN.findall(look(page).text)}
    ours = {link for link in links if link.startswith("/help/")}
    assert {
        "/help/ways/sextortion/what-to-do/",
        "/help/one-minute/child.pdf",
        "/help/topics/metaverse/",
    } <= ours
    assert {link for link in ours if look(link).status != 200} == set()
    assert {link for link in links - ours if not link.startswith("/static/")} == set()


def test_links_to_others_send_no_word_of_where_one_came_from(look: Look) -> None:
    for address in PAGES:
        for tag in re.findall(r"<a [^>]*https://[^>]*>", look(address).text):
            assert 'rel="noreferrer"' in tag


@pytest.mark.parametrize(
    "address",
    [
        "/help/ways/nothing/",
        "/help/ways/nothing/what-to-do/",
        "/help/topics/nothing/",
        "/help/one-minute/cat/",
        "/help/one-minute/cat.pdf",
    ],
)
def test_what_is_not_there_is_not_found(look: Look, address: str) -> None:
    assert look(address).status == 404


@pytest.mark.parametrize("typed", ["40", "-1", "nine", "9" * 50, "²", "<script>"])
def test_an_age_that_is_none_is_said_and_all_words_are_shown(look: Look, typed: str) -> None:
    page = look(f"/help/talking/?age={typed}")
    assert page.status == 200
    assert "Type an age in years, from 0 to 17" in page.text
    assert "<li>16 and 17: " in page.text
    assert "<script" not in page.text


def test_words_for_one_age_alone_are_shown(look: Look) -> None:
    text = look("/help/talking/?age=6").text
    assert "<li>Under 8: " in text
    assert "<li>16 and 17: " not in text


def test_a_filled_catalogue_is_a_page_in_its_language_and_the_frame_stays_marked_as_english(
    look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The words are made up, and nobody's Welsh."""
    empty = languages.catalogue("cy")
    assert empty is not None
    filled = tuple(
        msgspec.structs.replace(one, words=f"Ŵŷ {one.english}", state=languages.State.CHECKED)
        for one in empty.sentences
    )
    whole = msgspec.structs.replace(empty, sentences=filled, checked_by="A speaker")
    monkeypatch.setattr(languages, "catalogue", lambda code: whole if code == "cy" else None)
    page = look("/help/one-minute/child/?language=cy").text
    assert '<html lang="cy">' in page
    assert "<h1>Ŵŷ " in page
    assert "not yet in Welsh" not in page
    for part in ("header", "nav", "aside", "footer"):
        assert f'<{part} lang="en-GB"' in page
    assert '<html lang="en' in look("/help/one-minute/child/").text


def test_a_language_without_a_catalogue_is_answered_in_english(look: Look) -> None:
    assert "not yet in" not in look("/help/one-minute/staff/?language=xx").text
    assert "not yet in Welsh" in look("/help/one-minute/staff/?language=cy").text


def test_a_page_for_a_minute_comes_as_a_pdf_too(look: Look) -> None:
    pytest.importorskip("typst", reason="typst is not installed")
    page = look("/help/one-minute/parent.pdf")
    assert page.answer["Content-Type"] == "application/pdf"
    assert page.bytes.startswith(b"%PDF-")
    assert not page.answer.cookies


def test_a_page_for_a_minute_is_drawn_once_a_day_however_many_ask(look: Look) -> None:
    pytest.importorskip("typst", reason="typst is not installed")
    minute_pdf.cache_clear()
    assert {look("/help/one-minute/child.pdf").status for _ in range(5)} == {200}
    assert minute_pdf.cache_info().misses == 1
    look("/help/one-minute/child.pdf?language=cy")
    assert minute_pdf.cache_info().misses == 2


def test_without_what_draws_it_the_page_is_offered_in_its_place(
    look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    minute_pdf.cache_clear()
    monkeypatch.setitem(sys.modules, "typst", None)
    page = look("/help/one-minute/parent.pdf")
    assert page.status == 503
    assert "/help/one-minute/parent/" in page.text


def test_what_is_past_its_review_date_says_so(look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    from django.utils import timezone

    monkeypatch.setattr(timezone, "localdate", lambda: date(2028, 1, 1))
    for address in (
        "/help/directory/",
        "/help/tips/",
        "/help/ways/grooming/",
        "/help/ways/sexting/what-to-do/",
    ):
        text = look(address).text
        assert "Past its review date: last checked on" in text


def test_every_page_that_the_guides_coverage_names_is_there(look: Look) -> None:
    named = {
        reference.removeprefix("help:")
        for line in newest_edition().guide.lines
        for reference in line.carried_by
        if reference.startswith("help:")
    }
    assert len(named) > 20
    assert {name for name in named if look(f"/help/{name}/").status != 200} == set()


def test_childline_stands_first_on_a_childs_pages(look: Look) -> None:
    for address in ("/help/for-children/", "/help/ways/sextortion/for-children/"):
        text = look(address).text
        assert text.index('href="tel:08001111"') < text.index("<h2")


def test_the_ways_stand_in_the_order_of_the_page_for_staff(look: Look) -> None:
    text = look("/help/ways/").text
    assert text.index("/ways/grooming/") < text.index("/ways/sextortion/") < text.index("/ways/challenge/")


def test_every_way_is_reached_from_the_list_in_words_for_adults_and_for_children(look: Look) -> None:
    adults, children = look("/help/ways/").text, look("/help/for-children/").text
    for way in EDITION.ways:
        assert f'href="/help/ways/{way}/"' in adults
        assert f'href="/help/ways/{way}/for-children/"' in children


@pytest.mark.parametrize("address", ["/help/", "/help/tips/", "/help/one-minute/staff/"])
def test_a_page_takes_nothing_that_is_sent(look: Look, address: str) -> None:
    assert look(address, words="x").status == 405
