"""The zone of each Telegram record is its own, whatever that of the one before it was."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from leeside.sources.reading.clock import Clock
from leeside.sources.reading.telegram_times import DISAGREE, Times

EPOCH = datetime(1970, 1, 1)


@given(st.lists(st.tuples(st.datetimes(), st.sampled_from([0, 60, -570, 345, 7, 900]))))
def test_what_is_read_of_a_record_does_not_depend_on_those_before_it(
    records: list[tuple[datetime, int]],
) -> None:
    times = Times(Clock(None))
    for instant, minutes in records:
        try:
            shown = instant.replace(microsecond=0) + timedelta(minutes=minutes)
        except OverflowError:
            continue
        count = int((instant.replace(microsecond=0) - EPOCH).total_seconds())
        sent_at, zone, utc, _, note = times.of(shown.isoformat(), str(count))
        assert (sent_at, utc) == (shown, instant.replace(microsecond=0, tzinfo=UTC))
        assert note == (DISAGREE if minutes in (7, 900) else "")
        assert zone == {0: "+00:00", 60: "+01:00", -570: "-09:30", 345: "+05:45"}.get(minutes)


def test_a_time_with_parts_of_a_second_agrees_with_no_count_of_seconds() -> None:
    assert Times(Clock(None)).of("2026-03-11T15:40:02.5", "1773243602")[4] == DISAGREE
