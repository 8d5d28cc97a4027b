"""One small set, screened once by the engine itself."""

from pathlib import Path

import pytest

from leeside.evaluation.evaluate import Evaluation, evaluate
from tests.evaluation.small_set import put, written

WORDS = "send me 50 quid tonight or i send ur pics to everyone <b>now</b>"
"""What a threat looks like; letters that a page must escape stand in it."""


def in_part(stem: str, fifths: range) -> str:
    """An id that begins so and belongs to these fifths of a set."""
    import hashlib

    numbered = (f"{stem}-{number}" for number in range(1000))
    return next(id_ for id_ in numbered if int(hashlib.sha256(id_.encode()).hexdigest(), 16) % 5 in fifths)


THREAT, KEPT, QUIET, ALARM = (
    in_part("threat", range(3)), in_part("kept", range(4, 5)), in_part("quiet", range(3)), in_part("alarm", range(3))
)  # fmt: skip


@pytest.fixture(scope="session")
def labelled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A threat, one of the kept part that says nothing a detector knows, an ordinary chat, and a false alarm."""
    said = [{"from": "kai", "time": "2026-03-02T16:00:00+00:00", "text": WORDS}]
    unheard = [{"from": "kai", "text": "zorbling in the pale wumpus again"}]
    concern = {"label": "concern", "ways": ["sextortion"], "kind": "direct", "decisive": 0}
    marks = [{"index": 0, "sign": "threatens_to_share", "way": "sextortion"}]
    lines = [
        written(THREAT, messages=said, signs=marks, **concern),
        written(KEPT, messages=unheard, signs=marks, **concern),
        written(QUIET, kind="ordinary", messages=[{"from": "ann", "text": "pasta for tea?"}]),
        written(ALARM, kind="lookalike_fiction", messages=said),
    ]
    return put(tmp_path_factory.mktemp("labelled"), lines)


@pytest.fixture(scope="session")
def evaluation(labelled: Path) -> Evaluation:
    return evaluate([labelled])
