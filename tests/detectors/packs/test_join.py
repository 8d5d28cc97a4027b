"""Packs are read from folders, never two of one name, and named wherever a result is."""

from pathlib import Path

import pytest

from leeside.detectors.packs.join import load_pack, refuse_same_names, with_packs
from leeside.errors import DetectorError
from leeside.knowledge.load import newest_edition
from tests.detectors.packs.a_pack import a_pack, sound


def written(folder: Path) -> Path:
    for name, text in a_pack().items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_a_folder_is_read_and_what_lies_beside_it_is_not(tmp_path: Path) -> None:
    written(tmp_path)
    (tmp_path / "README.md").write_text("ours")
    assert load_pack(tmp_path, newest_edition()) == sound()


def test_a_folder_that_is_not_there_says_what_to_give(tmp_path: Path) -> None:
    with pytest.raises(DetectorError, match=r"pack\.toml"):
        load_pack(tmp_path / "absent", newest_edition())


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"#" * (1024 * 1024 + 1)])
def test_a_file_that_is_no_text_or_far_too_long_is_refused(tmp_path: Path, data: bytes) -> None:
    (written(tmp_path) / "words.toml").write_bytes(data)
    with pytest.raises(DetectorError, match=r"words\.toml"):
        load_pack(tmp_path, newest_edition())


def test_the_edition_names_the_packs_and_bears_their_signs() -> None:
    edition = newest_edition()
    joined = with_packs(edition, [sound("one"), sound("two")])
    assert joined.id == f"{edition.id} with packs one 1.2, two 1.2"
    added = {s.detector for s in joined.ways["grooming"].signs} - {
        s.detector for s in edition.ways["grooming"].signs
    }
    assert added == {"one/names_a_hidden_place", "two/names_a_hidden_place"}
    assert joined.ways["sextortion"] == edition.ways["sextortion"]


def test_a_pack_of_python_is_named_too() -> None:
    joined = with_packs(newest_edition(), [sound()], installed=["trust-detectors 3.1"])
    assert joined.id.endswith(" with packs town_words 1.2, trust-detectors 3.1")


def test_without_packs_the_edition_is_the_very_same() -> None:
    assert with_packs(newest_edition(), []) is newest_edition()


def test_two_packs_of_one_name_are_refused() -> None:
    refuse_same_names([sound("one"), sound("two")])
    with pytest.raises(DetectorError, match="Two packs"):
        refuse_same_names([sound(), sound()])
