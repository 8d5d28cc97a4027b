"""The course of risk as a small drawing: how high, from which message on, each rise a link to its words.

Levels differ by height, label and line, never by colour alone; the page gives the same in words beside it.
"""

from collections.abc import Container, Iterable
from typing import Final

import msgspec
from markupsafe import Markup, escape

from leeside.knowledge.model import RiskLevel
from leeside.report.most_telling import counted
from leeside.report.words import LEVELS, many, when_said
from leeside.risk.weigh import CourseStep
from leeside.screening.result import ConversationResult

WIDTH: Final = 720
LEFT: Final = 176
RIGHT: Final = 24
ROW: Final = 34
TOP: Final = 16


def rises(course: Iterable[CourseStep]) -> list[CourseStep]:
    """The steps at which the conversation's level rose, one a message: the highest that it reached there."""
    found: list[CourseStep] = []
    level = RiskLevel.NOTHING_NOTICED
    for step in course:
        if step.level.rank > level.rank:
            level = step.level
            if found and found[-1].index == step.index:
                found.pop()
            found.append(step)
    return found


class Rise(msgspec.Struct, frozen=True):
    """One point of the drawing: where it stands, and what it links to."""

    x: float
    y: float
    step: CourseStep


def course_drawn(conversation: ConversationResult, *, anchor: str) -> Markup:
    """An SVG of the course over the conversation's messages; links go to ``#{anchor}-{index}``.

    Time runs along messages and not along the calendar, so that twenty minutes are as plain as two years;
    the first and last moments are written below.
    """
    rises = _rises(conversation)
    height = TOP + ROW * len(RiskLevel) + 24
    title = f"Course of risk over {many(conversation.messages, 'message')}"
    name = escape(anchor)
    shown = {seen.sign.index for seen in counted(conversation)}
    ends = f"It ends at {LEVELS[conversation.level].lower()}. The list below says the same in words."
    parts = [
        f'<svg class="course" viewBox="0 0 {WIDTH} {height}" role="group" aria-labelledby="{name}-title {name}-desc">',
        f'<title id="{name}-title">{escape(title)}</title>',
        f'<desc id="{name}-desc">{escape(ends)}</desc>',
        *(_row(level) for level in RiskLevel),
        f'<polyline class="line" points="{_line(rises)}"/>',
        *(_point(rise, anchor, shown) for rise in rises if rise.step.way is not None),
        _label(LEFT, height - 4, when_said(conversation.first_at), "start"),
        _label(WIDTH - RIGHT, height - 4, when_said(conversation.last_at), "end"),
        "</svg>",
    ]
    return Markup("".join(parts))  # noqa: S704 - every text in it is escaped where it is put in


def _rises(conversation: ConversationResult) -> list[Rise]:
    last = max(conversation.messages - 1, 1)
    return [
        Rise(LEFT + (WIDTH - LEFT - RIGHT) * min(step.index / last, 1), _height(step.level), step)
        for step in (*conversation.course[:1], *rises(conversation.course[1:]))
    ]


def _height(level: RiskLevel) -> float:
    return TOP + ROW * (len(RiskLevel) - 1 - level.rank) + ROW / 2


def _row(level: RiskLevel) -> str:
    y = _height(level)
    return (
        f'<line class="row" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y}" y2="{y}"/>'
        f'<text x="{LEFT - 10}" y="{y + 4}" text-anchor="end">{escape(LEVELS[level])}</text>'
    )


def _line(rises: list[Rise]) -> str:
    points: list[str] = []
    for before, rise in zip([None, *rises], rises, strict=False):
        if before is not None and before.y != rise.y:
            points.append(f"{rise.x:.1f},{before.y:.1f}")
        points.append(f"{rise.x:.1f},{rise.y:.1f}")
    points.append(f"{WIDTH - RIGHT},{rises[-1].y:.1f}" if rises else "")
    return " ".join(points)


def _point(rise: Rise, anchor: str, shown: Container[int]) -> str:
    """A rise as a dot; a link where the page shows a sign of its message."""
    step = rise.step
    words = f"Message {step.index + 1}, {when_said(step.at)}: {LEVELS[step.level]}. {' '.join(step.because)}"
    dot = f'<circle cx="{rise.x:.1f}" cy="{rise.y:.1f}" r="6"><title>{escape(words)}</title></circle>'
    if step.index not in shown:
        return dot
    return f'<a href="#{escape(anchor)}-{step.index}" aria-label="{escape(words)}">{dot}</a>'


def _label(x: float, y: float, text: str, anchor: str) -> str:
    return f'<text x="{x}" y="{y}" text-anchor="{anchor}">{escape(text)}</text>'
