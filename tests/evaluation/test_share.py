"""A share of a count says how much so small a count can tell."""

import pytest

from leeside.evaluation.share import share, share_of


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    [
        # Newcombe 1998, Statistics in Medicine 17, table I, method 3
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_the_interval_is_the_one_in_the_literature(hits: int, of: int, low: float, high: float) -> None:
    found = share(hits, of)
    assert (found.low, found.high) == pytest.approx((low, high), abs=5e-5)


def test_all_of_a_few_is_not_taken_for_certain() -> None:
    found = share(3, 3)
    assert found.value == 1.0
    assert found.high == 1.0
    assert found.low < 0.5


def test_a_share_of_nothing_is_no_number() -> None:
    found = share_of([])
    assert found.value is None
    assert (found.low, found.high) == (0.0, 1.0)


def test_a_share_counts_what_is_true() -> None:
    assert share_of([True, False, True]).hits == 2
