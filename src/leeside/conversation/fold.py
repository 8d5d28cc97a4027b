"""One letter at a time into plain lower-case ASCII, so that a pattern is written once and not forty times.

Folding works letter by letter and knows no words: the same letter always folds to the same thing, which
is what makes every offset exact.
"""

import unicodedata
from typing import Final

from anyascii import anyascii

_NOTHING: Final = frozenset("'’‘ʼ`´′＇‛\u00ad")
"""Apostrophes and the like: "don't", "don’t" and "dont" are one word."""
_PLAIN: Final = {
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-", "…": ".", "£": "$", "€": "$",
    "\u2028": " ", "\u2029": " ", "×": "x", "¡": "!", "¿": "?",
}  # fmt: skip
_LOOK_ALIKES: Final = {
    **dict(zip("авеёкмнорстухѕіїјԁԛԝһьгзб", "abeekmhopctyxsiijdqwhbr36", strict=True)),
    **dict(zip("αβεηικνορτυχωγ", "abenikvoptuxwy", strict=True)),
    **dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz", strict=True)),
    **dict(zip("ɑɡɩոսցհӏ", "aginughl", strict=True)),
}
"""Letters of other scripts that are drawn like ours, and small capitals; those of one script and its own
words fold to nonsense, which finds nothing, rather than to a sound, which would miss the disguise."""
_REGIONAL_A: Final = 0x1F1E6
_SQUARED: Final = ((0x1F110, 26), (0x1F130, 26), (0x1F150, 26), (0x1F170, 26), (_REGIONAL_A, 26))
"""Letters in boxes and circles, and the flag letters: runs of 26 from A."""


def fold_letter(letter: str) -> str:
    """What one character becomes: some ASCII without capitals, one space, or nothing."""
    if letter in _NOTHING:
        return ""
    if letter in _PLAIN:
        return _PLAIN[letter]
    if letter.isascii():
        return letter.lower() if letter.isprintable() else " "
    boxed = _boxed(ord(letter))
    if boxed:
        return boxed
    if letter.lower() in _LOOK_ALIKES:
        return _LOOK_ALIKES[letter.lower()]
    return _fold_by_kind(letter)


def _boxed(code: int) -> str:
    for first, count in _SQUARED:
        if first <= code < first + count:
            return chr(ord("a") + code - first)
    return ""


def _fold_by_kind(letter: str) -> str:
    category = unicodedata.category(letter)
    if category in {"Cf", "Mn", "Me", "Cs"}:
        return ""
    if category in {"Zs", "Cc", "So", "Sk", "Co", "Cn"}:
        return " "
    plain = "".join(
        part
        for part in unicodedata.normalize("NFKD", letter)
        if unicodedata.category(part) not in {"Mn", "Cf"}
    )
    if not plain.isascii():
        plain = "".join(_LOOK_ALIKES.get(part.lower(), anyascii(part)) for part in plain)
    return plain.lower().replace("'", "").replace("\n", " ")


class _Table(dict[int, str]):
    """Fills itself as letters turn up, since most of Unicode never does."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = fold_letter(chr(code))
        return folded


TABLE: Final = _Table({code: fold_letter(chr(code)) for code in range(128)})
"""For ``str.translate``: every character's folded form."""
