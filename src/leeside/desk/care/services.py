"""What was opened is noted and soon forgotten; a case is handed over with a note, or a colleague is asked to take it."""

import uuid
from datetime import timedelta
from typing import Final

from django.db import transaction
from django.utils import timezone

from leeside.desk.care.models import Exposure
from leeside.desk.cases.access import cases_of, opened, require_of
from leeside.desk.cases.errors import MayNot
from leeside.desk.cases.models import Case, Task
from leeside.desk.cases.services import add_task, reassign
from leeside.desk.conversations.models import Conversation
from leeside.desk.permissions.permission import Permission, may
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import StaffMember
from leeside.knowledge.model import RiskLevel

KEPT: Final = timedelta(days=28)


@transaction.atomic
def note_opened(member: StaffMember, conversation: Conversation, *, level: RiskLevel, excerpts: int) -> None:
    """Note that somebody opened words in which there is concern; anything below that is not counted.

    Notes of more than four weeks ago go at the same time, everybody's.
    """
    if level.rank < RiskLevel.CONCERN.rank or not excerpts:
        return
    Exposure.objects.filter(at__lt=timezone.now() - KEPT).delete()
    Exposure.objects.create(member=member, conversation=conversation, excerpts=excerpts)


def hand_over(
    keys: OpenKeys, case_id: uuid.UUID, *, seen_version: int, to: StaffMember, note: str
) -> Case | Task:
    """Give a case to a colleague with a note of where it stands. The note goes into the chronology.

    Whoever works in the queue hands it on at once. Anybody else asks: the colleague, who has to be a lead or a deputy of the
    case, gets a task for today. Raises `NotYours`, `MayNot`, `ReasonNeeded`, `WrongState` and `ChangedMeanwhile`.
    """
    at = opened(keys, case_id, needs=Permission.ADD_TO_CASES)
    if to.pk == at.member.pk:
        raise MayNot("That is yourself.", to_do="Choose a colleague.")
    if may(StaffMember.objects.get(pk=at.member.pk).role, Permission.WORK_QUEUE):
        return reassign(keys, case_id, seen_version=seen_version, to=to, reason=note)
    require_of(to, Permission.MANAGE_MEMBERS)
    if not cases_of(to).filter(pk=case_id).exists():
        raise MayNot("This colleague is no member of the case.", to_do="Choose a lead or a deputy who is.")
    return add_task(
        keys,
        case_id,
        what=f"Take this case over from {at.member.name}",
        reason=note,
        owner=to,
        due=timezone.localdate(),
    )
