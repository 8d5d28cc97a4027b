"""Turns a screening result into facts for one child's form, each with where it came from.

A result carries no words; given the words of its messages too, they are told exactly. What was noticed is told as
what somebody did, with the message's number. What it may mean is told as the program's opinion, never as a fact.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Final

import msgspec

from leeside.conversation.model import Relation
from leeside.errors import UsageError
from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import RiskLevel
from leeside.referral.facts import Fact, Facts
from leeside.referral.model import Origin, Source
from leeside.referral.result_read import ReadConversation, ReadPerson, ReadResult, ReadSign, ReadWay
from leeside.report.words import LEVELS, many
from leeside.sources.contract.load import all_sources

MOST_TOLD: Final = 40
"""Things noticed that a form begins with: of each kind the first, so more are hardly possible. All are in the result."""
_AROUND: Final = 60
"""Characters of a message on either side of what was noticed: the minimum that lets somebody judge it."""
_CHAT: Final = Source(origin=Origin.CHAT)
_SOFTWARE: Final = Source(origin=Origin.SOFTWARE)
_RELATIONS: Final = {
    Relation.ONLINE_ONLY: "known online only",
    Relation.FAMILY: "family",
    Relation.FRIEND: "a friend",
    Relation.PEER: "of the child's age, known from school or the like",
    Relation.PROFESSIONAL: "works with the child",
}
APPS: Final = {
    "discord": "Discord",
    "email": "E-mail",
    "google": "Google Chat or Hangouts",
    "imessage": "iMessage",
    "kik": "Kik",
    "messenger": "Messenger",
    "meta": "Instagram or Messenger",
    "roblox": "Roblox",
    "signal": "Signal",
    "skype": "Skype",
    "slack": "Slack",
    "sms": "Text messages",
    "snapchat": "Snapchat",
    "telegram": "Telegram",
    "tiktok": "TikTok",
    "whatsapp": "WhatsApp",
}
"""How an app calls itself, by the name that sources know it by."""
Place = tuple[str, int]
"""A conversation's id, and a message's place in it, from 0."""


class Wrote(msgspec.Struct, frozen=True, kw_only=True):
    """The exact text of one message, and when it was sent on the chat's own clock."""

    text: str
    at: datetime | None = None


def facts_of(
    result: ReadResult, *, child: str | None = None, wrote: Mapping[Place, Wrote] | None = None
) -> Facts:
    """What the result says for one child's form; ``child`` is a name, needed when the result knows several children.

    Raises UsageError when nobody is called so, and when there are several children and none was named: one form
    holds one child.
    """
    about = _child_of(result, child)
    scope = _scope(result, about)
    words = wrote or {}
    others = list(_others(scope, about))
    facts = [
        *_of_the_child(about),
        *(fact for person in others for fact in _of_another(person)),
        *_noticed(scope, words),
        *_meant(scope),
        *_of_the_chat(result, scope, words),
    ]
    known = {person.id for person in (*others, *about)}
    third = dict.fromkeys(
        name
        for conversation in scope
        for person in conversation.participants
        if person.id not in known
        for name in (person.name, person.handle, person.account, person.id)
        if name
    )
    return Facts(facts=tuple(facts), third_parties=tuple(third))


def child_was_said(result: ReadResult, child: str | None) -> bool:
    """Whether the screening knew who this child is: without it, nobody's words were weighed by whom they were said to."""
    return any(person.relation is Relation.CHILD for person in _child_of(result, child))


def _child_of(result: ReadResult, child: str | None) -> tuple[ReadPerson, ...]:
    """The child under each of its accounts, as it may have one in each conversation; empty when nobody said who it is."""
    people = [person for conversation in result.conversations for person in conversation.participants]
    if child is not None:
        found = tuple(dict.fromkeys(person for person in people if person.is_called(child)))
        if not found:
            raise UsageError(
                "Nobody in this result has that name.",
                where="--child",
                to_do="Give the child's name as the export has it, or leave --child out and give --answer child_name=...",
            )
        return found
    found = tuple(dict.fromkeys(person for person in people if person.relation is Relation.CHILD))
    if len({person.name.casefold() for person in found}) > 1:
        raise UsageError(
            f"There are {len({p.name.casefold() for p in found})} children in this result, and a form is for one.",
            where="--child",
            to_do="Say whom it is for: --child NAME. Make a form for each.",
        )
    return found


