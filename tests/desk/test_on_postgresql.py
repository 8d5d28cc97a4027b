"""The record on a real PostgreSQL: the tests of everything that is kept in a database, once more."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from leeside import desk
from tests.desk.running import kept_environment, running_desk
from tests.desk.running_postgresql import running_postgresql

pytestmark = pytest.mark.one_engine
HERE = Path(__file__).parent
KEPT = sorted(app.parent.name for app in Path(desk.__file__).parent.glob("*/migrations"))
"""The things of the trade that have tables: a new one joins by being there."""
BY_ENGINE = "not one_engine or both_engines"
"""What a page shows is the same on every engine, and modules about pages are of one; but where no other test of what is kept
asks the database the same, a test of such a module is of both."""
PARTS = 6
FOLDERS = [
    str(HERE / "database" / "test_engine.py"),
    *(str(HERE / name) for name in KEPT if (HERE / name).is_dir()),
]
IN_PARTS = [FOLDERS[part::PARTS] for part in range(PARTS)]
"""All of it takes minutes: in parts, so that two processes can share it."""


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with running_postgresql() as address:
        yield address


def test_the_people_who_work_here_are_among_what_is_kept() -> None:
    assert str(HERE / "staff") in {folder for part in IN_PARTS for folder in part}


@pytest.mark.parametrize("part", IN_PARTS, ids=range(1, PARTS + 1))
def test_what_is_kept_is_kept_there_too(part: list[str], url: str) -> None:
    done = subprocess.run(  # noqa: S603 our own program
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-m", BY_ENGINE, *part],
        cwd=HERE.parents[1],
        env={**kept_environment(), "DATABASE_URL": url, "LEESIDE_TESTS_ON": "postgresql"},
        capture_output=True,
        timeout=600,
        check=False,
    )
    said = done.stdout.decode()
    assert done.returncode == 0, said
    assert "passed" in said


def test_a_desk_opens_over_it(url: str, tmp_path: Path) -> None:
    with running_desk(tmp_path / "folder", DATABASE_URL=url) as desk:
        assert len(desk.code) == 19
    assert desk.process.returncode == 0
    assert "ERROR" not in desk.said()
    assert not (desk.folder / "desk.db").exists()
