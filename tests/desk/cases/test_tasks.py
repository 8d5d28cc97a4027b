"""Tasks have an owner, a day and a reason, and end with what came of them."""

import uuid
from datetime import date

import pytest

from leeside.desk.cases.errors import MayNot, NotYours, ReasonNeeded, WrongState
from leeside.desk.cases.models import Case, Task
from leeside.desk.cases.selectors import tasks_in
from leeside.desk.cases.services import add_task, finish_task
from tests.desk.cases.making import Desk, arrived

WHY = "the form tutor knows her best"


def _task(desk: Desk, case: Case) -> Task:
    return add_task(
        desk.lead,
        case.pk,
        what="Talk with the form tutor",
        reason=WHY,
        owner=desk.deputy.member,
        due=date(2026, 12, 1),
    )


def test_a_task_is_there_until_it_is_finished(desk: Desk) -> None:
    case = arrived(desk)
    task = _task(desk, case)
    [known] = tasks_in(desk.deputy, case.pk)
    assert (known.what, known.reason, known.task.owner) == (
        "Talk with the form tutor",
        WHY,
        desk.deputy.member,
    )
    finish_task(desk.deputy, task.pk, outcome="Nothing new")
    assert tasks_in(desk.deputy, case.pk) == []
    assert [one.task for one in tasks_in(desk.deputy, case.pk, finished=True)] == [task]


def test_a_task_is_finished_once(desk: Desk) -> None:
    task = _task(desk, arrived(desk))
    finish_task(desk.lead, task.pk, outcome="Done by phone")
    with pytest.raises(WrongState):
        finish_task(desk.deputy, task.pk, outcome="Done in person")


def test_only_a_member_is_given_a_task(desk: Desk) -> None:
    case = arrived(desk)
    with pytest.raises(MayNot):
        add_task(
            desk.lead,
            case.pk,
            what="Talk",
            reason=WHY,
            owner=desk.practitioner.member,
            due=date(2026, 12, 1),
        )


def test_a_task_needs_a_reason_and_an_outcome(desk: Desk) -> None:
    case = arrived(desk)
    with pytest.raises(ReasonNeeded):
        add_task(desk.lead, case.pk, what="Talk", reason="-", owner=desk.lead.member, due=date(2026, 12, 1))
    task = _task(desk, case)
    with pytest.raises(ReasonNeeded):
        finish_task(desk.lead, task.pk, outcome=" ")


def test_a_task_of_a_case_that_is_not_theirs_is_not_there(desk: Desk) -> None:
    task = _task(desk, arrived(desk))
    for keys, asked in ((desk.practitioner, task.pk), (desk.lead, uuid.uuid4())):
        with pytest.raises(NotYours):
            finish_task(keys, asked, outcome="Done")
