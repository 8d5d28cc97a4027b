"""What was reached on *keep* is not lost: fewer found or more look-alikes raised than recorded fails the build.

The numbers are counts on scripted conversations. Raise them when a change finds more; lower one only with a
decision that says why.
"""

from pathlib import Path

import pytest

from leeside.evaluation.evaluate import Evaluation, Relations, evaluate
from leeside.evaluation.split import Split
from leeside.knowledge.model import RiskLevel
from tests.architecture.repository import REPOSITORY

FIRST = ("criminal", "groom", "images", "peers", "voices")
"""The five hands that wrote the corpus first: 149 of concern and 109 look-alikes in *keep*."""
LATER = ("streets", "rooms", "days", "evenings", "landings", "paths")
"""Those that wrote next, more darkly: 61 of concern and 47 look-alikes in *keep*."""
FRESH = (
    *(
        "allotments",
        "arcades",
        "ferries",
        "harbours",
        "kitchens",
        "lanterns",
        "lockers",
        "meadows",
        "orchards",
    ),
    *("quaysides", "rooftops", "tramlines"),
)
"""The first that had read nothing of Leeside: 136 and 104. Thirty-four wrote after them, the newest."""
DENSE = (
    *(
        "almshouses",
        "barns",
        "cisterns",
        "ferneries",
        "gatehouses",
        "kilns",
        "oasthouses",
        "orangeries",
        "pantries",
    ),
    *("porches", "shippens", "slipways", "weirs"),
)
"""Those that wrote last, in short chats of every kind."""
UNREAD = {
    "unread": ("canteens", "platforms"),
    "unseen": ("icehouses", "jetties", "sluices", "terraces", "vaults"),
    "unread too": ("bothies", "colonnades"),
}
"""What nothing was learnt from: 128 and 104; as the dense wrote, 284 and 298; and, by an author of theirs, 128 and 107."""
GROUPS = ("first", "later", "fresh", "newest", "dense", *UNREAD)
_GIVEN, _UNKNOWN = Relations.GIVEN, Relations.UNKNOWN
FOUND = {
    _GIVEN: {
        "first": 107,
        "later": 49,
        "fresh": 121,
        "newest": 337,
        "dense": 104,
        "unread": 109,
        "unseen": 193,
        "unread too": 89,
    },
    _UNKNOWN: {
        "first": 95,
        "later": 46,
        "fresh": 116,
        "newest": 316,
        "dense": 96,
        "unread": 92,
        "unseen": 184,
        "unread too": 82,
    },
}
"""Conversations of concern at *concern* or above."""
NOTICED = {
    _GIVEN: {
        "first": 117,
        "later": 52,
        "fresh": 124,
        "newest": 365,
        "dense": 116,
        "unread": 114,
        "unseen": 226,
        "unread too": 97,
    },
    _UNKNOWN: {
        "first": 111,
        "later": 51,
        "fresh": 118,
        "newest": 353,
        "dense": 106,
        "unread": 100,
        "unseen": 211,
        "unread too": 92,
    },
}
RAISED = {
    _GIVEN: {
        "first": 9,
        "later": 6,
        "fresh": 13,
        "newest": 54,
        "dense": 11,
        "unread": 13,
        "unseen": 46,
        "unread too": 8,
    },
    _UNKNOWN: {
        "first": 11,
        "later": 6,
        "fresh": 17,
        "newest": 55,
        "dense": 11,
        "unread": 14,
        "unseen": 38,
        "unread too": 11,
    },
}
"""Innocent look-alikes at *concern* or above."""
LOOKED_AT = {
    _GIVEN: {
        "first": 20,
        "later": 9,
        "fresh": 27,
        "newest": 93,
        "dense": 33,
        "unread": 27,
        "unseen": 79,
        "unread too": 19,
    },
    _UNKNOWN: {
        "first": 21,
        "later": 12,
        "fresh": 31,
        "newest": 105,
        "dense": 29,
        "unread": 27,
        "unseen": 73,
        "unread too": 19,
    },
}
"""Innocent look-alikes that are noticed at all."""

Part = tuple[str, Relations]


def written_by(group: str) -> list[Path]:
    """The files of these hands."""
    corpus = REPOSITORY / "corpus"
    if group in UNREAD:
        return [corpus / "unread" / f"{hand}.conversations.jsonl" for hand in UNREAD[group]]
    of_hand = {
        **dict.fromkeys(FIRST, "first"),
        **dict.fromkeys(LATER, "later"),
        **dict.fromkeys(FRESH, "fresh"),
        **dict.fromkeys(DENSE, "dense"),
    }
    files = sorted(corpus.glob("*.conversations.jsonl"))
    return [path for path in files if of_hand.get(path.name.partition(".")[0], "newest") == group]


@pytest.fixture(
    scope="module",
    params=[(group, relations) for group in GROUPS for relations in Relations],
    ids=lambda part: f"{part[0]}-{part[1].value}",
)
def kept(request: pytest.FixtureRequest) -> tuple[Part, Evaluation]:
    """*Keep* of each; of what nothing was learnt from, all."""
    group, relations = request.param
    split = Split.ALL if group in UNREAD else Split.KEEP
    return request.param, evaluate(written_by(group), split=split, relations=relations)


def _hits(evaluation: Evaluation, group: str, level: RiskLevel) -> int:
    [row] = [row for row in evaluation.figures.overall if row.group == group]
    return row.levels[level].hits


def test_no_conversation_of_concern_is_lost(kept: tuple[Part, Evaluation]) -> None:
    (group, relations), evaluation = kept
    assert _hits(evaluation, "of concern", RiskLevel.CONCERN) >= FOUND[relations][group]
    assert _hits(evaluation, "of concern", RiskLevel.WORTH_A_LOOK) >= NOTICED[relations][group]


def test_no_more_look_alikes_are_raised(kept: tuple[Part, Evaluation]) -> None:
    (group, relations), evaluation = kept
    assert _hits(evaluation, "look-alikes", RiskLevel.CONCERN) <= RAISED[relations][group]
    assert _hits(evaluation, "look-alikes", RiskLevel.WORTH_A_LOOK) <= LOOKED_AT[relations][group]
