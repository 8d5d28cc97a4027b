"""The ways to hand something on, as the engine knows them and as this area takes them. Cards are printed for the child.

How an area takes a route (its own name, number and form, and what it asks besides) is a file ``routes/<route>.toml`` in the
desk's folder, as ``leeside.referral.load.load_local`` reads it.
"""

from collections.abc import Sequence
from pathlib import Path

from django.conf import settings

from leeside.errors import KnowledgeError, UsageError
from leeside.knowledge.load import newest_edition
from leeside.referral.form import takes_nothing
from leeside.referral.load import load_local, routes, with_local
from leeside.referral.model import Route, RouteKind


def route_of(id_: str) -> Route | None:
    """A route by which something leaves, as this area takes it; ``None`` for a card, and where there is none of this id."""
    found = routes().get(id_)
    return None if found is None or takes_nothing(found) else _here(found)[0]


def sendable() -> Sequence[Route]:
    """Every route by which something leaves."""
    return [_here(route)[0] for route in routes().values() if not takes_nothing(route)]


def is_call(id_: str) -> bool:
    """Whether the route is a call itself, of which only a record is kept: danger waits for nobody's approval."""
    found = routes().get(id_)
    return found is not None and found.kind is RouteKind.RECORD


def cards() -> Sequence[Route]:
    """Every card that is printed for the child."""
    return [route for route in routes().values() if takes_nothing(route)]


def unread_local() -> Sequence[str]:
    """What is wrong with files of this area that cannot be used, a sentence each; the route is then taken as it is elsewhere."""
    return [problem for route in routes().values() if (problem := _here(route)[1])]


def route_name(id_: str) -> str:
    """What a route is called; of one that this version does not know, what its agency is called."""
    found = routes().get(id_)
    agency = newest_edition().agencies.get(id_)
    return found.name if found else agency.name if agency else id_


def _here(route: Route) -> tuple[Route, str]:
    place = Path(settings.DESK_FOLDER.path) / "routes" / f"{route.id}.toml"
    if not place.is_file():
        return route, ""
    try:
        return with_local(route, load_local(place)), ""
    except (KnowledgeError, UsageError) as problem:
        return route, f"routes/{place.name} is not used. {problem.what}"
