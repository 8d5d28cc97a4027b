"""What a person typed, turned into values or refused with what would be right."""

import sys
from collections.abc import Iterable
from pathlib import Path

from leeside.conversation.model import Relation
from leeside.errors import ExportError, UsageError

MOST_PASTED = 64 * 1024 * 1024
"""Bytes taken from standard input; a larger export is a file and should be given as one."""


KINDS = frozenset(relation.value for relation in Relation)
"""What somebody can be to the child."""


def export_given(path: str) -> tuple[Path, bytes | None]:
    """The path, and the bytes of standard input when it is "-"."""
    if path != "-":
        return Path(path), None
    pasted = sys.stdin.buffer.read(MOST_PASTED + 1)
    if len(pasted) > MOST_PASTED:
        raise ExportError(
            "Standard input is too long to be a pasted chat.",
            where="-",
            to_do="Save it as a file and give its path.",
        )
    return Path("-"), pasted


def relations_given(pairs: Iterable[str]) -> dict[str, Relation]:
    """Names with relations from "NAME=KIND"; raises UsageError for a missing "=" or an unknown kind."""
    relations: dict[str, Relation] = {}
    for pair in pairs:
        name, equals, kind = pair.rpartition("=")
        if not equals or not name or kind not in KINDS:
            raise UsageError(
                f"{pair!r} does not say who is what.",
                where="--relation",
                to_do=f"Write NAME=KIND, where KIND is one of: {', '.join(sorted(KINDS))}.",
            )
        relations[name.strip()] = Relation(kind)
    return relations
