"""What the law says of pictures in evidence, with its source: why a pack holds none unless somebody chose so."""

from datetime import date
from typing import Final

import msgspec


class LawSaid(msgspec.Struct, frozen=True):
    """A statement of law or guidance, with where it comes from and when that was looked at."""

    text: str
    source: str
    checked_on: date


PICTURES: Final = LawSaid(
    "A sexual picture of anybody under 18 is illegal to make, have, copy or pass on, whoever took it and for "
    "whatever end. The national guidance for schools is never to view, copy, print, share, store or save one. "
    "A copy in a pack is a copy: leave it on the device, do not delete it, and ask the police first.",
    "Protection of Children Act 1978, section 1; Criminal Justice Act 1988, section 160; "
    "UKCIS, Sharing nudes and semi-nudes, 2024 (overview for schools, gov.uk)",
    date(2026, 11, 24),
)
