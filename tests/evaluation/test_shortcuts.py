"""What tells the labels apart without reading is printed, and not learned."""

from pathlib import Path

import pytest

from leeside.evaluation.read_labelled import read_labelled
from leeside.evaluation.shortcuts import auc, shortcuts_of
from tests.evaluation.small_set import WAYS, put, written


@pytest.mark.parametrize(
    ("concern", "benign", "expected"),
    [
        ([2, 3], [0, 1], 1.0),
        ([0], [1, 2], 0.0),
        ([1, 1], [1], 0.5),
        ([1, 3], [2, 2], 0.5),
        ([1, 3], [1], 0.75),
    ],
)
def test_the_area_under_the_curve_counts_pairs(
    concern: list[float], benign: list[float], expected: float
) -> None:
    assert auc(concern, benign) == expected


def test_one_label_alone_tells_nothing() -> None:
    assert auc([1.0], []) is None


def test_laughter_and_who_takes_part_are_seen(tmp_path: Path) -> None:
    laughing = written("b")
    laughing["messages"] = [{"from": "ann", "text": "hahaha lol"}]
    laughing["participants"] = [{"id": "ann", "relation": "child"}]
    read = read_labelled([put(tmp_path, [written("a", label="concern"), laughing])], ways=WAYS)
    found = {one.feature: one.auc for one in shortcuts_of(read.conversations)}
    assert found["share of messages that laugh"] == 0.0
    assert found["somebody known only online, or unknown, takes part"] == 1.0
    assert found["family takes part"] == 0.5
