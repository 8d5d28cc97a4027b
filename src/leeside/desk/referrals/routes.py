"""The ways to hand something on, as the engine knows them, and the agencies of the knowledge beside them."""

from leeside.knowledge.load import newest_edition


def route_name(route: str) -> str | None:
    """What a route is called; ``None`` where there is none of this id."""
    agency = newest_edition().agencies.get(route)
    return agency.name if agency else None
