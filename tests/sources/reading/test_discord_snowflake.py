"""Discord's ids hold a time: it fills gaps and shows contradictions, and never replaces what is written."""

from datetime import UTC, datetime, timedelta

import pytest

from leeside.sources.reading.clock import Clock
from leeside.sources.reading.discord_snowflake import milliseconds_of, time_of

ID = "175928847299117063"  # the example of Discord's own documentation
AT = datetime(2016, 4, 30, 11, 18, 25, 796000, tzinfo=UTC)


def test_the_documentation_s_own_example() -> None:
    assert milliseconds_of(ID) == AT.timestamp() * 1000


@pytest.mark.parametrize("other", ["", "1", "m1", "-5", "00000000000000001", "9" * 20, "٣" * 18, "1.0e17"])
def test_what_is_no_id_of_discord_s_gives_no_time(other: str) -> None:
    assert milliseconds_of(other) is None


def test_whole_seconds_get_their_milliseconds_when_both_agree() -> None:
    (sent_at, _, utc, _, _), differs = time_of("2016-04-30T12:18:25+01:00", ID, Clock(None))
    assert (sent_at, utc, differs) == (datetime(2016, 4, 30, 12, 18, 25, 796000), AT, False)


@pytest.mark.parametrize(
    ("later", "said"), [(0, False), (59, False), (62, True), (-62, True), (86_400, True)]
)
def test_a_contradiction_of_more_than_a_minute_is_said_and_the_written_time_kept(
    later: int, said: bool
) -> None:
    written = AT + timedelta(seconds=later)
    (_, _, utc, _, _), differs = time_of(written.isoformat(), ID, Clock(None))
    assert (utc, differs) == (written, said)


def test_a_time_that_cannot_be_read_is_taken_from_the_id_and_both_are_said() -> None:
    (_, _, utc, _, note), differs = time_of("yesterday", ID, Clock(None))
    assert (utc, differs) == (AT, False)
    assert "could not be read" in note
    assert "own id" in note
