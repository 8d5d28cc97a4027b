"""``leeside seal`` and ``leeside verify``: what a person types, and the status that a script relies on."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import EXAMPLES, Leeside

NINE_DAYS = EXAMPLES / "whatsapp-nine-days.txt"
AS_A_PAGE = ("--picture", "html", "--by", "J. Okafor, safeguarding lead")


def test_a_pack_is_made_and_agrees(leeside: Leeside, tmp_path: Path) -> None:
    out = tmp_path / "pack"
    ran = leeside("seal", NINE_DAYS, "--out", out, "--child", "Ellie", *AS_A_PAGE)
    assert (ran.status, ran.err) == (0, "")
    assert "Leeside has sent it to nobody" in ran.out
    checked = leeside("verify", out)
    assert checked.status == 0
    assert "0 changed" in checked.out
    assert "J. Okafor, safeguarding lead" in checked.out


def test_a_changed_pack_ends_with_one_and_what_is_none_with_two(leeside: Leeside, tmp_path: Path) -> None:
    out = tmp_path / "pack"
    leeside("seal", NINE_DAYS, "--out", out, *AS_A_PAGE)
    with (out / "data/result.json").open("ab") as stream:
        stream.write(b" ")
    ran = leeside("verify", out)
    assert ran.status == 1
    assert "changed            data/result.json" in ran.out
    assert leeside("verify", NINE_DAYS).status == 2


def test_who_makes_it_must_be_said(leeside: Leeside, tmp_path: Path) -> None:
    ran = leeside("seal", NINE_DAYS, "--out", tmp_path / "pack", "--picture", "html")
    assert ran.status == 2
    assert "--by 'Name, role'" in ran.err
    assert list(tmp_path.iterdir()) == []


def test_putting_media_in_tells_the_law_and_its_source(leeside: Leeside, tmp_path: Path) -> None:
    ran = leeside("seal", NINE_DAYS, "--out", tmp_path / "pack", "--with-media", *AS_A_PAGE)
    assert ran.status == 0
    said = " ".join(ran.err.split())
    assert "illegal to make, have, copy or pass on" in said
    assert "Protection of Children Act 1978" in said
    assert "2026-11-24" in said
    record = json.loads((tmp_path / "pack/data/pack.json").read_text(encoding="utf-8"))
    assert record["media_knowingly"] is True


def test_opposite_wishes_are_refused(leeside: Leeside, tmp_path: Path) -> None:
    ran = leeside("seal", NINE_DAYS, "--out", tmp_path / "p", "--with-media", "--without-source", *AS_A_PAGE)
    assert ran.status == 2
    assert "opposite" in ran.err


def test_hashes_alone_are_checked_with_the_source(leeside: Leeside, tmp_path: Path) -> None:
    out = tmp_path / "pack"
    assert leeside("seal", NINE_DAYS, "--out", out, "--without-source", *AS_A_PAGE).status == 0
    ran = leeside("verify", out)
    assert (ran.status, "--source" in ran.out) == (0, True)
    assert "It follows from the source" in leeside("verify", out, "--source", NINE_DAYS).out


def test_a_name_that_would_steer_the_terminal_is_shown_tame(leeside: Leeside, tmp_path: Path) -> None:
    source = tmp_path / "a\x1b[2Jb.txt"
    source.write_bytes(NINE_DAYS.read_bytes())
    out = tmp_path / "pack"
    ran = leeside("seal", source, "--out", out, *AS_A_PAGE)
    assert ran.status == 0
    assert "\x1b" not in ran.out + leeside("verify", out).out


def test_a_recipients_key_that_is_none_makes_no_pack(leeside: Leeside, tmp_path: Path) -> None:
    pytest.importorskip("pyrage", reason="pyrage is not installed")
    ran = leeside("seal", NINE_DAYS, "--out", tmp_path / "p.age", "--recipient", "age1no", *AS_A_PAGE)
    assert ran.status == 2
    assert "no age public key" in ran.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("reader", ["on", "off"])
def test_a_pack_of_detectors_takes_part_and_is_wanted_again_to_verify(
    leeside: Leeside, tmp_path: Path, reader: str
) -> None:
    more = (*AS_A_PAGE, "--second-reader", reader)
    (tmp_path / "chat.txt").write_bytes(b"Kai: hello\nEllie: hi\nKai: tin steps at 9pm\nEllie: no\n")
    detectors, out = EXAMPLES / "pack-local-words", tmp_path / "pack"
    assert leeside("seal", tmp_path / "chat.txt", "--out", out, "--pack", detectors, *more).status == 0
    record = json.loads((out / "data/pack.json").read_text(encoding="utf-8"))
    assert "with pack local_words" in record["edition"]
    alone = leeside("verify", out)
    assert (alone.status, "cannot be checked  data/result.json" in alone.out) == (0, True)
    assert (
        "agrees             data/result.json: It follows" in leeside("verify", out, "--pack", detectors).out
    )


def test_a_chat_that_carries_its_own_pictures_is_left_out_and_it_is_said_why(
    leeside: Leeside, tmp_path: Path
) -> None:
    chat, out = tmp_path / "chat.jsonl", tmp_path / "pack"
    photo = '{"conversation": "c", "sender": "Kai", "text": "", "photo": "/9j/4AAQSkZJRgABAQAAAQABAAD"}\n'
    chat.write_text(
        '{"conversation": "c", "sender": "Kai", "text": "dont tell ur mum"}\n' + photo, encoding="utf-8"
    )
    ran = leeside("seal", chat, "--out", out, *AS_A_PAGE)
    assert ran.status == 0
    assert "it carries pictures, films or sounds, or may" in ran.out
    assert not (out / "data/source").exists()
    assert leeside("verify", out).status == 0
    assert "agrees             data/result.json: It follows" in leeside("verify", out, "--source", chat).out
