"""An upload whose line is cut half-way, at a desk that really runs: nothing comes in, it is in the audit, all else works."""

import re
import socket
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.desk.arrivals.walking import CHAT
from tests.desk.first_desk import cookies_of, running_copy
from tests.desk.in_chromium import needs_chromium
from tests.desk.running import RunningDesk
from tests.desk.signing_in_over_http import as_header

pytestmark = [needs_chromium, pytest.mark.one_engine]
_PATIENCE = 20
_BROKE_OFF = "sent a chat that broke off on its way"


@pytest.fixture(scope="module")
def desk(first_desk: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningDesk]:
    with running_copy(first_desk, tmp_path_factory.mktemp("cut")) as running:
        yield running


def cookies(desk: RunningDesk) -> str:
    """What the lead's browser keeps, who is signed in."""
    return as_header(cookies_of(desk))


def page(desk: RunningDesk, place: str) -> str:
    asked = urllib.request.Request(desk.address + place, headers={"Cookie": cookies(desk)})  # noqa: S310 our own address
    with urllib.request.urlopen(asked, timeout=_PATIENCE) as answer:  # noqa: S310 as above
        return str(answer.read().decode())


def upload_of(desk: RunningDesk, *, times: int) -> bytes:
    """A whole request, as a browser sends it."""
    found = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page(desk, "import/"))
    assert found
    body = (
        f'--edge\r\nContent-Disposition: form-data; name="csrfmiddlewaretoken"\r\n\r\n{found[1]}\r\n'
        '--edge\r\nContent-Disposition: form-data; name="export"; filename="chat.txt"\r\n'
        f"Content-Type: text/plain\r\n\r\n{(CHAT + chr(10)) * times}\r\n--edge--\r\n"
    )
    head = (
        f"POST /import/ HTTP/1.1\r\nHost: {urlsplit(desk.address).netloc}\r\n"
        f"Origin: {desk.address.rstrip('/')}\r\nCookie: {cookies(desk)}\r\n"
        f"Content-Type: multipart/form-data; boundary=edge\r\nContent-Length: {len(body.encode())}\r\n\r\n"
    )
    return (head + body).encode()


def lines_of(desk: RunningDesk) -> socket.socket:
    return socket.create_connection(("127.0.0.1", urlsplit(desk.address).port or 0), timeout=_PATIENCE)


def wait_for_rows(desk: RunningDesk, number: int) -> None:
    until = time.monotonic() + _PATIENCE
    while page(desk, "audit/").count(_BROKE_OFF) < number:
        assert time.monotonic() < until, "it never came into the audit"
        time.sleep(0.3)


def nothing_came_in(desk: RunningDesk) -> None:
    assert list((desk.folder / "arriving").iterdir()) == []
    assert "imports on their way" not in page(desk, "import/")
    assert "brought a chat in" not in page(desk, "audit/")
    assert "case-queue__row" not in page(desk, "queue/")
    assert "Traceback" not in desk.said()


def test_a_line_that_is_cut_half_way_leaves_nothing_but_a_row_in_the_audit(desk: RunningDesk) -> None:
    sent = upload_of(desk, times=3_000)
    with lines_of(desk) as line:
        line.sendall(sent[: len(sent) // 2])
    wait_for_rows(desk, 1)
    nothing_came_in(desk)


def test_a_line_that_is_still_heard_from_is_told_so(desk: RunningDesk) -> None:
    before = page(desk, "audit/").count(_BROKE_OFF)
    sent = upload_of(desk, times=3)
    with lines_of(desk) as line:
        line.sendall(sent[:-40])
        line.shutdown(socket.SHUT_WR)
        said = b"".join(iter(lambda: line.recv(65_536), b"")).decode()
    assert "The upload broke off on its way, so nothing of it was kept." in said
    wait_for_rows(desk, before + 1)
    nothing_came_in(desk)


def test_the_same_upload_comes_in_when_it_is_sent_whole(desk: RunningDesk) -> None:
    with lines_of(desk) as line:
        line.sendall(upload_of(desk, times=1))
        answer = line.recv(65_536).decode()
    assert answer.startswith("HTTP/1.1 302")
    place = re.search(r"Location: /(import/[0-9a-f-]+/)", answer, re.IGNORECASE)
    assert place
    until = time.monotonic() + _PATIENCE
    while "Who is who" not in page(desk, place[1]):
        assert time.monotonic() < until
        time.sleep(0.3)
