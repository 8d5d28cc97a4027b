"""Whether words may be in another language than English. It says so to the desk, and changes and hides nothing."""

import re
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LEAST_WORDS: Final = 6
"""Fewer say too little: a name and a place are in no language."""
_LEAST_COMMON: Final = 0.2
"""Of English, also of a child's, about half of all words are among these; of its neighbours, a few by chance."""
_COMMON_WORDS: Final = (
    "a about after all am an and any are as ask at back be because been before but by can can't come "
    "could day did didnt didn't do does dont don't even every everyone for from get go going got had "
    "has have he help her here him his home how i i'm if im in into is isnt it its it's just keep "
    "keeps know like made make me more mum my never no not now of off on one only or other our out "
    "over people please pls r really said say says school scared see she so some someone something "
    "stop tell than that thats that's the their them then there they thing think this time to told "
    "too u up us very want wants was we well went were what when where who why will with would yeah "
    "yes you your ur "
)
_COMMON: Final = frozenset(_COMMON_WORDS.split())


def may_be_another_language(text: str) -> bool:
    """Whether most letters are of another script, or hardly any word is one that English cannot do without."""
    letters = [one for one in text if one.isalpha()]
    latin = sum(1 for one in letters if one < "\u0250")
    if letters and latin * 2 < len(letters):
        return True
    words = [word.lower().replace("’", "'") for word in _WORD.findall(text)]
    if len(words) < _LEAST_WORDS:
        return False
    return sum(1 for word in words if word in _COMMON) < _LEAST_COMMON * len(words)
