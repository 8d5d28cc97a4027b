"""Shares as bars with their intervals, one row for each group; the table beside holds the same in words."""

from collections.abc import Iterable, Sequence
from typing import Final

from markupsafe import Markup, escape

from leeside.evaluation.reach import Reach
from leeside.evaluation.said import LEVEL_SHORT, percent, share_said
from leeside.evaluation.share import Share
from leeside.knowledge.model import RiskLevel

WIDTH: Final = 720
_LEFT: Final = 190
_RIGHT: Final = 30
_BAR: Final = 12
_GAP: Final = 10
_TOP: Final = 10
_BOTTOM: Final = 26


def bars_drawn(reaches: Sequence[Reach], *, levels: Sequence[RiskLevel], title: str) -> Markup:
    """An SVG with a bar for each group and level; bars of one level differ by fill and outline, not by colour alone."""
    row = _BAR * len(levels) + _GAP
    height = _TOP + row * len(reaches) + _BOTTOM
    parts = [
        f'<svg class="plot" viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{escape(title)}">',
        *_grid(height - _BOTTOM),
    ]
    for place, one in enumerate(reaches):
        top = _TOP + row * place
        parts.append(
            f'<text x="{_LEFT - 8}" y="{top + row / 2}" text-anchor="end">{escape(one.group)} ({one.conversations})</text>'
        )
        parts.extend(
            _bar(one.at(level), top + _BAR * number, f"{one.group}, {LEVEL_SHORT[level]}", f"level{number}")
            for number, level in enumerate(levels)
        )
    parts.append("</svg>")
    return Markup("".join(parts))  # noqa: S704 - every text in it is escaped where it is put in


def legend_drawn(names: Iterable[str]) -> Markup:
    """What the fills or dashes mean, in their order."""
    items = "".join(
        f'<span class="key"><svg class="swatch" viewBox="0 0 24 12" aria-hidden="true">'
        f'<rect class="level{number}" x="1" y="1" width="22" height="10"/></svg> {escape(name)}</span> '
        for number, name in enumerate(names)
    )
    return Markup(items)  # noqa: S704 - names are escaped above


def _across(value: float) -> float:
    return _LEFT + (WIDTH - _LEFT - _RIGHT) * value


def _grid(bottom: float) -> Iterable[str]:
    for tenths in range(0, 11, 2):
        x = _across(tenths / 10)
        yield f'<line class="row" x1="{x:.1f}" x2="{x:.1f}" y1="{_TOP}" y2="{bottom}"/>'
        yield f'<text x="{x:.1f}" y="{bottom + 18}" text-anchor="middle">{percent(tenths / 10).replace(".0", "")}</text>'


def _bar(share: Share, top: float, name: str, kind: str) -> str:
    if share.value is None:
        return ""
    middle = top + _BAR / 2
    said = escape(f"{name}: {share_said(share)}")
    return (
        f'<g><title>{said}</title><rect class="{kind}" x="{_LEFT}" y="{top + 1}" '
        f'width="{_across(share.value) - _LEFT:.1f}" height="{_BAR - 2}"/>'
        f'<line class="whisker" x1="{_across(share.low):.1f}" x2="{_across(share.high):.1f}" y1="{middle}" y2="{middle}"/></g>'
    )
