"""What somebody kept of a chat, as it may leave with a referral: what is struck from the form is struck here as well.

Where anything is held back, accounts and messages are numbered in place of the app's own ids, for these may hold a name; and
a message from which words were taken out does not tell its place in the file, which would tell how long they were.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, TypeVar

import msgspec

from leeside.conversation.model import Message, Participant
from leeside.evidence.of_record import seal_record
from leeside.evidence.record import OfRecord, PictureForm
from leeside.evidence.transcript import Line, told_from
from leeside.referral.redaction import MARK, struck
from leeside.referral.told import Made
from leeside.response.steps import Step
from leeside.risk.sign import Sign
from leeside.risk.weigh import CourseStep
from leeside.screening.result import ConversationResult, ScreeningResult, SeenSign, SourceRead, WayResult
from leeside.sources.contract.attachment_tokens import AttachmentToken

_T = TypeVar("_T")
_OURS: Final[Mapping[type, frozenset[str]]] = {
    SourceRead: frozenset({"kind", "title", "absences"}),
    WayResult: frozenset({"way", "title", "because", "innocent_readings"}),
    SeenSign: frozenset({"ways", "says", "innocent_reading"}),
    Sign: frozenset({"detector"}),
    CourseStep: frozenset({"way", "because"}),
}
"""Words of the program and of its knowledge. They are no more struck than a form's own questions; everything else is."""


class ChatKept(msgspec.Struct, frozen=True, kw_only=True):
    """What is kept of one export: what was noticed in it, and the messages that are to go.

    ``held`` are messages, by conversation and index, of which no word is to go, though they count in what was noticed.
    """

    result: ScreeningResult
    messages: tuple[Message, ...]
    says: str
    """From what it is made, and where the file is."""
    held: frozenset[tuple[str, int]] = frozenset()


class ChatLeaving(msgspec.Struct, frozen=True, kw_only=True):
    """The same with nothing left in it of what is held back: exactly what leaves."""

    result: ScreeningResult
    told: tuple[Line | AttachmentToken, ...]
    of_record: OfRecord

    @property
    def lines(self) -> tuple[Line, ...]:
        """The messages."""
        return tuple(one for one in self.told if isinstance(one, Line))


def chat_leaving(chat: ChatKept, words: Sequence[str]) -> ChatLeaving:
    """The chat as it leaves, without these words and without what is held; lines of the run go only as chosen messages."""
    chat = msgspec.structs.replace(chat, result=_without_lines_of_the_run(chat.result))
    if not words and not chat.held:
        told = tuple(told_from(chat.messages, chat.result))
        return ChatLeaving(result=chat.result, told=told, of_record=OfRecord(says=chat.says))
    numbers = _Numbers(chat.result)
    result = msgspec.structs.replace(
        chat.result, conversations=tuple(_signs_held(one, chat.held) for one in chat.result.conversations)
    )
    told = tuple(
        _one_struck(one, words, numbers, held=(one.conversation, one.number - 1) in chat.held)
        for one in told_from(chat.messages, result)
    )
    return ChatLeaving(
        result=_struck(numbers.in_result(result), words),
        told=told,
        of_record=OfRecord(
            says=struck(chat.says, (), words)[0],
            taken_out=sum(isinstance(one, Line) and not one.end for one in told),
            numbered=True,
        ),
    )


def _without_lines_of_the_run(result: ScreeningResult) -> ScreeningResult:
    return msgspec.structs.replace(
        result, conversations=tuple(msgspec.structs.replace(one, lines=()) for one in result.conversations)
    )


def write_chat(chat: ChatLeaving, out: Path, made: Made, picture: PictureForm, words: Sequence[str]) -> None:
    """Make an evidence pack of it at ``out``; raises what `seal_record` raises."""
    seal_record(
        chat.told,
        out,
        result=chat.result,
        of_record=chat.of_record,
        made_by=struck(made.by, (), words)[0],
        made_at=made.at,
        picture=picture,
    )


