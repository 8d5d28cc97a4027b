"""A page of the door is used once, and forgotten only when it could not be used again."""

import time

import pytest

from leeside.desk.door.used_once import UsedOnce


def test_it_is_used_once() -> None:
    used = UsedOnce(lasts=60)
    assert not used.holds("a")
    assert used.use("a")
    assert used.holds("a")
    assert not used.use("a")
    assert used.use("b")


def test_it_is_not_forgotten_before_its_time_and_then_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now)
    used = UsedOnce(lasts=60)
    assert used.use("a")
    for later, is_held in ((61, True), (122, False)):
        monkeypatch.setattr(time, "time", lambda later=later: now + later)
        used.use(f"at {later}")
        assert used.holds("a") is is_held
