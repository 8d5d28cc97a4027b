"""The PDF can be read by a screen reader, in the order in which it is meant, and obeys nothing that it is given."""

import re
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leeside.referral.form import answered
from leeside.referral.load import routes
from leeside.referral.pack import make_pack
from leeside.referral.page import PageForm
from leeside.referral.redaction import Redactions
from tests.referral.packs import AT, BY, WROTE, files_in, form_of_route
from tests.referral.pdf_read import text_of, unpacked

pytest.importorskip("typst", reason="typst is not installed")
TEMPLATE = files("leeside.referral").joinpath("pages", "referral.typ").read_text(encoding="utf-8")


def pdf_of(route: str, tmp_path: Path, **answers: str | list[str]) -> bytes:
    make_pack(
        form_of_route(route, **answers),
        Redactions(),
        tmp_path / f"{route}.zip",
        made_by=BY,
        made_at=AT,
        page=PageForm.PDF,
    )
    held = files_in(tmp_path / f"{route}.zip")
    return held.get("referral.pdf") or held["card.pdf"]


@pytest.mark.parametrize("route", sorted(routes()))
def test_every_pdf_says_that_it_is_accessible_and_in_which_language(route: str, tmp_path: Path) -> None:
    known = {
        "child_name": "Ellie",
        "page_url": "https://page.example/",
        "bank_holder": "Ellie",
        "platform": "A game",
    }
    pdf = unpacked(pdf_of(route, tmp_path, **{n: v for n, v in known.items() if routes()[route].field(n)}))
    assert b"pdfuaid:part" in pdf
    assert b"/Lang(en-GB)" in pdf
    assert b"/StructTreeRoot" in pdf
    assert b"/Title(" in pdf
    assert b"/JavaScript" not in pdf
    assert b"/URI" not in pdf


def test_the_words_stand_in_the_order_in_which_they_are_read(tmp_path: Path) -> None:
    pdf = pdf_of(
        "mash",
        tmp_path,
        danger_now="Yes",
        child_name="Ellie",
        what_happened=["One.", "Two."],
        assessment="Worried.",
    )
    said = text_of(pdf)
    order = [
        "Referral to children's social care", "A child may be in danger now.", "To:", "From:", "Not known yet:", "Facts",
        "Is the child in danger", "Yes", "The child", "Name", "Ellie", "Date of birth", "What happened", "One.", "Two.",
        "Opinion", "What the sender makes of", "Worried.", "About this form",
    ]  # fmt: skip
    at = 0
    for words in order:
        at = said.index(words, at) + len(words)


def test_opinion_stands_after_every_fact_and_under_its_own_heading(tmp_path: Path) -> None:
    said = text_of(pdf_of("mash", tmp_path, child_name="Ellie", assessment="Worried.", sender_name=BY))
    assert said.index("Who sends this") < said.index("Opinion") < said.index("Worried.")


def test_danger_is_said_only_when_a_person_said_so(tmp_path: Path) -> None:
    assert "danger now." not in text_of(pdf_of("mash", tmp_path, danger_now="No", child_name="Ellie"))


def test_the_template_has_no_way_to_run_what_it_is_given() -> None:
    assert re.findall(r"\b(?:eval|read|plugin|image|link)\(|#(?:include|import)\b", TEMPLATE) == []
    assert TEMPLATE.count("sys.inputs") == 1


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                ["#panic()", '#read("/etc/hosts")', "$", "]", "[", "\\", "*", "= ", "<a>", "@a", "//", "/*", "#{",
                 "\u202e", "\x1b[2J", "\0", "😀", "سلام", "你", "\r\n"]
            ),
            st.text(max_size=8),
        ),
        min_size=1, max_size=8,
    ).map("".join)
)  # fmt: skip
def test_a_page_is_drawn_whatever_an_answer_says(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    form = answered(form_of_route("mash", child_name="Ellie"), "what_happened", [text, text], source=WROTE)
    out = tmp_path_factory.mktemp("drawn") / "p.zip"
    make_pack(form, Redactions(), out, made_by=f"J. Okafor {text}", made_at=AT, page=PageForm.PDF)
    assert files_in(out)["referral.pdf"].startswith(b"%PDF-")
