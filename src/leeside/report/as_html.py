"""The picture as one page that needs no script, no network and no colour, and prints as it stands."""

from collections.abc import Collection, Iterable
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined

from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import RiskLevel, When
from leeside.knowledge.playbook import Move
from leeside.report.course_drawn import course_drawn, rises
from leeside.report.most_telling import counted, grave_and_slight
from leeside.report.printable import printable_result
from leeside.report.run_said import run_said
from leeside.report.words import (
    LEVELS,
    MEANS,
    ONLY_LOOKS,
    TO,
    WHENS,
    WHO,
    child_known,
    day_said,
    many,
    seen_said,
    span_said,
    was_read,
    when_said,
)
from leeside.response.playbook import WayTold, moves_for, told_for
from leeside.response.referral import routes_of
from leeside.response.steps import Step
from leeside.screening.result import ConversationResult, ScreeningResult, SeenSign

MOST_TOLD: Final = 2
"""Ways for which it is written out what to say; 'leeside advise' has the rest."""
MOST_STRAY: Final = 50
"""Signs that raised nothing listed for one conversation; the rest are counted."""


def as_html(result: ScreeningResult) -> str:
    """The whole picture as a self-contained page; every text from the chat is escaped, and none can turn round its line."""
    result = printable_result(result)
    loader = PackageLoader("leeside.report", "pages")
    pages = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    pages.globals.update(
        most_stray=MOST_STRAY,
        most_told=MOST_TOLD,
        grave_and_slight=grave_and_slight,
        once_each=_once_each,
        stray=_stray,
        seen_said=seen_said,
        levels=LEVELS,
        means=MEANS,
        whens=WHENS,
        only_looks=ONLY_LOOKS,
        child_known=child_known,
        day_said=day_said,
        many=many,
        span_said=span_said,
        was_read=was_read,
        when_said=when_said,
        routes_of=routes_of,
        course_drawn=course_drawn,
        run_said=run_said,
        rises=rises,
        nevers=_nevers,
        by_time=_by_time,
        who=WHO,
        to=TO,
        told_of=_told_of,
        moves_of=_moves_of,
        counted=counted,
        first_of_message=_first_of_message,
    )
    raised = [c for c in result.conversations if c.level is not RiskLevel.NOTHING_NOTICED]
    quiet = [c for c in result.conversations if c.level is RiskLevel.NOTHING_NOTICED]
    return pages.get_template("picture.html").render(result=result, raised=raised, quiet=quiet)


def _told_of(conversation: ConversationResult) -> tuple[WayTold, ...]:
    levels: dict[str, RiskLevel] = {}
    for way in conversation.ways:
        levels[way.way] = max(levels.get(way.way, way.level), way.level, key=lambda level: level.rank)
    return told_for(newest_edition(), levels)


def _moves_of(conversation: ConversationResult) -> dict[str, Move]:
    return moves_for(newest_edition(), conversation.steps)


def _nevers(steps: Iterable[Step]) -> list[str]:
    return list(dict.fromkeys(never for step in steps for never in step.step.never))


def _by_time(steps: Iterable[Step]) -> list[tuple[When, list[Step]]]:
    grouped = [(when, [step for step in steps if step.step.when is when]) for when in When]
    return [(when, group) for when, group in grouped if group]


def _once_each(signs: Iterable[SeenSign], ids: Collection[str]) -> list[SeenSign]:
    """Of each kind among these the first, as kinds matter and not how often."""
    return list({seen.says: seen for seen in reversed(list(signs)) if seen.sign.id in ids}.values())[::-1]


def _stray(conversation: ConversationResult) -> list[SeenSign]:
    shown = counted(conversation)
    return [seen for seen in conversation.signs if seen not in shown]


def _first_of_message(signs: list[SeenSign], place: int) -> bool:
    """Whether this sign is the first listed for its message, and so bears the message's anchor."""
    return place == 0 or signs[place - 1].sign.index != signs[place].sign.index
