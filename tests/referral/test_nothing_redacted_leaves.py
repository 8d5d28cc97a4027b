"""What was held back stands in no byte of the pack: not in the page's text, its metadata, the JSON or a manifest."""

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leeside.referral.form import answered
from leeside.referral.model import Form
from leeside.referral.pack import make_pack
from leeside.referral.page import PageForm, form_here
from leeside.referral.redaction import MARK, Cut, Redactions
from tests.referral.packs import AT, LEAD, WROTE, everything_in, files_in, form_of_route, stands_in

CANARIES = (
    "Quokkaline",
    "Zyxwvut",
    "Krškopolje",
    "кенгурувка",
    "ليلىقطن",
    "שולמיתע",
    "Ωμέγαλφ",
    "Bru\u0308lljam",
)
AROUND = st.text(
    st.one_of(
        st.characters(codec="utf-8"),
        st.sampled_from(
            "ab é\u0301\u0308\u200d\u202e\u202c\u2066\u2069\u05d0\u05b7\u0627\u064e😀\U0001f3fd\n\t\u00ad"
        ),
    ),
    max_size=10,
)
WITH_A_FOLDER = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def gone(words: str, pack: Path) -> bool:
    everything = everything_in(pack)
    return not any(
        stands_in(one, everything) for one in {words, words.lower(), words.upper(), words.casefold()}
    )


def in_every_field(canary: str) -> Form:
    """A form that says the canary in every answer that may be said freely, and as the name of who says it."""
    form = form_of_route("mash")
    free = [f.id for f in form.route.fields if f.kind.value not in {"choice", "date", "url"}]
    for field in free:
        form = answered(form, field, [f"a {canary} b"], source=WROTE if field == "what_happened" else LEAD)
    return form


@pytest.mark.parametrize("page", list(PageForm))
@pytest.mark.parametrize("canary", CANARIES)
def test_a_word_is_nowhere_though_it_stood_in_every_answer(
    canary: str, page: PageForm, tmp_path: Path
) -> None:
    if page is PageForm.PDF and form_here() is not PageForm.PDF:
        pytest.skip("typst is not installed")
    out = tmp_path / "p.zip"
    pack = make_pack(
        in_every_field(canary),
        Redactions(words=(canary,)),
        out,
        made_by=f"J. {canary}",
        made_at=AT,
        page=page,
    )
    assert pack.marks >= 40
    assert gone(canary, out)
    assert json.loads(files_in(out)["referral.json"])["made_by"] == f"J. {MARK}"


def test_the_same_word_would_be_seen_if_it_were_there(tmp_path: Path) -> None:
    make_pack(in_every_field("Quokkaline"), Redactions(), tmp_path / "p.zip", made_by="J. Okafor", made_at=AT)
    held = files_in(tmp_path / "p.zip")
    assert not gone("Quokkaline", tmp_path / "p.zip")
    if "referral.pdf" in held:
        from tests.referral.pdf_read import text_of

        assert "Quokkaline" in text_of(held["referral.pdf"])


@WITH_A_FOLDER
@given(
    canary=st.sampled_from(CANARIES),
    before=AROUND,
    after=AROUND,
    again=AROUND,
    grow=st.tuples(st.integers(0, 3), st.integers(0, 3)),
    more=st.lists(st.tuples(st.integers(0, 12), st.integers(1, 12)), max_size=3),
)
def test_a_range_is_nowhere_whatever_stands_around_it_and_whatever_overlaps(
    canary: str,
    before: str,
    after: str,
    again: str,
    grow: tuple[int, int],
    more: list[tuple[int, int]],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    text = f"x{before}{canary}{after}y"
    form = answered(
        form_of_route("mash", child_name="Ellie"),
        "what_happened",
        [text, f"{again} {canary} {again}"],
        source=WROTE,
    )
    (told, *_) = form.answers_to("what_happened")
    start = told.value.index(canary)
    cuts = [Cut(field="what_happened", start=start, end=start + len(canary))]
    cuts += [
        Cut(field="what_happened", start=at, end=min(at + size, len(told.value)))
        for at, size in [*more, (max(0, start - grow[0]), grow[0] + grow[1] + len(canary))]
        if at < min(at + size, len(told.value))
    ]
    out = tmp_path_factory.mktemp("cut") / "p.zip"
    make_pack(form, Redactions(cuts=tuple(cuts)), out, made_by="J. Okafor", made_at=AT)
    assert gone(canary, out)


def test_a_field_that_is_left_out_is_nowhere(tmp_path: Path) -> None:
    form = form_of_route("mash", child_name="Ellie", child_address="14 Quokkaline Row")
    make_pack(
        form, Redactions(without=("child_address",)), tmp_path / "p.zip", made_by="J. Okafor", made_at=AT
    )
    assert gone("Quokkaline", tmp_path / "p.zip")
    assert json.loads(files_in(tmp_path / "p.zip")["referral.json"])["left_out"] == ["Home address"]


def test_a_day_and_a_time_are_nowhere_in_any_way_of_writing_them_that_was_named(tmp_path: Path) -> None:
    form = answered(
        form_of_route("mash", child_born="2012-05-17"), "what_happened", ["Kai wrote."], source=WROTE
    )
    words = ("17 May 2012", "2012-05-17", "11 Mar 2024")
    make_pack(form, Redactions(words=words), tmp_path / "p.zip", made_by="J. Okafor", made_at=AT)
    assert all(gone(one, tmp_path / "p.zip") for one in (*words, "2024-03-11"))


def _by_pdftotext(pdf: Path) -> str:
    command = [shutil.which("pdftotext") or "", "-enc", "UTF-8", str(pdf), "-"]
    return subprocess.run(command, check=True, capture_output=True).stdout.decode()  # noqa: S603 our own file


def _by_pdfium(pdf: Path) -> str:
    pdfium = pytest.importorskip("pypdfium2", reason="pypdfium2 is not installed")
    return "".join(page.get_textpage().get_text_range() for page in pdfium.PdfDocument(pdf))


@pytest.mark.parametrize("read", [_by_pdftotext, _by_pdfium])
def test_other_readers_of_pdf_find_nothing_either(read: Callable[[Path], str], tmp_path: Path) -> None:
    if read is _by_pdftotext and shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    if form_here() is not PageForm.PDF:
        pytest.skip("typst is not installed")
    make_pack(
        in_every_field("Quokkaline"),
        Redactions(words=("Quokkaline",)),
        tmp_path / "p.zip",
        made_by="J. Okafor",
        made_at=AT,
    )
    (tmp_path / "p.pdf").write_bytes(files_in(tmp_path / "p.zip")["referral.pdf"])
    said = read(tmp_path / "p.pdf")
    assert "Quokkaline" not in said
    assert MARK in said
    order = [
        "Referral to children",
        "Facts",
        "The child",
        "What happened",
        "Opinion",
        "Not known yet",
        "About this form",
    ]
    places = [said.rindex(title) if title == "Not known yet" else said.index(title) for title in order]
    assert places == sorted(places)
