"""A catalogue that a speaker has filled in becomes pages and PDFs in that language, letters, marks and all.

The words here are made up and nobody's Welsh: each English sentence with Welsh letters before and after it, and longer.
"""

import re
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from leeside.knowledge.item import Reader
from leeside.knowledge.load import newest_edition
from leeside.report.sheets.as_html import one_minute_as_html
from leeside.report.sheets.as_pdf import one_minute_as_pdf
from leeside.report.sheets.as_text import one_minute_as_text
from leeside.report.sheets.languages import Catalogue, State, catalogue, read_catalogue, written
from leeside.report.sheets.one_minute_told import OneMinuteTold, one_minute_told
from tests.accessible_pdf import broken_rules

AT = datetime(2026, 11, 26, tzinfo=UTC)


def made_up(words: str) -> str:
    """Longer than the English by a fifth, as Welsh is, and with letters that English has not."""
    return f"Ŵŷ {words} {'âŵŷ' * (len(words) // 15 + 1)}"


@pytest.fixture(scope="module")
def filled() -> Catalogue:
    """The Welsh catalogue as it would come back from a speaker: written to its file and read again."""
    empty = catalogue("cy")
    assert empty is not None
    sentences = tuple(
        msgspec.structs.replace(one, words=made_up(one.english), state=State.CHECKED)
        for one in empty.sentences
    )
    whole = msgspec.structs.replace(empty, sentences=sentences, checked_by="A speaker")
    return read_catalogue(written(whole), where="a test")


@pytest.fixture(params=Reader, ids=str)
def told(filled: Catalogue, request: pytest.FixtureRequest) -> OneMinuteTold:
    return one_minute_told(newest_edition(), request.param, catalogue=filled)


def said(told: OneMinuteTold) -> list[str]:
    """Every sentence of the page that is in a language."""
    words = [told.title, told.lead]
    for block in told.blocks:
        words += [block.title, *([block.says] if block.says else [])]
        for line in block.lines:
            words += [*([line.head] if line.head else []), line.text]
    return [one.words for one in words if one.language]


def test_every_sentence_stands_in_that_language_on_the_page_and_in_the_text(told: OneMinuteTold) -> None:
    page, text = one_minute_as_html(told), " ".join(one_minute_as_text(told).split())
    assert '<html lang="cy">' in page
    shown = " ".join(re.sub("<[^>]+>", " ", page).replace("&#39;", "'").replace("&amp;", "&").split())
    for one in said(told):
        assert one.startswith("Ŵŷ ")
        assert " ".join(one.split()) in shown
        assert " ".join(one.split())[:40].lower() in text.lower()
    assert "not yet in Welsh" not in page


def test_the_pdf_is_one_side_in_that_language_and_keeps_the_rules(told: OneMinuteTold) -> None:
    pytest.importorskip("typst", reason="typst is not installed")
    pdf = one_minute_as_pdf(told, made_at=AT)
    assert b"/Lang(cy)" in pdf
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
    assert broken_rules(pdf) == {}


def test_another_reader_finds_its_letters_in_the_pdf(told: OneMinuteTold, tmp_path: Path) -> None:
    pytest.importorskip("typst", reason="typst is not installed")
    reader = shutil.which("pdftotext")
    if reader is None:
        pytest.skip("pdftotext is not installed")
    (tmp_path / "cy.pdf").write_bytes(one_minute_as_pdf(told, made_at=AT))
    read = subprocess.run(  # noqa: S603 our own file
        [reader, "-enc", "UTF-8", "-raw", str(tmp_path / "cy.pdf"), "-"], check=True, capture_output=True
    )
    plain = re.sub(r"[\s\u200b]", "", read.stdout.decode())
    for one in said(told):
        assert re.sub(r"\s", "", one) in plain


def test_what_stays_english_on_a_page_in_another_language_is_marked_as_english(told: OneMinuteTold) -> None:
    """Else it would be read aloud as if it were Welsh."""
    page = one_minute_as_html(told)
    foot = page[page.index(told.foot) - 60 : page.index(told.foot)]
    assert 'lang="en"' in foot