class _Numbers:
    """A number for every conversation and account of a result, in place of the app's own ids."""

    def __init__(self, result: ScreeningResult) -> None:
        self._chats = {one.id: f"chat-{at}" for at, one in enumerate(result.conversations, 1)}
        self._people: dict[tuple[str, str], str] = {}
        for one in result.conversations:
            for at, person in enumerate(one.participants, 1):
                self._people[one.id, person.id] = f"person-{at}"

    def chat(self, identity: str) -> str:
        return self._chats.get(identity, MARK)

    def person(self, chat: str, identity: str | None) -> str | None:
        """Whoever is not among those who take part stays nobody in particular; outside and several are no ids."""
        if identity is None or identity in {"", "*"}:
            return identity
        return self._people.get((chat, identity), MARK)

    def sign(self, chat: str, index: int, detector: str) -> str:
        return f"{self.chat(chat)}/{_message(index)}/{detector}"

    def in_result(self, result: ScreeningResult) -> ScreeningResult:
        chats = tuple(self._in_conversation(one) for one in result.conversations)
        return msgspec.structs.replace(result, conversations=chats)

    def _in_conversation(self, one: ConversationResult) -> ConversationResult:
        new = {seen.sign.id: self.sign(one.id, seen.sign.index, seen.sign.detector) for seen in one.signs}
        return msgspec.structs.replace(
            one,
            id=self.chat(one.id),
            participants=tuple(self._in_person(one.id, person) for person in one.participants),
            signs=tuple(self._in_seen(one.id, seen, new) for seen in one.signs),
            shadow=(),
            ways=tuple(
                msgspec.structs.replace(
                    way,
                    actor=self.person(one.id, way.actor),
                    harm_already=tuple(new[sign] for sign in way.harm_already if sign in new),
                    risk=tuple(new[sign] for sign in way.risk if sign in new),
                )
                for way in one.ways
            ),
            course=tuple(
                msgspec.structs.replace(
                    step, message_id=_message(step.index), actor=self.person(one.id, step.actor)
                )
                for step in one.course
            ),
        )

    def _in_person(self, chat: str, person: Participant) -> Participant:
        return msgspec.structs.replace(person, id=self.person(chat, person.id) or MARK)

    def _in_seen(self, chat: str, seen: SeenSign, new: Mapping[str, str]) -> SeenSign:
        sign = msgspec.structs.replace(
            seen.sign,
            id=new[seen.sign.id],
            conversation=self.chat(chat),
            message_id=_message(seen.sign.index),
            speaker=self.person(chat, seen.sign.speaker) or "",
            start=0,  # characters of a text that is no longer whole
            end=0,
        )
        return msgspec.structs.replace(seen, sign=sign)


def _message(index: int) -> str:
    return f"message-{index + 1}"


def _signs_held(one: ConversationResult, held: frozenset[tuple[str, int]]) -> ConversationResult:
    """The conversation, with no word of the messages that are held."""
    signs = tuple(
        msgspec.structs.replace(seen, before="", words=MARK, after="")
        if (one.id, seen.sign.index) in held
        else seen
        for seen in one.signs
    )
    return msgspec.structs.replace(one, signs=signs)


def _one_struck(
    one: Line | AttachmentToken, words: Sequence[str], numbers: _Numbers, *, held: bool
) -> Line | AttachmentToken:
    chat, index = one.conversation, one.number - 1
    named = msgspec.structs.replace(
        one,
        conversation=numbers.chat(chat),
        message_id=_message(index),
        sender=numbers.person(chat, one.sender),
    )
    if isinstance(named, AttachmentToken):
        return msgspec.structs.replace(_struck(named, words), **({"name": MARK, "files": ()} if held else {}))
    signs = tuple(numbers.sign(chat, index, sign.rpartition("/")[2]) for sign in named.signs)
    named = msgspec.structs.replace(named, signs=signs)
    if held:
        named = msgspec.structs.replace(named, text=MARK, attachments=(), note="")
    shown = _struck(named, words)
    said = ("text", "attachments", "note", "file")
    if held or any(getattr(shown, name) != getattr(named, name) for name in said):
        shown = msgspec.structs.replace(shown, file="", start=0, end=0)
    return shown


def _struck(value: _T, words: Sequence[str]) -> _T:
    """The value with the words taken out of every text in it that is not the program's own."""
    return _throughout(value, lambda text: struck(text, (), words)[0])  # type: ignore[no-any-return]


def _throughout(value: Any, of_text: Callable[[str], str]) -> Any:  # noqa: ANN401 - values of any depth
    if type(value) is str:  # a word of a closed list is none of anybody's
        return of_text(value)
    if isinstance(value, Step):
        return value
    if isinstance(value, msgspec.Struct):
        ours = _OURS.get(type(value), frozenset())
        fields = {name: getattr(value, name) for name in value.__struct_fields__ if name not in ours}
        return msgspec.structs.replace(
            value, **{name: _throughout(one, of_text) for name, one in fields.items()}
        )
    if isinstance(value, tuple):
        return tuple(_throughout(one, of_text) for one in value)
    return value
