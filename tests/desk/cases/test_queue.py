"""The queue puts first what cannot wait, and says why in one line without a word of what is sealed."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from leeside.desk.audit.models import AccessEntry
from leeside.desk.cases.models import Case
from leeside.desk.cases.queue import queue_for, waiting_for
from leeside.desk.cases.services import claim, hold
from leeside.desk.cases.views import queue as queue_page
from leeside.desk.cases.words import AgeBand
from leeside.knowledge.model import RiskLevel
from tests.desk.cases.making import Desk, arrived
from tests.desk.cases.signed_in import signed_in


def _arrived(desk: Desk, *, hours: int, level: RiskLevel | None = None, **changed: object) -> Case:
    case = arrived(desk, **changed)
    case.level = level.value if level else ""
    case.arrived_at = timezone.now() - timedelta(hours=hours)
    case.save(update_fields=["level", "arrived_at"])
    return case


def test_danger_then_level_then_under_thirteen_then_the_longest_wait(desk: Desk) -> None:
    waiting = _arrived(desk, hours=50, level=RiskLevel.WORTH_A_LOOK)
    young = _arrived(desk, hours=1, level=RiskLevel.CONCERN, age_band=AgeBand.UNDER_13)
    older = _arrived(desk, hours=9, level=RiskLevel.CONCERN, age_band=AgeBand.FROM_16)
    newer = _arrived(desk, hours=2, level=RiskLevel.CONCERN)
    serious = _arrived(desk, hours=3, level=RiskLevel.SERIOUS_CONCERN)
    danger = _arrived(desk, hours=0, danger_now=True)
    rows = queue_for(desk.lead.member)
    assert [row.case for row in rows] == [danger, serious, young, older, newer, waiting]


def test_what_a_person_told_is_no_less_than_what_a_machine_calls_a_concern(desk: Desk) -> None:
    told = _arrived(desk, hours=5)
    noticed = _arrived(desk, hours=4, level=RiskLevel.CONCERN)
    nothing = _arrived(desk, hours=90, level=RiskLevel.NOTHING_NOTICED)
    assert [row.case for row in queue_for(desk.lead.member)] == [told, noticed, nothing]


def test_each_row_says_why(desk: Desk) -> None:
    _arrived(desk, hours=3, danger_now=True, age_band=AgeBand.UNDER_13, staff_involved=True)
    _arrived(desk, hours=49, level=RiskLevel.SERIOUS_CONCERN)
    first, second = (row.why for row in queue_for(desk.lead.member))
    assert first == (
        "Danger now, told by a person and not screened, under 13, a member of staff is involved, waiting 3 hours."
    )
    assert second == "Screening: serious concern, aged 13 to 15, waiting 2 days."


def test_nothing_that_is_sealed_stands_in_a_row(desk: Desk) -> None:
    arrived(desk)
    [row] = queue_for(desk.lead.member)
    for word in ("Maya", "Worried", "secret", "kai"):
        assert word not in repr(row)


def test_what_is_on_hold_stays_behind_until_its_day(desk: Desk) -> None:
    held = _arrived(desk, hours=9, level=RiskLevel.SERIOUS_CONCERN)
    other = _arrived(desk, hours=1, level=RiskLevel.WORTH_A_LOOK)
    tomorrow = timezone.localdate() + timedelta(days=1)
    hold(desk.lead, held.pk, seen_version=1, until=tomorrow, reason="the form tutor is back then")
    assert [row.case for row in queue_for(desk.lead.member)] == [other, held]
    Case.objects.filter(pk=held.pk).update(held_until=timezone.localdate())
    assert [row.case for row in queue_for(desk.lead.member)] == [held, other]


def test_what_somebody_took_on_is_no_longer_in_the_queue(desk: Desk) -> None:
    case = arrived(desk)
    claim(desk.deputy, case.pk, seen_version=1)
    assert queue_for(desk.lead.member) == []


def test_a_stretch_of_the_queue_is_the_same_as_of_the_whole(desk: Desk) -> None:
    for hours in range(7):
        _arrived(desk, hours=hours, level=RiskLevel.CONCERN if hours % 2 else RiskLevel.WORTH_A_LOOK)
    whole = [row.case for row in queue_for(desk.lead.member)]
    parts = [row.case for first in (0, 3, 6) for row in queue_for(desk.lead.member, first=first, count=3)]
    assert parts == whole
    assert waiting_for(desk.lead.member).queue == len(whole) == 7
    assert queue_for(desk.lead.member, first=7, count=3) == []


def test_a_page_of_the_queue_asks_no_more_for_more_rows(desk: Desk) -> None:
    browser = signed_in(desk.lead)
    asked = []
    for count in (2, 12):
        for hours in range(count):
            _arrived(desk, hours=hours)
        browser.get("/queue/")
        with CaptureQueriesContext(connection) as queries:
            page = browser.get("/queue/").content.decode()
        asked.append(len(queries))
        assert page.count("Worried about late messages") == Case.objects.count()
    assert asked[0] == asked[1]


def test_a_long_queue_comes_in_pages_and_says_how_many_wait(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue_page, "PAGE", 2)
    for hours in (1, 2, 3):
        _arrived(desk, hours=hours)
    browser = signed_in(desk.lead)
    first, second, third = (browser.get(f"/queue/?page={number}").content.decode() for number in (1, 2, 3))
    assert "3 waiting" in first
    assert "Less urgent" in first
    assert "More urgent" in second
    assert "Less urgent" not in second
    assert "none on this page" in third
    assert "Nothing is waiting" not in third


def test_looking_at_the_queue_is_recorded(desk: Desk) -> None:
    queue_for(desk.lead.member)
    entry = AccessEntry.objects.order_by("-number").first()
    assert entry is not None
    assert (entry.action, entry.actor) == ("queue.seen", desk.lead.member)
