"""A desk of every released version, put into a real PostgreSQL as that version left it, is brought to this one and opens.

What was frozen is a file of SQLCipher's. Its rows are put into tables that PostgreSQL was given by the same steps of migration
that the frozen record had taken, so that whatever follows meets a record of that version there too.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desk.database.release import RELEASED, frozen
from tests.desk.running import kept_environment
from tests.desk.running_postgresql import running_postgresql

pytestmark = pytest.mark.one_engine
VERSIONS = sorted(path.stem for path in RELEASED.glob("*.sql"))


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with running_postgresql() as address:
        yield address


def _step(name: str, *given: str, url: str) -> str:
    done = subprocess.run(  # noqa: S603 our own program
        [sys.executable, "-m", "tests.desk.database.on_postgresql", name, *given],
        env={**kept_environment(), "DATABASE_URL": url},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("of", VERSIONS)
def test_a_released_record_comes_forward_on_postgresql_and_every_case_opens(
    of: str, url: str, tmp_path: Path
) -> None:
    folder, known = tmp_path / "desk", frozen(of)
    told = _step("thaw", of, str(folder), url=url)
    rows, steps = map(int, told.split())
    assert rows > 200
    assert steps > 0, "this version has taken steps since"
    assert not (folder / "desk.db").exists(), "from here on it lies in PostgreSQL alone"
    _step("forward", str(folder), url=url)
    assert _step("read", str(folder), known.email, url=url).strip() == known.read
    assert "broken=0 whole=True" in known.read
    assert os.listdir(folder)
