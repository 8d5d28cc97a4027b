"""The PDF is made from data: no text of a chat is ever run, hidden or turned round, and each letter is drawn or named."""

import json
import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeside.evidence.picture_pdf import PICTURE, drawn_with, picture_pdf
from leeside.evidence.picture_told import picture_told
from leeside.evidence.record import PictureForm, record_from
from leeside.evidence.seal import seal
from leeside.report.drawn_pdf import letters_for
from leeside.report.shown_safely import shown_safely
from leeside.screening import screen
from tests.evidence.conftest import AT, BY, NINE_DAYS, PAGE, changed_in, files_of

typst = pytest.importorskip("typst", reason="typst is not installed")
DRAWN = msgspec.structs.replace(PAGE, picture=PictureForm.PDF)
TEMPLATE = files("leeside.evidence").joinpath("pages", "picture.typ").read_bytes()
MARKUP = st.lists(
    st.one_of(
        st.sampled_from(
            ["#panic()", "#eval(\"1/0\")", "#read(\"/etc/hosts\")", "$", "]", "[", "\\", "*", "_", "`", "```typ",
             "= ", "\n= ", "- ", "<a>", "@a", "//", "/*", "#", "#pagebreak()", "#{", "}", "\u202e", "\u2066",
             "\x1b[2J", "\0", "\ud800", "\u200b", "😀", "ﷺ", "سلام", "你", "\t", "\r\n"]
        ),
        st.text(max_size=12),
    ),
    max_size=12,
).map("".join)  # fmt: skip


class Told(dict[str, Any]):
    """What a page says, named shortly where a test fails."""

    def __repr__(self) -> str:
        return "Told"


@pytest.fixture(scope="module")
def told(made_once: Path) -> Told:
    """What the page of the nine days says."""
    record = record_from((made_once / "data/pack.json").read_bytes())
    result = screen(NINE_DAYS, child="Ellie")
    return Told(picture_told(result, record, []))


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("drawn") / "pack"
    seal(NINE_DAYS, out, made_by=BY, asked=DRAWN, made_at=AT)
    return out


def _plain(body: Any) -> str:
    """The text of what typst has set; fails for anything but text and spaces between."""
    match body:
        case {"func": "text", "text": text}:
            return str(text)
        case {"func": "space"}:
            return " "
        case {"func": "linebreak"}:
            return "\n"
        case {"func": "sequence", "children": children}:
            return "".join(map(_plain, children))
        case {"func": "styled", "child": child}:
            return _plain(child)
    raise AssertionError(f"set as {body.get('func')}")


def _set(told: dict[str, Any], selector: str) -> list[Any]:
    data = json.dumps(told)
    found = typst.query(TEMPLATE, selector, sys_inputs={"told": data}, ignore_system_fonts=True)
    return list(json.loads(found))


@settings(max_examples=25, deadline=None)
@given(text=MARKUP)
def test_whatever_is_in_a_name_or_a_message_is_set_as_text_and_as_nothing_else(told: Told, text: str) -> None:
    shown = shown_safely(text, letters_for(PICTURE))
    talk = {**told["conversations"][0], "title": shown, "signs": [], "routes": [], "ways": []}
    line = {
        "number": "1",
        "conversation": shown,
        "at": "",
        "who": shown,
        "told": True,
        "where": "",
        "text": shown,
        "note": "",
    }
    here = {
        **told,
        "conversations": [talk],
        "lines": [line],
        "quiet": [shown],
        "unread": [shown],
        "files": [],
        "of_record": False,
    }
    here["made"] = {**told["made"], "by": shown, "source": shown}
    titles = [_plain(one["body"]) for one in _set(here, "heading")]
    assert titles.count(shown if shown.strip() else "(no name)") == 2
    cells = [cell for table in _set(here, "table") for cell in _cells(table)]
    assert sum(_same(cell, shown) for cell in cells) >= 4


def _cells(value: Any) -> Iterator[Any]:
    """The bodies of all cells of a table, its header's too."""
    for child in value.get("children", ()):
        if child.get("func") == "cell":
            yield child["body"]
        yield from _cells(child)


def _same(cell: Any, shown: str) -> bool:
    try:
        return _plain(cell) == shown
    except AssertionError:
        return False


@settings(max_examples=10, deadline=None)
@given(text=MARKUP)
def test_a_page_is_drawn_whatever_the_chat_says(told: Told, text: str) -> None:
    line = {
        "number": "1",
        "conversation": text,
        "at": text,
        "who": text,
        "told": True,
        "where": text,
        "text": text,
        "note": text,
    }
    drawn = picture_pdf({**told, "conversations": [], "lines": [line]}, made_at=AT)
    assert drawn.startswith(b"%PDF-")


def test_the_template_has_no_way_to_run_what_it_is_given() -> None:
    code = TEMPLATE.decode()
    assert re.findall(r"\b(?:eval|read|plugin|image)\(|#(?:include|import)\b", code) == []
    assert code.count("sys.inputs") == 1


def test_the_pdf_says_that_it_is_accessible_and_in_which_language(made_once: Path) -> None:
    drawn = (made_once / "data/picture.pdf").read_bytes()
    assert b"pdfuaid:part" in drawn
    assert b"/Lang" in drawn
    assert b"/StructTreeRoot" in drawn


def test_two_runs_draw_the_same_bytes(made_once: Path, tmp_path: Path) -> None:
    seal(NINE_DAYS, tmp_path / "again", made_by=BY, asked=DRAWN, made_at=AT)
    assert files_of(tmp_path / "again") == files_of(made_once)
    assert changed_in(tmp_path / "again") == set()


def test_a_picture_that_was_changed_with_its_manifest_is_seen(tmp_path: Path) -> None:
    seal(NINE_DAYS, tmp_path / "pack", made_by=BY, asked=DRAWN, made_at=AT)
    place = tmp_path / "pack/data/picture.pdf"
    place.write_bytes(place.read_bytes() + b"\n")
    assert "data/picture.pdf" in changed_in(tmp_path / "pack")


def test_what_draws_the_picture_is_recorded(made_once: Path) -> None:
    assert record_from((made_once / "data/pack.json").read_bytes()).drawn_with == drawn_with()
    assert all(drawn_with().values())


@pytest.mark.parametrize(
    "example", ["telegram-swim-club.json", "whatsapp-family-lift.txt", "instagram-deets-and-squares"]
)
def test_quiet_and_worrying_chats_alike_are_drawn(example: str, tmp_path: Path) -> None:
    asked = msgspec.structs.replace(DRAWN, child=None)
    seal(NINE_DAYS.parent / example, tmp_path / "pack", made_by=BY, asked=asked, made_at=AT)
    assert (tmp_path / "pack/data/picture.pdf").stat().st_size > 10_000
