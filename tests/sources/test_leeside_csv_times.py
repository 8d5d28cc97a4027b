"""The times of a table: read where they are plain, proven where they are not, and never guessed in silence."""

from datetime import UTC, datetime

import pytest

from leeside.conversation.model import TimeConfidence
from leeside.sources.contract.source import DateOrder, ReadOptions
from leeside.sources.leeside_csv import SOURCE
from tests.sources.partition import Account, read_bytes
from tests.sources.tables import row, table


def _read(text: str, options: ReadOptions | None = None) -> Account:
    return read_bytes(SOURCE, text.encode(), options)


def _dated(*dates: str, options: ReadOptions | None = None) -> Account:
    return _read(table(*(row("hey", at=at) for at in dates)), options)


@pytest.mark.parametrize("written", ["1712051602", "1712051602000", "1712051602000000"])
def test_counts_since_1970_are_told_apart_by_their_size(written: str) -> None:
    [message] = _dated(written).messages
    assert message.utc == datetime(2024, 4, 2, 9, 53, 22, tzinfo=UTC)


def test_a_time_without_a_zone_gets_none_by_guessing() -> None:
    [message] = _dated("2026-07-11 15:40:02").messages
    assert (message.sent_at, message.utc) == (datetime(2026, 7, 11, 15, 40, 2), None)
    [message] = _dated("2026-07-11 15:40:02", options=ReadOptions(timezone="Europe/London")).messages
    assert message.utc == datetime(2026, 7, 11, 14, 40, 2, tzinfo=UTC)


def test_a_number_over_twelve_anywhere_proves_the_order_of_all_dates() -> None:
    for last, month in (("25/03/2026 10:00", 2), ("03/25/2026 10:00", 1)):
        first, second = _dated("01/02/2026 15:40", last).messages
        assert first.sent_at is not None
        assert (first.sent_at.month, first.time_confidence) == (month, TimeConfidence.INFERRED)
        assert second.time_confidence is TimeConfidence.CERTAIN


def test_an_order_that_nothing_proves_is_marked_on_every_message_and_said() -> None:
    whole = _dated("01/02/2026 15:40", "02/02/2026 3:40 PM")
    assert [m.time_confidence for m in whole.messages] == [TimeConfidence.AMBIGUOUS] * 2
    assert whole.messages[1].sent_at == datetime(2026, 2, 2, 15, 40)
    assert "other way round" in whole.messages[0].note
    assert any("whether the day or the month" in said for said in whole.notices)


def test_what_a_person_says_of_the_order_settles_it() -> None:
    whole = _dated("01/02/2026 15:40", options=ReadOptions(date_order=DateOrder.MDY))
    assert whole.messages[0].sent_at == datetime(2026, 1, 2, 15, 40)
    assert (whole.messages[0].time_confidence, whole.notices) == (TimeConfidence.CERTAIN, [])


def test_a_date_in_numbers_after_many_iso_times_is_not_guessed_either() -> None:
    whole = _dated(*["2026-01-01T10:00:00Z"] * 2000, "03/04/2026 10:00")
    assert whole.messages[-1].time_confidence is TimeConfidence.AMBIGUOUS
    assert len(whole.notices) == 1


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("2026-3-1 9:05", datetime(2026, 3, 1, 9, 5)),
        ("2026/03/01 09:05:01.25", datetime(2026, 3, 1, 9, 5, 1)),
        ("2026-03-01 12:05 am", datetime(2026, 3, 1, 0, 5)),
        ("2026-03-01 09:05:01 UTC", datetime(2026, 3, 1, 9, 5, 1)),
        ("25/12/2025 09:05 +01:00", datetime(2025, 12, 25, 9, 5)),
        ("20260301090501", datetime(2026, 3, 1, 9, 5, 1)),
        ("202603010905", datetime(2026, 3, 1, 9, 5)),
        ("20260301", datetime(2026, 3, 1)),
        ("25.12.25", datetime(2025, 12, 25)),
    ],
)
def test_other_ways_of_writing_a_time_are_read(written: str, shown: datetime) -> None:
    [message] = _dated(written).messages
    assert message.sent_at == shown


@pytest.mark.parametrize(
    "odd", ["yesterday", "45362.65", "31/02/2026 10:00", "25/12/2025 25:99", "9" * 40, "99/99/9999"]
)
def test_a_time_that_cannot_be_read_is_missing_and_its_message_stays(odd: str) -> None:
    whole = _dated(odd)
    assert (whole.texts(), whole.messages[0].time_confidence) == (["hey"], TimeConfidence.MISSING)
    assert whole.messages[0].note
    assert any("could not be read: 1" in said for said in whole.notices)


def test_a_day_and_a_time_in_two_columns_are_one_time() -> None:
    header = ["date", "time", "sender", "text"]
    whole = _read(
        table(
            ["2026-03-11", "15:40", "Ann", "a"],
            ["11/03/2026", "3:40 pm", "Ann", "b"],
            ["2026-03-11", "", "Ann", "c"],
            ["", "2026-03-11T15:40:00", "Ann", "d"],
            header=header,
        )
    )
    assert [m.sent_at and m.sent_at.hour for m in whole.messages] == [15, 15, 0, 15]
    assert "day alone" in whole.messages[2].note
