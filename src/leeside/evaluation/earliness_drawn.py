"""How much of what is of concern had been noticed, message by message around the decisive one."""

from collections.abc import Iterable, Sequence
from typing import Final

from markupsafe import Markup, escape

from leeside.evaluation.earliness import AROUND, Earliness
from leeside.evaluation.said import LEVEL_SHORT, percent

WIDTH: Final = 720
HEIGHT: Final = 300
_LEFT: Final = 56
_RIGHT: Final = 20
_TOP: Final = 12
_BOTTOM: Final = 44


def earliness_drawn(rows: Sequence[Earliness]) -> Markup:
    """An SVG with one stepped line for each level, told apart by dashes; the middle is the decisive message."""
    title = "Share of conversations of concern noticed, by messages before and after the decisive one"
    parts = [
        f'<svg class="plot" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(title)}">',
        *_grid(),
        *(_line(one, number) for number, one in enumerate(rows)),
        f'<text x="{(_LEFT + WIDTH - _RIGHT) / 2}" y="{HEIGHT - 6}" text-anchor="middle">messages after the decisive one</text>',
        "</svg>",
    ]
    return Markup("".join(parts))  # noqa: S704 - every text in it is escaped where it is put in


def curve_rows(rows: Sequence[Earliness]) -> tuple[tuple[str, ...], ...]:
    """The same as a table: a row for each second step, a column for each level."""
    return tuple(
        (f"{step:+d}" if step else "0", *(percent(one.curve[place]) for one in rows))
        for place, step in enumerate(AROUND)
        if step % 2 == 0
    )


def _x(step: int) -> float:
    return _LEFT + (WIDTH - _LEFT - _RIGHT) * (step - AROUND[0]) / (AROUND[-1] - AROUND[0])


def _y(value: float) -> float:
    return _TOP + (HEIGHT - _TOP - _BOTTOM) * (1 - value)


def _grid() -> Iterable[str]:
    for fifths in range(6):
        y = _y(fifths / 5)
        yield f'<line class="row" x1="{_LEFT}" x2="{WIDTH - _RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>'
        yield f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{fifths * 20} %</text>'
    for step in AROUND[::5]:
        kind = "row now" if step == 0 else "row"
        yield f'<line class="{kind}" x1="{_x(step):.1f}" x2="{_x(step):.1f}" y1="{_TOP}" y2="{HEIGHT - _BOTTOM}"/>'
        yield f'<text x="{_x(step):.1f}" y="{HEIGHT - _BOTTOM + 16}" text-anchor="middle">{step}</text>'


def _line(one: Earliness, number: int) -> str:
    points: list[str] = []
    for place, step in enumerate(AROUND):
        if points:
            points.append(f"{_x(step):.1f},{_y(one.curve[place - 1]):.1f}")
        points.append(f"{_x(step):.1f},{_y(one.curve[place]):.1f}")
    name = escape(f"{LEVEL_SHORT[one.level]}: {percent(one.curve[-1])} in the end")
    return f'<g><title>{name}</title><polyline class="curve curve{number}" points="{" ".join(points)}"/></g>'
