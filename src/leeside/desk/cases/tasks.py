"""What is to be done in a case, by whom, until when, and why."""

import uuid
from datetime import date

from django.db import transaction
from django.utils import timezone

from leeside.desk.audit.services import record_change
from leeside.desk.cases.access import cases_of, opened, reasoned
from leeside.desk.cases.chronicle import write_done
from leeside.desk.cases.errors import MayNot, NotYours, ReasonNeeded, WrongState
from leeside.desk.cases.models import Task
from leeside.desk.cases.words import EventKind
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.fields import seal
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import StaffMember


@transaction.atomic
def add_task(
    keys: OpenKeys, case_id: uuid.UUID, *, what: str, reason: str, owner: StaffMember, due: date
) -> Task:
    """Give somebody, who must be a member too, something to do. Raises `NotYours`, `MayNot`, `ReasonNeeded`."""
    at = opened(keys, case_id, needs=Permission.ADD_TO_CASES, lock=True)
    why = reasoned(reason)
    if not what.strip():
        raise ReasonNeeded(1)
    if not cases_of(owner).filter(pk=at.case.pk).exists():
        raise MayNot("Only a member of the case can be given its tasks.", to_do="Add them first.")
    task = Task(case=at.case, owner=owner, due=due, made_by=at.member)
    seal(task, at.key, what=what.strip(), reason=why)
    task.save(force_insert=True)
    write_done(
        at.case,
        at.key,
        at.member,
        EventKind.TASK,
        f"Task for {owner.name}, due {due:%d %B %Y}: {what.strip()}",
    )
    record_change(at.member, "task.added", task, case=at.case.pk, owner=owner.pk)
    return task


@transaction.atomic
def finish_task(keys: OpenKeys, task_id: uuid.UUID, *, outcome: str) -> Task:
    """Say that a task is done and what came of it. Raises `NotYours`, `ReasonNeeded`, `WrongState`."""
    found = Task.objects.filter(pk=task_id).first()
    if found is None:
        raise NotYours
    at = opened(keys, found.case_id, needs=Permission.ADD_TO_CASES, lock=True)
    if not outcome.strip():
        raise ReasonNeeded(1)
    task = Task.objects.select_for_update().get(pk=found.pk)
    if task.finished_at is not None:
        raise WrongState(
            "This task was finished already.", to_do="Look at the chronology for what came of it."
        )
    task.finished_at, task.finished_by = timezone.now(), at.member
    task.save(update_fields=["finished_at", "finished_by"])
    write_done(
        at.case,
        at.key,
        at.member,
        EventKind.TASK,
        f"Done: {task.what.reveal(at.key)}\n\n{outcome.strip()}",
    )
    record_change(at.member, "task.finished", task, case=at.case.pk)
    return task
