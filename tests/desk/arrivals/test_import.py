"""An export is brought in: uploaded, asked about, screened, in the queue, and nothing of it left outside."""

import errno
import stat
import uuid
import warnings
import zipfile
from io import BytesIO

import pytest
from django.db import transaction
from django.test import Client
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from leeside.desk.accounts.selectors import accounts_in
from leeside.desk.arrivals import import_forms, importing, sealed_file, upload_handler
from leeside.desk.arrivals import work as work_module
from leeside.desk.arrivals.models import Import, State
from leeside.desk.arrivals.tasks import watch
from leeside.desk.arrivals.work import MOST_TRIES, work
from leeside.desk.audit.models import AuditEntry
from leeside.desk.cases.errors import NotYours
from leeside.desk.cases.models import Case
from leeside.desk.cases.selectors import case_for, queue_for
from leeside.desk.conversations.models import Stretch
from leeside.desk.conversations.selectors import conversations_in
from leeside.desk.people.selectors import people_in
from tests.desk.arrivals.walking import (
    CANARY,
    CHAT,
    arriving,
    browser_of,
    stands_somewhere,
    text_of,
    upload,
    work_through,
    zipped,
)
from tests.desk.cases.making import Desk

PICTURE = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 40


def uploaded(browser: Client, content: bytes = CHAT.encode(), **named: str) -> str:
    """Upload a file, and give the address of its import."""
    answer = browser.post("/import/", {"export": upload(content, **named)})
    assert answer.status_code == 302, text_of(answer)
    return str(answer["Location"])


def refused(browser: Client, content: bytes, **named: str) -> str:
    """Upload what cannot be read; gives what the page says, after a look that nothing is left of it."""
    address = uploaded(browser, content, **named)
    work_through()
    assert arriving() == []
    assert Import.objects.get().state == State.REFUSED
    assert not Case.objects.exists()
    assert AuditEntry.objects.filter(action="import.refused").count() == 1
    page = text_of(browser.get(address))
    assert "nothing of it was kept" in page
    return page


def who(**changed: object) -> dict[str, object]:
    answers = {"person_0": "online_only", "person_1": "child", "person_2": "family", "age_band": "13_15"}
    return {**answers, **changed}


def test_an_export_is_walked_in_without_scripts(desk: Desk, practitioner: Client) -> None:
    assert "No picture, film or sound" in text_of(practitioner.get("/import/"))
    address = uploaded(practitioner)
    waiting = practitioner.get(address)
    assert waiting["Refresh"] == "3"
    assert "waits for the desk" in text_of(waiting)
    assert "Refresh" not in practitioner.get(address + "?still")

    work_through()
    asked = practitioner.get(address)
    assert "Refresh" not in asked
    assert [f"{name}" in text_of(asked) for name in ("Kai", "Ellie Heronwillow", "Mum")] == [True] * 3
    assert "8 messages" in text_of(asked)
    assert practitioner.post(address, who()).status_code == 302
    assert "Waiting to be screened" in text_of(practitioner.get(address))

    work_through()
    done = text_of(practitioner.get(address))
    case = Case.objects.get()
    assert case.reference in done
    assert "not read" in done
    assert arriving() == []
    assert (case.door, case.age_band) == ("import", "13_15")
    assert case.level
    at = case_for(desk.lead, case.pk)
    assert case.title.reveal(at.key) == "WhatsApp chat export (.txt or .zip): Ellie Heronwillow, Kai, Mum"
    assert {(one.name, one.roles[-1].value) for one in people_in(desk.lead, case.pk)} == {
        ("Ellie Heronwillow", "harmed_child"),
        ("Kai", "unknown"),
        ("Mum", "family"),
    }
    [conversation] = conversations_in(desk.lead, case.pk)
    assert conversation.conversation.messages == 8
    with pytest.raises(NotYours):
        case_for(desk.practitioner, case.pk)


def test_nothing_of_it_stands_open_anywhere_at_any_step(desk: Desk, practitioner: Client) -> None:
    address = uploaded(practitioner)
    assert [path.name for path in arriving()] == [f"{Import.objects.get().pk}.sealed"]
    assert not stands_somewhere(CANARY)
    work_through()
    assert not stands_somewhere(CANARY)
    practitioner.post(address, who())
    assert not stands_somewhere(CANARY)
    work_through()
    assert Case.objects.exists()
    assert not stands_somewhere(CANARY)


