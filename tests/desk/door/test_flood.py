"""Many made-up reports shut the door for nobody: whoever comes after them waits a little, and is in the queue."""

import time
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from leeside.desk.audit.models import Entry
from leeside.desk.cases.models import Case
from leeside.desk.cases.queue import HowMany, queue_for, waiting_for
from leeside.desk.cases.selectors import chronology
from leeside.desk.cases.services import claim
from leeside.desk.cases.words import Door, EventKind, State
from leeside.desk.door import telling, turns
from leeside.desk.door.models import Thread
from leeside.desk.door.opening import change_door
from leeside.desk.door.patience import COUNTED, new_knock, wait
from leeside.desk.door.used_once import UsedOnce
from leeside.desk.staff.models import Role
from tests.desk.cases.making import Desk, at, keys_of
from tests.desk.cases.signed_in import signed_in
from tests.desk.door.visiting import WORDS, carried, come_back, send, seven, told, visitor

pytestmark = pytest.mark.one_engine

Later = Callable[[float], None]


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Later:
    """Let seconds go by for whoever waits for a turn."""
    gone = [0.0]
    real = time.time

    class Clock:
        @staticmethod
        def time() -> float:
            return real() + gone[0]

    monkeypatch.setattr(turns, "time", Clock)
    monkeypatch.setattr(turns, "_USED", UsedOnce(lasts=turns.LASTS))

    def go_on(seconds: float) -> None:
        gone[0] += seconds

    return go_on


@pytest.fixture
def flood(desk: Desk, later: Later) -> None:
    """As many made-up reports as the desk takes at once, of a desk that takes five."""
    change_door(desk.lead.member, most_an_hour=5)
    for number in range(5):
        assert seven(told(visitor(), words=f"made up {number}"))


def press_again(browser: Client, page: Any, address: str = "/h/1/", **fields: str) -> Any:
    """The page after pressing the button once more, with all that it carried."""
    kept = {"sent": carried(page, "sent"), "turn": carried(page, "turn"), "words": WORDS}
    return send(browser, address, **{**kept, **fields})


def through(later: Later, browser: Client | None = None, **fields: str) -> str:
    """The seven words of somebody who waits for their turn."""
    browser = browser or visitor()
    page = told(browser, **fields)
    later(turns.MOST)
    return seven(press_again(browser, page, **fields))


def test_thirty_made_up_reports_do_not_keep_a_child_out(desk: Desk, anybody: Client, later: Later) -> None:
    for number in range(30):
        assert seven(told(visitor(), words=f"made up {number}"))
    page = told(anybody)
    assert "Wait 15 seconds." in page.content.decode()
    later(15)
    words = seven(press_again(anybody, page))
    case = Case.objects.get(door=Door.BUSY)
    assert [row.case for row in queue_for(desk.lead.member, told_busy=True)] == [case]
    read = chronology(case, at(desk.lead, case).key, reader=desk.lead.member)
    assert (EventKind.DISCLOSURE, WORDS) in [(one.event.kind, one.body) for one in read]
    assert "Write to us again" in come_back(anybody, words).content.decode()


def test_when_nobody_floods_there_is_no_wait_and_no_mark(desk: Desk, anybody: Client) -> None:
    page = anybody.get("/h/1/")
    assert 'name="turn"' not in page.content.decode()
    assert seven(told(anybody))
    assert Case.objects.get().door == Door.PUBLIC


@pytest.mark.usefixtures("flood")
def test_the_page_says_how_long_and_keeps_every_word_and_the_helplines(anybody: Client) -> None:
    page = told(anybody, name="Maya", danger="yes", age="13_15")
    said = page.content.decode()
    assert page.status_code == 200
    assert WORDS in said
    assert 'value="Maya"' in said
    assert "We do not have your words yet." in said
    assert said.index("tel:999") < said.index("0800 1111") < said.index("<form")
    assert Case.objects.count() == 5


@pytest.mark.usefixtures("flood")
def test_pressing_too_soon_costs_no_time(anybody: Client, later: Later) -> None:
    page = told(anybody)
    later(5)
    soon = press_again(anybody, page)
    assert "Wait 10 seconds." in soon.content.decode()
    assert carried(soon, "turn") == carried(page, "turn")
    later(10)
    assert seven(press_again(anybody, soon))


