"""A screenshot is typed off, screened at once, and arrives marked as typed by a person."""

import uuid
from datetime import date, time

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from leeside.desk.arrivals import sealed_file, transcribing
from leeside.desk.arrivals import work as work_module
from leeside.desk.arrivals.models import Draft, Import
from leeside.desk.arrivals.transcript import TYPED, as_records, notes_on
from leeside.desk.cases.errors import NotYours
from leeside.desk.cases.models import Case
from leeside.desk.cases.selectors import case_for
from leeside.desk.conversations.models import Stretch
from leeside.desk.conversations.selectors import conversations_in
from leeside.evidence.typed_lines import TypedLine, typed
from tests.desk.arrivals.walking import (
    CANARY,
    arriving,
    browser_of,
    stands_somewhere,
    text_of,
    upload,
    work_through,
)
from tests.desk.cases.making import Desk
from tests.desk.cases.signed_in import signed_in as browser_with_key

pytestmark = pytest.mark.one_engine

LINES = f"""19:04 Kai: hey, how old are you?
Ellie: 13
7.06 pm - Kai: dont tell your mum we talk,
ok? its our secret {CANARY}
Kai: send me a pic, just for me"""
WHO = {"person_0": "online_only", "person_1": "child", "age_band": "13_15"}


def _typed(content: str, *, day: date | None = date(2026, 3, 14)) -> list[TypedLine]:
    lines, problems = typed(content.splitlines(), day=day, goes_on=True)
    assert problems == []
    return lines


def begun(browser: Client) -> str:
    return str(browser.post("/transcribe/")["Location"]).removesuffix("lines/")


def sent(browser: Client, lines: str = LINES, **changed: object) -> Case:
    address = begun(browser)
    browser.post(address + "lines/", {"lines": lines, "day": "2026-03-14", "platform": "Snapchat"})
    answer = browser.post(address + "who/", {**WHO, **changed})
    assert answer.status_code == 302, text_of(answer)
    work_through()
    return Case.objects.get()


def test_a_screenshot_is_typed_off_and_arrives(desk: Desk, practitioner: Client) -> None:
    start = practitioner.get("/transcribe/")
    assert "The picture itself is not taken" in text_of(start)
    address = begun(practitioner)
    assert 'type="file"' not in practitioner.get(address + "lines/").content.decode()
    practitioner.post(address + "lines/", {"lines": LINES, "day": "2026-03-14"})
    assert "Kai" in text_of(practitioner.get(address + "who/"))
    assert not stands_somewhere(CANARY)
    waiting = practitioner.post(address + "who/", WHO, follow=True)
    assert waiting["Refresh"] == "3"
    assert "what you typed is kept until it has arrived" in text_of(waiting)
    assert not stands_somewhere(CANARY)
    assert practitioner.get(address + "lines/")["Location"] == address + "done/", "it is on its way"
    practitioner.post(address + "who/", WHO)
    assert practitioner.post(address + "throw-away/")["Location"] == address + "done/"
    work_through()
    case = Case.objects.get()
    assert case.reference in text_of(practitioner.get(address + "done/"))
    assert arriving() == []
    assert case.door == "transcript"
    assert case.level not in ("", "nothing_noticed")
    assert not stands_somewhere(CANARY)
    assert bytes(Draft.objects.get().answers) == b""
    [known] = conversations_in(desk.lead, case.pk)
    assert known.conversation.messages == 4
    assert known.kind == "transcript"
    page = browser_with_key(desk.lead).get(f"/cases/{case.pk}/").content.decode()
    assert "Transcribed by a person" in page
    at = case_for(desk.lead, case.pk)
    messages = Stretch.objects.get().content.reveal(at.key)
    assert all(one["note"] == TYPED for one in messages)
    assert messages[2]["text"] == f"dont tell your mum we talk,\nok? its our secret {CANARY}"
    with pytest.raises(NotYours):
        case_for(desk.practitioner, case.pk)


@pytest.mark.both_engines
def test_a_colleague_whom_it_is_about_never_sees_it(desk: Desk, practitioner: Client) -> None:
    case = sent(practitioner, concerns=[str(desk.deputy.member.pk)])
    with pytest.raises(NotYours):
        case_for(desk.deputy, case.pk)
    assert case_for(desk.lead, case.pk).case == case


def test_whoever_works_here_may_type_one_off(desk: Desk) -> None:
    assert sent(browser_of(desk.administrator.member)).door == "transcript"


