"""Counts out of the facts: exact, and so for those alone who can open the cases; published only through `disclosure`."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Final

import msgspec

from leeside.desk.assessments.models import Choice
from leeside.desk.cases.words import AgeBand, Door
from leeside.desk.contexts.models import Kind
from leeside.desk.oversight.disclosure import FINDING
from leeside.desk.oversight.facts import ANSWERS, NONE_NOTICED, NOT_LINKED, SEVERAL_KINDS, CaseFacts
from leeside.detectors.contract.load import all_detectors
from leeside.knowledge.load import newest_edition

PLATFORMS: Final = ("Discord", "Instagram", "Roblox", "Snapchat", "Telegram", "Tiktok", "Whatsapp")
"""Named in a report; others stand together, for a rare name could tell who is meant."""
_SPANS: Final = (
    ("the same day", timedelta(days=1)),
    ("within three days", timedelta(days=3)),
    ("within ten days", timedelta(days=10)),
)


class Counts(msgspec.Struct, frozen=True, kw_only=True):
    """One question, and how many cases gave each answer. Its answers are fixed before anybody counts."""

    id: str
    title: str
    counts: dict[str, int]
    note: str = ""


def counted(facts: Sequence[CaseFacts]) -> tuple[Counts, ...]:
    """The tables of a report."""
    ways = [*(way.title for way in newest_edition().ways.values()), NONE_NOTICED]
    outcomes = [*(choice.label for choice in Choice), "Dismissed", "Not decided"]
    spans = [*(label for label, _ in _SPANS), "later", "not yet"]
    return (
        _table("cases", "Cases that arrived", facts, ["cases"], lambda _one: "cases"),
        _table("door", "How they came in", facts, [door.label for door in Door], lambda one: one.door),
        _table("age", "Age of the child", facts, [age.label for age in AgeBand], lambda one: one.age),
        _table("answered", "Until somebody took it up", facts, spans, lambda one: _span(one.answered_after)),
        _table("decided", "Until somebody decided", facts, spans, lambda one: _span(one.decided_after)),
        _table("outcome", "What was decided", facts, outcomes, lambda one: one.outcome),
        _table(
            "overdue",
            "With a task overdue",
            facts,
            ["yes", "no"],
            lambda one: "yes" if one.overdue else "no",
        ),
        _table("way", "The way that was seen first of all", facts, ways, lambda one: one.way),
        _table(
            "place",
            "Where it went on",
            facts,
            ["online", "offline", "both", "not known"],
            lambda one: one.place,
        ),
        _table(
            "platform",
            "On which platform",
            facts,
            [*PLATFORMS, "another", "not known"],
            lambda one: _platform(one.platform),
        ),
        *_linked(facts),
    )


def _linked(facts: Sequence[CaseFacts]) -> tuple[Counts, ...]:
    """What cases are linked with. Each case counts in one line of a table, also where it is linked with several."""
    kinds = [*(kind.label for kind in Kind), SEVERAL_KINDS, NOT_LINKED]
    return (
        _table(
            "context",
            "Linked with a server, a group or a place",
            facts,
            kinds,
            lambda one: one.context,
            note="By its kind and never by its name, as it stood when this was made. "
            "The record of a server, group or place is itself linked with none of these.",
        ),
        _table(
            "shared",
            "With an account that is in another case too",
            facts,
            ["yes", "no"],
            lambda one: "yes" if one.shared else "no",
            note="As it stood when this was made. The other case may be of any term.",
        ),
    )


def findings(facts: Sequence[CaseFacts]) -> tuple[Counts, ...]:
    """Of every detector: in how many cases it noticed something, and what came of that; those that noticed nothing too."""
    by_detector: dict[str, Counter[str]] = {one.name: Counter() for one in all_detectors()}
    for one in facts:
        for detector, outcome in one.findings.items():
            if detector in by_detector:
                by_detector[detector][outcome] += 1
    return tuple(
        Counts(
            id=f"{FINDING}{name}",
            title=name.replace("_", " ").capitalize(),
            counts={label: counter[label] for label in ANSWERS},
        )
        for name, counter in sorted(by_detector.items())
    )


def _table(
    name: str,
    title: str,
    facts: Sequence[CaseFacts],
    labels: Sequence[str],
    of: Callable[[CaseFacts], str],
    note: str = "",
) -> Counts:
    counter = Counter(of(one) for one in facts)
    counts = {label: counter.pop(label, 0) for label in dict.fromkeys(labels)}
    counts["other"] = (
        counter.total()
    )  # a way of an older edition, and the like; there whether it is any or not
    return Counts(id=name, title=title, counts=counts, note=note)


def _span(after: timedelta | None) -> str:
    if after is None:
        return "not yet"
    return next((label for label, most in _SPANS if after < most), "later")


def _platform(said: str) -> str:
    if said in PLATFORMS or said == "not known":
        return said
    return "another"
