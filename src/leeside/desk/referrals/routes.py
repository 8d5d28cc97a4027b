"""The ways to hand something on, as the engine knows them. Cards are printed for the child, and nothing is sent by them."""

from collections.abc import Sequence

from leeside.knowledge.load import newest_edition
from leeside.referral.form import takes_nothing
from leeside.referral.load import routes
from leeside.referral.model import Route


def route_of(id_: str) -> Route | None:
    """A route by which something leaves; ``None`` for a card, and where there is none of this id."""
    found = routes().get(id_)
    return None if found is None or takes_nothing(found) else found


def sendable() -> Sequence[Route]:
    """Every route by which something leaves."""
    return [route for route in routes().values() if not takes_nothing(route)]


def cards() -> Sequence[Route]:
    """Every card that is printed for the child."""
    return [route for route in routes().values() if takes_nothing(route)]


def route_name(id_: str) -> str:
    """What a route is called; of one that this version does not know, what its agency is called."""
    found = routes().get(id_)
    agency = newest_edition().agencies.get(id_)
    return found.name if found else agency.name if agency else id_