def test_other_lines_ask_anew_who_is_who(desk: Desk, practitioner: Client) -> None:
    address = begun(practitioner)
    practitioner.post(address + "lines/", {"lines": LINES})
    practitioner.post(address + "who/", {**WHO, "age_band": ""})
    practitioner.post(address + "lines/", {"lines": "Zoe: hi"})
    page = text_of(practitioner.get(address + "who/"))
    assert "Zoe" in page
    assert "Kai" not in page


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        ("", "Type what the screenshot says"),
        ("hello there", "Line 1: No speaker was found."),
        ("Kai: hi\n99:99 Kai: u there", "Line 2: There is no such time of day."),
        ("Kai:\nEllie:", "no words"),
        ("\n".join(f"p{n}: hi" for n in range(51)), "more than 50 people"),
    ],
)
def test_what_cannot_be_read_is_one_sentence(desk: Desk, practitioner: Client, lines: str, says: str) -> None:
    shown = practitioner.post(begun(practitioner) + "lines/", {"lines": lines})
    assert says in text_of(shown)
    assert not Case.objects.exists()


def test_a_file_that_is_sent_all_the_same_is_not_taken(desk: Desk, practitioner: Client) -> None:
    address = begun(practitioner)
    picture = upload(b"\xff\xd8\xff" + CANARY.encode(), name="shot.jpg")
    practitioner.post(address + "lines/", {"lines": "Ellie: hi", "file": picture})
    assert not stands_somewhere(CANARY)


def test_times_are_read_as_people_write_them() -> None:
    lines = _typed("19:04 Kai: a\n[7:05 pm] Kai: b\n7.06pm - Kai: c\nKai: d\n12:01 am Kai: e\n(19:07) Kai: f")
    times = [time(19, 4), time(19, 5), time(19, 6), None, time(0, 1), time(19, 7)]
    assert [line.at.time() if line.at else None for line in lines] == times
    assert {line.sender for line in lines} == {"Kai"}


def test_an_address_is_no_speaker() -> None:
    [line] = _typed("Kai: look\nhttps://kai.example/pics")
    assert line.text == "look\nhttps://kai.example/pics"


def test_a_time_in_words_that_go_on_is_no_speaker_and_an_answer_without_a_space_is_one() -> None:
    first, second = _typed("Kai: how old\nmeet me at 12:30\nEllie:13")
    assert (first.sender, first.text) == ("Kai", "how old\nmeet me at 12:30")
    assert (second.sender, second.text) == ("Ellie", "13")


def test_what_the_screen_said_is_nobodys_words() -> None:
    lines = _typed("Kai: hi\n! Kai took a screenshot")
    assert [line.sender for line in lines] == ["Kai", None]
    assert as_records(lines).count(b'"kind":"system"') == 1


def test_a_time_without_a_day_is_a_note_and_no_date() -> None:
    said = "19:04 Kai: hi\nEllie: hi"
    lines, dated = _typed(said, day=None), _typed(said)
    assert notes_on(lines) == (f"{TYPED} It shows 19:04, and no day.", TYPED)
    assert b"time" not in as_records(lines)
    assert notes_on(dated) == (TYPED, TYPED)
    assert as_records(dated).count(b'"time":"2026-03-14T19:04:00"') == 1


@pytest.mark.both_engines
def test_one_that_could_not_be_screened_is_kept_and_sent_again(
    desk: Desk, practitioner: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError(CANARY)

    address = begun(practitioner)
    practitioner.post(address + "lines/", {"lines": LINES})
    with monkeypatch.context() as while_broken:
        while_broken.setattr(work_module, "screened", broken)
        practitioner.post(address + "who/", WHO)
        for _ in range(work_module.MOST_TRIES):
            work_module.work(Import.objects.get().pk)
    said = text_of(practitioner.get(address + "done/"))
    assert "tried three times" in said
    assert "What you typed is kept" in said
    assert CANARY in practitioner.get(address + "lines/").content.decode()
    practitioner.post(address + "who/", WHO)
    work_through()
    assert Case.objects.count() == 1
    assert not stands_somewhere(CANARY)


@given(
    st.lists(
        st.tuples(
            st.from_regex(r"[A-Za-z][a-z ]{0,8}[a-z]", fullmatch=True),
            st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=30),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_every_line_is_somebodys_and_none_is_lost(said: list[tuple[str, str]]) -> None:
    content = "\n".join(f"{name}: {text}" for name, text in said)
    lines = _typed(content)
    assert [line.sender for line in lines] == [name for name, text in said]


def test_its_file_is_held_until_it_is_written_so_that_nobody_clears_it_away(
    desk: Desk, practitioner: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    free: list[bool] = []

    def asked_to_begin(row: uuid.UUID) -> None:
        with sealed_file.held(row) as ours:
            free.append(ours)

    monkeypatch.setattr(transcribing, "begin", asked_to_begin)
    address = begun(practitioner)
    practitioner.post(address + "lines/", {"lines": LINES})
    practitioner.post(address + "who/", WHO)
    assert free == [False]
    with sealed_file.held(Import.objects.get().pk) as ours:
        assert ours
