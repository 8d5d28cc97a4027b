"""Makes any text safe to draw: what would steer, hide or turn round the writing is shown by its number.

The page shows a text; the transcript keeps it as it was. Letters for which the page has no glyph, emoji
above all, are named instead, so that nothing is dropped and nothing becomes an empty box.
"""

import re
import unicodedata
from collections.abc import Set as AbstractSet
from typing import Final

_SPACES: Final = {"\t": " ", "\n": "\n", "\r": "", "\u00a0": "\u00a0"}
_STEERS: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_JOINS: Final = frozenset({"\u200d", "\ufe0e", "\ufe0f", *map(chr, range(0x1F3FB, 0x1F400))})
"""What follows an emoji to change its look; said with the emoji's name, or not at all."""
_LONG_RUN: Final = re.compile(r"[!-\u024f\u0370-\u052f]{17,}")
_MAY_BREAK: Final = "\u200b"
_STEP: Final = 8
_FITS: Final = 16
"""Letters that any column holds."""
_PARTS: Final = (re.compile(r"[^/?&=_-]*[/?&=_-]|[^/?&=_-]+"), re.compile(r"[^.]*\.|[^.]+"))
"""Where an address is broken first: after what divides it, then after its dots."""
_SYMBOLS: Final = frozenset({"So", "Sk", "Sm"})


def shown_safely(text: str, letters: AbstractSet[int]) -> str:
    """The text as it may be drawn with ``letters``; only line feeds and plain spaces steer it.

    A run of letters that no line could hold is allowed to break anywhere, so that it cannot run over what stands beside.
    """
    shown: list[str] = []
    after_emoji = False
    for letter in text:
        if letter in _SPACES:
            shown.append(_SPACES[letter])
            after_emoji = False
        elif after_emoji and letter in _JOINS:
            continue
        elif unicodedata.category(letter) in _STEERS:
            shown.append(f"[U+{ord(letter):04X}]")
            after_emoji = False
        elif ord(letter) in letters:
            shown.append(letter)
            after_emoji = False
        else:
            named = unicodedata.name(letter, "") if unicodedata.category(letter) in _SYMBOLS else ""
            shown.append(f"[{named.lower()}]" if named else f"[U+{ord(letter):04X}]")
            after_emoji = bool(named)
    return _LONG_RUN.sub(_breakable, "".join(shown))


def _breakable(run: re.Match[str]) -> str:
    return _MAY_BREAK.join(_pieces(run[0], _PARTS))


def _pieces(run: str, parts: tuple[re.Pattern[str], ...]) -> list[str]:
    """The run in pieces that fit: divided as an address is, and anywhere only where that is not enough."""
    if len(run) <= _FITS:
        return [run]
    if not parts:
        return [run[at : at + _STEP] for at in range(0, len(run), _STEP)]
    return [piece for part in parts[0].findall(run) for piece in _pieces(part, parts[1:])]
