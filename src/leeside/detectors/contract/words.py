"""Puts word classes into patterns: ``{family}`` becomes every form that the knowledge lists for it."""

import re
from collections.abc import Mapping

from leeside.errors import DetectorError

_CLASS = re.compile(r"\{([a-z][a-z0-9_]*)\}")


def expand(pattern: str, words: Mapping[str, tuple[str, ...]], *, where: str) -> str:
    """The pattern with every word class written out; raises DetectorError for an unknown class."""

    def forms(match: re.Match[str]) -> str:
        name = match.group(1)
        if name not in words:
            raise DetectorError(
                f"The pattern uses a word class {{{name}}} that the knowledge does not have.",
                where=where,
                to_do="Write the words out, or add the class to words.toml.",
            )
        return "(?:" + "|".join(words[name]) + ")"

    return _CLASS.sub(forms, pattern)


def refuse_unreadable(core: str, *, where: str) -> None:
    """Raise DetectorError for a pattern that is no regular expression."""
    try:
        re.compile(core, re.ASCII)
    except re.error as problem:
        raise DetectorError(
            f"The pattern cannot be read: {problem}.", where=where, to_do="Mend it."
        ) from problem


def exact(core: str) -> str:
    """The pattern for ``re``: it fits whole words only, and its span is the words alone."""
    return f"(?<![a-z0-9])(?:{core})(?![a-z0-9])"
