"""What a case holds is sealed once more with another case's key, and written there. What was there before is not touched."""

import uuid
from collections.abc import Iterator
from typing import Final

from leeside.desk.accounts.models import Account
from leeside.desk.accounts.services import keep_account
from leeside.desk.audit.services import record_change
from leeside.desk.cases.access import Opened, cases_of
from leeside.desk.cases.models import Event, Task
from leeside.desk.cases.words import EventKind
from leeside.desk.conversations.models import Conversation, EvidenceItem, Stretch
from leeside.desk.people.models import Person, RoleAtEvent
from leeside.desk.people.services import keep_person
from leeside.desk.sealing.fields import Sealed, seal

_HANDLING: Final = frozenset(
    {
        EventKind.MEMBER,
        EventKind.CLAIMED,
        EventKind.HELD,
        EventKind.REASSIGNED,
        EventKind.DISMISSED,
        EventKind.CLOSED,
        EventKind.REOPENED,
        EventKind.BROKE_GLASS,
        EventKind.SECOND_READING,
        EventKind.MERGED,
    }
)
"""Lines that tell how a case was handled, and nothing of the child."""
_AT_ONCE: Final = 50


def copy_all(old: Opened, new: Opened) -> None:
    """Copy people, lines of the chronology with roles in them, accounts, open tasks, and what was said."""
    people = {row.pk: _person(row, old, new) for row in Person.objects.filter(case=old.case)}
    events = _events(old, new)
    _roles(old, people, events)
    _accounts(old, new, people)
    _tasks(old, new)
    _evidence(old, new)


def _person(row: Person, old: Opened, new: Opened) -> Person:
    particulars = None if row.particulars is None else row.particulars.reveal(old.key)
    name = row.name.reveal(old.key)
    return keep_person(new.case, new.key, new.member, name=name, particulars=particulars)


def _events(old: Opened, new: Opened) -> dict[uuid.UUID, Event]:
    """Each line with its own times and whoever recorded it; its words say where it comes from."""
    made: dict[uuid.UUID, Event] = {}
    rows = Event.objects.filter(case=old.case).exclude(kind__in=_HANDLING).order_by("recorded_at")
    for row in rows:
        event = Event(
            case=new.case,
            kind=row.kind,
            occurred_at=row.occurred_at,
            precision=row.precision,
            recorded_at=row.recorded_at,
            by_id=row.by_id,
            system=row.system,
            corrects=made.get(row.corrects_id) if row.corrects_id else None,
        )
        seal(event, new.key, body=f"{old.case.reference}: {row.body.reveal(old.key)}")
        event.save(force_insert=True)
        made[row.pk] = event
    record_change(new.member, "events.copied", new.case, case=new.case.pk, rows=len(made))
    return made


def _roles(old: Opened, people: dict[uuid.UUID, Person], events: dict[uuid.UUID, Event]) -> None:
    made: dict[uuid.UUID, RoleAtEvent] = {}
    for row in RoleAtEvent.objects.filter(person__case=old.case).order_by("said_at"):
        if row.event_id in events:
            made[row.pk] = RoleAtEvent.objects.create(
                event=events[row.event_id],
                person=people[row.person_id],
                role=row.role,
                said_at=row.said_at,
                said_by_id=row.said_by_id,
                supersedes=made.get(row.supersedes_id) if row.supersedes_id else None,
            )


def _accounts(old: Opened, new: Opened, people: dict[uuid.UUID, Person]) -> None:
    for row in Account.objects.filter(case=old.case):
        keep_account(
            new.case,
            new.key,
            new.member,
            platform=row.platform.reveal(old.key),
            handle=row.handle.reveal(old.key),
            names=_opened(row.names, old),
            person=people.get(row.person_id) if row.person_id else None,
        )


def _tasks(old: Opened, new: Opened) -> None:
    """What is still to be done goes on in the other case; somebody who is no member of it leaves it to whoever merges."""
    for row in Task.objects.filter(case=old.case, finished_at=None).select_related("owner"):
        stays = cases_of(row.owner).filter(pk=new.case.pk).exists()
        task = Task(case=new.case, owner=row.owner if stays else new.member, due=row.due, made_by=new.member)
        seal(task, new.key, what=row.what.reveal(old.key), reason=row.reason.reveal(old.key))
        task.save(force_insert=True)
        record_change(new.member, "task.added", task, case=new.case.pk, owner=task.owner_id)


def _evidence(old: Opened, new: Opened) -> None:
    for row in EvidenceItem.objects.filter(case=old.case):
        item = EvidenceItem(
            case=new.case,
            kind=row.kind,
            match_token=row.match_token,
            received_at=row.received_at,
            received_by_id=row.received_by_id,
        )
        seal(item, new.key, described=row.described.reveal(old.key))
        item.save(force_insert=True)
        record_change(new.member, "evidence.added", item, case=new.case.pk, kind=item.kind)
        for conversation in row.conversations.all():
            _conversation(conversation, item, old, new)


def _conversation(row: Conversation, item: EvidenceItem, old: Opened, new: Opened) -> None:
    copy = Conversation(
        case=new.case, evidence=item, source=row.source, messages=row.messages, added_at=row.added_at
    )
    seal(copy, new.key, title=row.title.reveal(old.key), result=row.result.reveal(old.key))
    copy.save(force_insert=True)
    Stretch.objects.bulk_create(_stretches(row, copy, old, new), batch_size=_AT_ONCE)
    record_change(new.member, "conversation.added", copy, case=new.case.pk, messages=copy.messages)


def _stretches(row: Conversation, copy: Conversation, old: Opened, new: Opened) -> Iterator[Stretch]:
    for stretch in row.stretches.iterator(chunk_size=_AT_ONCE):
        made = Stretch(conversation=copy, first=stretch.first, count=stretch.count)
        seal(made, new.key, content=stretch.content.reveal(old.key))
        yield made


def _opened(value: Sealed[dict[str, object]] | None, at: Opened) -> dict[str, object] | None:
    return None if value is None else value.reveal(at.key)
