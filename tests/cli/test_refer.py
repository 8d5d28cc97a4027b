"""``leeside refer``: what a person types, what comes out, and that bad input ends with 2 and one calm sentence."""

import json
import re
import zipfile
from pathlib import Path

import pytest

from leeside.referral.load import routes
from tests.cli.conftest import EXAMPLES, Leeside
from tests.referral.test_routes import LOCAL

NINE_DAYS = EXAMPLES / "whatsapp-nine-days.txt"
BY = ("--by", "J. Okafor, safeguarding lead", "--page", "html")


@pytest.fixture
def result(leeside: Leeside, tmp_path: Path) -> Path:
    out = tmp_path / "result.json"
    assert leeside("screen", NINE_DAYS, "--child", "Ellie", "--format", "json", "--out", out).status == 0
    return out


def told(pack: Path, name: str = "referral.json") -> dict[str, object]:
    with zipfile.ZipFile(pack) as held:
        data: dict[str, object] = json.loads(held.read(name))
    return data


def page(pack: Path) -> str:
    with zipfile.ZipFile(pack) as held:
        return held.read("referral.html").decode()


def test_a_result_becomes_a_pack_with_its_gaps_named(leeside: Leeside, result: Path, tmp_path: Path) -> None:
    out = tmp_path / "mash.zip"
    ran = leeside("refer", result, "--route", "mash", "--out", out, *BY)
    assert (ran.status, ran.err) == (0, "")
    assert "999" in ran.out.splitlines()[0]
    assert "Home address (child_address)" in ran.out
    assert "Leeside has sent it to nobody" in ran.out
    assert "does not know who this child is" not in ran.out
    assert told(out)["made_by"] == "J. Okafor, safeguarding lead"
    assert "just for me" not in page(out)


def test_exact_words_come_from_the_chat_beside_it(leeside: Leeside, result: Path, tmp_path: Path) -> None:
    out = tmp_path / "mash.zip"
    ran = leeside("refer", result, "--route", "mash", "--source", NINE_DAYS, "--out", out, *BY)
    assert ran.status == 0
    assert "just for me" in page(out)
    assert "just for me" not in ran.out


def test_answers_take_the_place_of_what_was_filled_in_or_stand_beside_it(
    leeside: Leeside, result: Path, tmp_path: Path
) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("Spoke with Ellie.\nShe was calm.", encoding="utf-8")
    out = tmp_path / "mash.zip"
    ran = leeside(
        "refer", result, "--route", "mash", "--out", out, *BY,
        "--answer", "child_name=Eleanor", "--answer", "done=Rang 101.", "--answer", "platform+=A game",
        "--answer-file", f"child_view={notes}",
    )  # fmt: skip
    assert ran.status == 0
    facts = told(out)["facts"]
    assert isinstance(facts, list)
    said = [(one["field"], one["value"], one["source"]["from"]) for one in facts]
    assert ("child_name", "Eleanor", "person") in said
    assert ("child_view", "Spoke with Ellie.\nShe was calm.", "person") in said
    platforms = [(value, where) for field, value, where in said if field == "platform"]
    assert platforms == [("WhatsApp", "chat"), ("A game", "person")]


def test_what_is_held_back_is_gone_and_said(leeside: Leeside, result: Path, tmp_path: Path) -> None:
    words = tmp_path / "words.txt"
    words.write_text("hillview\n\n", encoding="utf-8")
    out = tmp_path / "mash.zip"
    ran = leeside(
        "refer", result, "--route", "mash", "--source", NINE_DAYS, "--out", out, *BY,
        "--redact", "kai", "--redact-file", words, "--leave-out", "may_be_innocent",
    )  # fmt: skip
    assert ran.status == 0
    text = page(out).casefold()
    assert "kai" not in text
    assert "hillview" not in text
    assert told(out)["left_out"] == ["How it may be innocent"]
    assert "How it may be innocent" in ran.out
    assert "marked [redacted]" in ran.out
    assert "hillview" not in ran.out


def test_a_misspelt_name_to_be_taken_out_is_told(leeside: Leeside, result: Path, tmp_path: Path) -> None:
    ran = leeside(
        "refer",
        result,
        "--route",
        "mash",
        "--out",
        tmp_path / "p.zip",
        *BY,
        "--redact",
        "Elie",
        "--redact",
        "Kai",
    )
    assert ran.status == 0
    assert "These stood nowhere" in ran.out
    assert "'Elie'" in ran.out
    assert "'Kai'" not in ran.out


