"""With seven words one reads what the desk wrote, and writes again. Any other words are all the same."""

import re
import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from leeside.desk.audit.models import Entry
from leeside.desk.cases.models import Case
from leeside.desk.door import coming_back, passphrase, patience
from leeside.desk.door.correspondence import correspondence, write_back
from leeside.desk.door.models import Post, Thread
from leeside.desk.door.opening import change_door
from leeside.desk.door.telling import let_go_of_ended
from leeside.desk.sealing.key_pair import from_password
from tests.desk.cases.making import Desk
from tests.desk.door.visiting import (
    WORDS,
    carried,
    come_back,
    send,
    seven,
    told,
    visitor,
    write_again,
)

pytestmark = pytest.mark.one_engine

ANSWER = "Thank you for telling. Can we meet in room 12?"


@pytest.fixture
def words(desk: Desk, anybody: Client) -> str:
    return seven(told(anybody))


@pytest.fixture
def case(words: str) -> Case:
    return Case.objects.get()


def test_there_is_no_answer_yet_and_what_was_told_is_not_shown(anybody: Client, words: str) -> None:
    page = come_back(visitor(), words).content.decode()
    assert "There is no answer yet." in page
    assert WORDS not in page


def test_an_answer_is_read_and_the_desk_sees_that_it_was(
    desk: Desk, anybody: Client, words: str, case: Case
) -> None:
    write_back(desk.lead, case.pk, words=ANSWER)
    assert ANSWER in come_back(visitor(), words.upper().replace(" ", "-")).content.decode()
    known = correspondence(desk.lead, case.pk)
    assert known is not None
    assert known.thread.came_back_at is not None
    assert [one.post.seen_at is not None for one in known.posts] == [True]


def test_one_writes_again_and_again_without_typing_the_words_anew(
    desk: Desk, anybody: Client, words: str, case: Case
) -> None:
    page = write_again(anybody, come_back(anybody, words), "he wrote again")
    page = write_again(anybody, page, "and again 😢")
    assert "We have it" in page.content.decode()
    assert "he wrote again" not in page.content.decode()
    assert words.split()[0] not in carried(page, "visit")
    known = correspondence(desk.deputy, case.pk)
    assert known is not None
    assert [one.words for one in known.posts] == ["he wrote again", "and again 😢"]
    assert len(known.new) == 2


def test_danger_that_is_said_later_brings_the_case_to_the_top(
    desk: Desk, anybody: Client, words: str, case: Case
) -> None:
    page = write_again(anybody, come_back(anybody, words), "he is outside", danger="yes")
    assert "Call" in page.content.decode()
    version = case.version
    case.refresh_from_db()
    assert case.danger_now
    assert case.version == version + 1
    write_again(anybody, page, "he went", danger="no")
    case.refresh_from_db()
    assert case.danger_now


def test_an_empty_message_is_none(anybody: Client, words: str) -> None:
    page = write_again(anybody, come_back(anybody, words), " \r\n ")
    assert "Write one word or more." in page.content.decode()
    assert Post.objects.count() == 0


def _near_miss(words: str) -> str:
    first, rest = words.split(" ", 1)
    return f"{first}s {rest}"


def _stranger(_: str) -> str:
    return " ".join(passphrase.words_for(b"somebody else entirely, thirty-2"))


def _expired(words: str) -> str:
    Thread.objects.update(ends_at=timezone.now())
    return words


def _ended(words: str) -> str:
    Thread.objects.update(ends_at=timezone.now())
    let_go_of_ended()
    return words


def _short(words: str) -> str:
    return words.rsplit(" ", 1)[0]


def _nothing(_: str) -> str:
    return ""


