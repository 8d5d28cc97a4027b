"""Refuses a pattern that cannot be read, that can find nothing or anything, or whose time explodes."""

import re
from collections.abc import Iterable
from typing import Final

from leeside.conversation.normalise import fold
from leeside.detectors.contract.word_index import read_index
from leeside.detectors.contract.words import exact
from leeside.detectors.packs.explodes import explodes_by_form, explodes_in_trial
from leeside.detectors.packs.written_out import Tree, tree_of, written_out
from leeside.detectors.second_reader.identity_words import IDENTITY_WORDS

LONGEST: Final = 20_000
"""Letters of a pattern with its word classes written out."""
_DOUBTFUL: Final = re.compile(r"(?<!\\)\[\^?(?:\[|[^\]\\]*(?:--|&&|~~|\|\|))")
"""Of which Python says that a later version may read it otherwise."""
Refusal = tuple[str, str]
"""What is wrong, and what to do."""
_SIMPLER: Final = "Do not repeat what is already repeated: write (?: \\w+){0,3} for up to three words, with the space first."


_SAYING: Final = ("{}", "you are {}", "ur {}", "im {}", "hes {}", "shes {}", "they are {}", "the {} one")
_ANYBODY: Final = "tall"
"""A word that says nothing of faith, origin, sexuality or health."""


def refused(core: str, shown: Iterable[str]) -> Refusal | None:
    """Why a pattern cannot be used, its word classes written out; None when it can.

    ``shown`` are the lines that its detector must find. Nothing in a refusal quotes the pattern.
    """
    if _DOUBTFUL.search(core):
        return (
            "The pattern has a set in square brackets that may be read in two ways.",
            "Put a backslash before '[', '-', '&', '~' and '|' inside it.",
        )
    if len(core) > LONGEST:
        return f"The pattern has more than {LONGEST:,} letters.", "Make several patterns of it."
    try:
        tree = list(tree_of(core))
        return _of_readable(core, tree, re.compile(exact(core), re.ASCII), shown)
    except (re.error, OverflowError) as problem:
        return f"The pattern cannot be read: {problem}.", "Mend it."
    except RecursionError:
        return (
            "The pattern cannot be read: its groups lie too deep in one another.",
            "Make several patterns of it.",
        )


def _of_readable(core: str, tree: Tree, pattern: re.Pattern[str], shown: Iterable[str]) -> Refusal | None:
    if explodes_by_form(tree):
        return (
            "The pattern explodes: it repeats what is already repeated, and a letter may belong to either.",
            _SIMPLER,
        )
    if re.fullmatch(core, "", re.ASCII):
        return (
            "The pattern may fit nothing at all.",
            "Let at least one word stand outside '?', '*' and '{0,…}'.",
        )
    if read_index([core]).wordless:
        return (
            "The pattern demands no word, so it would have to be tried on every message.",
            "Let it begin with a word, or name the words that must stand near.",
        )
    if explodes_in_trial(core, tree):
        return "The pattern explodes: on a message made for it, it would run for very long.", _SIMPLER
    if _finds_who_somebody_is(pattern):
        return (
            "The pattern finds somebody by who they are: faith, origin, sex, sexuality or health is never a sign.",
            "Let it demand what is done, and take the word for the person out.",
        )
    if not any(pattern.search(fold(text)) for text in (*shown, *written_out(tree))):
        return (
            "The pattern can match nothing: it fits no line under shows, and none that it was made for.",
            "Write it as folded text has it: lower case, no apostrophes, single spaces. Else add a line to shows.",
        )
    return None


def _finds_who_somebody_is(pattern: re.Pattern[str]) -> bool:
    """Whether a word for who somebody is makes the pattern fit where another word in its place would not."""
    return any(
        pattern.search(saying.format(word)) is not None
        for saying in _SAYING
        if pattern.search(saying.format(_ANYBODY)) is None
        for word in IDENTITY_WORDS
    )
