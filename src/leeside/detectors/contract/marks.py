"""Lets a pattern say how far its words go alone: marks that a detector's ``confirm`` reads.

Three named groups serve as marks. ``(?P<told>...)`` tells of somebody else's act without a verb of telling
("he sent it to my mates"). ``(?P<weak>...)`` is everyday speech unless something before or beside it keeps
it company. ``(?P<part>...)`` is one half of a shape whose other half, too large to be compiled with all
other patterns, must stand in the same message from there on.
"""

from collections.abc import Callable, Sequence

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice


def marked(
    *, company: str = "", part: str = "", spoiled_by: str = "", within: int = 8
) -> Callable[[Candidate], Voice | None]:
    """A ``confirm`` that reads the marks; the arguments are regular expressions over folded text.

    A ``weak`` fit counts only if ``company`` is found in the rest of its message or in one of the
    ``within`` messages before it, a ``part`` only if ``part`` is found from where it begins. No fit counts if
    ``spoiled_by`` is found in its message.
    """
    kept, whole, spoiled = (_words(pattern) for pattern in (company, part, spoiled_by))

    def confirm(candidate: Candidate) -> Voice | None:
        marks = candidate.marks
        if spoiled is not None and spoiled.search(candidate.text):
            return None
        if "part" in marks and whole is not None and not whole.search(candidate.text, candidate.start):
            return None
        if "weak" in marks and kept is not None and not _in_company(candidate, kept, within):
            return None
        return Voice.REPORTED if "told" in marks else Voice.OWN

    return confirm


def _words(pattern: str) -> AnyOf | None:
    return AnyOf(rf"(?<![a-z0-9])(?:{pattern})(?![a-z0-9])") if pattern else None


def _in_company(candidate: Candidate, company: AnyOf, within: int) -> bool:
    rest = f"{candidate.text[: candidate.start]} | {candidate.text[candidate.end :]}"
    return company.search(rest) is not None or candidate.said_before(company, within=within)


def enough_together(
    candidate: Candidate,
    kinds: Sequence[AnyOf],
    *,
    loose: int = 3,
    sure: int = 2,
    needs: Sequence[AnyOf] = (),
) -> bool:
    """Whether a fit that is marked has enough company of other kinds of words in its message.

    ``(?P<loose>...)`` asks for ``loose`` of the ``kinds``, ``(?P<sure>...)`` for ``sure`` of them, and for one of
    ``needs`` where any are given. A fit without these marks needs none.
    """
    marks = candidate.marks
    if not ("loose" in marks or "sure" in marks):
        return True
    lacking = len(kinds) - (loose if "loose" in marks else sure)
    for words in kinds:
        if not words.search(candidate.text):
            lacking -= 1
            if lacking < 0:
                return False
    return not needs or any(words.search(candidate.text) for words in needs)
