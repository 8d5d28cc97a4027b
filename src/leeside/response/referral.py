"""Whom to tell, and by when: the agencies behind the steps, each once with its soonest time."""

from collections.abc import Iterable

import msgspec

from leeside.knowledge.model import Agency, When
from leeside.response.steps import Step

_SOONEST = (When.NOW, When.TODAY, When.THIS_WEEK)


class Route(msgspec.Struct, frozen=True, kw_only=True):
    """One agency to tell, and the soonest time at which a step asks for it."""

    agency: Agency
    when: When


def routes_of(steps: Iterable[Step]) -> tuple[Route, ...]:
    """Every agency that the steps name, soonest first; each keeps the order of its first step."""
    soonest: dict[str, Route] = {}
    for step in steps:
        if step.agency is None:
            continue
        known = soonest.get(step.agency.id)
        if known is None or _SOONEST.index(step.step.when) < _SOONEST.index(known.when):
            soonest[step.agency.id] = Route(agency=step.agency, when=step.step.when)
    return tuple(sorted(soonest.values(), key=lambda route: _SOONEST.index(route.when)))