def test_a_colleague_whom_it_is_about_never_sees_it(desk: Desk, practitioner: Client) -> None:
    address = uploaded(practitioner)
    work_through()
    practitioner.post(address, who(concerns=[str(desk.deputy.member.pk)]))
    work_through()
    case = Case.objects.get()
    assert case.staff_involved
    assert queue_for(desk.deputy.member) == []
    with pytest.raises(NotYours):
        case_for(desk.deputy, case.pk)
    assert case_for(desk.lead, case.pk).case == case


def test_one_about_all_who_could_open_it_is_told_elsewhere(desk: Desk, practitioner: Client) -> None:
    address = uploaded(practitioner)
    work_through()
    everybody = [str(desk.lead.member.pk), str(desk.deputy.member.pk)]
    assert "the LADO yourself, now" in text_of(practitioner.post(address, who(concerns=everybody)))
    assert Import.objects.get().state == State.ASKING


def test_two_children_and_no_answer_are_asked_again(desk: Desk, practitioner: Client) -> None:
    address = uploaded(practitioner)
    work_through()
    said = text_of(practitioner.post(address, who(person_0="child")))
    assert "Mark one person alone" in said
    assert "Say how old the child is" in text_of(practitioner.post(address, who(age_band="")))


def test_whoever_is_not_known_stays_unknown(desk: Desk, practitioner: Client) -> None:
    address = uploaded(practitioner)
    work_through()
    practitioner.post(address, who(person_0="unknown", person_1="unknown", person_2="unknown"))
    work_through()
    assert people_in(desk.lead, Case.objects.get().pk) == []


def test_names_and_files_with_marks_are_shown_as_they_are(desk: Desk, practitioner: Client) -> None:
    evil = CHAT.replace("Kai:", "<script>alert(1)</script>:").replace("Mum:", "=cmd|'/c calc'!A1:")
    address = uploaded(practitioner, evil.encode(), name="<img src=x onerror=alert(1)>.txt")
    work_through()
    page = practitioner.get(address).content.decode()
    assert "<script>alert(1)" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "onerror" not in page
    practitioner.post(address, who())
    work_through()
    assert "<script>alert" not in practitioner.get(address).content.decode()
    assert Case.objects.exists()


def test_the_media_of_a_zip_never_come_in(desk: Desk, practitioner: Client) -> None:
    whole = zipped(
        **{"WhatsApp Chat with Kai__txt": CHAT.encode(), "IMG-1__jpg": PICTURE, "hidden__txt": PICTURE}
    )
    address = uploaded(practitioner, whole, name="export.zip")
    work_through()
    practitioner.post(address, who())
    work_through()
    done = text_of(practitioner.get(address))
    assert "2 pictures, films or sounds were in the export" in done
    assert Case.objects.get().conversations.get().messages == 8


def test_every_chat_of_a_zip_comes_in_and_one_that_is_in_it_twice_once(
    desk: Desk, practitioner: Client
) -> None:
    later = "\n".join([*CHAT.split("\n")[2:], "16/03/2026, 19:01 - Kai: still here"])
    table = "conversation,sender,time,text\ngroup,Kai,2026-03-16T20:00:00Z,anybody on\n"
    whole = zipped(march__txt=CHAT.encode(), may__txt=later.encode(), group__csv=table.encode())
    address = uploaded(practitioner, whole, name="export.zip")
    work_through()
    practitioner.post(address, who())
    work_through()
    counts = sorted(row.messages for row in Case.objects.get().conversations.all())
    assert counts == [1, 9]


@pytest.mark.parametrize(
    ("content", "name", "says"),
    [
        (b"nothing here that anybody said", "notes.txt", "type off the words"),
        (PICTURE, "IMG.jpg", "an offence"),
        (PICTURE, "chat.txt", "an offence"),
        (zipped(a__jpg=PICTURE, b__png=PICTURE), "pictures.zip", "an offence"),
        (zipped(chat__txt=CHAT.encode())[:-30], "cut.zip", "cut off or damaged"),
        (zipped(chat__txt=b"0" * 8_000_000), "bomb.zip", "grow far beyond"),
        (zipped(), "nothing.zip", "no file"),
        (zipped(a__jpg=b"", b__txt=b""), "hollow.zip", "an offence"),
    ],
    ids=[
        "no chat",
        "picture",
        "picture called text",
        "pictures",
        "cut off",
        "bomb",
        "nothing",
        "names alone",
    ],
)
def test_what_is_no_chat_is_one_sentence_and_is_not_kept(
    desk: Desk, practitioner: Client, content: bytes, name: str, says: str
) -> None:
    assert says in refused(practitioner, content, name=name)


