"""Whether somebody who works here is named in what was told, so that it goes round them.

The list of colleagues is shown to nobody at the door: names are typed, and compared here.
"""

import re
from difflib import SequenceMatcher
from typing import Final

from leeside.desk.arrivals.selectors import colleagues
from leeside.desk.sealing.blind import plain, words
from leeside.desk.staff.models import StaffMember

_TITLES: Final = r"(?:mr|mrs|miss|ms|mx|sir|dr|madam)"
_LEAST: Final = 3
_LIKE: Final = 0.8
"""How much of a name must be right where somebody was asked for it: children write names as they hear them."""


def asked_for(name: str) -> tuple[StaffMember, ...]:
    """Colleagues whom a name may mean that was typed where it is asked for; rather one too many."""
    typed = [word for word in words(name) if len(word) >= _LEAST and not re.fullmatch(_TITLES, word)]
    return tuple(one for one in colleagues() if _alike(typed, words(one.name)))


def mentioned(text: str) -> tuple[StaffMember, ...]:
    """Colleagues who stand in a text with their whole name, or as Mr, Mrs, Miss and so on with the last part of it."""
    said = plain(text)
    return tuple(one for one in colleagues() if _stands_in(said, words(one.name)))


def _alike(typed: list[str], name: tuple[str, ...]) -> bool:
    known = [word for word in name if len(word) >= _LEAST]
    return any(SequenceMatcher(None, one, other).ratio() >= _LIKE for one in typed for other in known)


def _stands_in(said: str, name: tuple[str, ...]) -> bool:
    if not name:
        return False
    last = re.escape(name[-1])
    whole = r"\W+".join(map(re.escape, name))
    first_and_last = rf"{re.escape(name[0])}\W+{last}"
    titled = rf"{_TITLES}\.?\W+(?:{re.escape(name[0])}\W+)?{last}"
    ways = [whole, titled] if len(name) == 1 else [whole, first_and_last, titled]
    return any(re.search(rf"\b{way}\b", said) for way in ways)
