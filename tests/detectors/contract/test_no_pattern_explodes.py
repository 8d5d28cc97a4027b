"""No pattern of ours takes forever on a text made against it: an operator's packs are held to the same."""

import re._parser as parser

from leeside.detectors.contract.load import all_detectors
from leeside.detectors.contract.words import expand
from leeside.detectors.packs.explodes import explodes_by_form, explodes_in_trial
from tests.detectors.conftest import newest_words

TRIED = 12
"""One pattern in so many is tried against the clock; all of them are looked at."""


def test_no_pattern_of_ours_explodes() -> None:
    words = newest_words()
    named = [
        (d.name, n, expand(p, words, where=d.name))
        for d in all_detectors()
        for n, p in enumerate(d.patterns, 1)
    ]
    trees = [parser.parse(core) for _, _, core in named]
    assert [named[at][:2] for at, tree in enumerate(trees) if explodes_by_form(tree)] == []
    slow = [named[at][:2] for at in range(0, len(named), TRIED) if explodes_in_trial(named[at][2], trees[at])]
    assert slow == []
