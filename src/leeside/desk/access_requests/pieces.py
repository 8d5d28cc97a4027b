"""What a case holds that could be about somebody: one piece for each thing that was written, with its words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import blake2b

import msgspec
from django.utils import timezone

from leeside.conversation.model import Message
from leeside.desk.access_requests.other_pieces import other_pieces, told
from leeside.desk.accounts.models import Account
from leeside.desk.assessments.judgement import Judgement
from leeside.desk.assessments.models import Assessment, Decision, SecondViewAnswer
from leeside.desk.cases.access import Opened
from leeside.desk.cases.models import Event, Task
from leeside.desk.cases.words import EventKind
from leeside.desk.conversations.models import Conversation, EvidenceItem
from leeside.desk.people.models import Person
from leeside.referral.redaction import found_in
from leeside.screening.result import ConversationResult


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One thing. ``id`` is for the desk alone; what leaves is its kind, when it was written, and its words.

    A thing that is written anew has another ``id``: what was decided of it was decided of other words.
    """

    id: str
    kind: str
    when: datetime
    words: str = field(repr=False)
    about: bool
    """Whether it names the person; a hint, and no decision."""

    @property
    def day(self) -> str:
        """The day on which it was written, as people say it."""
        return f"{timezone.localtime(self.when):%d %B %Y}"


def pieces_of(at: Opened, subject: str) -> Sequence[Piece]:
    """Everything that a case holds in words, in the order in which it was written."""
    found = [
        Piece(id=f"{id_} {_mark(words)}", kind=kind, when=when, words=words, about=names(words, subject))
        for id_, kind, when, words in _all(at, subject)
        if words.strip()
    ]
    return sorted(found, key=lambda piece: (piece.when, piece.id))


def names(words: str, subject: str) -> bool:
    """Whether words name somebody, by any part of their name of three letters and more; of a name like Bo Li by either."""
    parts = subject.split()
    return any(found_in(words, part) for part in [part for part in parts if len(part) > 2] or parts)


def other_names(at: Opened, subject: str) -> tuple[str, ...]:
    """Names and handles of everybody else in a case: a suggestion of what to take out; the person's own words are not in it."""
    said = [person.name.reveal(at.key) for person in Person.objects.filter(case=at.case)]
    said += [account.handle.reveal(at.key) for account in Account.objects.filter(case=at.case)]
    for row in Conversation.objects.filter(case=at.case):
        result = msgspec.convert(row.result.reveal(at.key), ConversationResult)
        said += [one.name for one in result.participants]
    parts = [part for name in said for part in (name, *name.split())]
    kept = [part.strip() for part in parts if len(part.strip()) > 2 and not names(part, subject)]
    return tuple(dict.fromkeys(kept))


def _mark(words: str) -> str:
    return blake2b(words.encode(errors="surrogatepass"), digest_size=8).hexdigest()


_Found = tuple[str, str, datetime, str]


def _all(at: Opened, subject: str) -> Iterator[_Found]:
    case, key = at.case, at.key
    for person in Person.objects.filter(case=case):
        known = person.particulars.reveal(key) if person.particulars else {}
        particulars = "".join(f"\n{name.replace('_', ' ')}: {value}" for name, value in (known or {}).items())
        yield (
            f"person {person.pk}",
            "Somebody who is named",
            person.made_at,
            person.name.reveal(key) + particulars,
        )
    for account in Account.objects.filter(case=case):
        shown = told(account.names.reveal(key)) if account.names else ""
        words = f"{account.platform.reveal(key)}: {account.handle.reveal(key)}\n{shown}"
        yield f"account {account.pk}", "An account", account.made_at, words
    for item in EvidenceItem.objects.filter(case=case):  # its name alone: the rest is of files and machines
        name = item.described.reveal(key).get("name") or ""
        yield f"evidence {item.pk}", item.get_kind_display(), item.received_at, str(name)
    for event in Event.objects.filter(case=case):
        yield f"event {event.pk}", EventKind(event.kind).label, event.recorded_at, event.body.reveal(key)
    for task in Task.objects.filter(case=case):
        yield f"task {task.pk}", "Task", task.made_at, f"{task.what.reveal(key)}\n{task.reason.reveal(key)}"
    yield from _judged(at)
    yield from _said(at, subject)
    yield from other_pieces(at)


def _judged(at: Opened) -> Iterator[_Found]:
    for row in Assessment.objects.filter(case=at.case):
        judgement = msgspec.convert(row.judgement.reveal(at.key), Judgement)
        weighed = [one.says for one in (*judgement.harm_already, *judgement.risk)]
        parts = (judgement.reasons, judgement.context, judgement.protective, judgement.not_known, *weighed)
        level = judgement.level.value.replace("_", " ").capitalize()
        yield f"assessment {row.pk}", "Assessment", row.at, "\n".join([level, *(one for one in parts if one)])
    for decision in Decision.objects.filter(case=at.case):
        words = f"{decision.get_choice_display()}. {decision.reasons.reveal(at.key)}"
        yield f"decision {decision.pk}", "Decision", decision.at, words
    for answer in SecondViewAnswer.objects.filter(view__decision__case=at.case):
        yield f"view {answer.pk}", "Second view", answer.at, answer.reasons.reveal(at.key)


def _said(at: Opened, subject: str) -> Iterator[_Found]:
    """Of each conversation what the person wrote, and what names them; the rest is others'."""
    for row in Conversation.objects.filter(case=at.case):
        result = msgspec.convert(row.result.reveal(at.key), ConversationResult)
        theirs = {one.id for one in result.participants if names(one.name or one.id, subject)}
        speakers = {one.id: one.name or one.id for one in result.participants}
        lines = [
            f"{speakers.get(one.sender or '', one.sender or '')}: {one.text}"
            for stretch in row.stretches.all()
            for one in msgspec.convert(stretch.content.reveal(at.key), list[Message])
            if one.text and (one.sender in theirs or names(one.text, subject))
        ]
        words = "\n".join([row.title.reveal(at.key), *lines])
        yield (
            f"conversation {row.pk}",
            "A conversation, with what they wrote or are named in",
            row.added_at,
            words,
        )
