"""Steps of the playbook become tasks, with an owner and a day; each once, however often it is ticked."""

import uuid
from collections.abc import Sequence
from datetime import date

from django.db import transaction

from leeside.desk.cases.access import opened
from leeside.desk.cases.errors import WrongState
from leeside.desk.cases.models import Task
from leeside.desk.cases.playbook import Advised, playbook_of
from leeside.desk.cases.tasks import add_task
from leeside.desk.permissions.permission import Permission
from leeside.desk.referrals.models import StepTask
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import StaffMember
from leeside.knowledge.model import Status


@transaction.atomic
def tick(
    keys: OpenKeys,
    case_id: uuid.UUID,
    *,
    steps: Sequence[str],
    owner: StaffMember,
    due: date | None = None,
) -> Sequence[Task]:
    """Make a task of each step, due on a day or when the knowledge says. One that is a task already is left alone.

    Raises `NotYours`, `MayNot`, and `WrongState` for a step that is not advised for this case.
    """
    at = opened(keys, case_id, needs=Permission.ADD_TO_CASES, lock=True)
    playbook = playbook_of(keys, case_id)
    advised = playbook.advised()
    made = []
    for id_ in dict.fromkeys(steps):
        one = advised.get(id_)
        if one is None:
            raise WrongState("That step is not advised for this case.", to_do="Look at the steps again.")
        if one.task is not None:
            continue
        task = add_task(
            keys, case_id, what=one.step.step.text, reason=_why(one), owner=owner, due=due or one.due
        )
        StepTask.objects.create(case=at.case, step=id_, edition=playbook.edition, task=task)
        made.append(task)
    return made


def _why(one: Advised) -> str:
    step = one.step.step
    parts = [f"Advised for: {', '.join(one.ways)}." if one.ways else "Advised whatever the way."]
    parts += list(step.never)
    unsure = ", to be checked" if step.status is Status.CHECK else ""
    parts.append(f"{step.source} (checked {step.checked_on.day} {step.checked_on:%B %Y}{unsure}).")
    return " ".join(parts)
