"""One way on a sheet: what it is, what to do and never, what to say, and what comes before harm."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from msgspec.structs import replace

from leeside.knowledge.item import Audience, Reader, RiskLevel
from leeside.knowledge.model import Edition, TalkingPoint, Way
from leeside.report.sheets.sheet import Entry, Section, Sheet, dated, foot
from leeside.report.words import TO, WHENS
from leeside.response.steps import Step, steps_for

AUDIENCES: Final = {
    Reader.STAFF: Audience.LEAD,
    Reader.PARENT: Audience.PARENT,
    Reader.CHILD: Audience.CHILD,
}


def way_sheet(edition: Edition, way: str, *, reader: Reader, today: date) -> Sheet:
    """What one way is and what to do, for one kind of reader, as grave as it can be: danger first."""
    known = edition.ways[way]
    steps = steps_for(edition, {way: RiskLevel.DANGER_NOW}, audience=AUDIENCES[reader])
    sections = [*_to_do(edition, steps, today), *_what(known, reader)]
    if reader is not Reader.CHILD:
        sections.append(tellings(edition, known, today))
    sections += _before_harm(edition, known, reader, today)
    if known.law and reader is not Reader.CHILD:
        sections.append(Section(title="The law", entries=tuple(Entry(text=law) for law in known.law)))
    if reader is Reader.CHILD:
        return _for_a_child(edition, known, sections)
    return Sheet(title=known.title, lead=known.what, sections=tuple(sections), foot=foot(edition))


def _for_a_child(edition: Edition, way: Way, sections: Sequence[Section]) -> Sheet:
    """The sheet as a child reads it: what is still to be checked is said once, and not after each sentence."""
    open_still = any(entry.dated and entry.dated.check for section in sections for entry in section.entries)
    calm = [replace(section, entries=tuple(map(_without_check, section.entries))) for section in sections]
    said = " Some of this is still to be checked by us against its source." if open_still else ""
    return Sheet(title=way.title, lead=way.for_a_child, sections=tuple(calm), foot=f"{foot(edition)}{said}")


def _without_check(entry: Entry) -> Entry:
    return replace(entry, dated=replace(entry.dated, check=False)) if entry.dated else entry


def tellings(edition: Edition, way: Way, today: date) -> Section:
    """What to say to the child, the family and the other child, in words that may be spoken as they stand."""
    entries = tuple(
        Entry(
            head=TO[telling.to],
            points=telling.say,
            never=telling.not_say,
            dated=dated(telling, edition, today),
        )
        for telling in way.tell
    )
    return Section(title="What to say", says="Words to begin with; use your own.", entries=entries)


def _what(way: Way, reader: Reader) -> Iterable[Section]:
    if reader is Reader.CHILD:
        return
    entries = [Entry(head="In a chat", text=way.in_a_chat)]
    if way.also_called:
        entries.append(Entry(head="Also called", text=", ".join(way.also_called) + "."))
    entries.append(Entry(head="It may be innocent", points=way.innocent_readings))
    yield Section(title="How it looks", entries=tuple(entries))


def _to_do(edition: Edition, steps: Iterable[Step], today: date) -> Iterable[Section]:
    entries = []
    nevers: dict[str, None] = {}
    for step in steps:
        item = step.step
        entries.append(Entry(tag=WHENS[item.when], text=item.text, dated=dated(item, edition, today)))
        nevers.update(dict.fromkeys(item.never))
    yield Section(title="What to do", entries=tuple(entries))
    if nevers:
        yield Section(title="What never to do", entries=tuple(Entry(text=never) for never in nevers))


def _before_harm(edition: Edition, way: Way, reader: Reader, today: date) -> Iterable[Section]:
    entries = []
    for reference in way.prevention:
        item = edition.tips.get(reference) or edition.talking_points[reference]
        when = dated(item, edition, today)
        if isinstance(item, TalkingPoint):
            words = next(iter(item.words.values()))
            entries.append(Entry(text=item.text, notes=(("Words to begin with", words),), dated=when))
        elif reader is not Reader.CHILD:
            entries.append(Entry(text=f"{item.text} {item.how}", dated=when))
    if entries:
        yield Section(title="Before harm", entries=tuple(entries))
