"""What is remembered of a conversation in progress: who is in it, the last few messages, how long it has run.

This memory is small and of bounded size, so that a stream of millions of conversations can hold one each.
"""

from datetime import datetime
from typing import Final

import msgspec

from leeside.conversation.model import Message, Participant, Relation

REMEMBERED: Final = 12
"""How many earlier messages may be looked back on."""


class Said(msgspec.Struct, frozen=True, gc=False):
    """An earlier message as it is remembered: its folded text, who said it, when, and where it stands."""

    text: str
    sender: str
    index: int
    at: datetime | None


class Timeline(msgspec.Struct, kw_only=True):
    """The memory of one conversation; changes as messages come, and can be saved and read back."""

    conversation: str
    title: str = ""
    people: dict[str, Participant] = {}
    recent: list[Said] = []
    messages: int = 0
    first_at: datetime | None = None
    last_at: datetime | None = None
    child_known: bool = False
    """Whether an adult or the source has said who the child is."""

    def person(self, name: str) -> Participant:
        """The participant of that id; one who has not been announced is known by the id alone."""
        known = self.people.get(name)
        if known is None:
            known = self.people[name] = Participant(id=name, name=name)
        return known

    def meet(self, person: Participant) -> None:
        """Take in what the source or an adult says of a participant; what was known is kept where it says nothing."""
        known = self.people.get(person.id)
        if known is not None:
            person = msgspec.structs.replace(
                person,
                relation=known.relation if person.relation is Relation.UNKNOWN else person.relation,
                age=known.age if person.age is None else person.age,
                handle=person.handle or known.handle,
                account=person.account or known.account,
                platform=person.platform or known.platform,
            )
        self.people[person.id] = person
        self.child_known = self.child_known or person.relation is Relation.CHILD

    def remember(self, message: Message, folded: str) -> None:
        """Take in one message after it was looked at."""
        self.messages += 1
        at = moment(message)
        if at is not None:
            self.first_at = self.first_at or at
            self.last_at = at
        if message.sender is not None and message.sender not in self.people:
            self.person(message.sender)
        if folded and message.sender is not None:
            self.recent.append(Said(folded, message.sender, message.index, at))
            if len(self.recent) > 2 * REMEMBERED:
                del self.recent[:-REMEMBERED]


def moment(message: Message) -> datetime | None:
    """When a message was sent, on one clock for the whole conversation: UTC where known, else as written.

    The value is naive, so that two of one conversation can always be subtracted.
    """
    if message.utc is not None:
        return message.utc.replace(tzinfo=None)
    return message.sent_at
