"""What stands in the same message wherever a marked pattern counts, so that the pattern is looked for only there.

Some patterns are a single everyday word ("phone"), and ``confirm`` asks what stands beside it. Nearly all that they
fit is nothing. Where the detector says what it will ask for, the words of that are looked for before the pattern is.
"""

import re._constants as op
import re._parser as parser
from collections.abc import Iterator, Sequence

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.detector import Detector


def at_least(least: int, kinds: Sequence[AnyOf]) -> tuple[AnyOf, ...]:
    """Expressions each of which fits wherever so many of the ``kinds`` do: of any that are more than the rest, one."""
    size = len(kinds) - least + 1
    return tuple(
        AnyOf("|".join(f"(?:{kind.pattern})" for kind in kinds[at : at + size])) for at in range(least)
    )


def needed_by(detector: Detector, core: str) -> tuple[str, ...]:
    """The expressions that fit wherever this pattern of the detector's counts; raises re.error for one that cannot be read."""
    if not detector.needs:
        return ()
    return tuple(one.pattern for mark in whole_marks(core) for one in detector.needs.get(mark, ()))


def whole_marks(core: str) -> Iterator[str]:
    """The marks that a pattern bears from end to end, the outermost first; raises re.error for one that cannot be read."""
    tree = parser.parse(core)
    names = {number: name for name, number in tree.state.groupdict.items()}
    while len(tree) == 1 and tree[0][0] is op.SUBPATTERN:
        number, _, _, tree = tree[0][1]
        if number in names:
            yield names[number]
