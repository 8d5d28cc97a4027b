"""A pack is held to the contract of our own detectors, and refused with file, line and what to do."""

from pathlib import Path

import pytest

from leeside.detectors.contract.detector import Speaker
from leeside.detectors.packs.check import check, loaded
from leeside.errors import DetectorError
from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import Harm, Strength, WaySign
from tests.detectors.packs.a_pack import DETECTOR, TAKEN, a_pack, checked, sound


def test_a_sound_pack_becomes_detectors_on_our_contract() -> None:
    pack = sound()
    [detector] = pack.detectors
    assert (pack.said, detector.name) == ("town_words 1.2", "town_words/names_a_hidden_place")
    assert detector.by is Speaker.OTHER
    assert "{town_place}" not in "".join(detector.patterns)
    assert pack.ways == {
        "grooming": (WaySign(detector=detector.name, strength=Strength.STRONG, list=Harm.RISK),)
    }


BROKEN = [
    ("pack.toml", 'source = "made up"\n', "", "'source' is missing", "pack.toml"),
    ("pack.toml", '"made up"', '" "', "no source", "pack.toml, line 4"),
    ("pack.toml", "checked_on = 2026-11-01", "", "'checked_on' is missing", "pack.toml"),
    ("pack.toml", "2026-11-01", '"soon"', "Invalid", "pack.toml, line 5"),
    ("pack.toml", "version", "verzion", "'verzion' is unknown", "pack.toml, line 2"),
    ("pack.toml", '"town_words"', '"Town words"', "lower-case", "pack.toml, line 1"),
    ("pack.toml", "version =", "version", "not TOML", "pack.toml"),
    ("words.toml", "town_place", "family", "one of ours", "words.toml, line 1"),
    ("words.toml", "tin steps", "{family}", "names another class", "words.toml, line 1"),
    (DETECTOR, "says =", "sees =", "'sees' is unknown", f"{DETECTOR}, line 3"),
    (DETECTOR, 'by = "other"', 'by = "stranger"', "Invalid", f"{DETECTOR}, line 2"),
    (DETECTOR, "version = 1", "version = 0", "below 1", f"{DETECTOR}, line 1"),
    (DETECTOR, '"asks for', '"Asks for', "no phrase", f"{DETECTOR}, line 3"),
    (DETECTOR, "too.", "too", "no sentence", f"{DETECTOR}, line 4"),
    (DETECTOR, "{town_place} at", "{town_spot} at", "does not have", f"{DETECTOR}, line 8"),
    (DETECTOR, "'meet(", "'meet((", "cannot be read", f"{DETECTOR}, line 7"),
    (DETECTOR, "'{town_place} at \\d'", r"'(?:\w+ ?)*x'", "explodes", f"{DETECTOR}, line 8"),
    (DETECTOR, "'{town_place} at \\d'", r"'(?:place)?'", "nothing at all", f"{DETECTOR}, line 8"),
    (DETECTOR, "'{town_place} at \\d'", r"'\w+ \w+'", "demands no word", f"{DETECTOR}, line 8"),
    (DETECTOR, "'{town_place} at \\d'", "'Tin Steps'", "can match nothing", f"{DETECTOR}, line 8"),
    (
        DETECTOR,
        '"tin steps at 9"',
        '"tin steps at nine"',
        "is not found",
        f"{DETECTOR}, line 12, shows number 2",
    ),
    (DETECTOR, "the shutters are broken", "meet at the shutters", "is found", f"{DETECTOR}, line 16"),
    (DETECTOR, "them: where", "where", "whose it is", f"{DETECTOR}, line 13, shows number 3"),
    (DETECTOR, '  "tin steps at 9",\n', "", "fewer than 3", f"{DETECTOR}, line 10"),
    (DETECTOR, '"grooming"', '"groming"', "no way called", f"{DETECTOR}, line 21, ways number 1"),
    (DETECTOR, '"strong"', '"sure"', "Invalid", f"{DETECTOR}, line 21"),
    (DETECTOR, 'strength = "strong", ', "", "'strength' is missing", f"{DETECTOR}, line 21, ways number 1"),
    (DETECTOR, "before =", "befor =", "'befor' is unknown", f"{DETECTOR}, line 13"),
    (DETECTOR, '"meet me at the shutters",', "3,", "Expected", f"{DETECTOR}, line 11, shows number 1"),
    ("words.toml", "forms", "form", "'form' is unknown", "words.toml, line 2"),
    ("words.toml", '["the shutters", "tin steps"]', "3", "Expected", "words.toml, line 2"),
    (DETECTOR, 'list = "risk"', 'lists = "risk"', "'lists' is unknown", f"{DETECTOR}, line 21"),
]


@pytest.mark.parametrize(("file", "old", "new", "what", "where"), BROKEN)
def test_what_cannot_be_so_is_refused_where_it_stands(
    file: str, old: str, new: str, what: str, where: str
) -> None:
    result = checked({file: (old, new)})
    assert result.pack is None
    told = [
        problem for problem in result.problems if what in problem.what and problem.where.startswith(where)
    ]
    assert told, [str(problem) for problem in result.problems]
    assert all(problem.to_do for problem in result.problems)


@pytest.mark.parametrize(
    ("file", "old", "new", "to_do"),
    [
        (DETECTOR, 'by = "other"', 'by = "stranger"', "other, child, anyone"),
        (DETECTOR, '"strong"', '"sure"', "slight, moderate, strong"),
        (DETECTOR, "before =", "befor =", "Did you mean 'before'"),
        ("words.toml", "forms", "form", "forms, note"),
    ],
)
def test_what_would_be_right_is_offered(file: str, old: str, new: str, to_do: str) -> None:
    assert to_do in checked({file: (old, new)}).problems[0].to_do


def test_a_near_way_is_offered() -> None:
    [problem] = checked({DETECTOR: ('"grooming"', '"groming"')}).problems
    assert "grooming" in problem.to_do


def test_the_name_of_one_of_ours_is_refused() -> None:
    files = a_pack()
    files["detectors/asks_age.toml"] = files.pop(DETECTOR)
    [problem] = check(files, newest_edition(), TAKEN).problems
    assert "there already" in problem.what
    assert problem.where == "detectors/asks_age.toml"


def test_everything_wrong_is_said_at_once() -> None:
    result = checked({"pack.toml": ('"made up"', '""'), DETECTOR: ("version = 1", "version = 0")})
    assert len(result.problems) == 2


@pytest.mark.parametrize(
    "name", ["detectors/notes.txt", "detectors/deeper/asks.toml", "detectors/Asks It.toml"]
)
def test_no_file_among_the_detectors_is_passed_over(name: str) -> None:
    assert [p.where for p in check(a_pack() | {name: ""}, newest_edition(), TAKEN).problems] == [name]


@pytest.mark.parametrize("missing", ["pack.toml", DETECTOR])
def test_what_holds_no_pack_or_no_detector_is_refused(missing: str) -> None:
    files = a_pack()
    del files[missing]
    assert check(files, newest_edition(), TAKEN).pack is None


def test_loading_an_unsound_one_names_the_first_fault_and_counts_the_rest() -> None:
    files = a_pack({"pack.toml": ('"made up"', '""'), DETECTOR: ("version = 1", "version = 0")})
    with pytest.raises(DetectorError, match=r"no source.*And 1 more"):
        loaded(Path("mine"), files, newest_edition(), TAKEN)
