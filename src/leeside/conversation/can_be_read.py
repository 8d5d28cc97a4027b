"""Whether talk can be read as a whole: enough was said, and enough of it in English."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

_WORD: Final = re.compile(r"[a-z0-9]+")
_FEWEST_LINES: Final = 3
_FEWEST_EVERYDAY: Final = 7
"""Everyday words of which a talk has so many in some sixteen of all: less is no talk yet, and can be like anything."""
_SHARE: Final = 0.15
"""Of English chat, text-speak or dialect, a quarter to a half are words such as these; of other languages hardly any.

Words with which people say who they are ("im a") are not among them, so that who somebody is decides nothing here.
"""
_EVERYDAY: Final = frozenset((
    "about", "after", "all", "am", "and", "are", "as", "at", "back", "be", "been", "but", "by",
    "can", "come", "day", "did", "didnt", "do", "does", "dont", "for", "from", "get", "go", "going",
    "gonna", "good", "got", "had", "has", "have", "he", "her", "here", "hes", "him", "his", "how", "i",
    "if", "ill", "in", "is", "isnt", "it", "its", "ive", "just", "know", "like", "me", "my", "need",
    "new", "no", "not", "now", "of", "off", "ok", "on", "one", "or", "our", "out", "r", "really", "said",
    "see", "she", "shes", "so", "some", "tell", "than", "that", "thats", "the", "them", "then", "there",
    "they", "theyre", "think", "this", "time", "to", "too", "u", "up", "ur", "us", "want", "was", "we",
    "well", "what", "whats", "when", "where", "who", "why", "will", "with", "wont", "would", "yeah", "yes",
    "you", "your", "youre",
))  # fmt: skip


def can_be_read(folded: Iterable[str]) -> bool:
    """Whether these lines, as folded, are many enough and English enough to be read as one talk."""
    said = list(map(_counted, folded))
    words, everyday = (sum(counts) for counts in zip(*said, strict=True)) if said else (0, 0)
    enough = sum(count > 0 for count, _ in said) >= _FEWEST_LINES and everyday >= _FEWEST_EVERYDAY
    return enough and everyday >= _SHARE * words


@lru_cache(maxsize=512)
def _counted(line: str) -> tuple[int, int]:
    """How many words a line has, and how many of them are everyday ones: asked again by each sign that soon follows."""
    words = _WORD.findall(line)
    return len(words), sum(word in _EVERYDAY for word in words)
