"""The whole story on one page: read, notice, weigh, advise."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from importlib.metadata import version
from pathlib import Path

from leeside.conversation.model import Conversation, Message, Participant, Relation
from leeside.errors import NotAChatError
from leeside.knowledge.model import RiskLevel
from leeside.screening.every_part import EveryPart
from leeside.screening.passed_by import passed_by, refused_in
from leeside.screening.picture import Picture
from leeside.screening.reading import Reading, ReadSoFar, may_hold_chats, now
from leeside.screening.result import ScreeningResult, SourceRead
from leeside.screening.shadow_told import shadow_notes
from leeside.screening.stream import ConversationState, Engine, default_engine
from leeside.screening.who import Who
from leeside.sources.contract.export import Export
from leeside.sources.contract.source import DateOrder, ReadOptions

Progress = Callable[[ReadSoFar], None]


def screen(
    path: str | Path | Export,
    *,
    child: str | None = None,
    relations: Mapping[str, Relation | str] | None = None,
    since: date | None = None,
    timezone: str | None = None,
    date_order: DateOrder | str | None = None,
    pasted: bytes | None = None,
    progress: Progress | None = None,
    so_far: Callable[[RiskLevel], None] | None = None,
    second_reader: bool = True,
    engine: Engine | None = None,
) -> ScreeningResult:
    """Screen one export, offline, and give the picture of it; nothing is sent, stored or decided.

    ``path`` is where it lies, or the export itself when it is open already.
    ``child`` and ``relations`` say who is who, by name. ``timezone`` is the IANA zone of the device.
    ``pasted`` screens these bytes instead of the file. ``progress`` is told how far reading has come
    after each chunk, and ``so_far`` before it with the highest level up to there, which never falls.
    ``second_reader`` says whether the run of the talk may raise what no sign has raised
    (an ``engine`` that is given has its own). Raises ExportError when nothing can be screened and UsageError for a
    name, zone or relation that does not exist: an export that was not screened is never "nothing noticed".
    """
    options = ReadOptions(
        timezone=timezone, date_order=DateOrder(date_order) if date_order else None, since=since
    )
    who = Who(child=child, relations={name: Relation(kind) for name, kind in (relations or {}).items()})
    engine = engine or default_engine(second_reader=second_reader)
    export = path if isinstance(path, Export) else Export(Path(path), pasted=pasted)
    where = str(export.path)
    every = EveryPart(export, options)
    states: dict[str, ConversationState] = {}

    def meet(conversation: Conversation) -> None:
        _meet(conversation, states, who, engine)

    reading = Reading((found for _, found in every.found()), options, meet=meet)
    picture, whole = Picture(engine), may_hold_chats(export)
    for chunk in reading.chunks():
        for part in _cut_where_known(chunk, states, who, meet):
            for seen in engine.take(part, states):
                picture.add(seen)
            picture.read(part, states)
        if so_far is not None and states:
            so_far(max((state.risk.level for state in states.values()), key=lambda level: level.rank))
        if progress is not None:
            progress(ReadSoFar(messages=reading.messages, bytes=reading.bytes, of=whole))
    if not any(state.screened for state in states.values()):
        raise _no_words(every.title, where, reading, since)
    who.refuse_unknown_names(where)
    conversations = picture.conversations(states)
    return ScreeningResult(
        leeside=version("leeside"),
        edition=engine.edition.id,
        screened_at=now(),
        source=_source_read(every, export, reading, states, shadow_notes(engine.shadows, conversations)),
        conversations=conversations,
    )


def _meet(conversation: Conversation, states: dict[str, ConversationState], who: Who, engine: Engine) -> None:
    if conversation.id not in states:
        states[conversation.id] = engine.start(Conversation(id=conversation.id, title=conversation.title))
    timeline = states[conversation.id].timeline
    timeline.title = timeline.title or conversation.title
    for person in conversation.participants:
        timeline.meet(who.known(person))


def _cut_where_known(
    chunk: Iterable[Message],
    states: Mapping[str, ConversationState],
    who: Who,
    meet: Callable[[Conversation], None],
) -> Iterator[list[Message]]:
    """A chunk, cut before the first words of anybody whom the adult named and the source did not announce.

    Who somebody is counts from there on and never before, or a file would differ from a stream.
    """
    part: list[Message] = []
    for message in chunk:
        if message.conversation not in states:
            meet(Conversation(id=message.conversation))
        timeline = states[message.conversation].timeline
        if message.sender is not None and message.sender not in timeline.people:
            person = who.known(Participant(id=message.sender, name=message.sender))
            if person.relation is not Relation.UNKNOWN:
                if part:
                    yield part
                    part = []
                timeline.meet(person)
        part.append(message)
    if part:
        yield part


def _no_words(title: str, where: str, reading: Reading, since: date | None) -> NotAChatError:
    """Nothing was screened, which must never look like nothing noticed."""
    if since is not None and reading.before_since:
        what = f"None of the {reading.messages:,} messages was sent on or after {since.day} {since:%b %Y}"
        to_do = "Give an earlier day with --since, or none."
    elif reading.messages:
        what = f"This is {title} with {reading.messages:,} records, but no words that somebody typed"
        to_do = "Look at the chat on the device: pictures, calls and voice messages are not screened."
    else:
        what = f"This looks like {title}, but it holds no message"
        to_do = "Check that the right file was chosen. " + " ".join(reading.unread[:1])
    return NotAChatError(f"{what}, so nothing was screened.", where=where, to_do=to_do)


def _source_read(
    every: EveryPart,
    export: Export,
    reading: Reading,
    states: Mapping[str, ConversationState],
    notes: tuple[str, ...],
) -> SourceRead:
    beside = passed_by(export, reading.touched)
    return SourceRead(
        kind=every.kind,
        title=every.title,
        path=str(export.path),
        sha256=export.sha256(),
        confidence=min(part.confidence for part in every.parts),
        messages=reading.messages,
        screened=sum(state.screened for state in states.values()),
        unread=(*reading.unread, *every.unread, *beside.unread),
        absences=every.absences,
        warnings=tuple(
            dict.fromkeys(
                (*every.accounts(), *refused_in(export), *reading.warnings(), *beside.notes, *notes)
            )
        ),
    )
