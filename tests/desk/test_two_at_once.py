"""Two who do something at the same moment on a real PostgreSQL: one of them is told, and nothing is done twice or lost."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desk.running import kept_environment
from tests.desk.running_postgresql import running_postgresql

pytestmark = pytest.mark.one_engine

EXPECTED = {
    "a month is lengthened twice": ["done", "WrongState", "1"],
    "the glass is broken twice": ["done", "done"],
    "a member is removed who writes": ["done", "NotYours"],
    "a key is given again to one who is removed": ["done", "done", "0"],
    "an account is added twice": ["done", "done", "1"],
    "a question is asked twice": ["done", "WrongState", "1"],
    "a report is made twice": ["done", "WrongState"],
    "two are put together both ways": ["done", "WrongState"],
    "the desk and a child write at once": ["done", "done"],
    "a child presses twice": ["done", "done", "1"],
}


@pytest.fixture(scope="module")
def came() -> dict[str, list[str]]:
    with running_postgresql() as address:
        done = subprocess.run(
            [sys.executable, "-m", "tests.desk.two_at_once"],
            cwd=Path(__file__).parents[2],
            env={**kept_environment(), "DATABASE_URL": address},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("scene", EXPECTED)
def test_two_at_once(came: dict[str, list[str]], scene: str) -> None:
    assert came[scene] == EXPECTED[scene]


def test_every_scene_is_looked_at(came: dict[str, list[str]]) -> None:
    assert set(came) == set(EXPECTED)
