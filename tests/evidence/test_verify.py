"""Verifying names each file that was changed, taken away, added or renamed, and what it could not check."""

import json
import os
import shutil
from pathlib import Path

import msgspec
import pytest

from leeside.errors import ExportError
from leeside.evidence.bag import MANIFEST, TAG_MANIFEST, digests_below, manifest_text, write_tag_manifest
from leeside.evidence.finding import Verdict
from leeside.evidence.record import SourceHeld
from leeside.evidence.seal import seal
from leeside.evidence.verify import verify
from tests.evidence.conftest import AT, BY, NINE_DAYS, PAGE, changed_in, files_of, findings

FILES = (
    "bag-info.txt",
    "bagit.txt",
    "data/attachments.jsonl",
    "data/case.jsonld",
    "data/pack.json",
    "data/picture.html",
    "data/result.json",
    "data/source/whatsapp-nine-days.txt",
    "data/transcript.jsonl",
    "manifest-sha256.txt",
    "read-me-first.txt",
    "tagmanifest-sha256.txt",
)


def _turned(content: bytes, at: int) -> bytes:
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


def _manifests_made_anew(pack: Path) -> None:
    """What somebody does who changes a file and does not want it seen."""
    (pack / MANIFEST).write_bytes(manifest_text(digests_below(pack / "data", prefix="data/")))
    write_tag_manifest(pack)


def test_a_pack_as_it_was_made_agrees_in_every_file(pack: Path) -> None:
    assert set(files_of(pack)) == set(FILES)
    assert changed_in(pack) == set()
    assert set(FILES) - {TAG_MANIFEST} <= {one.of for one in findings(pack, Verdict.AGREES)}


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("place", ["first", "middle", "last"])
def test_one_byte_changed_in_a_file_is_named(pack: Path, name: str, place: str) -> None:
    content = (pack / name).read_bytes()
    at = {"first": 0, "middle": len(content) // 2, "last": len(content) - 1}[place]
    (pack / name).write_bytes(_turned(content, at))
    assert name in changed_in(pack)


@pytest.mark.parametrize("name", FILES)
def test_a_file_taken_away_is_named(pack: Path, name: str) -> None:
    (pack / name).unlink()
    assert name in changed_in(pack)


@pytest.mark.parametrize("name", FILES)
def test_a_file_renamed_is_named(pack: Path, name: str) -> None:
    (pack / name).rename(pack / f"{name}.old")
    named = changed_in(pack)
    assert name in named or f"{name}.old" in named
    assert name in named


@pytest.mark.parametrize(
    "name", ["more.txt", "data/more.txt", "data/source/whatsapp-nine-days.txt.bak", "sub/x"]
)
def test_a_file_added_is_named(pack: Path, name: str) -> None:
    (pack / name).parent.mkdir(exist_ok=True)
    (pack / name).write_bytes(b"more")
    assert changed_in(pack) & {name, name.partition("/")[0]}


def test_a_link_in_place_of_a_file_is_named_and_not_followed(pack: Path) -> None:
    place = pack / "data/transcript.jsonl"
    elsewhere = pack.parent / "elsewhere.jsonl"
    place.rename(elsewhere)
    os.symlink(elsewhere, place)
    assert "data/transcript.jsonl" in changed_in(pack)


@pytest.mark.parametrize(
    "name", ["data/case.jsonld", "data/picture.html", "data/result.json", "data/transcript.jsonl"]
)
def test_who_changes_the_manifest_too_is_seen_by_the_source(pack: Path, name: str) -> None:
    content = (pack / name).read_bytes()
    (pack / name).write_bytes(content.replace(b"Kai", b"Ray", 1))
    _manifests_made_anew(pack)
    assert changed_in(pack) == {name}


def test_a_source_changed_with_its_manifest_is_seen_by_the_record(pack: Path) -> None:
    place = pack / "data/source/whatsapp-nine-days.txt"
    place.write_bytes(place.read_bytes().replace(b"Kai", b"Ray"))
    _manifests_made_anew(pack)
    named = changed_in(pack)
    assert "source whatsapp-nine-days.txt" in named
    assert "data/transcript.jsonl" in named


def test_the_lines_of_the_transcript_that_differ_are_numbered_and_not_quoted(pack: Path) -> None:
    place = pack / "data/transcript.jsonl"
    lines = place.read_bytes().split(b"\n")
    lines[2] = lines[2].replace(b'"text": "', b'"text": "never said ')
    place.write_bytes(b"\n".join(lines))
    _manifests_made_anew(pack)
    [finding] = findings(pack, Verdict.CHANGED)
    assert "Lines 3 differ" in finding.why
    assert "never said" not in finding.why


def _said_of_itself(pack: Path, **other: object) -> None:
    record = json.loads((pack / "data/pack.json").read_text(encoding="utf-8"))
    (pack / "data/pack.json").write_text(json.dumps({**record, **other}), encoding="utf-8")
    _manifests_made_anew(pack)


@pytest.mark.parametrize("other", [{"edition": "2025-01-01"}, {"leeside": "0.0.1"}])
def test_a_pack_of_another_edition_is_held_to_its_hashes_and_the_rest_is_said(
    pack: Path, other: dict[str, str]
) -> None:
    _said_of_itself(pack, **other)
    unchecked = {one.of: one.why for one in findings(pack, Verdict.UNCHECKED)}
    assert next(iter(other.values())) in unchecked["data/result.json"]
    assert "data/transcript.jsonl" in {one.of for one in findings(pack, Verdict.AGREES)}
    assert "data/result.json" not in changed_in(pack)


def test_a_record_that_is_laid_out_in_another_way_is_said(pack: Path) -> None:
    _said_of_itself(pack, format=99)
    assert "data/pack.json" in changed_in(pack)


@pytest.mark.parametrize("name", ["../../outside.txt", "/etc/hosts", "."])
def test_a_record_that_names_a_source_outside_of_the_pack_is_not_followed(pack: Path, name: str) -> None:
    record = json.loads((pack / "data/pack.json").read_text(encoding="utf-8"))
    (pack.parent.parent / "outside.txt").write_bytes(NINE_DAYS.read_bytes())
    _said_of_itself(pack, source={**record["source"], "name": name})
    unchecked = {one.of for one in findings(pack, Verdict.UNCHECKED)}
    assert "source" in unchecked


def test_hashes_alone_are_checked_against_the_source_that_is_given(tmp_path: Path) -> None:
    out = tmp_path / "pack"
    seal(NINE_DAYS, out, made_by=BY, asked=PAGE, made_at=AT, held=SourceHeld.HASHES_ONLY)
    assert "source" in {one.of for one in findings(out, Verdict.UNCHECKED)}
    given = list(verify(out, source=NINE_DAYS))
    assert "data/transcript.jsonl" in {one.of for one in given if one.verdict is Verdict.AGREES}
    other = tmp_path / NINE_DAYS.name
    other.write_bytes(NINE_DAYS.read_bytes() + b"\n")
    named = {one.of for one in verify(out, source=other) if one.verdict is Verdict.CHANGED}
    assert "source whatsapp-nine-days.txt" in named


def test_what_is_no_pack_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "absent", NINE_DAYS):
        with pytest.raises(ExportError, match="no evidence pack"):
            list(verify(path))


