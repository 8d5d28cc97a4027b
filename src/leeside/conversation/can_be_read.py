"""Whether talk can be read as a whole: enough was said, and enough of it in English."""

import re
from collections.abc import Iterable
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
    said = [words for line in folded if (words := _WORD.findall(line))]
    everyday = sum(word in _EVERYDAY for line in said for word in line)
    enough = len(said) >= _FEWEST_LINES and everyday >= _FEWEST_EVERYDAY
    return enough and everyday >= _SHARE * sum(map(len, said))
