from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from leeside.knowledge.before_harm import OneMinute, Part, Promise, TalkingPoint, Tip, TipDetail, Topic
from leeside.knowledge.freshness import stale_items
from leeside.knowledge.item import Item
from leeside.knowledge.load import load_edition, newest_edition
from leeside.knowledge.model import Agency, ResponseStep
from leeside.knowledge.playbook import Move, Playbook, Telling
from tests.knowledge.small_edition import write_edition

CHECKED = date(2026, 1, 1)


def test_an_item_older_than_the_review_period_is_stale(tmp_path: Path) -> None:
    edition = load_edition(write_edition(tmp_path))
    late = stale_items(edition, CHECKED + timedelta(days=366))
    assert len(late) == len(edition.items())


def test_an_item_is_fresh_up_to_the_last_day_of_the_period(tmp_path: Path) -> None:
    edition = load_edition(write_edition(tmp_path))
    assert stale_items(edition, CHECKED + timedelta(days=365)) == ()
    assert stale_items(edition, CHECKED) == ()


def test_only_the_items_that_are_late_are_named_and_the_oldest_first(tmp_path: Path) -> None:
    folder = write_edition(tmp_path, tips=("2026-01-01", "2025-12-30"), flattery=("2026-01-01", "2025-12-31"))
    late = stale_items(load_edition(folder), CHECKED + timedelta(days=365))
    assert [item.id for item in late] == ["ask", "flattery"]


def test_a_step_inside_a_way_can_be_stale_too(tmp_path: Path) -> None:
    folder = write_edition(tmp_path)
    path = folder / "ways" / "flattery.toml"
    before, _, after = path.read_text(encoding="utf-8").rpartition("2026-01-01")
    path.write_text(f"{before}2024-01-01{after}", encoding="utf-8")
    assert [item.id for item in stale_items(load_edition(folder), CHECKED)] == ["flattery_keep"]


def test_nothing_that_ships_is_overdue_for_review_today() -> None:
    late = stale_items(newest_edition(), datetime.now(tz=UTC).date())
    assert [f"{item.id}: last checked on {item.checked_on}" for item in late] == []


def test_nothing_that_ships_was_checked_on_a_day_to_come() -> None:
    today = datetime.now(tz=UTC).date()
    assert {item.id for item in newest_edition().items() if item.checked_on > today} == set()


KINDS = (
    ResponseStep,
    Telling,
    Playbook,
    Move,
    Tip,
    TipDetail,
    TalkingPoint,
    Topic,
    Part,
    Promise,
    OneMinute,
    Agency,
)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_kind_of_item_that_ships_is_watched(kind: type[Item]) -> None:
    late = stale_items(newest_edition(), date(2031, 1, 1))
    assert any(type(item) is kind for item in late)
