"""A playbook on a sheet: now, today, this week; who, by when, never; and what to say."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from leeside.knowledge.item import Audience, Item, RiskLevel, When
from leeside.knowledge.model import Edition, ResponseStep
from leeside.knowledge.playbook import Move
from leeside.report.sheets.of_way import tellings
from leeside.report.sheets.sheet import Entry, Section, Sheet, dated, foot
from leeside.report.words import WHENS, WHO
from leeside.response.steps import steps_for

_BELOW: Final = "Danger comes first: 999. The times are the longest that each may take."


def playbook_sheet(edition: Edition, way: str, *, today: date) -> Sheet:
    """What is done about one way, by whom and by when: the worked playbook, or the way's own steps where there is none."""
    known = edition.ways[way]
    playbook = edition.playbooks.get(way)
    first = Section(title="First", entries=(_danger(edition, today),))
    if playbook is None:
        steps = [s.step for s in steps_for(edition, {way: RiskLevel.SERIOUS_CONCERN}, audience=Audience.LEAD)]
        sections = [first, *_by_time((step.when, _step(edition, step, today)) for step in steps)]
        return _sheet(
            edition, f"{known.title}: what to do", known.what, [*sections, tellings(edition, known, today)]
        )
    moves = ((move.when, _move(edition, move, today)) for move in playbook.moves)
    opening = Section(
        title="When this is for",
        entries=(
            Entry(head="What has become known", text=playbook.opens),
            Entry(head="What has to be true tonight", text=playbook.aim),
            Entry(head="What it is not for", text=playbook.leaves, dated=dated(playbook, edition, today)),
        ),
    )
    sections = [first, opening, *_by_time(moves), tellings(edition, known, today)]
    return _sheet(edition, playbook.title, _BELOW, sections)


def _sheet(edition: Edition, title: str, lead: str, sections: list[Section]) -> Sheet:
    return Sheet(title=title, lead=lead, sections=tuple(sections), foot=foot(edition))


def _danger(edition: Edition, today: date) -> Entry:
    step = edition.steps["danger_999"]
    return Entry(text=step.text, never=step.never, dated=dated(step, edition, today))


def _by_time(entries: Iterable[tuple[When, Entry]]) -> Iterable[Section]:
    placed = list(entries)
    for when in When:
        due = tuple(entry for at, entry in placed if at is when)
        if due:
            yield Section(title=WHENS[when], entries=due)


def _move(edition: Edition, move: Move, today: date) -> Entry:
    clock = (("Clock", f"{move.hours} hours from when it became known"),) if move.hours else ()
    return Entry(
        head=WHO[move.who],
        by=move.by,
        text=move.text,
        never=move.never,
        notes=(*_reached(edition, move.agency), *clock, *_source(move)),
        dated=dated(move, edition, today),
    )


def _step(edition: Edition, step: ResponseStep, today: date) -> Entry:
    notes = (*_reached(edition, step.agency), *_source(step))
    return Entry(text=step.text, never=step.never, notes=notes, dated=dated(step, edition, today))


def _reached(edition: Edition, agency: str) -> tuple[tuple[str, str], ...]:
    known = edition.agencies.get(agency)
    if known is None:
        return ()
    reach = ", ".join(
        filter(None, (known.name, known.phone if known.phone not in known.name else "", known.url))
    )
    return (("Reach", reach),)


def _source(item: Item) -> tuple[tuple[str, str], ...]:
    return (("From", item.source),)
