"""What can be asked without any chat: ways, advice, detectors, an explanation, the version, and help."""

from pathlib import Path

import pytest

from leeside.detectors.contract.load import all_detectors
from leeside.knowledge.load import newest_edition
from tests.cli.conftest import EXAMPLES, Leeside

WAYS = sorted(newest_edition().ways)


def test_every_way_is_listed(leeside: Leeside) -> None:
    ran = leeside("ways")
    assert ran.status == 0
    assert [line.split()[0] for line in ran.out.splitlines() if not line.startswith(" ")] == list(
        newest_edition().ways
    )


@pytest.mark.parametrize("audience", ["lead", "parent", "child"])
@pytest.mark.parametrize("way", WAYS)
def test_every_way_has_advice_for_everybody_and_999_comes_first(
    leeside: Leeside, way: str, audience: str
) -> None:
    ran = leeside("advise", way, "--for", audience)
    assert ran.status == 0
    [first, *_] = [line for line in ran.out.splitlines() if line.startswith("- ")]
    assert "999" in first
    assert "What never to do" in ran.out


def test_a_child_is_spoken_to_and_not_about(leeside: Leeside) -> None:
    ran = leeside("advise", "sextortion", "--for", "child")
    assert " you" in ran.out.lower()
    assert "the child" not in ran.out.lower()


def test_a_way_that_does_not_exist_offers_the_ways(leeside: Leeside) -> None:
    ran = leeside("advise", "groming")
    assert (ran.status, ran.out) == (2, "")
    assert "grooming" in ran.err


def test_a_word_of_slang_is_explained_however_it_is_spelt(leeside: Leeside) -> None:
    out = leeside("explain", "Feds").out
    assert "the police (uk)" in out
    assert "Source: own; to be checked" in out


def test_every_detector_is_listed_and_can_be_explained(leeside: Leeside) -> None:
    names = [line.split()[0] for line in leeside("detectors").out.splitlines()]
    assert names == [detector.name for detector in all_detectors()]
    out = leeside("explain", names[0]).out
    for part in (
        "It may be innocent",
        "It cannot see",
        "Points to",
        "Finds, for example",
        "Leaves alone, for example",
    ):
        assert part in out


def test_a_detector_that_does_not_exist_offers_near_names(leeside: Leeside) -> None:
    ran = leeside("explain", "asks_for_secret")
    assert ran.status == 2
    assert "asks_for_secrecy" in ran.err


def test_the_version_names_the_knowledge(leeside: Leeside) -> None:
    ran = leeside("--version")
    assert ran.status == 0
    assert newest_edition().id in ran.out


@pytest.mark.parametrize(
    "command", [(), ("screen",), ("inspect",), ("ways",), ("advise",), ("detectors",), ("explain",)]
)
def test_help_is_given(leeside: Leeside, command: tuple[str, ...]) -> None:
    ran = leeside(*command, "--help")
    assert ran.status == 0
    assert ran.out.startswith("Usage: leeside")
    assert "\x1b" not in ran.out


def test_help_says_999_and_that_people_decide(leeside: Leeside) -> None:
    out = " ".join(leeside("--help").out.split())
    assert "call 999 first" in out
    assert "people decide" in out


def test_inspect_says_what_an_export_holds_and_never_contains(leeside: Leeside) -> None:
    ran = leeside("inspect", EXAMPLES / "whatsapp-nine-days.txt")
    assert ran.status == 0
    for part in ("SHA-256", "28 records", "Ellie", "Kai (game)", "What this source never contains"):
        assert part in ran.out
    assert "gift cards" not in ran.out


@pytest.mark.parametrize("way", WAYS)
def test_every_way_has_what_is_done_by_whom_and_by_when(leeside: Leeside, way: str) -> None:
    ran = leeside("advise", way, "--playbook")
    assert ran.status == 0
    assert "999" in ran.out.splitlines()[ran.out.splitlines().index("First") + 1]
    assert "To the other child" in ran.out


@pytest.mark.parametrize("about", ["tips", "talking", "topics", "signs", "agreement", "help", "guide"])
@pytest.mark.parametrize("audience", ["staff", "parent", "child"])
def test_other_advice_is_given_to_everybody(leeside: Leeside, about: str, audience: str) -> None:
    ran = leeside("advise", about, "--for", audience)
    assert ran.status == 0
    assert len(ran.out.splitlines()) > 10


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("tips", "--playbook"), "no playbook"),
        (("talking", "--age", "40"), "no words for the age 40"),
        (("sextortion", "--age", "9"), "for talks alone"),
        (("tips", "--language", "cy"), "Only the one-minute guide"),
        (("guide", "--language", "xx"), "'xx'"),
        (("guide", "--format", "pdf"), "--out"),
        (("guide", "--brand", "none.toml"), "cannot be read"),
    ],
)
def test_what_does_not_fit_is_said(leeside: Leeside, arguments: tuple[str, ...], said: str) -> None:
    ran = leeside("advise", *arguments)
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err


def test_words_are_for_the_age_that_is_named(leeside: Leeside) -> None:
    out = leeside("advise", "talking", "--age", "6").out
    assert "Under 8:" in out
    assert "12 to 15:" not in out


@pytest.mark.parametrize(
    ("form", "start"), [("text", b"Your child"), ("html", b"<!doctype html>"), ("pdf", b"%PDF-")]
)
def test_the_guide_is_written_in_every_form(
    leeside: Leeside, tmp_path: Path, form: str, start: bytes
) -> None:
    if form == "pdf":
        pytest.importorskip("typst", reason="typst is not installed")
    out = tmp_path / f"guide.{form}"
    ran = leeside("advise", "guide", "--for", "parent", "--format", form, "--out", out)
    assert (ran.status, ran.out) == (0, f"Written to {out}.\n")
    assert out.read_bytes().startswith(start)


def test_a_welsh_guide_says_that_it_is_not_yet_one(leeside: Leeside) -> None:
    assert "not yet in Welsh" in leeside("advise", "guide", "--language", "cy").out
