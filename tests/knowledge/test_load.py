from pathlib import Path

import pytest

from leeside.errors import KnowledgeError
from leeside.knowledge.load import EDITIONS, load_edition, newest_edition, refuse_unknown_signs
from tests.knowledge.small_edition import FILES, write_edition

BROKEN = {
    "a word of slang with an unknown key": (
        "slang",
        'region = "uk"',
        'region = "uk"\nslur = "1"',
        "slang.toml",
        "slur",
    ),
    "a word of slang from nowhere": ("slang", '"uk"', '"atlantis"', "slang.toml", "atlantis"),
    "a word of slang without a source": ("slang", '"a test"', '""', "slang.toml", "yh"),
    "a word of slang that joins what is gone": ("slang", '["yes"]', '["gone"]', "slang.toml", "gone"),
    "a word of slang that is not folded": ("slang", '"yeh"', '"Y\'eh"', "slang.toml", "Y'eh"),
    "a word of slang that is spelt twice": ("slang", '"yeh"', '"yh"', "slang.toml", "yh"),
    "a word of slang that does nothing": (
        "slang",
        'stands_for = "yes"\njoins = ["yes"]\n',
        "",
        "slang.toml",
        "nothing",
    ),
    "a word of slang in two words that stands for one": ("slang", '"yeh"', '"y eh"', "slang.toml", "space"),
    "a word of slang that nobody looks at again": ("slang", "= 365", "= 0", "slang.toml", "looked at again"),
    "an unknown key": ("agencies", 'how = "Ring."', 'how = "Ring."\nfax = "1"', "agencies.toml", "fax"),
    "a missing key": ("tips", 'how = "Aloud."\n', "", "tips.toml", "how"),
    "a value that does not exist": ("responses", '"today"', '"someday"', "responses.toml", "someday"),
    "a day that is no day": ("impacts", "2026-01-01", '"soon"', "impacts.toml", "checked_on"),
    "a missing source": ("indicators", '"a test"', '" "', "indicators.toml", "proud"),
    "a way without a source": ("flattery", '"a test"', '""', "ways/flattery.toml", "flattery"),
    "a way that is not its file": ("flattery", 'id = "flattery"', 'id = "praise"', "ways/flattery", "praise"),
    "an indicator that points nowhere": ("indicators", '["flattery"]', '["gone"]', "indicators.toml", "gone"),
    "a step without its agency": ("flattery", '"helpline"', '"gone"', "flattery_keep", "gone"),
    "a prevention that is gone": ("flattery", '["ask"]', '["gone"]', "ways/flattery.toml", "gone"),
    "a step id that is used twice": ("responses", '"listen"', '"flattery_keep"', "", "flattery_keep"),
    "a relation that nobody has": (
        "weighing",
        "[relations]\n",
        '[relations]\nrobot = "none"\n',
        "weighing.toml",
        "robot",
    ),
    "a way that weighs a relation that nobody has": (
        "flattery",
        "prevention =",
        'relations = { robot = "all" }\nprevention =',
        "ways/flattery.toml",
        "robot",
    ),
    "a combination for a relation that nobody has": (
        "flattery",
        "[[steps]]",
        '[[combinations]]\nlevel = "concern"\nbecause = "So."\nall_of = ["praises"]\nrelations = ["robot"]\n[[steps]]',
        "ways/flattery.toml",
        "robot",
    ),
    "a page for a minute that holds nothing known": (
        "one_minute",
        "way:flattery",
        "way:gone",
        "one_minute.toml",
        "gone",
    ),
    "a page for a minute for nobody": ("one_minute", '"staff"', '"robots"', "one_minute.toml", "robots"),
    "a detail of a tip that is gone": ("tip_details", '"ask"', '"gone"', "tip_details.toml", "gone"),
    "a topic of a way that is gone": ("topics", '["flattery"]', '["gone"]', "topics.toml", "gone"),
    "a promise outside the agreement": (
        "family_agreement",
        'part = "part"',
        'part = "gone"',
        "promise",
        "gone",
    ),
    "a promise by nobody": ("family_agreement", '"adult"', '"cat"', "family_agreement.toml", "cat"),
    "a talk for an age that nobody has": (
        "talking_points",
        "under_8",
        "over_80",
        "talking_points.toml",
        "over_80",
    ),
    "what to tell without a source": (
        "flattery",
        '["Do not."]\nsource = "a test"',
        '["Do not."]\nsource = ""',
        "ways/flattery.toml",
        "flattery_tell_child",
    ),
    "what to tell to nobody": ("flattery", 'to = "child"', 'to = "cat"', "ways/flattery.toml", "cat"),
    "a playbook that is not its file": (
        "playbooks_flattery",
        'id = "flattery"',
        'id = "praise"',
        "playbooks/flattery",
        "praise",
    ),
    "an unknown key in a playbook": (
        "playbooks_flattery",
        'aim = "None."',
        'aim = "None."\nhope = "x"',
        "playbooks/flattery.toml",
        "hope",
    ),
    "a move without a source": (
        "playbooks_flattery",
        'step = "listen"\nsource = "a test"',
        'step = "listen"\nsource = ""',
        "playbooks/flattery.toml",
        "flattery_play_ask",
    ),
    "a move to an agency that is gone": (
        "playbooks_flattery",
        '"helpline"',
        '"gone"',
        "flattery_play_ask",
        "gone",
    ),
    "a move for a step that is gone": (
        "playbooks_flattery",
        '"listen"',
        '"gone"',
        "flattery_play_ask",
        "gone",
    ),
    "broken TOML": ("weighing", "together_days = 60", "together_days =", "weighing.toml", "line 1"),
    "a list that is no list": ("words", "[words.yes]", "[wards.yes]", "words.toml", "null"),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_an_edition_with_a_fault_is_refused_and_the_place_is_named(fault: str, tmp_path: Path) -> None:
    stem, old, new, where, named = BROKEN[fault]
    folder = write_edition(tmp_path, **{stem: (old, new)})
    with pytest.raises(KnowledgeError) as refused:
        load_edition(folder)
    assert where in refused.value.where
    assert named in f"{refused.value.what} {refused.value.where}"
    assert refused.value.to_do


def test_the_number_of_the_item_at_fault_is_named(tmp_path: Path) -> None:
    second = FILES["tips.toml"].replace('"ask"', '"tell"').replace('how = "Aloud."', "how = 3")
    folder = write_edition(tmp_path)
    (folder / "tips.toml").write_text(FILES["tips.toml"] + second, encoding="utf-8")
    with pytest.raises(KnowledgeError, match=r"\[\[tips\]\] number 2"):
        load_edition(folder)


def test_an_id_that_is_used_twice_is_refused(tmp_path: Path) -> None:
    folder = write_edition(tmp_path)
    (folder / "tips.toml").write_text(FILES["tips.toml"] * 2, encoding="utf-8")
    with pytest.raises(KnowledgeError, match="'ask' is used twice"):
        load_edition(folder)


@pytest.mark.parametrize("name", [name for name in FILES if "/" not in name])
def test_a_missing_file_is_named(name: str, tmp_path: Path) -> None:
    folder = write_edition(tmp_path)
    (folder / name).unlink()
    with pytest.raises(KnowledgeError) as refused:
        load_edition(folder)
    assert name in refused.value.where


def test_a_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    folder = write_edition(tmp_path)
    (folder / "tips.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(KnowledgeError, match="cannot be read"):
        load_edition(folder)


def test_an_edition_without_a_fault_is_read(tmp_path: Path) -> None:
    edition = load_edition(write_edition(tmp_path))
    assert edition.id == "small"
    assert [item.id for item in edition.items()] == [
        "flattery", "proud", "tired", "ask", "talk", "listen", "helpline", "flattery", "loud", "mirrors", "part", "promise",
        "staff", "yh", "flattery_keep", "flattery_tell_child", "flattery_play_ask",
    ]  # fmt: skip
    assert edition.words == {"yes": ("yes", "yep", "yh", "yeh")}


def test_a_step_may_name_no_agency(tmp_path: Path) -> None:
    assert load_edition(write_edition(tmp_path)).steps["listen"].agency == ""


def test_a_way_waits_only_for_signs_that_a_detector_yields(tmp_path: Path) -> None:
    edition = load_edition(write_edition(tmp_path))
    refuse_unknown_signs(edition, {"praises"})
    with pytest.raises(KnowledgeError, match="praises") as refused:
        refuse_unknown_signs(edition, {"insults"})
    assert refused.value.where == "ways/flattery.toml"


def test_the_edition_that_ships_is_the_newest_and_loads_whole() -> None:
    edition = newest_edition()
    assert edition.id == max(folder.name for folder in EDITIONS.iterdir() if folder.is_dir())
    assert edition.nation == "england"
