"""Whether somebody who works here is named in what was told, so that it goes round them.

The list of colleagues is shown to nobody at the door: names are typed, and compared here.
"""

import re
from difflib import SequenceMatcher
from typing import Final

from leeside.desk.arrivals.selectors import colleagues
from leeside.desk.sealing import blind
from leeside.desk.staff.models import StaffMember

_TITLES: Final = r"(?:mr|mrs|miss|ms|mx|sir|dr|madam)"
_INSIDE: Final = re.compile(r"['’‘`´-]")
"""What stands inside a name, and is left out as often as it is written."""
_LEAST: Final = 3
_LIKE: Final = 0.8
"""How much of a name must be right where somebody was asked for it: children write names as they hear them."""


def named_in(*, staff: str, staff_name: str, words: str) -> tuple[StaffMember, ...]:
    """Colleagues whom a message names: where a name is asked for, and in its words, unless “No” was ticked.

    ``staff`` is what was answered to whether it is about somebody who works here.
    """
    found = dict.fromkeys(asked_for(staff_name))
    if staff != "no":
        found |= dict.fromkeys(mentioned(words))
    return tuple(found)


def asked_for(name: str) -> tuple[StaffMember, ...]:
    """Colleagues whom a name may mean that was typed where it is asked for; rather one too many."""
    typed = [word for word in _words(name) if len(word) >= _LEAST and not re.fullmatch(_TITLES, word)]
    return tuple(one for one in colleagues() if _alike(typed, _words(one.name)))


def mentioned(text: str) -> tuple[StaffMember, ...]:
    """Colleagues who stand in a text with their whole name, or as Mr, Mrs, Miss and so on with the last part of it."""
    said = _plain(text)
    return tuple(one for one in colleagues() if _stands_in(said, _words(one.name)))


def _alike(typed: list[str], name: tuple[str, ...]) -> bool:
    known = [word for word in name if len(word) >= _LEAST]
    return any(SequenceMatcher(None, one, other).ratio() >= _LIKE for one in typed for other in known)


def _stands_in(said: str, name: tuple[str, ...]) -> bool:
    if not name:
        return False
    *others, last = map(re.escape, name)
    whole = r"\W+".join((*others, last))
    titled = rf"{_TITLES}\.?\W+{_any_of(others)}{last}"
    ways = [whole, titled, rf"{others[0]}\W+{last}"] if others else [whole, titled]
    # an s may follow: “Mr Hill's room”
    return any(re.search(rf"\b{way}s?\b", said) for way in ways)


def _any_of(others: list[str]) -> str:
    """First names and the beginnings of a last name, as many of them as somebody writes."""
    return rf"(?:(?:{'|'.join(others)})\W+)*" if others else ""


def _plain(text: str) -> str:
    return _INSIDE.sub("", blind.plain(text))


def _words(text: str) -> tuple[str, ...]:
    return blind.words(_plain(text))
