"""What a plan for a context says: of the place and of those who can change it, not of what a child should do otherwise."""

import msgspec


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """The parts of a plan, in the words of whoever wrote it."""

    worry: str
    """What makes it unsafe."""
    who: str = ""
    """Who can change it: those who run it, the platform, school, council, landlord, police, parents, young people."""
    change: str = ""
    """What is to change, and by whom."""
    safer: str = ""
    """By what it will be seen that it is safer."""