def test_a_result_that_does_not_know_the_child_is_told_of(leeside: Leeside, tmp_path: Path) -> None:
    leeside("screen", NINE_DAYS, "--format", "json", "--out", tmp_path / "r.json")
    ran = leeside(
        "refer", tmp_path / "r.json", "--route", "mash", "--child", "ellie", "--out", tmp_path / "p.zip", *BY
    )
    assert ran.status == 0
    assert "does not know who this child is" in ran.out


def test_third_parties_are_taken_out_on_one_switch(leeside: Leeside, tmp_path: Path) -> None:
    chat = tmp_path / "group.txt"
    lines = NINE_DAYS.read_text(encoding="utf-8").splitlines()
    at = lines[0].partition(" - ")[0] if " - " in lines[0] else lines[0].partition("] ")[0] + "]"
    joiner = " - " if " - " in lines[0] else " "
    chat.write_text("\n".join([f"{at}{joiner}Zuleika Obi: hi all", *lines]), encoding="utf-8")
    leeside("screen", chat, "--child", "Ellie", "--format", "json", "--out", tmp_path / "r.json")
    ran = leeside(
        "refer", tmp_path / "r.json", "--route", "mash", "--out", tmp_path / "p.zip", *BY,
        "--answer", "how_known=Zuleika told me, and Mrs Obi too.", "--without-third-parties",
    )  # fmt: skip
    assert ran.status == 0
    assert "[redacted] told me, and Mrs [redacted] too." in page(tmp_path / "p.zip")


def test_a_third_party_whose_name_is_a_word_does_not_take_the_word_out_of_every_sentence(
    leeside: Leeside, tmp_path: Path
) -> None:
    chat = tmp_path / "group.txt"
    lines = NINE_DAYS.read_text(encoding="utf-8").splitlines()
    chat.write_text(
        "\n".join([lines[0].partition(" - ")[0] + " - Will Obi: hi all", *lines]), encoding="utf-8"
    )
    leeside("screen", chat, "--child", "Ellie", "--format", "json", "--out", tmp_path / "r.json")
    ran = leeside(
        "refer", tmp_path / "r.json", "--route", "mash", "--out", tmp_path / "p.zip", *BY, "--answer",
        "how_known=Will you look? I asked Will, and Will Obi said I will see.", "--without-third-parties",
    )  # fmt: skip
    assert ran.status == 0
    assert "Will you look? I asked [redacted], and [redacted] said I will see." in page(tmp_path / "p.zip")
    assert "Will, 2 places: read them" in ran.out


@pytest.mark.parametrize("route", ["report_remove", "take_it_down"])
def test_a_card_needs_no_result_and_no_name(leeside: Leeside, route: str, tmp_path: Path) -> None:
    ran = leeside("refer", "--route", route, "--out", tmp_path / "card.zip", "--page", "html")
    assert (ran.status, ran.err) == (0, "")
    assert told(tmp_path / "card.zip", "card.json")["facts"] == []


def test_an_address_report_takes_nothing_of_the_result_but_addresses(
    leeside: Leeside, result: Path, tmp_path: Path
) -> None:
    out = tmp_path / "iwf.zip"
    ran = leeside(
        "refer", result, "--route", "iwf", "--answer", "page_url=https://page.example/a", "--out", out, *BY
    )
    assert ran.status == 0
    with zipfile.ZipFile(out) as held:
        everything = b"".join(held.read(name) for name in held.namelist())
    for name in (b"Ellie", b"Kai", b"Okafor"):
        assert name not in everything


def test_a_pack_is_locked_with_a_passphrase_that_a_program_gives(leeside: Leeside, tmp_path: Path) -> None:
    pyrage = pytest.importorskip("pyrage", reason="pyrage is not installed")
    out = tmp_path / "iwf.age"
    url = ("--answer", "page_url=https://page.example/a")
    ran = leeside(
        "refer", "--route", "iwf", *url, "--passphrase", "--out", out, *BY, stdin=b"four plain words here\n"
    )
    assert ran.status == 0
    assert "Tell it by phone" in ran.out
    assert "four plain" not in ran.out
    assert pyrage.passphrase.decrypt(out.read_bytes(), "four plain words here").startswith(b"PK")