def test_nothing_in_a_pack_is_changed_by_verifying_it(pack: Path) -> None:
    before = files_of(pack)
    list(verify(pack))
    assert files_of(pack) == before


def test_a_chat_that_was_left_out_with_its_media_is_said_not_to_be_checked(tmp_path: Path) -> None:
    folder = tmp_path / "both"
    folder.mkdir()
    (folder / "_chat.txt").write_bytes(NINE_DAYS.read_bytes())
    photo = b"/9j/4AAQSkZJRgABAQAAAQABAAD"
    words = b'{"conversation": "c", "sender": "Kai", "text": "dont tell ur mum"}\n'
    (folder / "more.jsonl").write_bytes(
        words * 3 + b'{"conversation": "c", "text": "", "photo": "' + photo + b'"}\n'
    )
    seal(folder, tmp_path / "pack", made_by=BY, asked=PAGE, made_at=AT)
    assert not (tmp_path / "pack/data/source/both/more.jsonl").exists()
    assert changed_in(tmp_path / "pack") == set()
    unchecked = {one.of: one.why for one in findings(tmp_path / "pack", Verdict.UNCHECKED)}
    assert "more.jsonl" in unchecked["screening"]
    given = list(verify(tmp_path / "pack", source=folder))
    assert "data/result.json" in {one.of for one in given if "follows from the source" in one.why}


def test_parts_in_zips_beside_each_other_are_left_out_and_said(tmp_path: Path) -> None:
    example = NINE_DAYS.parent / "snapchat-worried-friend"
    folder = tmp_path / "parts"
    folder.mkdir()
    shutil.make_archive(str(folder / "mydata~1"), "zip", example)
    asked = msgspec.structs.replace(PAGE, child=None)
    seal(folder, tmp_path / "pack", made_by=BY, asked=asked, made_at=AT)
    assert changed_in(tmp_path / "pack") == set()
    assert {one.verdict for one in verify(tmp_path / "pack", source=folder)} >= {Verdict.AGREES}
