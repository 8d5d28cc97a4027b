"""More of a conversation than the minimum is read only after somebody has said why."""

import uuid

from django.db import transaction

from leeside.desk.audit.services import record_change
from leeside.desk.cases.access import opened, reasoned
from leeside.desk.cases.errors import NotYours
from leeside.desk.conversations.models import Conversation, WiderLook
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.fields import seal
from leeside.desk.sealing.open_keys import OpenKeys


@transaction.atomic
def look_wider(keys: OpenKeys, conversation_id: uuid.UUID, *, reason: str) -> WiderLook:
    """Say why more than the minimum has to be read. Raises `NotYours`, `MayNot` and `ReasonNeeded`."""
    row = Conversation.objects.filter(pk=conversation_id).first()
    if row is None:
        raise NotYours
    at = opened(keys, row.case_id, needs=Permission.REVEAL)
    look = WiderLook(conversation=row, member=at.member)
    seal(look, at.key, reason=reasoned(reason))
    look.save(force_insert=True)
    record_change(at.member, "conversation.look_wider", look, case=at.case.pk)
    return look
