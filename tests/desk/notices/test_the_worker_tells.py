"""The real worker tells whoever is waited for, beside its other work, and again after it was killed."""

import time
from pathlib import Path

import pytest

from tests.desk.arrivals.test_worker_dies import Folder
from tests.desk.notices.a_mail_server import MailServer, mail_server

pytestmark = pytest.mark.one_engine
_PATIENCE = 60


def _waits_for(server: MailServer, mails: int) -> None:
    until = time.monotonic() + _PATIENCE
    while len(server.mails) < mails:
        assert time.monotonic() < until, "no mail came"
        time.sleep(0.1)


def test_danger_is_told_by_the_worker_and_by_the_next_one_where_the_first_could_not(
    empty_desk: Path, tmp_path: Path
) -> None:
    folder = Folder(tmp_path / "desk", empty=empty_desk)
    folder.step("danger")
    with mail_server() as server:
        folder.environment["LEESIDE_DESK_MAIL"] = server.address
        server.refuses = "@"
        with folder.worker():
            until = time.monotonic() + _PATIENCE
            while not server.refused:
                assert time.monotonic() < until, "nothing was tried"
                time.sleep(0.1)
        assert server.mails == []
        server.refuses = ""
        folder.step("rested")
        with folder.worker():
            _waits_for(server, 2)
