"""A clock that was set back is noticed by the times of the audit, said on the page, and written down once."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from leeside.desk.audit.clock import minutes_behind
from leeside.desk.audit.models import Entry, Newest
from leeside.desk.audit.services import record_look
from leeside.desk.audit.verify import verify
from tests.desk.cases.making import a_desk
from tests.desk.cases.signed_in import signed_in


def _ahead(monkeypatch: pytest.MonkeyPatch, by: timedelta) -> None:
    """A row that was written when the clock stood later than it does now."""
    with monkeypatch.context() as later:
        moment = timezone.now() + by
        later.setattr("django.utils.timezone.now", lambda: moment)
        record_look("desk:test", "queue.seen", "cases_case")


def test_a_clock_that_goes_right_is_left_alone(record: None, monkeypatch: pytest.MonkeyPatch) -> None:
    _ahead(monkeypatch, timedelta(seconds=60))
    assert minutes_behind() == 0
    assert not Entry.objects.filter(action="clock.behind").exists()


def test_a_clock_that_was_set_back_is_said_on_the_page_and_once_in_the_audit(
    record: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = a_desk()
    _ahead(monkeypatch, timedelta(hours=3))
    browser: Client = signed_in(desk.lead)
    for address in ("/", "/queue/"):
        page = browser.get(address).content.decode()
        assert "The clock of this machine stands 1" in page
        assert "minutes before what was recorded last" in page
    [row] = Entry.objects.filter(action="clock.behind")
    assert row.system == "desk:clock"
    assert verify().broken is None, "rows whose times go back are no broken chain"


def test_an_empty_audit_says_nothing_of_the_clock(record: None) -> None:
    assert Newest.objects.get(pk=1).number == Entry.objects.count()
    assert minutes_behind() == 0
