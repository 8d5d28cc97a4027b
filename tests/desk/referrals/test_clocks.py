"""Clocks start with what starts them, end with what ends them, and a day that has gone by makes one task and no second."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

from leeside.desk.cases.models import Case, Task
from leeside.desk.cases.selectors import tasks_in
from leeside.desk.cases.services import arrive, remove_member
from leeside.desk.referrals import clocks
from leeside.desk.referrals.duties import DUTIES, day_due, duty_of
from leeside.desk.referrals.models import Clock
from leeside.desk.referrals.sending import received
from leeside.desk.referrals.services import withdraw
from leeside.desk.staff.models import Role
from leeside.knowledge.model import Status
from tests.desk.cases.making import Desk, a_concern, arrived, keys_of
from tests.desk.cases.signed_in import signed_in
from tests.desk.referrals.making import WHY, drafted, gone


def _days_ago(case: Case, days: int) -> None:
    """As if the clocks had begun some days earlier."""
    back = timezone.localdate() - timedelta(days=days)
    Clock.objects.filter(referral__case=case).update(due=back)


@pytest.mark.parametrize(
    ("duty", "begun", "due"),
    [
        ("mash receipt", date(2026, 11, 26), date(2026, 11, 27)),
        ("mash receipt", date(2026, 11, 27), date(2026, 11, 30)),
        ("platform_report receipt", date(2026, 11, 27), date(2026, 12, 4)),
        ("mash no_answer", date(2026, 11, 28), date(2026, 12, 2)),
        ("mash no_answer", date(2026, 12, 24), date(2026, 12, 31)),
        ("school_transfer transfer_the_file", date(2026, 11, 26), date(2026, 12, 1)),
    ],
)
def test_days_are_counted_from_the_next_one_and_working_days_leave_out_weekends_and_bank_holidays(
    duty: str, begun: date, due: date
) -> None:
    route, id_ = duty.split()
    known = duty_of(id_, route)
    assert known is not None
    assert day_due(known, begun) == due


def test_each_duty_names_its_source_and_day() -> None:
    assert len({duty.id for duty in DUTIES}) == len(DUTIES)
    for duty in DUTIES:
        assert duty.source
        assert duty.checked_on <= timezone.localdate()
        assert duty.status in Status


def test_a_receipt_is_due_when_it_was_sent_and_there_is_a_task_for_it(desk: Desk) -> None:
    case = arrived(desk)
    drafted(desk, case)
    assert tasks_in(desk.lead, case.pk) == []
    gone(desk, case)
    tasks = tasks_in(desk.lead, case.pk)
    assert [known.task.owner for known in tasks] == [desk.deputy.member] * 2
    assert "decide what follows within one working day" in tasks[0].what
    assert "Working Together" in tasks[0].reason


@pytest.mark.parametrize("route", ["iwf", "police_999_log"])
def test_where_nobody_answers_later_no_clock_starts(desk: Desk, route: str) -> None:
    gone(desk, arrived(desk), route=route)
    assert not Clock.objects.exists()


def test_the_lados_day_is_counted_from_the_arrival_of_the_concern(desk: Desk) -> None:
    case = arrived(desk)
    Case.objects.filter(pk=case.pk).update(
        arrived_at=datetime(2026, 11, 23, 18, tzinfo=ZoneInfo("Europe/London"))
    )
    referral = drafted(desk, case, route="lado")
    assert [(clock.duty, clock.due) for clock in referral.clocks.all()] == [
        ("tell_the_lado", date(2026, 11, 24))
    ]


def test_an_answer_stops_the_clock_and_ends_its_task(desk: Desk) -> None:
    case = arrived(desk)
    referral = gone(desk, case, route="ceop")
    assert len(tasks_in(desk.lead, case.pk)) == 1
    received(desk.lead, referral.pk, seen_version=3, said="their number is in the mail")
    assert tasks_in(desk.lead, case.pk) == []
    assert not referral.clocks.filter(stopped_at=None).exists()


def test_what_is_withdrawn_waits_for_nothing(desk: Desk) -> None:
    case = arrived(desk)
    referral = gone(desk, case)
    withdraw(desk.lead, referral.pk, seen_version=3, reason="it was another child")
    assert tasks_in(desk.lead, case.pk) == []


def test_a_day_that_has_gone_by_makes_a_task_once_whoever_looks(desk: Desk) -> None:
    case = arrived(desk)
    gone(desk, case, route="ceop")
    assert clocks.look(desk.lead) == 0
    _days_ago(case, 1)
    assert clocks.look(desk.lead) == 1
    assert [clocks.look(keys) for keys in (desk.lead, desk.deputy, desk.lead)] == [0, 0, 0]
    [late] = [known for known in tasks_in(desk.lead, case.pk) if "Nobody has confirmed" in known.what]
    assert (late.task.owner, late.task.due) == (desk.deputy.member, timezone.localdate())
    assert Task.objects.filter(case=case).count() == 2


def test_two_looks_at_the_same_moment_make_one_task(desk: Desk) -> None:
    case = arrived(desk)
    gone(desk, case, route="ceop")
    _days_ago(case, 1)
    clock = Clock.objects.get(referral__case=case)
    key = desk.lead.case_key(case)
    both = [clocks._passed(clock.pk, case, key, looker=desk.lead.member) for _ in range(2)]
    assert both == [1, 0]


def test_a_day_that_is_today_has_not_gone_by(desk: Desk) -> None:
    case = arrived(desk)
    gone(desk, case, route="ceop")
    _days_ago(case, 0)
    assert clocks.look(desk.lead) == 0


def test_nobody_is_given_a_task_of_a_case_that_they_left(desk: Desk) -> None:
    case = arrived(desk)
    gone(desk, case, route="ceop")
    remove_member(desk.lead, case.pk, member=desk.deputy.member, reason=WHY)
    _days_ago(case, 1)
    assert clocks.look(desk.lead) == 1
    clock = Clock.objects.select_related("chase__owner").get(referral__case=case)
    assert clock.chase is not None
    assert clock.chase.owner == desk.lead.member


def test_whoever_is_no_member_makes_no_task_by_looking(desk: Desk) -> None:
    outside = keys_of(Role.DEPUTY, name="Concerned Deputy")
    case = arrive(a_concern(concerns=(outside.member,)), actor=desk.practitioner.member)
    gone(desk, case, route="ceop")
    _days_ago(case, 1)
    assert [clocks.look(keys) for keys in (outside, desk.practitioner, desk.administrator)] == [0, 0, 0]


def test_the_queue_a_list_and_a_case_are_where_it_is_looked(desk: Desk) -> None:
    case, lead = arrived(desk), signed_in(desk.lead)
    for address in ("/queue/", "/cases/", f"/cases/{case.pk}/"):
        gone(desk, case, route="ceop")
        _days_ago(case, 1)
        before = Task.objects.count()
        assert lead.get(address).status_code == 200
        assert Task.objects.count() == before + 1
