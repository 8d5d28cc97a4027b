"""A sealed pack opens with its key alone; without the library that seals, it is said how to get it."""

import sys
from pathlib import Path
from typing import Any

import pytest

from leeside.detectors.packs.join import load_pack
from leeside.detectors.packs.seal import is_sealed, sealed_for, sealed_with, unsealed
from leeside.errors import DetectorError, UsageError
from leeside.knowledge.load import newest_edition
from tests.detectors.packs.a_pack import a_pack, sound

WORDS = "four plain words here"


@pytest.fixture
def age() -> Any:
    return pytest.importorskip("pyrage", reason="pyrage is not installed")


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_only_the_owner_of_the_key_opens_it(age: Any, tmp_path: Path) -> None:
    mine, another = age.x25519.Identity.generate(), age.x25519.Identity.generate()
    path = written(tmp_path / "p.age", sealed_for(a_pack(), [str(mine.to_public())]))
    assert is_sealed(path)
    assert "steps" not in path.read_text()
    key = written(tmp_path / "key.txt", f"# made by age-keygen\n{mine}\n")
    assert load_pack(path, newest_edition(), key=key) == sound()
    with pytest.raises(DetectorError, match="cannot be opened"):
        unsealed(path, written(tmp_path / "other.txt", str(another)))


def test_a_passphrase_opens_what_it_sealed_and_nothing_else(age: Any, tmp_path: Path) -> None:
    assert age
    path = written(tmp_path / "p.age", sealed_with(a_pack(), WORDS))
    assert unsealed(path, written(tmp_path / "key.txt", f"{WORDS}\n")) == a_pack()
    with pytest.raises(DetectorError, match="cannot be opened"):
        unsealed(path, written(tmp_path / "other.txt", "four other words"))


def test_a_damaged_one_is_refused(age: Any, tmp_path: Path) -> None:
    mine = age.x25519.Identity.generate()
    sealed = sealed_for(a_pack(), [str(mine.to_public())])
    key = written(tmp_path / "key.txt", str(mine))
    with pytest.raises(DetectorError, match="cannot be opened"):
        unsealed(written(tmp_path / "p.age", sealed[: len(sealed) // 2]), key)
    other = age.encrypt(b"no pack", [mine.to_public()], armored=True).decode()
    with pytest.raises(DetectorError, match="no pack"):
        unsealed(written(tmp_path / "q.age", other), key)


def test_a_recipient_that_is_no_key_and_a_short_passphrase_are_refused(age: Any) -> None:
    assert age
    with pytest.raises(UsageError, match="no age public key"):
        sealed_for(a_pack(), ["age1nobody"])
    with pytest.raises(UsageError, match="fewer than"):
        sealed_with(a_pack(), "short")


def test_a_sealed_one_asks_for_its_key(tmp_path: Path) -> None:
    path = written(tmp_path / "p.age", "-----BEGIN AGE ENCRYPTED FILE-----\n")
    with pytest.raises(UsageError, match="--pack-key"):
        load_pack(path, newest_edition())


def test_without_the_library_it_is_said_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyrage", None)
    with pytest.raises(UsageError, match=r"leeside\[exchange\]"):
        sealed_for(a_pack(), ["age1nobody"])
    path = written(tmp_path / "p.age", "-----BEGIN AGE ENCRYPTED FILE-----\n")
    with pytest.raises(UsageError, match=r"leeside\[exchange\]"):
        unsealed(path, path)


def test_a_folder_and_any_other_file_are_not_sealed(tmp_path: Path) -> None:
    assert not is_sealed(tmp_path)
    assert not is_sealed(written(tmp_path / "chat.txt", "Kai: hello"))
