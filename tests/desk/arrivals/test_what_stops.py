"""What stops on the way in: work that died, work that stands still, an upload that broke off. Each is said, and in the audit."""

import io
from datetime import timedelta
from typing import Any, NoReturn

import pytest
from django.test import Client
from django.utils import timezone

from leeside.desk.arrivals import api_door
from leeside.desk.arrivals import work as work_module
from leeside.desk.arrivals.models import Import, State
from leeside.desk.arrivals.tasks import watch
from leeside.desk.arrivals.work import MOST_TRIES, work
from leeside.desk.audit.models import AuditEntry
from leeside.desk.cases.models import Case
from tests.desk.arrivals.walking import (
    CANARY,
    CHAT,
    arriving,
    stands_somewhere,
    text_of,
    upload,
    work_through,
)
from tests.desk.cases.making import Desk

_STILL = "Nothing has moved for some minutes."
_BODY = (
    b'--edge\r\nContent-Disposition: form-data; name="export"; filename="chat.txt"\r\n'
    b"Content-Type: text/plain\r\n\r\n" + CHAT.encode() + b"\r\n--edge--\r\n"
)


class _CutOff(io.RawIOBase):
    """A line that is cut by force, as a server meets it."""

    def read(self, size: int = -1) -> bytes:  # noqa: ARG002
        raise ConnectionResetError

    def readline(self, size: int | None = -1) -> bytes:  # noqa: ARG002
        raise ConnectionResetError


@pytest.fixture
def address(practitioner: Client) -> str:
    """The page of an import that has just come in."""
    return str(practitioner.post("/import/", {"export": upload(CHAT.encode())})["Location"])


def rows_of(action: str) -> int:
    return AuditEntry.objects.filter(action=action).count()


def goes_still() -> None:
    Import.objects.update(moved_at=timezone.now() - timedelta(minutes=3))


def cut(browser: Client, *, after: int = len(_BODY) // 2, by_force: bool = False) -> Any:
    """Send no more than the first part of what was announced."""
    came: Any = _CutOff() if by_force else io.BytesIO(_BODY[:after])
    length: Any = str(len(_BODY))
    return browser.generic(
        "POST",
        "/import/",
        _BODY,
        content_type="multipart/form-data; boundary=edge",
        **{"wsgi.input": came, "CONTENT_LENGTH": length},
    )


def test_work_that_is_taken_up_after_a_death_is_said_and_in_the_audit_once(
    desk: Desk, practitioner: Client, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = Import.objects.get()
    Import.objects.update(state=State.LOOKING, tries=1)  # as a worker that was killed leaves it
    assert rows_of("import.taken_up") == 0

    def dies(*_: object, **__: object) -> NoReturn:
        raise SystemExit

    monkeypatch.setattr(work_module, "look", dies)
    watch.func(str(row.pk))
    with pytest.raises(SystemExit):
        work(row.pk)
    for _ in range(3):
        assert "Something stopped it, so this is try 2 of 3." in text_of(practitioner.get(address))
    noted = AuditEntry.objects.get(action="import.taken_up")
    assert (noted.system, noted.row, noted.detail) == (
        "task:import",
        str(row.pk),
        {"step": "looking", "tries": 2},
    )
    assert noted.words == "took a chat up again, after something had stopped the work on it"


def test_each_death_has_its_row_and_the_last_one_says_that_it_failed(desk: Desk, address: str) -> None:
    row = Import.objects.get()
    for tries in range(1, MOST_TRIES):
        Import.objects.update(state=State.LOOKING, tries=tries)
        with work_module._Try(row := Import.objects.get(pk=row.pk)) as may_begin:
            assert may_begin
        assert rows_of("import.taken_up") == tries
    work(row.pk)
    assert Import.objects.get().state == State.FAILED
    assert (rows_of("import.taken_up"), rows_of("import.failed")) == (MOST_TRIES - 1, 1)


def test_work_that_nothing_stopped_is_not_said_to_be_taken_up(desk: Desk, address: str) -> None:
    work_through()
    assert Import.objects.get().state == State.ASKING
    assert rows_of("import.taken_up") == 0


def test_what_stands_still_is_said_on_the_page_and_in_the_audit_once_however_often_one_looks(
    desk: Desk, practitioner: Client, address: str
) -> None:
    assert _STILL not in text_of(practitioner.get(address))
    assert rows_of("import.stood_still") == 0
    goes_still()
    for _ in range(3):
        assert _STILL in text_of(practitioner.get(address))
    noted = AuditEntry.objects.get(action="import.stood_still")
    assert (noted.system, noted.row) == ("desk:pages", str(Import.objects.get().pk))
    assert noted.words == "found that nothing had moved on a chat for some minutes"


def test_what_moves_on_and_stands_still_again_is_in_the_audit_again(
    desk: Desk, practitioner: Client, address: str
) -> None:
    goes_still()
    practitioner.get(address)
    later = timezone.now() + timedelta(minutes=1)  # it moves, and three minutes later somebody looks
    Import.objects.update(moved_at=later)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("leeside.desk.arrivals.progress.timezone.now", lambda: later + timedelta(minutes=3))
        practitioner.get(address)
        practitioner.get(address)
    assert rows_of("import.stood_still") == 2


@pytest.mark.parametrize("missing", [len(_BODY) // 2, 14], ids=["half of it", "all but its end"])
def test_an_upload_that_breaks_off_is_said_and_in_the_audit_and_nothing_is_kept(
    desk: Desk, practitioner: Client, missing: int
) -> None:
    answer = cut(practitioner, after=len(_BODY) - missing)
    assert "The upload broke off on its way, so nothing of it was kept." in text_of(answer)
    assert (rows_of("import.broke_off"), rows_of("import.not_taken")) == (1, 0)
    assert not Import.objects.exists()
    assert arriving() == []
    assert not stands_somewhere(CANARY)


def test_an_upload_that_is_cut_by_force_leaves_nothing_and_no_error(desk: Desk, practitioner: Client) -> None:
    answer = cut(practitioner, by_force=True)
    assert answer.status_code == 400
    assert answer.content.startswith(b"The upload broke off")
    assert not Import.objects.exists()
    assert arriving() == []


def test_half_of_what_another_system_sends_is_refused_and_in_the_audit(desk: Desk) -> None:
    words = api_door.make_token(desk.lead.member, name="The school's monitor").words
    whole = b'{"sender": "Kai", "text": "hey heronwillow"}\n' * 40
    length: Any = str(len(whole))
    ways: list[Any] = [io.BytesIO(whole[: 45 * 20]), _CutOff()]
    for came in ways:
        answer = Client(headers={"host": "localhost", "authorization": f"Bearer {words}"}).generic(
            "POST",
            "/api/arrivals/",
            whole,
            content_type="application/x-ndjson",
            **{"wsgi.input": came, "CONTENT_LENGTH": length},
        )
        assert answer.status_code == 400
        assert answer.json()["what"] == "This broke off on its way, so nothing of it was kept."
    assert rows_of("import.broke_off") == 2
    assert not Import.objects.exists()
    assert not Case.objects.exists()
    assert arriving() == []
