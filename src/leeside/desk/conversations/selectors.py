"""A conversation's result, a page of its messages, and cases into which the same file came."""

import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final

import msgspec
from django.db.models import F
from django.utils import timezone

from leeside.conversation.model import Message
from leeside.desk.audit.services import record_look
from leeside.desk.cases.access import Opened, opened
from leeside.desk.cases.errors import NotYours
from leeside.desk.conversations.models import Conversation, EvidenceItem, WiderLook
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.screening.result import ConversationResult

LOOK_LASTS: Final = timedelta(hours=1)
"""How long a reason for looking wider counts; then it is asked for again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownConversation:
    """A conversation with its title and its result open."""

    conversation: Conversation
    kind: EvidenceItem.Kind
    """What it came in: an app's own export, or words that a person transcribed or pasted."""
    title: str = field(repr=False)
    result: ConversationResult = field(repr=False)
    sha256: str = ""
    """Of the export as it came in; empty where an older version kept none."""


def conversations_in(keys: OpenKeys, case_id: uuid.UUID) -> Sequence[KnownConversation]:
    """The conversations of a case with what was noticed in them. Raises `NotYours`. It is audited."""
    at = opened(keys, case_id)
    found = [_known(row, at) for row in Conversation.objects.filter(case=at.case).select_related("evidence")]
    record_look(at.member, "conversations.seen", at.case, case=at.case.pk)
    return found


def conversation_for(keys: OpenKeys, conversation_id: uuid.UUID) -> KnownConversation:
    """One conversation with what was noticed in it. Raises `NotYours`. It is audited."""
    row, at = _yours(keys, conversation_id, Permission.SEE_CASES)
    found = _known(row, at)
    record_look(at.member, "conversation.seen", row, case=at.case.pk)
    return found


def messages_of(keys: OpenKeys, look_id: uuid.UUID, *, first: int, count: int) -> Sequence[Message]:
    """Messages from an index on: the wider context, after a reason was given for it (`services.look_wider`).

    Opens only the stretches in which they stand. It is audited. Raises `NotYours` for a look that is somebody else's,
    or that was longer ago than a working hour, and `MayNot`.
    """
    since = timezone.now() - LOOK_LASTS
    look = WiderLook.objects.filter(pk=look_id, member=keys.member, at__gt=since).first()
    if look is None:
        raise NotYours
    row, at = _yours(keys, look.conversation_id, Permission.REVEAL)
    end = first + count
    found: list[Message] = []
    for stretch in row.stretches.annotate(end=F("first") + F("count")).filter(first__lt=end, end__gt=first):
        opened_messages = msgspec.convert(stretch.content.reveal(at.key), list[Message])
        found += opened_messages[max(0, first - stretch.first) : end - stretch.first]
    record_look(at.member, "messages.seen", row, case=at.case.pk, look=look_id, first=first, count=len(found))
    return found


def messages_at(at: Opened, row: Conversation, indexes: Collection[int]) -> Sequence[Message]:
    """The messages at these indexes, for what is to leave with a referral. Opens only their stretches. It is audited."""
    found: list[Message] = []
    for stretch in row.stretches.filter(conversation__case=at.case):
        wanted = [
            index for index in sorted(indexes) if stretch.first <= index < stretch.first + stretch.count
        ]
        if wanted:
            opened_messages = msgspec.convert(stretch.content.reveal(at.key), list[Message])
            found += [opened_messages[index - stretch.first] for index in wanted]
    record_look(at.member, "messages.seen", row, case=at.case.pk, count=len(found))
    return found


def conversation_looked_into(look_id: uuid.UUID) -> uuid.UUID:
    """The id of the conversation of a look; `messages_of` has asked before whose look it is. Raises `NotYours`."""
    found = WiderLook.objects.filter(pk=look_id).values_list("conversation_id", flat=True).first()
    if found is None:
        raise NotYours
    return found


def _known(row: Conversation, at: Opened) -> KnownConversation:
    result = msgspec.convert(row.result.reveal(at.key), ConversationResult)
    kind = EvidenceItem.Kind(row.evidence.kind)
    source = row.evidence.described.reveal(at.key).get("source") or {}
    return KnownConversation(
        conversation=row,
        kind=kind,
        title=row.title.reveal(at.key),
        result=result,
        sha256=source.get("sha256") or "",
    )


def _yours(keys: OpenKeys, conversation_id: uuid.UUID, needs: Permission) -> tuple[Conversation, Opened]:
    row = Conversation.objects.filter(pk=conversation_id).first()
    if row is None:
        raise NotYours
    return row, opened(keys, row.case_id, needs=needs)
