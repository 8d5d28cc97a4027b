"""Every kind of PDF that is made without the desk keeps PDF/UA-1, and another reader reads it in its order."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from leeside.evidence.record import Asked, PictureForm
from leeside.evidence.seal import seal
from leeside.knowledge.item import Reader
from leeside.knowledge.load import newest_edition
from leeside.referral.load import routes
from leeside.referral.pack import make_pack
from leeside.referral.page import PageForm
from leeside.referral.redaction import Redactions
from leeside.report.sheets.as_pdf import one_minute_as_pdf, sheet_as_pdf
from leeside.report.sheets.brand import Brand, Contact
from leeside.report.sheets.languages import catalogue
from leeside.report.sheets.of_agreement import agreement_sheet
from leeside.report.sheets.of_directory import directory_sheet
from leeside.report.sheets.of_playbook import playbook_sheet
from leeside.report.sheets.of_prevention import signs_sheet, talking_sheet, tips_sheet, topics_sheet
from leeside.report.sheets.of_way import way_sheet
from leeside.report.sheets.one_minute_told import one_minute_told
from leeside.report.sheets.sheet import Sheet
from tests.accessible_pdf import broken_rules, checker
from tests.architecture.repository import REPOSITORY
from tests.referral.packs import AT, BY, files_in, form_of_route

pytest.importorskip("typst", reason="typst is not installed")
pytest.importorskip("fontpkg_noto_sans_arabic", reason="the fonts are not installed")
EDITION, TODAY = newest_edition(), date(2026, 11, 26)
EXAMPLES = REPOSITORY / "examples"
CHECKED = {
    "evidence/pages/picture.typ": "tests/report/test_every_pdf_is_accessible.py",
    "referral/pages/referral.typ": "tests/report/test_every_pdf_is_accessible.py",
    "report/sheets/pages/sheet.typ": "tests/report/test_every_pdf_is_accessible.py",
    "report/sheets/pages/one_minute.typ": "tests/report/test_every_pdf_is_accessible.py",
    "desk/oversight/pages/report.typ": "tests/desk/oversight/test_oversight.py",
    "desk/access_requests/pages/answer.typ": "tests/desk/access_requests/test_requests.py",
}
"""Each template that a PDF is drawn with, and where PDFs of it are checked."""
ANSWERS: dict[str, str | list[str]] = {
    "danger_now": "Yes",
    "child_name": "Ellie",
    "what_happened": ["He wrote: \u201cour secret\u201d.", "\u0633\u0644\u0627\u0645", "Zażółć, Ωmega, Ёж. " * 60],
    "assessment": "I am worried.",
    "page_url": ["https://page.example/", "https://page.example/" + "a" * 200],
    "bank_holder": "Ellie",
    "platform": "A game",
}  # fmt: skip


def test_every_template_that_draws_a_pdf_is_checked_somewhere() -> None:
    source = REPOSITORY / "src" / "leeside"
    assert {one.relative_to(source).as_posix() for one in source.rglob("*.typ")} == set(CHECKED)
    for place in CHECKED.values():
        assert "broken_rules(" in (REPOSITORY / place).read_text(encoding="utf-8")


def referral(route: str, tmp_path: Path, *, full: bool) -> bytes:
    known: dict[str, str | list[str]] = (
        ANSWERS if full else {"child_name": "Ellie", "page_url": "https://page.example/"}
    )
    form = form_of_route(route, **{n: v for n, v in known.items() if routes()[route].field(n)})
    out = tmp_path / f"{route}-{full}.zip"
    redactions = Redactions(words=("secret",) if full else ())
    make_pack(form, redactions, out, made_by=BY, made_at=AT, page=PageForm.PDF)
    held = files_in(out)
    return held.get("referral.pdf") or held["card.pdf"]


@pytest.mark.parametrize("route", sorted(routes()))
def test_every_referral_full_or_nearly_empty(route: str, tmp_path: Path) -> None:
    assert broken_rules(referral(route, tmp_path, full=True)) == {}
    if not routes()[route].fields or routes()[route].field("child_name") or route == "iwf":
        assert broken_rules(referral(route, tmp_path, full=False)) == {}


@pytest.mark.parametrize(
    "example", ["whatsapp-nine-days.txt", "telegram-swim-club.json", "instagram-deets-and-squares"]
)
def test_every_picture_of_an_evidence_pack(example: str, tmp_path: Path) -> None:
    seal(EXAMPLES / example, tmp_path / "p", made_by=BY, asked=Asked(picture=PictureForm.PDF), made_at=AT)
    assert broken_rules((tmp_path / "p/data/picture.pdf").read_bytes()) == {}


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("reader", Reader)
def test_every_page_for_a_minute(reader: Reader, language: str) -> None:
    told = one_minute_told(EDITION, reader, catalogue=catalogue(language))
    contact = Contact(
        who="Safeguarding lead", what="Any worry.", phone="020 7946 0123", url="www.elmpark.example/"
    )
    for brand in (None, Brand(name="Elm Park School", contacts=(contact,))):
        assert broken_rules(one_minute_as_pdf(told, made_at=AT, brand=brand)) == {}


def sheets() -> Iterator[Sheet]:
    for way in EDITION.ways:
        yield from (way_sheet(EDITION, way, reader=reader, today=TODAY) for reader in Reader)
        yield playbook_sheet(EDITION, way, today=TODAY)
    yield from (
        make(EDITION, today=TODAY)
        for make in (directory_sheet, signs_sheet, talking_sheet, tips_sheet, topics_sheet)
    )
    yield agreement_sheet(EDITION)


def test_every_sheet_of_advice() -> None:
    broken = {one.title: broken_rules(sheet_as_pdf(one, made_at=AT)) for one in sheets()}
    assert {title: rules for title, rules in broken.items() if rules} == {}
    assert len(broken) > 30


BREAKS = {
    "the title": (b"dc:title", "METADATA-TITLE"),
    "the title as what a window shows": (b"/DisplayDocTitle", "VIEWER-PREFERENCES"),
    "that it is tagged": (b"/MarkInfo", "TAGGED-DOCUMENT"),
    "the tree of its parts": (b"/StructTreeRoot", "STRUCT-TREE-ROOT"),
    "that it says which rules it keeps": (b"pdfuaid:part", "ID-PART"),
    "a heading's level": (b"/S/H1", "HEADING-NESTING"),
    "which letters stand there": (b"/ToUnicode", "FONT-UNICODE-MAPPING"),
    "the letters themselves": (b"/FontFile", "FONT-EMBEDDING"),
    "the head of a table": (b"/S/TH", "TABLE"),
    "the row of a table": (b"/S/TR", "TD-PARENT"),
    "the points of a list": (b"/S/LI", "L-KIDS"),
}


@pytest.mark.parametrize("lost", sorted(BREAKS))
def test_the_checker_sees_that_something_was_lost(lost: str, tmp_path: Path) -> None:
    """Else "nothing broken" would say nothing."""
    checker()
    seal(
        EXAMPLES / "whatsapp-nine-days.txt",
        tmp_path / "p",
        made_by=BY,
        asked=Asked(picture=PictureForm.PDF),
        made_at=AT,
    )
    pdf = (tmp_path / "p/data/picture.pdf").read_bytes()
    name, rule = BREAKS[lost]
    assert name in pdf
    assert any(rule in one for one in broken_rules(pdf.replace(name, name[:-1] + b"7")))


def read_by_another(pdf: bytes, tmp_path: Path) -> str:
    """The words by pdftotext, spaces and line ends made one, and bullets taken off."""
    reader = shutil.which("pdftotext")
    if reader is None:
        pytest.skip("pdftotext is not installed")
    (tmp_path / "read.pdf").write_bytes(pdf)
    said = subprocess.run(  # noqa: S603 our own file
        [reader, "-enc", "UTF-8", "-raw", str(tmp_path / "read.pdf"), "-"], check=True, capture_output=True
    )
    return plain(said.stdout.decode())


def plain(words: str) -> str:
    return re.sub(r"[\s\u200b\u2022\u2023]+", "", words)


def in_order(words: list[str], said: str) -> str:
    """ "" when all words stand in their order; else the first that does not."""
    at = 0
    for one in words:
        found = said.find(plain(one), at)
        if found < 0:
            return one
        at = found + len(plain(one))
    return ""


def test_another_reader_reads_a_referral_in_the_order_in_which_it_is_meant(tmp_path: Path) -> None:
    form = form_of_route("mash", danger_now="Yes", child_name="Ellie", assessment="Worried.", sender_name=BY)
    make_pack(form, Redactions(), tmp_path / "p.zip", made_by=BY, made_at=AT, page=PageForm.PDF)
    said = read_by_another(files_in(tmp_path / "p.zip")["referral.pdf"], tmp_path)
    order = [
        "Referral to children's social care", "A child may be in danger now.", "To:", "From:", "Not known yet:", "Facts",
        "Is the child in danger", "Yes", "The child", "Name", "Ellie", "Date of birth", "Who sends this", BY,
        "Opinion", "What the sender makes of it", "Worried.", "About this form",
    ]  # fmt: skip
    assert in_order(order, said) == ""


@pytest.mark.parametrize("reader", Reader)
def test_another_reader_reads_a_page_for_a_minute_block_by_block(reader: Reader, tmp_path: Path) -> None:
    """Columns and all: a line of the left one never runs into the right one."""
    told = one_minute_told(EDITION, reader)
    said = read_by_another(one_minute_as_pdf(told, made_at=AT), tmp_path)
    order = [told.title.words, told.lead.words]
    for block in told.blocks:
        order += [block.title.words, *(line.text.words for line in block.lines)]
    assert in_order(order, said) == ""


def test_another_reader_reads_a_sheet_and_a_picture_in_their_order(tmp_path: Path) -> None:
    sheet = playbook_sheet(EDITION, "sextortion", today=TODAY)
    said = read_by_another(sheet_as_pdf(sheet, made_at=AT), tmp_path)
    order = [sheet.title]
    for section in sheet.sections:
        order += [section.title, *(entry.text for entry in section.entries if entry.text)]
    assert in_order(order, said) == ""
    asked = Asked(child="Ellie", picture=PictureForm.PDF)
    seal(EXAMPLES / "whatsapp-nine-days.txt", tmp_path / "p", made_by=BY, asked=asked, made_at=AT)
    said = read_by_another((tmp_path / "p/data/picture.pdf").read_bytes(), tmp_path)
    assert (
        in_order(["Do first:", "About this record", "Made by", BY, "Who is in it", "What it may be"], said)
        == ""
    )


def test_what_stands_at_the_foot_of_a_page_is_said_among_what_is_read_too(tmp_path: Path) -> None:
    """Nothing reads the foot aloud, so a line that matters stands in the text as well."""
    said = read_by_another(referral("mash", tmp_path, full=True), tmp_path)
    assert said.count(plain("In confidence: keep it as you keep a safeguarding record.")) > said.count("Page")
