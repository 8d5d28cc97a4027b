"""Fills a desk's record by the thousand, with rows as the services write them: sealed under a key for each case, and audited.

Every case has a key of its own, wrapped for the lead, the deputy and the glass; every event, name and account is sealed for
its row, and every row of the audit is bound to the one before it. What is saved is the way there: whole batches are inserted at
once, and a screened conversation is made once and sealed anew for each case.
"""

import random
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from django.db import connection, models, transaction
from django.utils import timezone

from leeside.conversation.model import Message
from leeside.desk.accounts.models import Account
from leeside.desk.accounts.token import match_token
from leeside.desk.audit.link import check
from leeside.desk.audit.models import Entry, Newest
from leeside.desk.cases.models import Case, Event, Membership, ReferenceCounter, Task
from leeside.desk.cases.words import AgeBand, Door, EventKind, State, Why
from leeside.desk.conversations.models import Conversation, EvidenceItem, Stretch
from leeside.desk.people.models import NameWord, Person, Role, RoleAtEvent
from leeside.desk.people.services import NAME_WORDS
from leeside.desk.sealing.blind import mark, words
from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.sealing.fields import seal
from leeside.desk.sealing.key_pair import wrap
from leeside.desk.sealing.models import ContentKey, KeyCopy, KeyPair, PairOf
from leeside.desk.staff.models import StaffMember
from leeside.knowledge.model import RiskLevel
from leeside.screening.result import ScreeningResult
from leeside.screening.story import screen
from leeside.sources.contract.export import Export
from leeside.sources.contract.load import recognise
from leeside.sources.contract.source import ReadOptions

EXAMPLE: Final = Path(__file__).parents[1] / "examples" / "whatsapp-nine-days.txt"
FIRST: Final = (
    *("Maya", "Kai", "Ruby", "Omar", "Nia", "Theo", "Isla", "Zane", "Lola", "Finn"),
    *("Esme", "Jude", "Anya", "Reza", "Cleo", "Hugo", "Tess", "Amir", "Wren", "Beau"),
)
LAST: Final = tuple(
    a + b for a in ("Fen", "Ash", "Wood", "Brook", "Hart", "Lang") for b in ("wick", "ley", "croft", "mere")
)
SAID: Final = (
    "Talked with her at the gate. She says the messages come at night, and that she does not answer them any more.",
    "Rang home. Mum will look at the phone together with her this evening and call back before school tomorrow.",
    "He was quiet in form and left early. His friend says that somebody online asks him for money.",
    "Told the year head what is known so far. Nothing new from the lessons this week; we look again on Friday.",
)  # fmt: skip
KINDS: Final = (EventKind.OBSERVATION, EventKind.CONTACT, EventKind.ACTION, EventKind.DISCLOSURE)
AT_ONCE: Final = 100
"""Cases in one transaction."""


@dataclass(frozen=True, kw_only=True)
class Size:
    """How much of each; every case gets its share."""

    cases: int
    events: int
    accounts: int


@dataclass(kw_only=True)
class Filled:
    """What there is to be looked for afterwards."""

    cases: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    accounts: dict[str, list[str]] = field(default_factory=lambda: {"none": [], "one": [], "many": []})


class _Chain:
    """The audit, written on in long stretches."""

    def __init__(self, actor: StaffMember) -> None:
        self.newest, self.actor, self.rows = Newest.objects.get(pk=1), actor, list[Entry]()

    def add(self, action: str, row: models.Model, case: uuid.UUID, **detail: Any) -> None:  # noqa: ANN401
        table = row._meta.db_table
        entry = Entry(
            number=self.newest.number + 1, at=timezone.now(), actor=self.actor, system="", looked=False,
            action=action, table=table, row=str(row.pk), case=case, detail=check(detail), previous=self.newest.mark,
        )  # fmt: skip
        entry.mark = self.newest.mark = entry.link().mark(self.newest.chain)
        self.newest.number = entry.number
        self.rows.append(entry)

    def write(self) -> None:
        Entry.objects.bulk_create(self.rows)
        self.newest.save(update_fields=["number", "mark"])
        self.rows = []


class _Batch:
    """Rows that wait to be inserted, by table, in the order in which they need each other."""

    ORDER: Final = (
        ContentKey, KeyCopy, Case, Membership, Event, Person, NameWord, RoleAtEvent, Account, Task, EvidenceItem,
        Conversation, Stretch,
    )  # fmt: skip

    def __init__(self) -> None:
        self.rows: dict[type[models.Model], list[models.Model]] = {kind: [] for kind in self.ORDER}

    def put(self, row: models.Model) -> None:
        self.rows[type(row)].append(row)

    def write(self) -> None:
        for kind, rows in self.rows.items():
            kind._default_manager.bulk_create(rows)


