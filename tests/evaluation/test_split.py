"""A conversation stays in its part for ever."""

from collections import Counter

from leeside.evaluation.split import Split, split_of


def test_the_parts_are_what_the_data_card_says() -> None:
    # sha256("groom-001") and so on, worked out by hand once
    assert [split_of(f"groom-00{number}") for number in range(1, 6)] == [
        Split.DEVELOP,
        Split.DEVELOP,
        Split.KEEP,
        Split.DEVELOP,
        Split.DEVELOP,
    ]


def test_three_fifths_are_to_develop_on_and_a_fifth_is_kept() -> None:
    counted = Counter(split_of(f"conversation-{number}") for number in range(5000))
    assert abs(counted[Split.DEVELOP] - 3000) < 150
    assert abs(counted[Split.TUNE] - 1000) < 100
    assert abs(counted[Split.KEEP] - 1000) < 100
