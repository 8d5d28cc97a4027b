"""Sheets as pages and as PDFs: whole, escaped, accessible; and a page for a minute on exactly one side of A4."""

import re
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeside.knowledge.item import Reader
from leeside.knowledge.load import newest_edition
from leeside.report.sheets.as_html import one_minute_as_html, sheet_as_html, sheet_part
from leeside.report.sheets.as_pdf import one_minute_as_pdf, sheet_as_pdf
from leeside.report.sheets.as_text import one_minute_as_text, sheet_as_text
from leeside.report.sheets.brand import Brand, Contact
from leeside.report.sheets.languages import catalogue
from leeside.report.sheets.of_directory import directory_sheet
from leeside.report.sheets.of_playbook import playbook_sheet
from leeside.report.sheets.one_minute_told import one_minute_told
from leeside.report.sheets.sheet import Entry, Section, Sheet

EDITION = newest_edition()
AT = datetime(2026, 11, 26, tzinfo=UTC)
TODAY = date(2026, 11, 26)
CONTACT = Contact(
    who="Safeguarding lead", what="Any worry.", phone="020 7946 0123", url="www.elmpark.example/help"
)
FULL = Brand(name="E" * 60, colour="#5c1d4f", contacts=(CONTACT,) * 12)
HOSTILE = '<script>alert(1)</script>&"\u202e#panic()'
typst_needed = pytest.importorskip("typst", reason="typst is not installed")


def pages_of(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


@pytest.mark.parametrize("brand", [None, FULL], ids=["neutral", "full brand"])
@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("reader", Reader)
def test_a_page_for_a_minute_is_one_side_of_a4(reader: Reader, language: str, brand: Brand | None) -> None:
    told = one_minute_told(EDITION, reader, catalogue=catalogue(language))
    pdf = one_minute_as_pdf(told, made_at=AT, brand=brand)
    assert pages_of(pdf) == 1
    assert re.search(rb"/MediaBox ?\[0 0 595\.27\d* 841\.88\d*\]", pdf)


@pytest.mark.parametrize("reader", Reader)
def test_a_page_for_a_minute_can_be_read_aloud(reader: Reader) -> None:
    pdf = one_minute_as_pdf(one_minute_told(EDITION, reader), made_at=AT)
    assert all(mark in pdf for mark in (b"pdfuaid:part", b"/Lang", b"/StructTreeRoot"))


def test_a_sheet_is_drawn_alike_each_time() -> None:
    sheet = playbook_sheet(EDITION, "sextortion", today=TODAY)
    first = sheet_as_pdf(sheet, made_at=AT)
    assert first == sheet_as_pdf(sheet, made_at=AT)
    assert b"pdfuaid:part" in first


@pytest.mark.parametrize("reader", Reader)
def test_text_page_and_data_say_the_same_lines(reader: Reader) -> None:
    told = one_minute_told(EDITION, reader)
    text = " ".join(one_minute_as_text(told).split())
    page = " ".join(
        re.sub("<[^>]+>", "", one_minute_as_html(told)).replace("&#39;", "'").replace("&amp;", "&").split()
    )
    for block in told.blocks:
        for line in block.lines:
            assert " ".join(line.text.words.split()) in page
            assert line.text.words[:40] in text


def test_a_schools_contacts_stand_on_its_page() -> None:
    told = one_minute_told(EDITION, Reader.PARENT)
    brand = Brand(name="Elm Park School", contacts=(CONTACT,))
    for said in (one_minute_as_html(told, brand=brand), one_minute_as_text(told, brand=brand)):
        assert "Elm Park School" in said
        assert "020 7946 0123" in said


def test_a_page_asks_for_nothing_from_elsewhere_and_runs_nothing() -> None:
    page = sheet_as_html(directory_sheet(EDITION, today=TODAY))
    assert "<script" not in page
    assert "default-src 'none'" in page
    assert re.findall(r'(?:src|href)="(?!https://|tel:|sms:|#)', page) == []
    assert re.findall(r"url\(|@import", page) == []


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=40).map(lambda text: f"{HOSTILE}{text}"))
def test_whatever_is_said_is_escaped_on_a_page(said: str) -> None:
    entry = Entry(
        head=said, text=said, tag=said, by=said, points=(said,), never=(said,), notes=((said, said),)
    )
    sheet = Sheet(
        title=said, lead=said, foot=said, sections=(Section(title=said, says=said, entries=(entry,)),)
    )
    assert "<script" not in sheet_part(sheet)


@settings(max_examples=5, deadline=None)
@given(st.text(max_size=40).map(lambda text: f"{HOSTILE}{text}"))
def test_whatever_is_said_is_drawn_and_never_run(said: str) -> None:
    entry = Entry(
        head=said, text=said, tag=said, by=said, points=(said,), never=(said,), notes=((said, said),)
    )
    sheet = Sheet(title="A title", lead=said, foot=said, sections=(Section(title="Said", entries=(entry,)),))
    assert sheet_as_pdf(sheet, made_at=AT).startswith(b"%PDF-")


def test_text_keeps_within_a_hundred_letters() -> None:
    text = sheet_as_text(playbook_sheet(EDITION, "location_control", today=TODAY))
    assert max(len(line) for line in text.splitlines() if "/" not in line) <= 100


@pytest.mark.parametrize("template", ["sheet.typ", "one_minute.typ"])
def test_a_template_has_no_way_to_run_what_it_is_given(template: str) -> None:
    from importlib.resources import files

    code = files("leeside.report.sheets").joinpath("pages", template).read_text(encoding="utf-8")
    assert re.findall(r"\b(?:eval|read|plugin|image)\(|#(?:include|import)\b", code) == []
    assert code.count("sys.inputs") == 1
