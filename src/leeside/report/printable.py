"""Takes what could steer a terminal out of names and words before they are printed; the evidence itself keeps it.

An export is written by strangers: a name may hold the characters with which a program moves the cursor,
hides a line or renames the window. They are shown as the signs that Unicode has for them.
"""

from typing import Any, Final

import msgspec

from leeside.screening.result import ScreeningResult

_SHOWN: Final = {
    **{code: chr(0x2400 + code) for code in range(32) if chr(code) not in "\n\t"},
    127: "\u2421",
    **dict.fromkeys(range(128, 160), "\ufffd"),
    **dict.fromkeys((0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069), ""),
}
"""Control characters as their pictures; marks that turn the direction of writing round are left out."""


def printable(text: str) -> str:
    """The text with nothing in it that a terminal would obey."""
    return text.translate(_SHOWN)


def printable_result(result: ScreeningResult) -> ScreeningResult:
    """The same result with every text in it made printable."""
    return msgspec.convert(_cleaned(msgspec.to_builtins(result)), ScreeningResult)


def _cleaned(value: Any) -> Any:  # noqa: ANN401 - plain values of any depth
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, list | tuple):
        return [_cleaned(one) for one in value]
    if isinstance(value, dict):
        return {key: _cleaned(one) for key, one in value.items()}
    return value