class Work:
    """What a request did: derivations of keys, and questions to the database, without what they asked for."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.derived = 0
        real = from_password

        def counted(*args: Any, **kwargs: Any) -> bytes:
            self.derived += 1
            return real(*args, **kwargs)

        monkeypatch.setattr(passphrase, "from_password", counted)

    def of(self, do: Callable[[], Any]) -> tuple[Any, tuple[int, list[str]]]:
        self.derived = 0
        with CaptureQueriesContext(
            connection,
        ) as asked:
            answer = do()
        return answer, (self.derived, [re.sub(r"'[^']*'", "?", one["sql"]) for one in asked.captured_queries])


WRONG = [_near_miss, _stranger, _expired, _ended, _short, _nothing]


@pytest.mark.one_engine
def test_words_that_open_nothing_get_one_answer_for_the_same_work(
    anybody: Client, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    work, answers, done = Work(monkeypatch), set(), []
    for wrong in WRONG:
        typed = wrong(words)
        knock = carried(anybody.get("/h/3/"), "knock")
        page, cost = work.of(partial(send, anybody, "/h/3/", words=typed, knock=knock))
        said = page.content.decode()
        said = re.sub(r'(name="knock" value=)"[^"]*"', r"\1", said)
        said = said.replace(f' value="{typed}"', "") if typed else said
        assert "These words do not open anything" in said
        answers.add((page.status_code, said, frozenset(page.headers) - {"Content-Length"}))
        done.append(cost)
    assert len(answers) == 1
    assert {derived for derived, _ in done} == {1}
    assert all(cost == done[0] for cost in done)


def test_nothing_of_a_wrong_guess_is_recorded(anybody: Client, words: str) -> None:
    before = Entry.objects.count()
    come_back(anybody, _near_miss(words))
    assert Entry.objects.count() == before


def test_guessing_makes_everybody_wait_a_little_and_locks_nobody_out(
    anybody: Client, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(patience.FREE + 5):
        patience.count_wrong()
    assert patience.wait() == 2
    ready = carried(anybody.get("/h/3/"), "knock")
    page = send(anybody, "/h/3/", words=words, knock=ready)
    assert "Please wait a little" in page.content.decode()
    assert words in page.content.decode()
    now = time.time
    monkeypatch.setattr(time, "time", lambda: now() + 3)
    assert "There is no answer yet." in send(anybody, "/h/3/", words=words, knock=ready).content.decode()


def test_the_wait_is_a_minute_at_most_and_is_forgotten(
    anybody: Client, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(1000):
        patience.count_wrong()
    assert patience.wait() == patience.LONGEST == 60
    now = time.time
    monkeypatch.setattr(time, "time", lambda: now() + 3601)
    assert patience.wait() == 0


def test_the_wait_is_asked_for_before_the_words_are_tried(
    anybody: Client, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(100):
        patience.count_wrong()
    work, pages = Work(monkeypatch), set()
    for typed in (words, _near_miss(words)):
        knock = carried(anybody.get("/h/3/"), "knock")
        page, (derived, _) = work.of(partial(send, anybody, "/h/3/", words=typed, knock=knock))
        assert derived == 0
        pages.add(re.sub(r'value="[^"]*"', "", page.content.decode()))
    assert len(pages) == 1


def test_a_page_for_words_is_good_for_one_try(anybody: Client, words: str) -> None:
    knock = carried(anybody.get("/h/3/"), "knock")
    assert "do not open" in send(anybody, "/h/3/", words="one", knock=knock).content.decode()
    assert "wait a little" in send(anybody, "/h/3/", words=words, knock=knock).content.decode()
    for made_up in ("", "x", "é" * 40, "AAAA" * 40):
        assert "wait a little" in send(anybody, "/h/3/", words=words, knock=made_up).content.decode()


def test_no_more_than_two_guesses_are_tried_at_a_time(
    anybody: Client, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passphrase, "_PATIENCE", 0.01)
    knock = carried(anybody.get("/h/3/"), "knock")
    with passphrase._turns, passphrase._turns:
        page = send(anybody, "/h/3/", words=words, knock=knock)
        assert "Wait 10 seconds" in page.content.decode()
        assert told(visitor()).status_code == 429
    assert (
        "no answer yet" in send(anybody, "/h/3/", words=words, knock=carried(page, "knock")).content.decode()
    )


def test_a_flood_of_messages_ends_for_one_thread_and_not_for_others(
    desk: Desk, anybody: Client, words: str
) -> None:
    page = come_back(anybody, words)
    for number in range(coming_back.MOST_OF_ONE):
        page = write_again(anybody, page, f"number {number}")
        assert page.status_code == 200
    page = write_again(anybody, page, "one too many")
    assert page.status_code == 429
    assert "one too many" in page.content.decode()
    assert "0800 1111" in page.content.decode()
    other = visitor()
    assert write_again(other, come_back(other, seven(told(other))), "hello").status_code == 200


def test_a_flood_of_messages_ends_for_the_whole_desk(desk: Desk, anybody: Client, words: str) -> None:
    change_door(desk.lead.member, most_an_hour=5)
    Post.objects.bulk_create(
        Post(thread=Thread.objects.get(), for_desk=b"", at=timezone.now()) for _ in range(20)
    )
    Post.objects.update(thread=Thread.objects.get())
    page = come_back(anybody, seven(told(anybody, words="another")))
    for number in range(coming_back.ALWAYS):
        assert write_again(anybody, page, f"number {number}").status_code == 200, "whatever others write"
    assert write_again(anybody, page, "too many").status_code == 429


def test_a_page_that_was_open_for_long_asks_for_the_words_again_and_loses_nothing(
    anybody: Client, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as late:
        late.setattr(coming_back, "VISIT_LASTS", timedelta(minutes=-1))
        page = come_back(anybody, words)
    asked = write_again(anybody, page, "he wrote again")
    assert "That page was open too long" in asked.content.decode()
    assert Post.objects.count() == 0
    knock, draft = carried(asked, "knock"), carried(asked, "draft")
    page = send(anybody, "/h/3/", words=words, knock=knock, draft=draft)
    assert "he wrote again</textarea>" in page.content.decode()


@pytest.mark.parametrize("made_up", ["", "x", "AAAA" * 40, "é"])
def test_a_visit_that_was_made_up_opens_nothing(anybody: Client, words: str, made_up: str) -> None:
    answer = send(anybody, "/h/4/", visit=made_up, words="hello").content.decode()
    assert "Type your seven words" in answer
    assert Post.objects.count() == 0
    assert anybody.get("/h/4/").status_code == 200


@pytest.mark.both_engines
def test_what_was_sealed_for_the_teller_goes_when_the_words_stop_working(
    desk: Desk, anybody: Client, words: str, case: Case
) -> None:
    write_back(desk.lead, case.pk, words=ANSWER)
    _ended(words)
    assert Thread.objects.get().mark is None
    assert Post.objects.get().for_teller is None
    known = correspondence(desk.lead, case.pk)
    assert known is not None
    assert known.is_over
    assert [one.words for one in known.posts] == [ANSWER]


@pytest.mark.both_engines
def test_a_message_that_was_moved_to_another_row_does_not_open(
    desk: Desk, anybody: Client, words: str, case: Case
) -> None:
    one, two = (write_back(desk.lead, case.pk, words=f"{ANSWER} {number}") for number in (1, 2))
    Post.objects.filter(pk=one.pk).update(for_teller=two.for_teller)
    page = come_back(anybody, words).content.decode()
    assert "This message could not be opened." in page
    assert f"{ANSWER} 2" in page