def _scope(result: ReadResult, about: tuple[ReadPerson, ...]) -> list[ReadConversation]:
    """The conversations that the child is in, and of these the ones in which something was noticed."""
    ids = {person.id for person in about}
    theirs = [c for c in result.conversations if not ids or ids & {person.id for person in c.participants}]
    raised = [c for c in theirs if c.level is not RiskLevel.NOTHING_NOTICED]
    return raised or theirs


def _others(scope: Iterable[ReadConversation], about: tuple[ReadPerson, ...]) -> Iterator[ReadPerson]:
    """The people whose signs point to a way, the gravest first; never the child."""
    children = {person.id for person in about}
    ranked = sorted(
        ((way, conversation) for conversation in scope for way in conversation.ways),
        key=lambda pair: -pair[0].level.rank,
    )
    seen: set[str] = set()
    for way, conversation in ranked:
        for person in conversation.participants:
            is_child = person.id in children or person.relation is Relation.CHILD
            if person.id == way.actor and not is_child and person.id not in seen:
                seen.add(person.id)
                yield person


def _of_the_child(about: tuple[ReadPerson, ...]) -> Iterator[Fact]:
    for person in about:
        yield Fact(key="child.name", value=person.name, source=_CHAT)
        if person.age is not None:
            yield Fact(key="child.age", value=f"{person.age}, as it stands in the chat", source=_CHAT)
        if account := _account(person):
            yield Fact(key="child.account", value=account, source=_CHAT)


def _of_another(person: ReadPerson) -> Iterator[Fact]:
    yield Fact(key="other.name", value=person.name, source=_CHAT)
    if account := _account(person):
        yield Fact(key="other.account", value=account, source=_CHAT)
    if person.age is not None:
        yield Fact(
            key="other.age", value=f"{person.name}: {person.age}, as it stands in the chat", source=_CHAT
        )
    if person.relation in _RELATIONS:
        yield Fact(key="other.relation", value=f"{person.name}: {_RELATIONS[person.relation]}", source=_CHAT)
    if person.relation is Relation.PROFESSIONAL:
        yield Fact(key="professional.name", value=person.name, source=_CHAT)


def _account(person: ReadPerson) -> str:
    """What the app knows them by: the name of the account, and the app's own number for it; "" when neither is known.

    The id under which the export lists somebody is left behind: it may be one that we gave.
    """
    number = (
        f"{APPS.get(person.platform, person.platform)} number {person.account}".strip()
        if person.account
        else ""
    )
    handle = person.handle if person.handle != person.account else ""
    return ", ".join(one for one in (handle, number) if one)


def _noticed(scope: Iterable[ReadConversation], words: Mapping[Place, Wrote]) -> Iterator[Fact]:
    """Of each person's kinds of signs the first, message by message: in exact words where they are known."""
    for conversation in scope:
        names = {person.id: person.name for person in conversation.participants}
        for signs in _by_message(conversation):
            first = signs[0]
            who = names.get(first.speaker, first.speaker) or "The app itself"
            wrote = words.get((conversation.id, first.index))
            source = Source(
                origin=Origin.MESSAGE,
                at=wrote.at if wrote else None,
                number=first.index + 1,
                conversation=conversation.id,
                message_id=first.message_id,
                start=min(sign.span[0] for sign in signs),
                end=max(sign.span[1] for sign in signs),
            )
            if wrote is not None:
                excerpt = _excerpt(wrote.text, source.start or 0, source.end or 0)
                yield Fact(key="words", value=f"{who} wrote: \u201c{excerpt}\u201d", source=source)
            else:
                said = "; ".join(dict.fromkeys(sign.says for sign in signs))
                source = msgspec.structs.replace(source, named="Leeside")
                yield Fact(key="sign", value=f"{who} {said}.", source=source)


