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
    return _MAY_BREAK.join(run[0][at : at + _STEP] for at in range(0, len(run[0]), _STEP))
