"""Messages of the case's chats that go with a referral as evidence, as somebody chose: what the desk holds, and no more.

The desk keeps no file that came in, so the evidence says that it is made from the record, and where the file is.
"""

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import msgspec
from django.db import transaction

from leeside.desk.cases.access import LEAST_REASON, Opened
from leeside.desk.cases.errors import ReasonNeeded, WrongState
from leeside.desk.conversations.models import EvidenceItem
from leeside.desk.conversations.selectors import KnownConversation, conversations_in, messages_at
from leeside.desk.conversations.services import look_wider
from leeside.desk.referrals.body import Body, Chosen, body_of, leaving, numbered, parted
from leeside.desk.referrals.filling import seen_still
from leeside.desk.referrals.known_words import NO_TITLE
from leeside.desk.referrals.models import Referral
from leeside.desk.referrals.routes import route_of
from leeside.desk.referrals.services import change_referral, yours
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.referral.chat_kept import ChatKept, ChatLeaving, chat_leaving
from leeside.referral.model import Origin, Route
from leeside.screening.result import ConversationResult, ScreeningResult, SourceRead

MOST_MESSAGES: Final = 2_000
"""Messages of one conversation; whoever needs more needs the export itself."""
_FILE: Final = (
    "Made from the record of a safeguarding desk, which keeps the words of a chat and not its file. The file is with whoever "
    "brought it in, {when}: {name}, SHA-256 {sha256}."
)
_TYPED: Final = (
    "Made from the record of a safeguarding desk, of words that somebody {how} there, {when}. There is no export of them: the "
    "pictures or the device that they were taken from are the source, and the desk keeps none. SHA-256 of the text: {sha256}."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A conversation of which messages can go."""

    known: KnownConversation
    noticed: int
    """Messages in which something was noticed."""
    chosen: Chosen | None


def choices(keys: OpenKeys, at: Opened, body: Body) -> Sequence[Choice]:
    """The conversations of the case, and what was chosen of each. It is audited by what it asks."""
    chosen = {one.conversation: one for one in body.chats}
    return [
        Choice(
            known=known,
            noticed=len(_noticed_in(known.result)),
            chosen=chosen.get(str(known.conversation.pk)),
        )
        for known in conversations_in(keys, at.case.pk)
    ]


@transaction.atomic
def choose(
    keys: OpenKeys, referral_id: uuid.UUID, *, seen_version: int, chats: Sequence[Chosen], reason: str
) -> Referral:
    """Keep which messages go as evidence; ``reason`` is why, where some bear no sign, and is kept for each chat.

    Raises `WrongState` for a route with which no evidence goes, `ReasonNeeded`, and `ChangedMeanwhile`.
    """
    at, referral = yours(keys, referral_id)
    seen_still(referral, seen_version)
    route = route_of(referral.route)
    if chats and (route is None or not route.evidence):
        raise WrongState("No evidence goes with this route.", to_do="Keep it for whoever asks for it.")
    body = body_of(referral.body.reveal(at.key))
    before = {one.conversation: set(one.also) for one in body.chats}
    for one in chats:
        if set(one.also) - before.get(one.conversation, set()):
            if not reason.strip():
                raise ReasonNeeded(LEAST_REASON)
            look_wider(keys, uuid.UUID(one.conversation), reason=reason)
    if tuple(chats) == body.chats:
        return referral
    new = msgspec.structs.replace(body, chats=tuple(chats))
    return change_referral(keys, referral_id, seen_version=seen_version, body=new)


def chats_kept(keys: OpenKeys, at: Opened, route: Route, body: Body) -> list[ChatKept]:
    """What was chosen, one for each export, whole: what is held back is struck when it is told or packed."""
    if not body.chats or not route.evidence:
        return []
    exports: dict[uuid.UUID, list[Choice]] = {}
    for one in choices(keys, at, body):
        if one.chosen is not None:
            exports.setdefault(one.known.conversation.evidence_id, []).append(one)
    held = set(_held(route, body))
    return [_chat(at, chosen, held) for chosen in exports.values()]


def chats_leaving(keys: OpenKeys, at: Opened, route: Route, body: Body) -> list[ChatLeaving]:
    """The same as it leaves, byte for byte what a pack is made of."""
    words = leaving(route, body).words
    return [chat_leaving(chat, words) for chat in chats_kept(keys, at, route, body)]


def said_in(chats: Sequence[ChatKept]) -> Iterator[str]:
    """All that is written in them: texts, names and what files are called."""
    for chat in chats:
        yield chat.result.source.path
        for one in chat.result.conversations:
            yield one.title
            for person in one.participants:
                yield from (person.name, person.handle, person.id)
        for message in chat.messages:
            yield from (message.text, message.note, *(file.name for file in message.attachments))


def _chat(at: Opened, chosen: Sequence[Choice], held: set[tuple[str, int]]) -> ChatKept:
    item = chosen[0].known.conversation.evidence
    described: dict[str, Any] = item.described.reveal(at.key)
    messages = [
        message
        for one in chosen
        for message in messages_at(at, one.known.conversation, _indexes(one)[:MOST_MESSAGES])
    ]
    source = msgspec.convert(described["source"], SourceRead)
    source = msgspec.structs.replace(source, path=described["name"])  # where it lay is nobody else's business
    return ChatKept(
        result=ScreeningResult(
            leeside=described["leeside"],
            edition=described["edition"],
            screened_at=msgspec.convert(described["screened_at"], datetime),
            source=source,
            conversations=tuple(one.known.result for one in chosen),
        ),
        messages=tuple(messages),
        says=" ".join(filter(None, (_says(item, source), *(_too_many(one) for one in chosen)))),
        held=frozenset(
            (one.known.result.id, index)
            for one in chosen
            for title, index in held
            if title == (one.known.title or NO_TITLE)
        ),
    )


def _says(item: EvidenceItem, source: SourceRead) -> str:
    when = f"{item.received_at.day} {item.received_at:%B %Y}"
    if item.kind == EvidenceItem.Kind.EXPORT:
        return _FILE.format(when=when, name=source.path, sha256=source.sha256)
    how = "pasted or typed" if item.kind == EvidenceItem.Kind.PASTED else "typed off a picture"
    return _TYPED.format(when=when, how=how, sha256=source.sha256)


def _noticed_in(result: ConversationResult) -> set[int]:
    """The messages that bear signs, or by which the run of the talk was noticed."""
    return {seen.sign.index for seen in result.signs} | {
        line for step in result.course for line in step.lines
    }


def _indexes(one: Choice) -> list[int]:
    also = {number - 1 for number in one.chosen.also} if one.chosen else set()
    every = _noticed_in(one.known.result) | also
    return sorted(index for index in every if 0 <= index < one.known.conversation.messages)


def _too_many(one: Choice) -> str:
    """A sentence where more was chosen than goes; "" where all of it does."""
    more = len(_indexes(one)) - MOST_MESSAGES
    return (
        f"Of one conversation the first {MOST_MESSAGES:,} of these messages are here, and {more:,} more are not."
        if more > 0
        else ""
    )


def _held(route: Route, body: Body) -> Iterator[tuple[str, int]]:
    """The messages, by title and index, of which an answer was held back or cut: no word of them goes as evidence either."""
    form, redactions = parted(route, body)
    cut = {(one.field, one.number) for one in redactions.cuts}
    goes = {
        (answer.source.conversation, answer.source.number)
        for field, number, answer in numbered(form.answers)
        if (field, number) not in cut and field not in redactions.without
    }
    for answer in body.answers:
        source = answer.source
        quotes = source.origin is Origin.MESSAGE and source.number is not None
        if quotes and (source.conversation, source.number) not in goes:
            yield source.conversation, (source.number or 0) - 1
