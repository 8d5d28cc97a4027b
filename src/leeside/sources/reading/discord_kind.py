"""Says what a record of DiscordChatExporter is, and what its reader must know beside its words.

The exporter writes the name of a type that it knows and the number of one that it does not; numbers are
those of Discord's developer documentation, "Message Types".
"""

from datetime import datetime

from leeside.conversation.model import Attachment, Kind
from leeside.sources.reading.discord_file import said_of_files
from leeside.sources.reading.discord_record import Card, Reaction, Record

BOT = "Written by a bot and not by a person."
PASSED = "Passed on from another conversation; who wrote it first is not in the export."
NOTHING = "The export holds no words for this message: it may have been a poll, a card, or a kind that it leaves out."
EDITED = "Edited at {at}; only the last version is in the export."

_MOST_NAMED = 10
_CALLS = frozenset({"Call", "3"})
_SPOKEN = frozenset({"Default", "Reply", "0", "19", "20", "21", "23"})
_NOTICES = frozenset(
    {
        *("RecipientAdd", "RecipientRemove", "ChannelNameChange", "ChannelIconChange"),
        *("ChannelPinnedMessage", "GuildMemberJoin", "ThreadCreated"),
        *map(str, (1, 2, *range(4, 19), 22, *range(24, 30), 31, 32, *range(36, 40), 44, 46)),
    }
)


def kind_of(record: Record, words: str, files: tuple[Attachment, ...]) -> Kind:
    """What a record is: words that somebody typed, unless its type says that Discord wrote them.

    A type that nobody has met yet is taken for words where it has any, so that none are passed over.
    """
    stated = str(record.type)
    if stated in _CALLS:
        return Kind.CALL
    if stated in _NOTICES:
        return Kind.SYSTEM
    if words:
        return Kind.EDITED if record.timestamp_edited else Kind.TEXT
    return Kind.ATTACHMENT if files or record.cards() else Kind.OMITTED


def is_known(record: Record) -> bool:
    """Whether the record's type is one that Leeside has met."""
    stated = str(record.type)
    return stated in _SPOKEN or stated in _NOTICES or stated in _CALLS


def notes_of(record: Record, kind: Kind, files: tuple[Attachment, ...]) -> list[str]:
    """What a reader must know of a record, as sentences."""
    notes = []
    if record.author is not None and record.author.is_bot:
        notes.append(_of_bot(record))
    if record.timestamp_edited:
        notes.append(EDITED.format(at=record.timestamp_edited))
    if record.forwarded_message is not None:
        notes.append(PASSED)
    elif record.reference is not None and record.reference.message_id:
        notes.append(f"It answers message {record.reference.message_id}.")
    if kind is Kind.CALL and (lasted := _lasted(record)) is not None:
        notes.append(f"The call lasted {lasted:,.0f} seconds.")
    if kind is Kind.OMITTED:
        notes.append(NOTHING)
    if (kind is Kind.SYSTEM or not is_known(record)) and str(record.type).isdigit():
        notes.append(f"Discord's number for this kind of record is {record.type}.")
    if several := said_of_files(files):
        notes.append(several)
    notes += [f"Below it stands a card: {said}" for card in record.cards() if (said := _said(card))]
    if record.reactions:
        notes.append(f"Reactions: {', '.join(map(_reacted, record.reactions))}.")
    return notes


def _said(card: Card) -> str:
    return " · ".join(part[:500] for part in (card.title, card.description, card.url) if part)


def _of_bot(record: Record) -> str:
    asked = record.interaction
    if asked is None or asked.user is None:
        return BOT
    return f"{BOT} It answers the command '{asked.name}' of {asked.user.shown()}."


def _lasted(record: Record) -> float | None:
    try:
        began = datetime.fromisoformat(str(record.timestamp))
        return (datetime.fromisoformat(record.call_ended_timestamp or "") - began).total_seconds()
    except (ValueError, TypeError):
        return None


def _reacted(reaction: Reaction) -> str:
    sign = (reaction.emoji and reaction.emoji.name) or "a sign"
    names = [user.shown() for user in reaction.users or ()]
    if not names:
        return f"{sign} {reaction.count:,} times"
    more = f" and {len(names) - _MOST_NAMED:,} more" if len(names) > _MOST_NAMED else ""
    return f"{sign} by {', '.join(names[:_MOST_NAMED])}{more}"
