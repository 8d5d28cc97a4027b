"""Conversations and other evidence are added to a case that is there already."""

import uuid
from collections.abc import Iterable, Sequence

from django.db import transaction

from leeside.conversation.model import Message
from leeside.desk.audit.services import record_change
from leeside.desk.cases.access import opened, reasoned
from leeside.desk.cases.chronicle import write_done
from leeside.desk.cases.errors import NotYours
from leeside.desk.cases.words import EventKind
from leeside.desk.conversations.keep import keep_evidence, keep_sealed, seal_screened
from leeside.desk.conversations.models import Conversation, EvidenceItem, WiderLook
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.fields import seal
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.screening.result import ScreeningResult


def add_screened(
    keys: OpenKeys,
    case_id: uuid.UUID,
    *,
    result: ScreeningResult,
    messages: Iterable[Message],
    kind: EvidenceItem.Kind | None = None,
) -> Sequence[Conversation]:
    """Add a screened export to a case, or what ``kind`` says that it is. Raises `NotYours` and `MayNot`.

    Call it outside a transaction.
    """
    before = opened(keys, case_id, needs=Permission.IMPORT_EXPORT)
    sealing = seal_screened(before.case, before.key, before.member, result, messages, kind=kind)
    with transaction.atomic():
        at = opened(keys, case_id, needs=Permission.IMPORT_EXPORT)
        title = f"{result.source.title} was added and screened."
        write_done(at.case, at.key, at.member, EventKind.CONVERSATION, title)
        return keep_sealed(at.member, sealing)


@transaction.atomic
def add_evidence(
    keys: OpenKeys,
    case_id: uuid.UUID,
    *,
    kind: EvidenceItem.Kind,
    described: dict[str, object],
    sha256: str = "",
) -> EvidenceItem:
    """Note something that came in, of which the desk keeps no bytes. Raises `NotYours` and `MayNot`."""
    at = opened(keys, case_id, needs=Permission.ADD_TO_CASES)
    return keep_evidence(at.case, at.key, at.member, kind=kind, described=described, sha256=sha256)


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
