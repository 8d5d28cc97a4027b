"""Figures that can be worked out by hand."""

import pytest

from leeside.evaluation.earliness import AROUND, earliness, f_latency, penalty
from leeside.evaluation.labelled import Label
from leeside.evaluation.levels_meant import levels_meant
from leeside.evaluation.reach import by_kind, by_way, overall
from leeside.evaluation.shown_signs import by_detector
from leeside.evaluation.worst import worst_of
from tests.evaluation.small_set import CONCERN, DANGER, LOOK, NOTHING, SERIOUS, outcome

SET = (
    outcome("a", first_sign=1, decisive=4, rises={2: LOOK, 6: CONCERN}, named={"grooming": CONCERN}),
    outcome("b", first_sign=1, decisive=3, rises={1: SERIOUS}, named={"sextortion": SERIOUS}),
    outcome("c", danger=True, first_sign=0, decisive=2),
    outcome("d", label="benign", kind="lookalike_family"),
    outcome("e", label="benign", kind="lookalike_family", rises={3: LOOK}),
    outcome("f", label="benign", kind="ordinary", rises={3: CONCERN}),
)


def test_recall_and_false_alarms_count_each_level_with_the_higher_ones() -> None:
    groups = {one.group: [(s.hits, s.of) for s in one.levels.values()] for one in overall(SET)}
    assert groups == {
        "of concern": [(2, 3), (2, 3), (1, 3), (0, 3)],
        "immediate danger": [(0, 1), (0, 1), (0, 1), (0, 1)],
        "benign": [(2, 3), (1, 3), (0, 3), (0, 3)],
        "look-alikes": [(1, 2), (0, 2), (0, 2), (0, 2)],
        "other benign": [(1, 1), (1, 1), (0, 1), (0, 1)],
    }


def test_a_way_counts_as_named_only_when_it_is_the_one() -> None:
    (grooming,) = by_way(SET)
    assert grooming.reach.at(CONCERN).hits == 2
    assert (grooming.named.hits, grooming.named_at_concern.hits, grooming.named.of) == (1, 1, 3)


def test_every_kind_of_look_alike_stands_alone() -> None:
    kinds = {one.group: one.at(LOOK).hits for one in by_kind(SET, Label.BENIGN)}
    assert kinds == {"lookalike_family": 1, "ordinary": 1}


def test_earliness_is_counted_from_the_decisive_message() -> None:
    noticed = earliness(SET, LOOK)
    assert (noticed.by_first_sign.hits, noticed.by_decisive.hits, noticed.by_decisive.of) == (1, 2, 3)
    assert noticed.median_messages_late == -2  # both two messages, and two minutes, before it
    assert noticed.median_minutes_late == -2
    at_concern = earliness(SET, CONCERN)
    assert (at_concern.by_decisive.hits, at_concern.median_messages_late) == (1, 0)  # +2 and -2


def test_the_curve_ends_at_what_was_reached() -> None:
    noticed = earliness(SET, LOOK)
    assert noticed.curve[AROUND.index(-3)] == 0
    assert noticed.curve[AROUND.index(-2)] == pytest.approx(2 / 3)
    assert noticed.curve[-1] == noticed.reached.value


def test_nothing_noticed_has_no_lateness() -> None:
    quiet = earliness([outcome("a", decisive=1)], LOOK)
    assert quiet.median_messages_late is None
    assert quiet.latency.f_latency == 0


def test_a_warning_costs_nothing_at_the_first_message_and_half_at_the_ninetieth() -> None:
    assert penalty(1) == 0
    assert penalty(90) == pytest.approx(0.5)
    assert 0.999 < penalty(10_000) <= 1


def test_f_latency_is_f1_times_speed() -> None:
    found = f_latency(warned=[1, 90, 90], missed=1, false_alarms=1)
    assert found.f1 == pytest.approx(0.75)
    assert found.speed == pytest.approx(0.5)
    assert found.f_latency == pytest.approx(0.375)


def test_each_level_says_how_many_of_it_were_of_concern() -> None:
    meant = {one.level: one for one in levels_meant(SET)}
    assert (meant[CONCERN].of_concern.hits, meant[CONCERN].of_concern.of) == (1, 2)
    assert meant[NOTHING].counts == {"immediate danger": 1, "other concern": 0, "benign": 1}
    assert meant[DANGER].of_concern.value is None


def test_a_sign_beside_a_labelled_one_counts_as_there_and_two_away_does_not() -> None:
    marked = outcome(
        "a", marks=[(4, "asks_age"), (8, "asks_school")], seen=[(5, "asks_age"), (6, "asks_age")]
    )
    innocent = outcome("b", label="benign", seen=[(0, "asks_age"), (1, "asks_age")])
    age, school = by_detector([marked, innocent])
    assert (age.near_labelled, age.elsewhere, age.in_benign, age.benign_conversations) == (1, 1, 2, 1)
    assert (age.precision.hits, age.precision.of) == (1, 4)
    assert (age.recall.hits, age.recall.of) == (1, 1)
    assert (school.detector, school.recall.hits, school.recall.of) == ("asks_school", 0, 1)


def test_missed_danger_is_the_worst_miss_and_the_highest_level_the_worst_alarm() -> None:
    plain = outcome("a", marks=[(1, "asks_age"), (2, "asks_school")], seen=[(1, "asks_age")])
    worst = worst_of([plain, *SET])
    assert [one.id for one in worst.misses] == ["c", "a"]
    assert [one.id for one in worst.false_alarms] == ["f", "e"]
    assert (worst.missed, worst.missed_without_any_sign) == (2, 1)
    assert [(reason.name, reason.conversations) for reason in worst.not_seen] == [("asks_school", 1)]