@pytest.mark.usefixtures("flood")
def test_who_waits_is_not_put_off_by_those_who_come_meanwhile(anybody: Client, later: Later) -> None:
    page = told(anybody)
    for number in range(12):
        through(later, words=f"made up as well {number}")
    assert seven(press_again(anybody, page))


@pytest.mark.usefixtures("flood")
def test_the_wait_grows_with_the_flood_and_is_never_more_than_a_minute(anybody: Client, later: Later) -> None:
    for number in range(7):
        through(later, words=f"made up as well {number}")
    assert "Wait 25 seconds." in told(anybody).content.decode()
    assert turns.new(1000)[1] == 60


@pytest.mark.usefixtures("flood")
def test_the_words_may_be_changed_while_one_waits(desk: Desk, anybody: Client, later: Later) -> None:
    page = told(anybody)
    later(15)
    assert seven(press_again(anybody, page, words="and he has my address", danger="yes"))
    [first, *_] = queue_for(desk.lead.member)
    assert first.case.danger_now


@pytest.mark.usefixtures("flood")
def test_a_mended_answer_does_not_cost_another_wait(desk: Desk, anybody: Client, later: Later) -> None:
    page = told(anybody)
    later(15)
    empty = press_again(anybody, page, words="")
    assert "Write one word or more." in empty.content.decode()
    assert seven(press_again(anybody, empty))


@pytest.mark.usefixtures("flood")
def test_a_turn_lets_one_report_through_and_no_more(anybody: Client, later: Later) -> None:
    page = told(anybody)
    later(15)
    assert seven(press_again(anybody, page))
    another = press_again(anybody, page, words="another")
    assert "Please wait a little" in another.content.decode()
    assert carried(another, "turn") != carried(page, "turn")
    assert Case.objects.count() == 6


@pytest.mark.usefixtures("flood")
def test_two_presses_after_the_wait_are_one_report_with_the_same_words(anybody: Client, later: Later) -> None:
    page = told(anybody)
    later(15)
    assert seven(press_again(anybody, page)) == seven(press_again(anybody, page))
    assert Case.objects.count() == 6


@pytest.mark.usefixtures("flood")
@pytest.mark.parametrize("made_up", ["", "x", "AAAA" * 40, "é" * 400])
def test_a_turn_that_was_made_up_is_none(anybody: Client, made_up: str) -> None:
    page = send(anybody, "/h/1/", words="hello", turn=made_up)
    assert "Please wait a little" in page.content.decode()
    assert Case.objects.count() == 5


@pytest.mark.usefixtures("flood")
def test_a_turn_lasts_for_an_hour_after_it_has_come(anybody: Client, later: Later) -> None:
    page = told(anybody)
    later(15 + turns.LASTS + 1)
    assert "Please wait a little" in press_again(anybody, page).content.decode()


@pytest.mark.usefixtures("flood")
def test_a_turn_is_no_knock_and_a_knock_is_no_turn(anybody: Client, later: Later) -> None:
    page = told(anybody)
    later(15)
    assert "wait a little" in send(anybody, "/h/3/", words="x", knock=carried(page, "turn")).content.decode()
    assert turns.still_to_wait(new_knock()) is None


@pytest.mark.usefixtures("flood")
def test_guessing_words_is_as_slow_as_ever_in_a_flood(anybody: Client, later: Later) -> None:
    for _ in range(21):
        come_back(anybody, "no such words")
    assert wait() > 0
    through(later)
    assert wait() > 0
    assert COUNTED.wrong() == 20, "the last one had to wait"


@pytest.mark.usefixtures("flood")
def test_everybody_gets_the_same_answer_whatever_they_say(anybody: Client) -> None:
    for fields in (
        {"danger": "yes"},
        {"staff": "yes", "staff_name": "Robin Harpenden"},
        {"words": "i want to die"},
    ):
        assert "Wait 15 seconds." in told(anybody, **fields).content.decode()
    assert "Wait 15 seconds." in told(anybody, "/h/2/", who="parent").content.decode()


@pytest.mark.usefixtures("flood")
def test_a_flood_is_one_line_in_the_queue(desk: Desk, later: Later) -> None:
    for number in range(3):
        through(later, words=f"made up as well {number}")
    assert {row.case.door for row in queue_for(desk.lead.member)} == {Door.PUBLIC}
    assert waiting_for(desk.lead.member) == HowMany(queue=5, told_busy=3)
    lead = signed_in(desk.lead)
    said = lead.get("/queue/").content.decode()
    assert "3 more, told in a busy hour: look through them" in said
    assert "5 waiting." in said
    listed = lead.get("/queue/busy/").content.decode()
    assert "3 waiting." in listed
    assert listed.count("told in a busy hour, waiting") == 3