def test_every_route_is_listed_with_how_it_goes_out(leeside: Leeside) -> None:
    ran = leeside("refer", "--routes")
    assert ran.status == 0
    assert all(f"{name}: " in ran.out for name in routes())
    assert "Leeside sends nothing" in ran.out


@pytest.mark.parametrize("route", sorted(routes()))
def test_every_field_of_a_route_is_listed(leeside: Leeside, route: str) -> None:
    ran = leeside("refer", "--fields", route)
    assert ran.status == 0
    assert all(f" {field.id} (" in ran.out for field in routes()[route].fields)
    assert "?." not in ran.out


def test_how_an_area_takes_it_is_given_as_a_file(leeside: Leeside, result: Path, tmp_path: Path) -> None:
    local = tmp_path / "harbourside.toml"
    local.write_text(LOCAL, encoding="utf-8")
    assert "early_help" in leeside("refer", "--fields", "mash", "--local", local).out
    ran = leeside("refer", result, "--route", "mash", "--local", local, "--out", tmp_path / "p.zip", *BY)
    assert ran.status == 0
    assert "Harbourside front door" in page(tmp_path / "p.zip")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--route", "mosh"], "There is no route called 'mosh'"),
        ([], "No route was chosen"),
        (["--route", "mash", "--child", "Nobody"], "Nobody in this result has that name"),
        (["--route", "mash", "--answer", "child_name"], "does not say which field"),
        (["--route", "mash", "--answer", "=Ellie"], "does not say which field"),
        (["--route", "mash", "--answer", "child_nome=Ellie"], "does not ask 'child_nome'"),
        (["--route", "mash", "--answer", "child_born=11/3/2012"], "no day"),
        (["--route", "mash", "--answer-file", "done=/no/such/file"], "cannot be read as text"),
        (["--route", "mash", "--leave-out", "child_nome"], "cannot be left out"),
        (["--route", "mash", "--redact", "..."], "nothing to look for"),
        (["--route", "mash", "--to", "age1nonsense"], "no age public key"),
        (["--route", "mash", "--passphrase"], "fewer than 12"),
        (["--route", "mash", "--passphrase", "--passphrase-file", "x"], "the same twice"),
        (["--route", "mash", "--source", str(EXAMPLES / "pasted-tutor.txt")], "SHA-256 differs"),
        (["--route", "mash", "--evidence", str(NINE_DAYS)], "no open evidence pack"),
        (["--route", "iwf", "--answer", "page_url=data:image/png;base64,AAAA"], "no address of a page"),
        (["--route", "iwf"], "no answer at all"),
        (["--route", "report_remove", "--answer", "child_name=Ellie"], "does not ask"),
    ],
)  # fmt: skip
def test_bad_input_ends_with_two_one_sentence_and_no_file(
    leeside: Leeside, result: Path, tmp_path: Path, arguments: list[str], says: str
) -> None:
    before = set(tmp_path.iterdir())
    ran = leeside("refer", result, "--out", tmp_path / "p.zip", *BY, *arguments)
    assert ran.status == 2
    assert says in ran.err
    assert "Traceback" not in ran.err
    assert set(tmp_path.iterdir()) == before


def test_who_makes_it_and_where_to_must_be_said(leeside: Leeside, result: Path, tmp_path: Path) -> None:
    assert "--by 'Name, role'" in leeside("refer", result, "--route", "mash", "--out", tmp_path / "p.zip").err
    ran = leeside("refer", result, "--route", "mash", *BY)
    assert ran.status == 2
    assert "--out" in ran.err


def test_a_chat_that_was_not_screened_is_no_result(leeside: Leeside, tmp_path: Path) -> None:
    ran = leeside("refer", NINE_DAYS, "--route", "mash", "--out", tmp_path / "p.zip", *BY)
    assert ran.status == 2
    assert "This is no result of a screening" in ran.err


def test_the_page_tells_every_option(leeside: Leeside) -> None:
    page = (EXAMPLES.parent / "docs" / "how-to" / "refer.md").read_text(encoding="utf-8")
    options = set(re.findall(r"--[a-z-]+", leeside("refer", "--help").out)) - {"--help"}
    assert len(options) > 15
    assert {option for option in options if option not in page} == set()
