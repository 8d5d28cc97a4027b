"""The family agreement on a sheet: the promises of both sides, part by part, with room for one's own."""

from collections.abc import Collection, Mapping
from typing import Final

from leeside.knowledge.before_harm import Side
from leeside.knowledge.model import Edition
from leeside.report.sheets.sheet import Entry, Section, Sheet, foot

SIDES: Final = {Side.CHILD: "I, the child", Side.ADULT: "I, the adult"}
_ROOM: Final = "_" * 40


def agreement_sheet(
    edition: Edition,
    *,
    chosen: Collection[str] | None = None,
    own: Mapping[Side, Collection[str]] | None = None,
    again: str = "",
) -> Sheet:
    """The agreement with the promises chosen, by id; all of them where nobody has chosen.

    ``own`` are promises in one's own words, and ``again`` the day on which it is looked at again, as it was typed.
    Nothing of it is kept anywhere.
    """
    sections = []
    for part in edition.parts.values():
        entries = []
        for side, said in SIDES.items():
            points = tuple(
                promise.text
                for promise in edition.promises.values()
                if promise.part == part.id
                and promise.side is side
                and (chosen is None or promise.id in chosen)
            )
            if points:
                entries.append(Entry(head=said, points=points))
        if entries:
            sections.append(Section(title=part.title, says=part.asks, entries=tuple(entries)))
    ours = [Entry(head=SIDES[side], points=tuple(said)) for side, said in (own or {}).items() if said]
    if ours:
        sections.append(Section(title="In our own words", entries=tuple(ours)))
    signed = tuple(Entry(text=f"{who}: {_ROOM}") for who in ("Child", "Adult", "Date"))
    sections.append(
        Section(
            title="Agreed",
            says=f"We look at this again on: {again or _ROOM}. It holds for both sides, and may be changed by both.",
            entries=signed,
        )
    )
    return Sheet(
        title="Our family agreement",
        lead="What each of us promises, so that being online stays good and nobody is alone with what goes wrong.",
        sections=tuple(sections),
        foot=foot(edition),
    )
