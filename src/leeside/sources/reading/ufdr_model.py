"""What a chat, a message and a person of a Cellebrite report are made of, and what a message tells."""

from collections.abc import Iterator
from typing import Final

from msgspec.structs import replace

from leeside.conversation.model import Attachment, Kind, Participant
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.stated_time import stated_time
from leeside.sources.reading.told_threads import Thread, Told

MESSAGES: Final = frozenset({"InstantMessage", "SMS", "MMS", "Call"})
"""The models that are records."""
_SYSTEM: Final = "system message"
_DELETED: Final = "It was deleted on the device, and the tool that made the report recovered it."
_QUOTES: Final = "It quotes another message: {text}"
_STATE: Final = "State in the report: {state}."
_MOST_QUOTED: Final = 200
_NOT_SENT: Final = frozenset({"Unsent", "Draft"})


class Model:
    """A model of the report while it is read: its fields, and the models within it by the names of their fields."""

    __slots__ = ("deleted", "fields", "id", "inner", "start", "type")

    def __init__(self, kind: str, attributes: dict[str, str], start: int) -> None:
        self.type, self.start = kind, start
        self.id = attributes.get("id", "")
        self.deleted = attributes.get("deleted_state", "").casefold() == "deleted"
        self.fields: dict[str, str] = {}
        self.inner: list[tuple[str, Model]] = []

    def says(self, *names: str) -> str:
        """What the first of these fields says that says anything."""
        return next((self.fields[name] for name in names if self.fields.get(name)), "")

    def within(self, kind: str, *fields: str) -> Iterator["Model"]:
        """Models of a kind in fields of these names (in any, when none is named)."""
        return (
            model for field, model in self.inner if model.type == kind and (not fields or field in fields)
        )

    def person(self) -> Participant | None:
        """Whom a Party means; None for the app itself, or when nothing is said of it."""
        known, name = self.says("Identifier"), self.says("Name")
        if not (known or name) or known.casefold() == _SYSTEM:
            return None
        return Participant(id=known or name, name=name or known, handle=known)

    @property
    def owner(self) -> bool:
        """Whether the report says that this Party is the owner of the device."""
        return self.says("IsPhoneOwner").casefold() == "true"


def parties(model: Model) -> Iterator[Model]:
    """All who are named in a chat or a message."""
    return model.within("Party")


def sender_of(model: Model) -> Model | None:
    """Who sent a message: the Party in its field From, or whose role that is."""
    for party in model.within("Party", "From"):
        return party
    return next((one for one in parties(model) if one.says("Role") == "From"), None)


def title_of(chat: Model) -> str:
    """What a chat is called: its name and its app, as far as the report says them."""
    source = chat.says("Source")
    name = chat.says("Name") or ", ".join(
        person.name for one in chat.within("Party", "Participants") if (person := one.person())
    )
    return f"{name} ({source})" if name and source else name or source


def platform_of(message: Model, chat: Model | None) -> str:
    """The app that the report names as the source of a chat or a message; empty where it names none."""
    return ((chat.says("Source") if chat is not None else "") or message.says("Source")).casefold()


def thread_of(message: Model, chat: Model | None) -> Thread:
    """Where a message belongs: its chat, or for one outside of any, all who are named in it."""
    app = platform_of(message, chat)
    people = [replace(person, platform=app) for one in parties(chat or message) if (person := one.person())]
    if chat is not None:
        return Thread(chat.id or "chat", title_of(chat), tuple(people))
    name = ", ".join(sorted({person.id for person in people})) or "nobody named"
    return Thread(
        f"{message.type}: {name}", f"{name} ({message.says('Source') or message.type})", tuple(people)
    )


def told_of(message: Model, thread: Thread, app: str, names: frozenset[str], clock: Clock) -> Told:
    """What a message tells; ``app`` is its platform, ``names`` are those of the files in the export."""
    party = sender_of(message)
    person = party.person() if party else None
    text = message.says("Body", "Snippet")
    files = list(message.within("Attachment"))
    system = _is_system(message, party)
    return Told(
        thread=thread,
        sender=None if system or person is None else person.id,
        name="" if person is None else person.name,
        handle="" if person is None else person.handle,
        platform=app,
        id=message.id,
        text=text,
        kind=_kind(message, text, files=bool(files), system=system),
        time=stated_time(message.says("TimeStamp"), clock),
        attachments=tuple(_token(file, names) for file in files),
        note=" ".join(_notes(message, len(files))),
    )


def _is_system(message: Model, party: Model | None) -> bool:
    said = party is not None and party.says("Identifier").casefold() == _SYSTEM
    return said or any(one.says("Label").casefold() == "system" for one in message.within("MessageLabel"))


def _kind(message: Model, text: str, *, files: bool, system: bool) -> Kind:
    """A recovered message stays text, so that its words are looked at; a draft was never sent."""
    if message.type == "Call":
        return Kind.CALL
    if system:
        return Kind.SYSTEM
    if message.says("Status") in _NOT_SENT:
        return Kind.OMITTED
    if text:
        edited = any(one.says("Label").casefold() == "edited" for one in message.within("MessageLabel"))
        return Kind.EDITED if edited else Kind.TEXT
    return Kind.ATTACHMENT if files else Kind.OMITTED


def _notes(message: Model, files: int) -> Iterator[str]:
    if message.deleted:
        yield _DELETED
    if message.says("Status") in _NOT_SENT:
        yield _STATE.format(state=message.says("Status"))
    if message.type == "Call":
        told = [message.says("Direction", "Type"), message.says("Duration"), message.says("Status")]
        yield f"A call: {', '.join(filter(None, told)) or 'nothing more is said'}."
    if files > 1:
        yield f"{files} files were sent with it."
    for quoted in message.within("InstantMessage"):
        yield _QUOTES.format(text=quoted.says("Body")[:_MOST_QUOTED] or "without words")


def _token(file: Model, names: frozenset[str]) -> Attachment:
    path = file.says("attachment_extracted_path").replace("\\", "/")
    name = file.says("Filename", "Title") or path.rpartition("/")[2]
    return Attachment(name=name, media_type=file.says("ContentType"), present=True if path in names else None)
