"""A screened export is kept: its results, and its messages in stretches.

Sealing comes first and writing after it, for whoever writes holds up everybody else, and a look is a write too.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from leeside.conversation.model import Message
from leeside.desk.audit.services import Actor, record_change
from leeside.desk.cases.models import Case
from leeside.desk.conversations.models import Conversation, EvidenceItem, Stretch
from leeside.desk.sealing.blind import mark
from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.sealing.fields import seal
from leeside.desk.staff.models import StaffMember
from leeside.screening.result import ConversationResult, ScreeningResult

STRETCH: Final = 250
"""Messages sealed as one: a page of a long chat opens one or two, and a short chat is one."""
FILES: Final = "files"
TRANSCRIBED: Final = "Transcribed by a person"
"""How the note of a message begins that somebody typed off a picture, at the desk or with ``leeside transcribe``."""
_PASTED: Final = "transcript"
"""The source of lines without any mark of an app, which somebody pasted or typed."""
_AT_ONCE: Final = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealing:
    """An export, sealed for a case and not yet written: what takes long is done before the record is held."""

    item: EvidenceItem
    conversations: tuple[Conversation, ...]
    stretches: tuple[Stretch, ...]


class _Filling:
    """A conversation whose messages are being sealed."""

    def __init__(self, row: Conversation, key: CaseKey) -> None:
        self.row, self.key = row, key
        self.transcribed = 0
        self.waiting: list[Message] = []
        self.sealed: list[Stretch] = []

    def take(self, message: Message) -> None:
        """One more message; every few hundred are sealed and let go."""
        self.waiting.append(message)
        self.transcribed += TRANSCRIBED in message.note
        if len(self.waiting) == STRETCH:
            self.finish()

    def finish(self) -> None:
        """Seal what is waiting."""
        if not self.waiting:
            return
        stretch = Stretch(conversation=self.row, first=self.row.messages, count=len(self.waiting))
        seal(stretch, self.key, content=self.waiting)
        self.sealed.append(stretch)
        self.row.messages += stretch.count
        self.waiting = []


def seal_screened(
    case: Case,
    key: CaseKey,
    actor: Actor,
    result: ScreeningResult,
    messages: Iterable[Message],
    *,
    kind: EvidenceItem.Kind | None = None,
) -> Sealing:
    """Seal an export for a case, in memory that grows with its packed size alone; nothing is written.

    ``kind`` says what came in; where it is not given, the source tells, and what a person typed off a picture from the first
    line to the last is a transcript, whatever file it came in. ``messages`` are those of all conversations of the result, in
    any mixture, each conversation's in its order.
    """
    source = result.source
    described = {
        "name": source.path.replace("\\", "/").rsplit("/", 1)[-1],
        "source": source,
        "edition": result.edition,
        "leeside": result.leeside,
        "screened_at": result.screened_at,
    }
    told = EvidenceItem.Kind.PASTED if source.kind == _PASTED else EvidenceItem.Kind.EXPORT
    item = _item(case, key, actor, kind=kind or told, described=described, sha256=source.sha256)
    filling = {
        one.id: _Filling(_conversation(case, key, item, one, source.kind), key)
        for one in result.conversations
    }
    for message in messages:
        if message.conversation in filling:
            filling[message.conversation].take(message)
    for one in filling.values():
        one.finish()
    sealed = sum(one.row.messages for one in filling.values())
    if kind is None and sealed and sealed == sum(one.transcribed for one in filling.values()):
        item.kind = EvidenceItem.Kind.TRANSCRIPT
    return Sealing(
        item=item,
        conversations=tuple(one.row for one in filling.values()),
        stretches=tuple(stretch for one in filling.values() for stretch in one.sealed),
    )


def keep_sealed(actor: Actor, sealing: Sealing) -> Sequence[Conversation]:
    """Write what was sealed; for services, which have asked whether that may be, in one transaction."""
    case = sealing.item.case_id
    sealing.item.save(force_insert=True)
    for row in sealing.conversations:
        row.save(force_insert=True)
    Stretch.objects.bulk_create(sealing.stretches, batch_size=_AT_ONCE)
    record_change(actor, "evidence.added", sealing.item, case=case, kind=str(sealing.item.kind))
    for row in sealing.conversations:
        record_change(actor, "conversation.added", row, case=case, messages=row.messages)
    return sealing.conversations


def _item(
    case: Case,
    key: CaseKey,
    actor: Actor,
    *,
    kind: EvidenceItem.Kind,
    described: dict[str, object],
    sha256: str,
) -> EvidenceItem:
    item = EvidenceItem(case=case, kind=kind, match_token=mark(FILES, sha256.lower()) if sha256 else None)
    item.received_by = actor if isinstance(actor, StaffMember) else None
    seal(item, key, described={**described, "sha256": sha256})
    return item


def _conversation(
    case: Case, key: CaseKey, item: EvidenceItem, one: ConversationResult, source: str
) -> Conversation:
    row = Conversation(case=case, evidence=item, source=source)
    seal(row, key, title=one.title, result=one)
    return row