def test_a_locked_zip_is_refused_before_it_is_read(desk: Desk, practitioner: Client) -> None:
    packed = bytearray(zipped(chat__txt=CHAT.encode()))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        packed[packed.index(mark) + at] |= 1
    with zipfile.ZipFile(BytesIO(bytes(packed))) as whole:
        assert whole.infolist()[0].flag_bits & 1
    assert "locked with a password" in refused(practitioner, bytes(packed), name="locked.zip")


def test_a_zip_whose_content_is_spoilt_is_refused_in_a_sentence_at_once(
    desk: Desk, practitioner: Client
) -> None:
    packed = bytearray(zipped(chat__txt=CHAT.encode() * 50))
    middle = len(packed) // 3
    packed[middle : middle + 40] = bytes(40)
    assert "cut off or damaged" in refused(practitioner, bytes(packed), name="spoilt.zip")


def test_a_file_that_another_of_its_name_hides_and_a_link_are_told_and_the_last_is_read(
    desk: Desk, practitioner: Client, recwarn: pytest.WarningsRecorder
) -> None:
    packed = BytesIO()
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = stat.S_IFLNK << 16
    with zipfile.ZipFile(packed, "w") as whole, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        whole.writestr("chat.txt", CHAT.replace("dinner!", "lunch!").encode())
        whole.writestr(link, b"/etc/passwd")
        whole.writestr("chat.txt", CHAT.encode())
    address = uploaded(practitioner, packed.getvalue(), name="chats.zip")
    work_through()
    practitioner.post(address, who())
    work_through()
    done = text_of(practitioner.get(address))
    assert "link.txt" in done
    assert "chat.txt" in done
    at = case_for(desk.lead, Case.objects.get().pk)
    [stretch] = Stretch.objects.filter(conversation__case=at.case)
    assert "dinner!" in str(stretch.content.reveal(at.key))
    assert not recwarn.list, "a warning would stand in the log, with the name of a file in it"


def test_an_empty_file_and_none_at_all_are_told_at_once(desk: Desk, practitioner: Client) -> None:
    assert "This file is empty" in text_of(practitioner.post("/import/", {"export": upload(b"")}))
    assert "Choose the file" in text_of(practitioner.post("/import/", {}))
    assert arriving() == []
    assert not Import.objects.exists()


def test_a_file_that_the_disk_would_not_take_is_not_begun(
    desk: Desk, practitioner: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upload_handler, "LEFT_FREE", 2**62)
    assert import_forms.TOO_LARGE in text_of(practitioner.post("/import/", {"export": upload(CHAT.encode())}))
    assert arriving() == []
    assert not Import.objects.exists()
    assert AuditEntry.objects.get(action="import.not_taken").detail == {"why": "too_large"}


