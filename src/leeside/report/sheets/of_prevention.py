"""What helps before harm, on sheets: tips worked out, talks by age, topics, what to notice."""

from datetime import date
from typing import Final

import msgspec

from leeside.knowledge.before_harm import TipDetail, Topic, band_of
from leeside.knowledge.model import Edition
from leeside.report.sheets.sheet import Entry, Section, Sheet, dated, foot

BANDS: Final = {"under_8": "Under 8", "8_11": "8 to 11", "12_15": "12 to 15", "16_17": "16 and 17"}


def tips_sheet(edition: Edition, *, today: date) -> Sheet:
    """The guide's tips, each worked out: questions to answer, and settings by system and version."""
    sections = []
    for tip in edition.tips.values():
        details = [detail for detail in edition.details.values() if detail.tip == tip.id]
        before = ["", *(detail.about for detail in details)]
        entries = [
            _detail(edition, one, today, again=one.about == last)
            for one, last in zip(details, before, strict=False)
        ]
        sections.append(
            Section(title=tip.text.split(":")[0].rstrip("."), says=_summed(tip.how), entries=tuple(entries))
        )
    return Sheet(
        title="Tips before harm",
        lead="Four things that make a child's life online safer. Do them with the child, and tell them what you do.",
        sections=tuple(sections),
        foot=foot(edition),
    )


def talking_sheet(edition: Edition, *, today: date, age: int | None = None) -> Sheet:
    """What to talk about, with words for one age, or for each."""
    wanted = [band_of(age)] if age is not None else list(BANDS)
    entries = []
    for point in edition.talking_points.values():
        words = tuple(f"{BANDS[band]}: {point.words[band]}" for band in wanted)
        entries.append(
            Entry(
                head=point.text,
                points=words,
                never=point.avoid,
                notes=(("A good moment", point.moment), ("Listen for", point.listen_for)),
                dated=dated(point, edition, today),
            )
        )
    whom = f"a child of {age}" if age is not None else "a child"
    return Sheet(
        title=f"Talking with {whom}",
        lead="Five things to talk about, in ordinary moments and more than once. The words are for their drift: use your own. "
        "A child should know whom they would tell, and that telling costs them nothing.",
        sections=(Section(title="Five things to talk about", entries=tuple(entries)),),
        foot=foot(edition),
    )


def topics_sheet(edition: Edition, *, today: date) -> Sheet:
    """All topics on one sheet."""
    return Sheet(
        title="Challenges, AI, the metaverse and virtual reality",
        lead="What an adult should know their way around before anything happens.",
        sections=tuple(_topic(edition, topic, today) for topic in edition.topics.values()),
        foot=foot(edition),
    )


def topic_sheet(edition: Edition, topic: str, *, today: date) -> Sheet:
    """One topic on a sheet of its own."""
    known = edition.topics[topic]
    parts = _topic(edition, known, today).entries
    sections = tuple(
        Section(title=part.head, entries=(msgspec.structs.replace(part, head=""),)) for part in parts
    )
    return Sheet(title=known.title, lead=known.what, sections=sections, foot=foot(edition))


def signs_sheet(edition: Edition, *, today: date) -> Sheet:
    """What an adult may notice in a child, and what abuse may do to one."""
    notice = tuple(
        Entry(text=one.text, notes=(("You could say", one.ask),), dated=dated(one, edition, today))
        for one in edition.indicators.values()
    )
    impact = tuple(
        Entry(text=one.text, notes=(("It may show as", one.notice),), dated=dated(one, edition, today))
        for one in edition.impacts.values()
    )
    return Sheet(
        title="What you may notice in a child",
        lead="None of this proves anything, and all of it may have a harmless cause. If it does not feel right, that is worth "
        "following: ask kindly, and tell the safeguarding lead of the child's school.",
        sections=(
            Section(title="Changes to notice", entries=notice),
            Section(
                title="What it can do to a child",
                says="Abuse online can hurt as much as abuse in person. Help is there, also a long time after.",
                entries=impact,
            ),
        ),
        foot=foot(edition),
    )


def _summed(how: str) -> str:
    return how if len(how) < 300 else ""  # the long ones are worked out below, point by point


def _detail(edition: Edition, detail: TipDetail, today: date, *, again: bool) -> Entry:
    return Entry(
        head=detail.system or ("" if again else detail.about),
        by=detail.version,
        text=detail.text,
        points=detail.steps,
        ordered=True,
        dated=dated(detail, edition, today),
        show_date=bool(detail.steps),
    )


def _topic(edition: Edition, topic: Topic, today: date) -> Section:
    when = dated(topic, edition, today)
    return Section(
        title=topic.title,
        says=topic.what,
        entries=(
            Entry(head="What can go wrong", points=topic.risks),
            Entry(head="What helps", points=topic.do, never=topic.never),
            Entry(head="To a child", text=topic.for_a_child, dated=when),
        ),
    )