class Filler:
    """Fills a record for its lead and deputy."""

    def __init__(self, size: Size, *, lead: StaffMember, deputy: StaffMember) -> None:
        self.size, self.chance = size, random.Random(11)
        self.lead, self.deputy, self.chain, self.filled = lead, deputy, _Chain(lead), Filled()
        self.pairs = list(KeyPair.objects.filter(ended_at=None).exclude(of=PairOf.RECOVERY))
        self.now = timezone.now()
        self.result: ScreeningResult = screen(EXAMPLE)
        source, _ = recognise(export := Export(EXAMPLE))
        self.messages = [one for one in source.read(export, ReadOptions()) if isinstance(one, Message)]

    def fill(self) -> Iterator[int]:
        """Insert everything; yields how many cases there are so far."""
        for start in range(0, self.size.cases, AT_ONCE):
            batch = _Batch()
            for number in range(start, min(start + AT_ONCE, self.size.cases)):
                self._case(number, batch)
            with transaction.atomic():
                batch.write()
                self.chain.write()
            yield min(start + AT_ONCE, self.size.cases)
        ReferenceCounter.objects.update_or_create(year=self.now.year, defaults={"last": self.size.cases})
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("VACUUM ANALYZE")

    def _case(self, number: int, batch: _Batch) -> None:
        key, size = CaseKey.new(), self.size
        batch.put(ContentKey(id=key.id))
        for pair in self.pairs:
            wrapped = wrap(key.secret, public=bytes(pair.public), what=str(key.id))
            batch.put(KeyCopy(key_id=key.id, pair=pair, wrapped=wrapped))
        case = self._made(number, key)
        batch.put(case)
        self.chain.add("case.arrived", case, case.pk, door=str(case.door), version=1)
        for member in (self.lead, self.deputy):
            row = Membership(case=case, member=member, why=Why.ARRIVAL)
            batch.put(row)
            self.chain.add("member.added", row, case.pk, member=member.pk, why=Why.ARRIVAL.value)
        spread = (40, 70, 100, 130, 160)[number % 5 if size.cases >= 5 else 2]
        count = size.events * spread // (100 * size.cases)
        first = self._events(case, key, count, batch)
        self._people(case, key, first, batch)
        self._accounts(number, case, key, batch)
        self._conversation(case, key, batch)
        if number % 250 == 2 or size.cases < 5:
            self.filled.cases.append(str(case.pk))

    def _made(self, number: int, key: CaseKey) -> Case:
        """The newest twentieth waits, a seventh before it is open, and the rest is over."""
        share = number / self.size.cases
        state = State.CLOSED if number % 3 else State.DISMISSED
        if share >= 0.8 or self.size.cases < 5:
            state = State.OPEN
        if share >= 0.95 or self.size.cases < 5:
            state = State.HELD if number % 9 == 4 else State.ARRIVED
        case = Case(
            key_id=key.id, reference=f"L-{self.now.year}-{number + 1:04d}", door=Door.IMPORT, state=state,
            level=self.chance.choice([level.value for level in RiskLevel]), danger_now=number % 97 == 0,
            age_band=self.chance.choice(AgeBand.values), arrived_at=self.now - timedelta(days=2000 * (1 - share)),
            held_until=self.now.date() + timedelta(days=3) if state == State.HELD else None,
        )  # fmt: skip
        seal(case, key, title=f"Late messages, {self.chance.choice(FIRST)} and somebody from a game")
        return case

    def _events(self, case: Case, key: CaseKey, count: int, batch: _Batch) -> Event:
        before: list[Event] = []
        for index in range(count):
            kind = KINDS[index % 4] if index else EventKind.ARRIVED
            event = Event(case=case, kind=kind, occurred_at=self._at(case, index), by=self.lead)
            if index and index % 50 == 0:
                event.corrects = before[-1]
            seal(event, key, body=SAID[index % 4])
            before.append(event)
            batch.put(event)
            self.chain.add("event.added", event, case.pk, kind=kind.value)
        return before[0]

    def _at(self, case: Case, index: int) -> datetime:
        return case.arrived_at + timedelta(hours=index)

    def _people(self, case: Case, key: CaseKey, event: Event, batch: _Batch) -> None:
        for role in (Role.HARMED_CHILD, Role.FAMILY, Role.UNKNOWN):
            name = f"{self.chance.choice(FIRST)} {self.chance.choice(LAST)} {self.chance.choice(LAST)}"
            person = Person(case=case, made_by=self.lead)
            seal(person, key, name=name, particulars={"school": "Harbour School"})
            batch.put(person)
            for word in words(name):
                batch.put(NameWord(person=person, mark=mark(NAME_WORDS, word)))
            batch.put(RoleAtEvent(event=event, person=person, role=role, said_by=self.lead))
            self.chain.add("person.added", person, case.pk)
            if len(self.filled.names) < 40:
                self.filled.names.append(name)
        task = Task(case=case, owner=self.lead, made_by=self.lead, due=self.now.date())
        seal(task, key, what="Ring home", reason="So that they know before the weekend")
        batch.put(task)

    def _accounts(self, number: int, case: Case, key: CaseKey, batch: _Batch) -> None:
        for index in range(self.size.accounts // self.size.cases):
            handle, kind = f"kai_{number}_{index}", "none"
            if index == 0 and number % 50 == 2:
                handle, kind = "ring_of_many", "many"
            elif index == 1 and number % 20 == 2:
                handle, kind = f"pair_{number // 40}", "one"
            account = Account(case=case, match_token=match_token("Instagram", handle))
            seal(account, key, platform="Instagram", handle=handle)
            batch.put(account)
            self.chain.add("account.added", account, case.pk)
            known = self.filled.accounts[kind]
            if len(known) < 20 and (index < 2 or self.size.cases < 5):
                known.append(str(account.pk))

    def _conversation(self, case: Case, key: CaseKey, batch: _Batch) -> None:
        item = EvidenceItem(case=case, kind=EvidenceItem.Kind.EXPORT, received_by=self.lead)
        seal(item, key, described={"name": "chat.txt", "sha256": ""})
        one = self.result.conversations[0]
        row = Conversation(case=case, evidence=item, source="whatsapp", messages=len(self.messages))
        seal(row, key, title=one.title, result=one)
        stretch = Stretch(conversation=row, first=0, count=len(self.messages))
        seal(stretch, key, content=self.messages)
        for each in (item, row, stretch):
            batch.put(each)
        self.chain.add("conversation.added", row, case.pk, messages=row.messages)
