"""The picture as one page that needs no script, no network and no colour, and prints as it stands."""

from collections.abc import Iterable

from jinja2 import Environment, PackageLoader, StrictUndefined

from leeside.knowledge.model import RiskLevel, When
from leeside.report.course_drawn import course_drawn
from leeside.report.words import (
    LEVELS,
    MEANS,
    ONLY_LOOKS,
    WHENS,
    child_known,
    day_said,
    many,
    span_said,
    was_read,
    when_said,
)
from leeside.response.referral import routes_of
from leeside.response.steps import Step
from leeside.screening.result import ConversationResult, ScreeningResult, SeenSign


def as_html(result: ScreeningResult) -> str:
    """The whole picture as a self-contained page; every text from the chat is escaped."""
    loader = PackageLoader("leeside.report", "pages")
    pages = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    pages.globals.update(
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
        nevers=_nevers,
        by_time=_by_time,
        counted=_counted,
        first_of_message=_first_of_message,
    )
    raised = [c for c in result.conversations if c.level is not RiskLevel.NOTHING_NOTICED]
    quiet = [c for c in result.conversations if c.level is RiskLevel.NOTHING_NOTICED]
    return pages.get_template("picture.html").render(result=result, raised=raised, quiet=quiet)


def _nevers(steps: Iterable[Step]) -> list[str]:
    return list(dict.fromkeys(never for step in steps for never in step.step.never))


def _by_time(steps: Iterable[Step]) -> list[tuple[When, list[Step]]]:
    grouped = [(when, [step for step in steps if step.step.when is when]) for when in When]
    return [(when, group) for when, group in grouped if group]


def _counted(conversation: ConversationResult) -> list[SeenSign]:
    """The signs that bear on a way that was noticed."""
    ids = {sign for way in conversation.ways for sign in (*way.harm_already, *way.risk)}
    return [seen for seen in conversation.signs if seen.sign.id in ids]


def _first_of_message(signs: list[SeenSign], place: int) -> bool:
    """Whether this sign is the first listed for its message, and so bears the message's anchor."""
    return place == 0 or signs[place - 1].sign.index != signs[place].sign.index
