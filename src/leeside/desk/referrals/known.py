"""What a case knows, as facts from which the engine fills a form: each with where it came from. Nothing is made up."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

from django.utils import timezone

from leeside.desk.accounts.selectors import KnownAccount, accounts_in
from leeside.desk.assessments.selectors import assessments_in, decisions_in
from leeside.desk.cases.access import Opened
from leeside.desk.cases.models import Event
from leeside.desk.cases.selectors import chronology
from leeside.desk.cases.words import EventKind
from leeside.desk.conversations.selectors import conversations_in
from leeside.desk.people.models import Person, Role
from leeside.desk.people.selectors import Known, people_in
from leeside.desk.referrals.known_words import bystanders, of_conversation
from leeside.desk.sealing.blind import words
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.referral.facts import Fact, Facts
from leeside.referral.model import Origin, Source
from leeside.referral.redaction import found_in, third_parties_in

_SEEN: Final = frozenset({EventKind.CONCERN, EventKind.OBSERVATION})
_OF_CONCERN: Final = frozenset({Role.ADULT_OF_CONCERN, Role.CHILD_WHO_HARMED})
_PARTICULARS: Final = {
    "child.born": ("born", "date_of_birth"),
    "child.age": ("age",),
    "child.school": ("school",),
}


def known_in(keys: OpenKeys, at: Opened, child: Person | None) -> Facts:
    """All that a case knows for a form about one child. It is audited by what it asks."""
    case_id = at.case.pk
    people = list(people_in(keys, case_id))
    found: list[Fact] = [*_child(people, child), *_others(people, child)]
    found += _accounts(accounts_in(keys, case_id), child)
    found += _events(at)
    for known in conversations_in(keys, case_id):
        found += of_conversation(known)
    found += _judged(keys, at)
    me = at.member
    sender = Source(origin=Origin.PERSON, named=me.name, at=local(timezone.now()))
    found.append(Fact(key="sender.name", value=f"{me.name}, {me.get_role_display().lower()}", source=sender))
    return Facts(facts=tuple(found), third_parties=tuple(third_parties(people, child)))


def local(at: datetime) -> datetime:
    """A moment on the desk's own clock, without its zone, as a source has it."""
    return timezone.localtime(at).replace(tzinfo=None, microsecond=0)


def _of(person: Person) -> Source:
    by = person.made_by.name if person.made_by else ""
    return Source(origin=Origin.EVENT, named=by, at=local(person.made_at))


def _child(people: Iterable[Known], child: Person | None) -> Iterator[Fact]:
    for known in people:
        if child is None or known.person.pk != child.pk:
            continue
        yield Fact(key="child.name", value=known.name, source=_of(known.person))
        for key, names in _PARTICULARS.items():
            for name in names:
                said = (known.particulars or {}).get(name)
                if said:
                    yield Fact(key=key, value=str(said), source=_of(known.person))


def _others(people: Iterable[Known], child: Person | None) -> Iterator[Fact]:
    for known in people:
        if (child is None or known.person.pk != child.pk) and _OF_CONCERN & set(known.roles):
            yield Fact(key="other.name", value=known.name, source=_of(known.person))
        if Role.PROFESSIONAL in known.roles and Role.ADULT_OF_CONCERN in known.roles:
            yield Fact(key="professional.name", value=known.name, source=_of(known.person))


def may_go(keys: OpenKeys, at: Opened, child: Person | None, told: Iterable[str]) -> list[str]:
    """Names, and parts of them, of people who need not be named, as far as they stand in what is told."""
    people = people_in(keys, at.case.pk)
    names = [*third_parties(people, child)]
    for known in conversations_in(keys, at.case.pk):
        names += bystanders(known)
    needed = {word for known in people if known.name not in names for word in words(known.name)}
    texts = list(told)
    return [
        name
        for name in third_parties_in(Facts(third_parties=tuple(names)))
        if not set(words(name)) <= needed and any(found_in(text, name) for text in texts)
    ]


def third_parties(people: Iterable[Known], child: Person | None) -> Iterator[str]:
    """Names of those who are neither the child nor of concern."""
    for known in people:
        is_child = child is not None and known.person.pk == child.pk
        if not is_child and not _OF_CONCERN & set(known.roles):
            yield known.name


def _accounts(accounts: Iterable[KnownAccount], child: Person | None) -> Iterator[Fact]:
    for known in accounts:
        source = Source(origin=Origin.EVENT, at=local(known.account.made_at))
        childs = child is not None and known.account.person_id == child.pk
        said = f"{known.platform}: {known.handle}"
        yield Fact(key="child.account" if childs else "other.account", value=said, source=source)
        yield Fact(key="platform", value=known.platform, source=source)
        if known.handle.startswith(("http://", "https://")):
            yield Fact(key="url", value=known.handle, source=source)


def _events(at: Opened) -> Iterator[Fact]:
    for line in chronology(at.case, at.key, reader=at.member):
        if line.corrected_by:
            continue
        kind = EventKind(line.event.kind)
        if kind is EventKind.DISCLOSURE:
            yield Fact(key="child.view", value=line.body, source=_noted(line.event))
        if kind in _SEEN or kind is EventKind.DISCLOSURE:
            yield Fact(key="words", value=_dated(line.event, line.body), source=_noted(line.event))
        elif kind is EventKind.CONTACT:
            yield Fact(key="told", value=_dated(line.event, line.body), source=_noted(line.event))
        elif kind is EventKind.ACTION:
            yield Fact(key="done", value=_dated(line.event, line.body), source=_noted(line.event))


def _noted(event: Event) -> Source:
    by = event.by.name if event.by else "the desk"
    return Source(origin=Origin.EVENT, named=by, at=local(event.recorded_at), event=str(event.pk))


def _dated(event: Event, body: str) -> str:
    if event.occurred_at is None:
        return body
    day = timezone.localtime(event.occurred_at).date()
    return f"{day.day} {day:%B %Y}: {body}"


def _judged(keys: OpenKeys, at: Opened) -> Iterator[Fact]:
    for known in assessments_in(keys, at.case.pk)[:1]:
        by = known.assessment.by
        source = Source(origin=Origin.PERSON, named=by.name, at=local(known.assessment.at))
        level = known.judgement.level.value.replace("_", " ")
        yield Fact(key="assessment", value=f"{level.capitalize()}. {known.judgement.reasons}", source=source)
        for says in (known.judgement.power_imbalance, known.judgement.context):
            if says.strip():
                yield Fact(key="assessment", value=says.strip(), source=source)
    for decided in decisions_in(keys, at.case.pk)[:1]:
        by = decided.decision.by
        source = Source(origin=Origin.PERSON, named=by.name, at=local(decided.decision.at))
        yield Fact(
            key="assessment",
            value=f"Decided: {decided.choice.label.lower()}. {decided.reasons}",
            source=source,
        )