def _by_message(conversation: ReadConversation) -> list[list[ReadSign]]:
    counted = {sign for way in conversation.ways for sign in (*way.harm_already, *way.risk)}
    kinds: set[tuple[str, str]] = set()
    messages: dict[int, list[ReadSign]] = {}
    for sign in sorted(conversation.signs, key=lambda sign: sign.index):
        kind = (sign.speaker, sign.detector)
        if sign.id in counted and (kind not in kinds or sign.index in messages):
            kinds.add(kind)
            messages.setdefault(sign.index, []).append(sign)
    return list(messages.values())[:MOST_TOLD]


def _excerpt(text: str, start: int, end: int) -> str:
    before = text[:start] if start <= _AROUND else "…" + text[start - _AROUND : start]
    after = text[end:] if len(text) - end <= _AROUND else text[end : end + _AROUND] + "…"
    return f"{before}{text[start:end]}{after}"


def _meant(scope: Iterable[ReadConversation]) -> Iterator[Fact]:
    """What the program makes of it, and how it may be innocent: of ways at the level of the worst."""
    ways = [(way, conversation) for conversation in scope for way in conversation.ways]
    worst = max((way.level.rank for way, _ in ways), default=0)
    known = newest_edition().ways
    for way, conversation in ways:
        if way.level.rank == worst:
            title = known[way.way].title if way.way in known else way.way
            yield Fact(key="way", value=_way_said(way, title, conversation), source=_SOFTWARE)
            for reading in known[way.way].innocent_readings if way.way in known else ():
                yield Fact(key="innocent", value=reading, source=_SOFTWARE)


def _way_said(way: ReadWay, title: str, conversation: ReadConversation) -> str:
    says = {sign.id: sign.says for sign in conversation.signs}
    names = {person.id: person.name for person in conversation.participants}
    by = f", by {names.get(way.actor, way.actor)}" if way.actor else ""
    lists = [
        f"Signs of {kind}: {'; '.join(dict.fromkeys(says[one] for one in ids if one in says))}."
        for kind, ids in (("harm already", way.harm_already), ("risk", way.risk))
        if any(one in says for one in ids)
    ]
    return " ".join([f"{title}{by}: {LEVELS[way.level].lower()}.", *lists])


def _of_the_chat(
    result: ReadResult, scope: list[ReadConversation], words: Mapping[Place, Wrote]
) -> Iterator[Fact]:
    title = next((one.title for one in all_sources() if one.name == result.source.kind), "").partition(" (")[
        0
    ]
    for app in dict.fromkeys(
        person.platform for conversation in scope for person in conversation.participants
    ):
        if app:
            yield Fact(key="platform", value=APPS.get(app, app), source=_CHAT)
    for conversation in scope[:1]:
        called = f" called \u201c{conversation.title}\u201d" if conversation.title else ""
        people = many(len(conversation.participants), "person", "people")
        said = f"A chat{called} with {many(conversation.messages, 'message')} and {people} in it"
        yield Fact(key="chat.said", value=f"{said}.", source=_CHAT)
    yield Fact(
        key="source.kept",
        value=f"The chat as it was exported{f' ({title})' if title else ''}, SHA-256 {result.source.sha256}.",
        source=_CHAT,
    )
    told = {(c.id, sign.index) for c in scope for signs in _by_message(c) for sign in signs}
    days = sorted(wrote.at.date() for place, wrote in words.items() if wrote.at and place in told)
    if days:
        yield Fact(key="chat.first_on", value=days[0].isoformat(), source=_CHAT)
        yield Fact(key="chat.last_on", value=days[-1].isoformat(), source=_CHAT)
