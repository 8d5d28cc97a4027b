"""What a screened conversation gives to a form: the words that were noticed, and apart from them what software makes of them."""

from collections.abc import Iterator
from typing import Final

from leeside.conversation.model import Participant, Relation
from leeside.desk.conversations.selectors import KnownConversation
from leeside.referral.facts import Fact
from leeside.referral.model import Origin, Source
from leeside.referral.prefill import APPS
from leeside.report.most_telling import grave_and_slight, most_telling
from leeside.report.words import LEVELS, span_said
from leeside.screening.result import SeenSign
from leeside.sources.contract.load import all_sources

NO_TITLE: Final = "a conversation"
_MOST: Final = 12
"""Messages quoted from one conversation; whoever writes can add others."""


def of_conversation(known: KnownConversation) -> Iterator[Fact]:
    """The facts of one conversation: who is in it, the most telling words, and the ways to which they point."""
    result = known.result
    title = known.title or NO_TITLE
    chat = Source(origin=Origin.CHAT, conversation=title)
    app = _app(known.conversation.source)
    yield Fact(key="platform", value=app, source=chat)
    yield Fact(
        key="chat.said", value=f"{title}: {result.messages} messages, {span_said(result)}.", source=chat
    )
    for key, at in (("chat.first_on", result.first_at), ("chat.last_on", result.last_at)):
        if at is not None:
            yield Fact(key=key, value=at.date().isoformat(), source=chat)
    hashed = f", SHA-256 {known.sha256}" if known.sha256 else ""
    yield Fact(key="source.kept", value=f"An export of {app}{hashed}.", source=chat)
    acting = {way.actor for way in result.ways}
    for person in result.participants:
        yield from _participant(person, chat, acts=person.id in acting)
    for telling in most_telling(result, most=_MOST):
        yield _quoted(telling.signs[0], title)
    grave, slight = grave_and_slight(result.ways)
    software = Source(origin=Origin.SOFTWARE, named="Leeside", conversation=title)
    for way in grave or slight:
        said = f"{way.title}: {LEVELS[way.level].lower()}. {' '.join(way.because)}"
        yield Fact(key="way", value=said.strip(), source=software)
        for reading in way.innocent_readings[:2]:
            yield Fact(key="innocent", value=reading, source=software)


def _participant(person: Participant, chat: Source, *, acts: bool) -> Iterator[Fact]:
    """Whoever acts is the one of concern; of the others in a chat nothing is said, for one of them may be the child."""
    if person.relation is Relation.CHILD:
        if person.handle:
            yield Fact(key="child.account", value=person.handle, source=chat)
        return
    if not acts:
        return
    yield Fact(key="other.name", value=f"{person.name} (in the chat)", source=chat)
    if person.handle:
        yield Fact(key="other.account", value=person.handle, source=chat)
    if person.age is not None:
        yield Fact(key="other.age", value=f"{person.age}, as it was given", source=chat)
    if person.relation is not Relation.UNKNOWN:
        yield Fact(key="other.relation", value=person.relation.value.replace("_", " "), source=chat)


def _quoted(seen: SeenSign, title: str) -> Fact:
    words = f"{seen.before}{seen.words}{seen.after}".strip()
    return Fact(
        key="words",
        value=f"{seen.speaker_name or 'Somebody'} wrote: “{words}”",
        source=Source(
            origin=Origin.MESSAGE,
            at=seen.sign.at,
            number=seen.sign.index + 1,
            conversation=title,
        ),
    )


def _app(kind: str) -> str:
    known = next((name for app, name in APPS.items() if kind.startswith(app)), "")
    title = next((source.title for source in all_sources() if source.name == kind), kind)
    return known or title.partition(" (")[0]


def bystanders(known: KnownConversation) -> Iterator[str]:
    """Names of those in a chat who are neither the child nor act in what was noticed: they need not leave."""
    acting = {way.actor for way in known.result.ways}
    for person in known.result.participants:
        if person.relation is not Relation.CHILD and person.id not in acting:
            yield person.name
