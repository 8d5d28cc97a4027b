"""What must be remembered of one Telegram chat while its records are read: its name, its people, its ids."""

import re
from collections.abc import Mapping
from datetime import datetime

from leeside.conversation.model import Conversation, Participant
from leeside.sources.reading.ids_taken import TakenHere
from leeside.sources.reading.telegram_walk import Chat
from leeside.sources.reading.unique_ids import UniqueIds

SAVED = "saved_messages"
_SAVED_TITLE = "Saved Messages"
_SAID_OF_TYPE = {
    SAVED: "What the account holder wrote or forwarded to themselves.",
    "private_channel": "A channel: only those who run it write there.",
    "public_channel": "A public channel: only those who run it write there, and anybody can read it.",
    "public_supergroup": "A public group: anybody can find and join it.",
    "bot_chat": "The other side is a program (a bot).",
}
_OWN_ID = re.compile(r"(?:user|channel|chat)?\d+")
_LEFT = "The account holder had left this chat before the export was made."
_NO_NAME = "The export gives this chat no name: the other account may have been deleted."


class Thread:
    """One chat as a conversation."""

    __slots__ = ("_chat", "id", "ids", "index", "last", "people")

    def __init__(self, chat: Chat, id_: str, taken: TakenHere) -> None:
        self._chat = chat
        self.id = id_
        self.index = 0
        self.ids = UniqueIds(taken)
        self.people: dict[str, str] = {}
        self.last: datetime | None = None

    def is_of(self, chat: Chat) -> bool:
        """Whether this is that chat."""
        return self._chat is chat

    def conversation(self, holder: str) -> Conversation:
        """The chat with what is known of it by now; ``holder`` is the account holder's id, or "" when unknown."""
        headings = self._chat.headings
        kind = str(headings.get("type") or "")
        name = str(headings.get("name") or "")
        nameless = not name and "name" in headings
        said = (
            _SAID_OF_TYPE.get(kind, ""),
            _LEFT if self._chat.section == "left_chats" else "",
            _NO_NAME if nameless else "",
            f"The account holder is {holder}." if holder else "",
        )
        title = name or (_SAVED_TITLE if kind == SAVED else "")
        return Conversation(id=self.id, title=title, note=" ".join(filter(None, said)))

    def met(self, who: str, name: str) -> Conversation | None:
        """Somebody who is met for the first time, or whose name is, as a conversation that adds them."""
        if self.people.get(who) or (who in self.people and not name):
            return None
        self.people[who] = name
        return Conversation(id=self.id, participants=(_person(who, name),))


def _person(who: str, name: str) -> Participant:
    """Somebody by Telegram's own id, which never changes; an id made from a name is no account."""
    return Participant(id=who, name=name or who, account=who if _OWN_ID.fullmatch(who) else "")


def called(chat: Chat, file: str) -> str:
    """The id of a chat: what kind it is and its number, which alone may be another chat's too."""
    kind, number = chat.headings.get("type"), chat.headings.get("id")
    if number is not None:
        return f"{kind}_{number}" if kind else str(number)
    return str(chat.headings.get("name") or kind or file.strip("-") or "conversation")


def holder_of(owner: Mapping[str, object]) -> tuple[str, str]:
    """The account holder's id as senders are written, and their name; both "" when the export does not say."""
    number = owner.get("user_id")
    names = (str(owner.get(key) or "") for key in ("first_name", "last_name"))
    return (f"user{number}" if number is not None else ""), " ".join(filter(None, names))