@pytest.mark.usefixtures("flood")
def test_a_line_that_was_taken_on_leaves_the_flood(desk: Desk, later: Later) -> None:
    through(later)
    case = Case.objects.get(door=Door.BUSY)
    claim(desk.lead, case.pk, seen_version=case.version)
    assert waiting_for(desk.lead.member).told_busy == 0
    assert Case.objects.get(pk=case.pk).state == State.OPEN


@pytest.mark.usefixtures("flood")
def test_only_what_a_flood_holds_waits_and_the_queue_does_not_say_that_nothing_does(
    desk: Desk, later: Later
) -> None:
    through(later)
    Case.objects.filter(door=Door.PUBLIC).update(state=State.DISMISSED)
    said = signed_in(desk.lead).get("/queue/").content.decode()
    assert "1 more, told in a busy hour" in said
    assert "Nothing is waiting." not in said


@pytest.mark.usefixtures("flood")
def test_danger_in_a_flood_stands_on_top_and_the_newest_first(desk: Desk, later: Later) -> None:
    through(later, words="made up", danger="yes")
    through(later, words="i have taken all the pills and i am going to die tonight")
    newest = through(later, words="he is outside", danger="yes")
    assert newest
    rows = queue_for(desk.lead.member)
    danger = [row.case for row in rows if row.case.door == Door.BUSY]
    assert [row.case for row in rows[: len(danger)]] == danger
    assert danger == sorted(danger, key=lambda one: one.arrived_at, reverse=True)
    assert len(danger) == 3
    assert rows[0].why.startswith("Danger now, told by a person and not screened, told in a busy hour")


@pytest.mark.usefixtures("flood")
def test_danger_that_was_told_in_quiet_stands_before_that_of_a_flood(desk: Desk, later: Later) -> None:
    through(later, danger="yes")
    quiet = Case.objects.filter(door=Door.PUBLIC).first()
    assert quiet is not None
    Case.objects.filter(pk=quiet.pk).update(danger_now=True)
    first, second, *_ = queue_for(desk.lead.member)
    assert (first.case, second.case.door) == (quiet, Door.BUSY)


@pytest.mark.usefixtures("flood")
def test_in_a_flood_too_it_goes_round_whoever_is_named(desk: Desk, later: Later) -> None:
    subject = keys_of(Role.DEPUTY, name="Robin Harpenden")
    through(later, words="mr harpenden texts me at night")
    assert waiting_for(subject.member).told_busy == 0
    assert waiting_for(desk.lead.member).told_busy == 1


@pytest.mark.usefixtures("flood")
@pytest.mark.parametrize("limit", ["MOST_OF_A_DAY", "MOST_UNREAD"])
def test_what_was_taken_is_never_lost_and_where_it_is_full_the_page_helps(
    desk: Desk, anybody: Client, later: Later, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    monkeypatch.setattr(telling, limit, 2)
    page = told(anybody)
    kept = [through(later, words=f"number {number}") for number in range(2)]
    later(60)
    for full in (told(visitor()), press_again(anybody, page)):
        said = full.content.decode()
        assert full.status_code == 429
        assert WORDS in said
        assert "0800 1111" in said
        assert "Press the button again later." in said
    assert Thread.objects.count() == Case.objects.count() == 7
    for words in kept:
        assert "Write to us again" in come_back(visitor(), words).content.decode()
    Case.objects.filter(door=Door.BUSY).update(state=State.DISMISSED, arrived_at="2026-01-01T09:00Z")
    assert seven(press_again(anybody, page)), "once somebody has looked, with the turn that it had"


@pytest.mark.usefixtures("flood")
def test_an_hour_later_all_is_as_it_was(anybody: Client, later: Later) -> None:
    through(later)
    Thread.objects.update(made_at="2026-01-01T09:00Z")
    assert seven(told(anybody))
    assert Case.objects.filter(door=Door.BUSY).count() == 1


@pytest.mark.usefixtures("flood")
def test_who_waits_leaves_nothing_behind(anybody: Client) -> None:
    before = Entry.objects.count()
    page = told(anybody, name="Maya")
    assert not page.cookies
    assert Entry.objects.count() == before
    assert (Case.objects.count(), Thread.objects.count()) == (5, 5)
