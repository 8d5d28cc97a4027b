"""Clocks of referrals: they start with what starts them, and when their day has gone by, a task says so, once.

What is in a task is sealed with the key of its case, which no worker holds. So the desk looks whenever a member does: at the
queue, at their list, or at a case. The rows say what was done; a restart forgets nothing, and nothing is done twice.
"""

import uuid
from collections.abc import Iterable
from datetime import date, datetime
from typing import Final

from django.db import transaction
from django.utils import timezone

from leeside.desk.audit.services import record_change
from leeside.desk.cases.access import Opened, cases_of
from leeside.desk.cases.chronicle import write_done
from leeside.desk.cases.models import Case, Task
from leeside.desk.cases.words import EventKind
from leeside.desk.referrals.duties import TRANSFER, Duty, Since, day_due, duties_of, duty_of
from leeside.desk.referrals.models import Clock, Referral
from leeside.desk.referrals.words import ENDED, State
from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.sealing.errors import NoKeyError
from leeside.desk.sealing.fields import seal
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import StaffMember

_WHO: Final = "desk:clocks"


def start(at: Opened, referral: Referral, *, since: Iterable[Since], when: datetime | None = None) -> None:
    """Start the clocks that begin now, each with its task; for services, in their transaction."""
    for duty in duties_of(referral.route, since=since):
        begun = when or (at.case.arrived_at if duty.since is Since.ARRIVED else timezone.now())
        due = day_due(duty, timezone.localtime(begun).date())
        if Clock.objects.filter(referral=referral, duty=duty.id, stopped_at=None).exists():
            continue
        task = _task(at.case, at.key, duty, what=duty.what, owner=at.member, by=at.member, due=due)
        clock = Clock.objects.create(
            referral=referral, duty=duty.id, since=begun, due=due, by=at.member, task=task
        )
        record_change(at.member, "clock.started", clock, case=at.case.pk, duty=duty.id)


def stop(at: Opened, referral: Referral, to: State) -> None:
    """Stop the clocks that this state stops, and end their tasks; for services, in their transaction."""
    for clock in Clock.objects.filter(referral=referral, stopped_at=None).select_related("task", "chase"):
        duty = duty_of(clock.duty, referral.route)
        if duty is not None and to not in duty.until and to not in ENDED:
            continue
        Clock.objects.filter(pk=clock.pk).update(stopped_at=timezone.now())
        for task in (clock.task, clock.chase):
            if task is not None and task.finished_at is None:
                Task.objects.filter(pk=task.pk, finished_at=None).update(
                    finished_at=timezone.now(), finished_by=at.member
                )
        record_change(at.member, "clock.stopped", clock, case=at.case.pk, duty=clock.duty)


def count_from(at: Opened, referral: Referral, day: date) -> None:
    """Count the days of a file's transfer from the first day at the new place; for services, in their transaction."""
    clock = Clock.objects.filter(referral=referral, duty=TRANSFER, stopped_at=None).first()
    duty = duty_of(TRANSFER, referral.route)
    if clock is None or duty is None or clock.due == (due := day_due(duty, day)):
        return
    clock.due = due
    if due >= timezone.localdate():
        clock.passed_at = None if clock.chase_id is None else clock.passed_at
    clock.save(update_fields=["due", "passed_at"])
    if clock.task is not None:
        Task.objects.filter(pk=clock.task.pk, finished_at=None).update(due=due)
    record_change(at.member, "clock.counted_anew", clock, case=at.case.pk, duty=duty.id)


def look(keys: OpenKeys) -> int:
    """Make a task of each clock whose day has gone by, in the cases of a member. Gives how many were made."""
    late = Clock.objects.filter(
        referral__case__in=cases_of(keys.member),
        stopped_at=None,
        passed_at=None,
        due__lt=timezone.localdate(),
    )
    made = 0
    for clock in late.select_related("referral__case", "by", "referral__sent_by"):
        try:
            key = keys.case_key(clock.referral.case)
        except NoKeyError:
            continue  # a colleague who holds the key will look
        made += _passed(clock.pk, clock.referral.case, key, looker=keys.member)
    return made


@transaction.atomic
def _passed(clock_id: uuid.UUID, case: Case, key: CaseKey, *, looker: StaffMember) -> int:
    """Note that a day has gone by, and add the task; whoever is second finds that it was noted and adds none."""
    now = timezone.now()
    if not Clock.objects.filter(pk=clock_id, passed_at=None, stopped_at=None).update(passed_at=now):
        return 0
    clock = Clock.objects.select_related("referral", "by").get(pk=clock_id)
    duty = duty_of(clock.duty, clock.referral.route)
    if duty is None:
        return 0
    owner = _owner(clock, case, looker)
    clock.chase = _task(
        case, key, duty, what=duty.chase, owner=owner, by=clock.by, due=timezone.localdate(), actor=_WHO
    )
    clock.save(update_fields=["chase"])
    record_change(_WHO, "clock.passed", clock, case=case.pk, duty=duty.id)
    return 1


def _owner(clock: Clock, case: Case, looker: StaffMember) -> StaffMember:
    """Who sent it, who began it, who has the case, and at last who looks: the first who still is a member."""
    referral = clock.referral
    for member in (referral.sent_by, clock.by, case.claimed_by):
        if member is not None and cases_of(member).filter(pk=case.pk).exists():
            return member
    return looker


def _task(
    case: Case,
    key: CaseKey,
    duty: Duty,
    *,
    what: str,
    owner: StaffMember,
    by: StaffMember,
    due: date,
    actor: StaffMember | str | None = None,
) -> Task:
    task = Task(case=case, owner=owner, due=due, made_by=by)
    unsure = " To be checked." if duty.status.value == "check" else ""
    reason = f"Added by the desk for a referral, counted since {duty.since.value}. {duty.source}.{unsure}"
    seal(task, key, what=what, reason=reason)
    task.save(force_insert=True)
    write_done(case, key, actor or by, EventKind.TASK, f"Task for {owner.name}, due {due:%d %B %Y}: {what}")
    record_change(actor or by, "task.added", task, case=case.pk, owner=owner.pk)
    return task
