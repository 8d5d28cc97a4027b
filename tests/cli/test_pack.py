"""``leeside pack check`` and ``leeside screen --pack/--shadow``: a pack is sound, or refused with what to do."""

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import EXAMPLES, Leeside

PACK = EXAMPLES / "pack-local-words"
DETECTOR = "detectors/names_a_hidden_place.toml"
CHAT = b"Kai: hello\nEllie: hi\nKai: tin steps at 9pm\nEllie: no\n"


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """The example pack with a line that its pattern finds under passes."""
    copy = tmp_path / "mine"
    shutil.copytree(PACK, copy)
    text = (copy / DETECTOR).read_text(encoding="utf-8")
    (copy / DETECTOR).write_text(text.replace("the shutters at the shop are broken", "tin steps at 9pm"))
    return copy


def test_the_example_pack_is_sound(leeside: Leeside) -> None:
    ran = leeside("pack", "check", PACK)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.startswith("local_words 1.0.0")
    assert "grooming" in ran.out


def test_a_pack_that_breaks_its_promise_is_refused_with_file_line_and_what_to_do(
    leeside: Leeside, broken: Path
) -> None:
    ran = leeside("pack", "check", broken)
    assert (ran.status, ran.out) == (2, "")
    assert f"{DETECTOR}, line 17, passes number 1" in ran.err
    assert "What to do: Narrow the pattern" in ran.err


def test_no_chat_is_screened_with_an_unsound_pack(leeside: Leeside, broken: Path) -> None:
    ran = leeside("screen", "-", "--pack", broken, stdin=CHAT)
    assert (ran.status, ran.out) == (2, "")
    assert DETECTOR in ran.err


def test_what_is_no_pack_is_refused(leeside: Leeside, tmp_path: Path) -> None:
    assert leeside("pack", "check", tmp_path / "absent").status == 2
    ran = leeside("pack", "check", tmp_path)
    assert ran.status == 2
    assert "pack.toml" in ran.err


@pytest.mark.parametrize("form", ["text", "html", "json"])
def test_a_pack_stands_in_every_kind_of_result(leeside: Leeside, form: str) -> None:
    ran = leeside("screen", "-", "--pack", PACK, "--format", form, stdin=CHAT)
    assert ran.status == 0
    said = " ".join(ran.out.split())
    assert "with pack local_words 1.0.0" in said


def test_json_keeps_its_keys_and_names_pack_and_detector(leeside: Leeside) -> None:
    with_pack, alone = (
        json.loads(leeside("screen", "-", *given, "--format", "json", stdin=CHAT).out)
        for given in (("--pack", PACK), ())
    )
    assert with_pack.keys() == alone.keys()
    [sign] = with_pack["conversations"][0]["signs"]
    assert sign["detector"] == "local_words/names_a_hidden_place"
    assert sign["version"] == 1
    assert alone["conversations"][0]["signs"] == []


def test_a_shadow_is_shown_apart_and_changes_nothing(leeside: Leeside) -> None:
    shadowed, alone = (
        json.loads(leeside("screen", "-", *given, "--format", "json", stdin=CHAT).out)
        for given in (("--shadow", PACK), ())
    )
    assert shadowed["conversations"] == alone["conversations"]
    [note] = set(shadowed["source"]["warnings"]) - set(alone["source"]["warnings"])
    assert note.startswith("Shadow pack local_words 1.0.0")
    for form in ("text", "html"):
        out = leeside("screen", "-", "--shadow", PACK, "--format", form, stdin=CHAT).out
        assert "Shadow: not weighed" in out
        assert "Shadow: not weighed" not in leeside("screen", "-", "--format", form, stdin=CHAT).out


def test_the_same_pack_twice_is_refused(leeside: Leeside) -> None:
    ran = leeside("screen", "-", "--pack", PACK, "--shadow", PACK, stdin=CHAT)
    assert ran.status == 2
    assert "Two packs" in ran.err


def test_sealing_asks_for_one_kind_of_key(leeside: Leeside, tmp_path: Path) -> None:
    out = tmp_path / "sealed.age"
    assert leeside("pack", "seal", PACK, "--out", out).status == 2
    ran = leeside("pack", "seal", PACK, "--out", out, "--recipient", "age1x", "--passphrase-file", out)
    assert ran.status == 2
    assert "not both" in ran.err
    assert not out.exists()


def test_an_unsound_pack_is_not_sealed(leeside: Leeside, broken: Path, tmp_path: Path) -> None:
    ran = leeside("pack", "seal", broken, "--out", tmp_path / "sealed.age", "--recipient", "age1x")
    assert ran.status == 2
    assert DETECTOR in ran.err


def test_a_sealed_pack_takes_part_like_an_open_one(leeside: Leeside, tmp_path: Path) -> None:
    age = pytest.importorskip("pyrage", reason="pyrage is not installed")
    mine = age.x25519.Identity.generate()
    out, key = tmp_path / "sealed.age", tmp_path / "key.txt"
    key.write_text(f"{mine}\n")
    assert leeside("pack", "seal", PACK, "--out", out, "--recipient", mine.to_public()).status == 0
    assert leeside("pack", "check", out, "--pack-key", key).status == 0
    ran = leeside("screen", "-", "--pack", out, "--pack-key", key, "--format", "json", stdin=CHAT)
    [sign] = json.loads(ran.out)["conversations"][0]["signs"]
    assert sign["detector"] == "local_words/names_a_hidden_place"