def test_a_disk_that_fills_up_in_the_middle_leaves_nothing(
    desk: Desk, practitioner: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(sealed_file.Writing, "write", full)
    assert import_forms.TOO_LARGE in text_of(practitioner.post("/import/", {"export": upload(CHAT.encode())}))
    assert arriving() == []


def test_an_upload_without_the_forms_token_is_destroyed(desk: Desk) -> None:
    strict = browser_of(desk.practitioner.member)
    strict.handler.enforce_csrf_checks = True
    assert strict.post("/import/", {"export": upload(CHAT.encode())}).status_code == 403
    assert arriving() == []
    assert not Import.objects.exists()


def test_an_import_that_is_given_up_is_destroyed(desk: Desk, practitioner: Client) -> None:
    address = uploaded(practitioner)
    practitioner.post(address + "leave/")
    work_through()
    watch.func(str(Import.objects.get().pk))
    assert arriving() == []
    assert "given up" in text_of(practitioner.get(address))


def test_one_that_is_given_up_as_work_begins_is_not_begun(desk: Desk, practitioner: Client) -> None:
    address = uploaded(practitioner)
    row = Import.objects.get()
    practitioner.post(address + "leave/")
    with work_module._Try(row) as may_begin:
        assert not may_begin
    assert Import.objects.get().state == State.LEFT


def test_one_that_is_answered_at_the_last_moment_is_not_swept_away(
    desk: Desk, practitioner: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between finding what has waited for too long and giving it up, its person answers."""
    address = uploaded(practitioner)
    work_through()
    Import.objects.update(moved_at=timezone.now() - importing.LASTS * 2)
    usual = transaction.atomic

    def answered_first() -> object:
        monkeypatch.setattr(transaction, "atomic", usual)
        assert practitioner.post(address, who()).status_code == 302
        return usual()

    monkeypatch.setattr(transaction, "atomic", answered_first)
    importing.sweep()
    assert Import.objects.get().state == State.QUEUED


def test_two_accounts_of_one_name_are_both_kept(desk: Desk, practitioner: Client) -> None:
    rows = [
        f'{{"conversation": "{name}", "participant": {{"id": "{name}", "name": "Kai", "handle": "{name}"}}}}\n'
        f'{{"conversation": "{name}", "sender": "{name}", "text": "hello there"}}'
        for name in ("kai_one", "kai_two")
    ]
    address = uploaded(practitioner, "\n".join(rows).encode(), name="chats.jsonl")
    work_through()
    practitioner.post(address, {"person_0": "online_only", "age_band": "13_15"})
    work_through()
    case = Case.objects.get()
    accounts = accounts_in(desk.lead, case.pk)
    assert {one.handle for one in accounts} == {"kai_one", "kai_two"}


def test_nobody_else_sees_an_import(desk: Desk, practitioner: Client) -> None:
    address = uploaded(practitioner)
    for keys in (desk.lead, desk.moderator):
        assert browser_of(keys.member).get(address).status_code == 404
        assert browser_of(keys.member).post(address + "leave/").status_code == 404
    assert browser_of(desk.auditor.member).get("/import/").status_code == 403
    assert Import.objects.get().state == State.WAITING


def test_work_that_goes_wrong_is_tried_three_times_and_then_said(
    desk: Desk, practitioner: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError(CANARY)

    monkeypatch.setattr(work_module, "look", broken)
    address = uploaded(practitioner)
    row = Import.objects.get()
    for tries in range(1, MOST_TRIES):
        work(row.pk)
        assert Import.objects.get().tries == tries
    assert "try 2 of 3" in text_of(practitioner.get(address))
    work(row.pk)
    assert Import.objects.get().state == State.FAILED
    assert "tried three times" in text_of(practitioner.get(address))
    assert arriving() == []
    assert not stands_somewhere(CANARY)
    assert "went wrong" in caplog.text


def test_work_whose_worker_died_is_taken_up_again(desk: Desk, practitioner: Client) -> None:
    uploaded(practitioner)
    row = Import.objects.get()
    Import.objects.update(state=State.LOOKING, tries=1)  # as a worker that was killed leaves it
    with sealed_file.held(row.pk) as ours:
        assert ours
        work_module.take_up(row.pk)
        work(row.pk)
        assert Import.objects.get().state == State.LOOKING, "somebody still works on it"
    watch.func(str(row.pk))
    work_through()
    assert Import.objects.get().state == State.ASKING


def test_one_that_is_taken_up_while_it_still_comes_in_is_taken_up_a_little_later(
    desk: Desk, practitioner: Client
) -> None:
    uploaded(practitioner)
    row = Import.objects.get()
    with sealed_file.held(row.pk):
        work_through()
    assert Import.objects.get().state == State.WAITING
    DBTaskResult.objects.filter(status="READY").update(run_after=timezone.now())
    work_through()
    assert Import.objects.get().state == State.ASKING


def test_an_import_is_watched_until_it_has_ended_and_nothing_is_left(
    desk: Desk, practitioner: Client
) -> None:
    def watches() -> int:
        return DBTaskResult.objects.filter(task_path__endswith=".watch").count()

    uploaded(practitioner)
    row = Import.objects.get()
    watch.func(str(row.pk))
    assert watches() == 2
    Import.objects.update(
        state=State.FAILED
    )  # as it stands when the process ends just before the file is destroyed
    watch.func(str(row.pk))
    assert arriving() == []
    watch.func(str(row.pk))
    assert watches() == 3


def test_an_upload_whose_row_was_never_written_is_swept_away(desk: Desk, practitioner: Client) -> None:
    writing = sealed_file.Writing(uuid.uuid4())
    writing.write(CHAT.encode())
    practitioner.get("/import/")
    assert len(arriving()) == 1, "it may still be coming"
    writing.let_go()
    practitioner.get("/import/")
    assert arriving() == []


def test_a_changed_upload_is_not_read(desk: Desk, practitioner: Client) -> None:
    address = uploaded(practitioner)
    [path] = arriving()
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(bytes(content))
    work_through()
    assert "no longer whole" in text_of(practitioner.get(address))
