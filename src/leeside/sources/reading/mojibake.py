"""Puts right UTF-8 that was written as if it were Latin-1, and leaves text alone that was right already.

Some downloads write every é as Ã©, names and emoji too. Whether a file is one of them is decided for
the file as a whole: at least one of its strings must become valid, and none may hold a character that
Latin-1 has not, for then somebody wrote it correctly.
"""

import re
from collections.abc import Iterable

PUT_RIGHT = (
    "Accents and emoji were garbled in {count:,} files (UTF-8 written as Latin-1); they were put right."
)
LEFT_GARBLED = "In {count:,} files some text looks garbled and some does not, so all of it was left as it is."

_BEYOND_LATIN_1 = re.compile(rb"[\xc4-\xf4]")
_ESCAPED_BEYOND = re.compile(rb"\\u(?!00)(?<!\\\\u)[0-9a-fA-F]{4}")


def repaired(text: str) -> str:
    """The text put right; itself when it is plain ASCII or does not become valid UTF-8 as a whole."""
    if text.isascii():
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def is_garbled(strings: Iterable[str], raw: bytes) -> bool | None:
    """Whether a JSON file is garbled: True, False, or None when some of it is and some of it cannot be.

    ``strings`` are those of the file that people read; ``raw`` is the file itself, or a piece of it.
    """
    if not any(repaired(text) != text for text in strings):
        return False
    beyond = _ESCAPED_BEYOND.search(raw) or (not raw.isascii() and _BEYOND_LATIN_1.search(raw))
    return None if beyond else True
