"""A desk of every released version is brought to this one, and every case in it opens as it did."""

from importlib.metadata import version
from pathlib import Path

import pytest

from tests.desk.backups.running_apart import refused, said
from tests.desk.cases.making import PASSWORD
from tests.desk.database.release import MOST_BYTES, RELEASED, frozen, place, thaw
from tests.desk.running import code_of

pytestmark = pytest.mark.one_engine
VERSIONS = sorted(path.stem for path in RELEASED.glob("*.sql"))


def test_the_record_of_this_version_was_frozen() -> None:
    assert version("leeside") in VERSIONS, "run: python -m tests.desk.database.release"


@pytest.mark.parametrize("of", VERSIONS)
def test_what_was_frozen_is_small_text_and_tells_nothing(of: str) -> None:
    sql, _ = place(of)
    text = sql.read_text(encoding="utf-8")
    assert len(text) < MOST_BYTES
    assert "canary" not in text
    assert b"canary".hex() not in text.lower()


@pytest.mark.parametrize("of", VERSIONS)
def test_a_desk_of_a_released_version_comes_forward_and_every_case_opens(of: str, tmp_path: Path) -> None:
    folder, known = tmp_path / "desk", frozen(of)
    thaw(of, folder)
    said("bring forward", folder)
    assert said("read", folder, known.email).strip() == known.read
    assert "broken=0 whole=True" in known.read
    assert "none altered, missing or moved" in said("verify", folder)


@pytest.mark.parametrize("of", VERSIONS)
def test_what_comes_forward_can_be_worked_on_backed_up_and_taken_out(of: str, tmp_path: Path) -> None:
    folder, email = tmp_path / "desk", frozen(of).email
    thaw(of, folder)
    said("bring forward", folder)
    assert said("crowd", folder).startswith("new=20 failed=['told'] version=2 whole=True")
    assert "The backup is" in said("backup", folder, tmp_path / "kept")
    secret, case = said("app", folder, email).split()
    out = tmp_path / "case.zip"
    said("export", folder, case, email, out, f"{PASSWORD}\n{code_of(secret)}")
    assert out.read_bytes().startswith(b"PK")


def test_a_command_does_not_touch_a_record_that_was_not_brought_forward(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    thaw(VERSIONS[0], folder)
    _forget_the_newest_step(folder)
    for command in (("verify", folder), ("backup", folder, tmp_path / "kept")):
        assert "older version of Leeside" in refused(*command)
    assert not (tmp_path / "kept").exists()


def _forget_the_newest_step(folder: Path) -> None:
    """As if this version had a step that the record has not taken."""
    from leeside.desk.backups.database_file import DATABASE_KEY, opened
    from leeside.desk.key import read_key

    with opened(folder / "desk.db", key=read_key(folder / "desk.key").derive(DATABASE_KEY)) as connection:
        connection.execute("DELETE FROM django_migrations WHERE app = 'cases' AND name = '0003_newest_first'")
        connection.commit()
