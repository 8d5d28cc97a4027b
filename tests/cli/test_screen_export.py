"""``leeside screen``: the picture in three forms, written whole, with a status that a script can rely on."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import EXAMPLES, Leeside

NINE_DAYS = EXAMPLES / "whatsapp-nine-days.txt"
QUIET = EXAMPLES / "telegram-swim-club.json"


def test_the_text_begins_with_the_level_and_999_and_holds_no_colour(leeside: Leeside) -> None:
    ran = leeside("screen", NINE_DAYS, "--child", "Ellie")
    assert ran.status == 0
    first = ran.out.splitlines()[0]
    assert first.startswith(" DANGER NOW")
    assert "999" in " ".join(ran.out.splitlines()[:2])
    assert "\x1b" not in ran.out
    assert ran.err == ""
    assert not [line for line in ran.out.splitlines() if line != line.rstrip()]


def test_json_names_the_levels_and_cites_places_without_words(leeside: Leeside) -> None:
    data = json.loads(leeside("screen", NINE_DAYS, "--format", "json").out)
    [conversation] = data["conversations"]
    assert conversation["level"] == "danger_now"
    assert conversation["steps"][0]["agency"] == "police_999"
    assert "gift cards or everyone" not in json.dumps(data)


def test_html_is_a_whole_page(leeside: Leeside) -> None:
    out = leeside("screen", NINE_DAYS, "--format", "html").out
    assert out.startswith("<!doctype html>")
    assert out.rstrip().endswith("</html>")


@pytest.mark.parametrize("form", ["text", "json", "html"])
def test_a_file_is_written_in_place_of_standard_output(leeside: Leeside, tmp_path: Path, form: str) -> None:
    ran = leeside("screen", QUIET, "--format", form, "--out", tmp_path / "picture")
    assert (ran.status, ran.out) == (0, "")
    assert str(tmp_path / "picture") in ran.err
    assert [path.name for path in tmp_path.iterdir()] == ["picture"]
    assert "\x1b" not in (tmp_path / "picture").read_text(encoding="utf-8")


def test_a_folder_that_does_not_exist_leaves_nothing(leeside: Leeside, tmp_path: Path) -> None:
    ran = leeside("screen", QUIET, "--out", tmp_path / "none" / "picture.txt")
    assert (ran.status, ran.out) == (2, "")
    assert "could not be written" in ran.err
    assert "What to do" in ran.err
    assert list(tmp_path.iterdir()) == []


def test_an_old_picture_stays_when_the_export_cannot_be_screened(leeside: Leeside, tmp_path: Path) -> None:
    (tmp_path / "picture.txt").write_text("old")
    assert leeside("screen", tmp_path / "absent.txt", "--out", tmp_path / "picture.txt").status == 2
    assert (tmp_path / "picture.txt").read_text() == "old"


@pytest.mark.parametrize(
    ("path", "level", "status"),
    [
        (NINE_DAYS, "danger_now", 1),
        (NINE_DAYS, "concern", 1),
        (QUIET, "worth_a_look", 0),
        (QUIET, "nothing_noticed", 1),
    ],
)
def test_the_status_says_whether_a_level_was_reached(
    leeside: Leeside, path: Path, level: str, status: int
) -> None:
    ran = leeside("screen", path, "--fail-on", level)
    assert ran.status == status
    assert ran.out


def test_what_was_not_screened_is_never_mistaken_for_a_level(leeside: Leeside) -> None:
    assert leeside("screen", "absent.txt", "--fail-on", "danger_now").status == 2
    assert leeside("screen", NINE_DAYS, "--fail-on", "very_bad").status == 2


def test_messages_before_a_day_are_counted_and_not_screened(leeside: Leeside) -> None:
    ran = leeside("screen", NINE_DAYS, "--since", "2026-03-09")
    assert ran.status == 0
    assert "messages from before the date given with --since were not screened" in " ".join(ran.out.split())
    assert "how old" not in ran.out


def test_a_day_after_the_last_message_screens_nothing_and_says_so(leeside: Leeside) -> None:
    ran = leeside("screen", NINE_DAYS, "--since", "2027-01-01")
    assert (ran.status, ran.out) == (2, "")
    assert "on or after 1 Jan 2027, so nothing was screened" in ran.err


@pytest.mark.parametrize("option", [("--child", "Elie"), ("--relation", "Kia=online_only")])
def test_a_name_that_nobody_bears_offers_the_names(leeside: Leeside, option: tuple[str, str]) -> None:
    ran = leeside("screen", NINE_DAYS, *option)
    assert (ran.status, ran.out) == (2, "")
    assert "Ellie, Kai (game)" in ran.err


@pytest.mark.parametrize("relation", ["Kai", "Kai (game)=uncle", "=family", "Kai (game)="])
def test_a_relation_that_says_nothing_offers_the_kinds(leeside: Leeside, relation: str) -> None:
    ran = leeside("screen", NINE_DAYS, "--relation", relation)
    assert ran.status == 2
    assert "online_only" in ran.err


def test_relations_are_taken_without_regard_to_case(leeside: Leeside) -> None:
    ran = leeside(
        "screen", NINE_DAYS, "--child", "ellie", "--relation", "KAI (GAME)=online_only", "--format", "json"
    )
    people = json.loads(ran.out)["conversations"][0]["participants"]
    assert {p["name"]: p["relation"] for p in people} == {"Ellie": "child", "Kai (game)": "online_only"}


def test_a_zone_that_does_not_exist_is_refused(leeside: Leeside) -> None:
    ran = leeside("screen", NINE_DAYS, "--timezone", "Europe/Lundon")
    assert ran.status == 2
    assert "Europe/London" in ran.err


def test_the_order_of_dates_can_be_said(leeside: Leeside) -> None:
    month_first = leeside("screen", NINE_DAYS, "--date-order", "mdy").out
    assert "3 Feb 2026 to 3 Oct 2026" in month_first
    assert "2 Mar 2026 to 10 Mar 2026" in leeside("screen", NINE_DAYS, "--date-order", "dmy").out


def test_a_pasted_transcript_is_read_from_standard_input(leeside: Leeside) -> None:
    ran = leeside("screen", "-", "--format", "json", stdin=(EXAMPLES / "pasted-tutor.txt").read_bytes())
    data = json.loads(ran.out)
    assert data["source"]["kind"] == "transcript"
    assert data["conversations"][0]["level"] != "nothing_noticed"


def test_empty_standard_input_is_not_a_chat(leeside: Leeside) -> None:
    ran = leeside("screen", "-", stdin=b"")
    assert (ran.status, ran.out) == (2, "")
    assert "empty" in ran.err


def test_the_second_reader_may_be_left_out(leeside: Leeside) -> None:
    ran = leeside("screen", NINE_DAYS, "--second-reader", "off", "--format", "json")
    [conversation] = json.loads(ran.out)["conversations"]
    assert conversation["level"] == "danger_now"
    assert not any(step["lines"] for step in conversation["course"])
    assert leeside("screen", NINE_DAYS, "--second-reader", "perhaps").status == 2
