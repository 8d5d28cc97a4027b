"""Of all that is typed at a desk or brought to it, no word stands open in any file, of the desk's own or of the system's."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings

from leeside.desk.config import settings as as_written
from leeside.desk.notices.services import SUBJECT
from tests.desk.empty_desk import copied
from tests.desk.notices.a_mail_server import mail_server
from tests.desk.running import kept_environment

pyrage = pytest.importorskip("pyrage", reason="the exchange libraries are not installed")
pytestmark = pytest.mark.one_engine


@pytest.fixture(scope="module")
def swept(empty_desk: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str], int, str]:
    """All that a desk and its commands have left behind, the words that were typed, and what was said on the way."""
    base = tmp_path_factory.mktemp("sweep")
    for name in ("temporary", "home", "cache", "around"):
        (base / name).mkdir()
    copied(empty_desk, base / "around" / "desk")
    here = {name: str(base / "temporary") for name in ("TMPDIR", "TEMP", "TMP")}
    environment = {
        **kept_environment(),
        **here,
        "HOME": str(base / "home"),
        "XDG_CACHE_HOME": str(base / "cache"),
        "XDG_DATA_HOME": str(base / "home"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    recipient = str(pyrage.x25519.Identity.generate().to_public())
    with mail_server() as server:
        done = subprocess.run(  # noqa: S603 - our own program
            [sys.executable, "-m", "tests.desk.sweep_apart", str(base / "around" / "desk"), recipient],
            env={**environment, "LEESIDE_DESK_MAIL": server.address},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    (base / "mails").write_text("\n".join(server.mails))
    *said, last = done.stdout.partition("\ncanary")[::2]
    words = [f"canary{one}" for one in last.split("canary")]
    lines = said[0].splitlines()
    return base, [one.strip() for one in words], int(lines[-1]), "\n".join(lines[:-1]) + done.stderr


def _files(base: Path) -> Iterator[Path]:
    for around, folders, names in os.walk(base):
        yield from (Path(around) / name for name in (*folders, *names))


def test_no_file_holds_a_word_and_no_name_is_one(swept: tuple[Path, list[str], int, str]) -> None:
    base, words, _, _ = swept
    files = list(_files(base))
    names = {path.name for path in files}
    assert {"desk.db", "desk.key", "case.zip.age", "kept"} <= names
    assert any(name.endswith(".desk-backup") for name in names)
    assert len(words) > 40
    found = [
        path
        for path in files
        if path.is_file()
        for one in words
        if one.encode() in path.read_bytes().lower() or one in path.name
    ]
    assert found == []


def test_nothing_stays_in_the_systems_folder_for_temporary_files(
    swept: tuple[Path, list[str], int, str],
) -> None:
    base, _, _, _ = swept
    assert [path for path in _files(base / "temporary") if path.is_file()] == []
    assert list((base / "around" / "desk" / "arriving").iterdir()) == []


def test_nothing_of_it_stands_open_in_the_database_or_its_queue(
    swept: tuple[Path, list[str], int, str],
) -> None:
    _, _, open_in_tables, _ = swept
    assert open_in_tables == 0


def test_nothing_of_it_was_said_in_a_log(swept: tuple[Path, list[str], int, str]) -> None:
    _, words, _, said = swept
    assert [one for one in words if one in said.lower()] == []


def test_the_mails_that_left_hold_none_of_it(swept: tuple[Path, list[str], int, str]) -> None:
    base, words, _, _ = swept
    mails = (base / "mails").read_text()
    assert mails.count(f"Subject: {SUBJECT}") > 1
    assert [one for one in words if one in mails.lower()] == []
    assert "L-20" not in mails, "nor a reference"


def test_the_desk_sends_no_mail_unless_told_to_and_keeps_no_cache_on_a_disk() -> None:
    assert not as_written.MAILS
    assert as_written._MAIL.backend.endswith("dummy.EmailBackend"), "tests put a box in its place"
    assert {one["BACKEND"] for one in settings.CACHES.values()} == {
        "django.core.cache.backends.locmem.LocMemCache"
    }
