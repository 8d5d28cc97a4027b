"""Files that stand newest first are turned round in flat memory, however their conversations are mixed and disordered."""

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path as FilePath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.model import Conversation, Message, Participant, TimeConfidence
from leeside.errors import ExportError
from leeside.sources.contract.export import Export
from leeside.sources.reading import json_stream, places, told_again
from leeside.sources.reading.json_records import Path, RecordsOf
from leeside.sources.reading.stated_time import MISSING, Stated
from leeside.sources.reading.told_records import ToldRecords, When
from leeside.sources.reading.told_threads import Thread, Threads, Told
from tests.sources.partition import prove_partition

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
RECORD = st.tuples(st.sampled_from("cd"), st.none() | st.integers(0, 9))


ANYTHING: RecordsOf[object] = RecordsOf(object)


def told(record: object) -> Told:
    if not isinstance(record, dict):
        raise ValueError("it is none")  # noqa: TRY004 - as a source says it
    at = record["t"]
    utc = None if at is None else EPOCH + timedelta(seconds=at)
    time: Stated = (
        MISSING if utc is None else (utc.replace(tzinfo=None), "UTC", utc, TimeConfidence.CERTAIN, "")
    )
    return Told(thread=Thread(record["c"]), sender="Ann", text=str(record["n"]), time=time)


def tell(records: Sequence[object], _: Path, __: str) -> list[Told]:
    return list(map(told, records))


def when(records: Sequence[object], path: Path, name: str) -> When:
    whole = tell(records, path, name)
    times = [None if one.time[2] is None else one.time[2].timestamp() for one in whole]
    return [one.thread.id for one in whole], times


def when_all_are_of_one(records: Sequence[object], path: Path, name: str) -> When:
    threads, times = when(records, path, name)
    return threads[0] if len({*threads}) == 1 else threads, times


def of(export: Export, asked: Callable[[Sequence[object], Path, str], When] = when) -> ToldRecords[object]:
    return ToldRecords(export, lists=lambda path: None if path else ANYTHING, when=asked, tell=tell, to_do="")


def read(export: Export, asked: Callable[[Sequence[object], Path, str], When] = when) -> list[Message]:
    found = [*of(export, asked).found(export.members)]
    prove_partition(export, found)
    return [one for one in found if isinstance(one, Message)]


def expected(records: list[tuple[str, int | None]], conversation: str) -> list[str]:
    """As it was said before: all in the file's order, or turned round where that is newest first, and then by the times."""
    at, timed = 0, []
    for number, (name, stated) in enumerate(records):
        at = at if stated is None else stated
        if name == conversation:
            timed.append((at, str(number)))
    if timed and timed[0][0] > timed[-1][0]:
        timed.reverse()
    return [text for _, text in sorted(timed, key=lambda one: one[0])]


@pytest.mark.parametrize("held", [0, 3, 1000])
@given(
    st.lists(RECORD, min_size=1, max_size=40),
    st.booleans(),
    st.integers(0, 40),
    st.sampled_from([60, 200, 5000]),
    st.sampled_from([when, when_all_are_of_one]),
)
def test_each_conversation_comes_in_the_order_of_its_times_with_every_byte_accounted_for(
    held: int,
    records: list[tuple[str, int | None]],
    indented: bool,
    odd: int,
    at_once: int,
    asked: Callable[[Sequence[object], Path, str], When],
) -> None:
    whole: list[object] = [{"c": name, "t": at, "n": number} for number, (name, at) in enumerate(records)]
    whole.insert(odd, "no record")
    raw = json.dumps(whole, indent=1 if indented else None).encode()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(places, "MOST_OF_RUN", 3)
        patch.setattr(told_again, "MOST_HELD", held)
        patch.setattr(json_stream, "AT_ONCE", at_once)
        messages = read(Export(FilePath("-"), pasted=raw), asked)
    for conversation in "cd":
        said = [one.text for one in messages if one.conversation == conversation]
        assert said == expected(records, conversation)


@pytest.mark.parametrize(
    "now", [b'{"c": "c", "t": 1, "n": 1}', b'"no record"', b'{"c": "c", "t":', b"1, 2, 3, 4"]
)
def test_a_file_that_is_changed_meanwhile_is_said_to_be(monkeypatch: pytest.MonkeyPatch, now: bytes) -> None:
    raw = json.dumps([{"c": "c", "t": 9 - number, "n": number} for number in range(4)]).encode()
    export = Export(FilePath("-"), pasted=raw)
    records = of(export)
    monkeypatch.setattr(places.Again, "bytes", lambda *_: now)
    with pytest.raises(ExportError, match=r"The file was changed while it was read\."):
        [*records.found(export.members)]


@pytest.mark.parametrize(
    "raw",
    [
        b'{"a": [{"c": "c", "t": 1, "n": 1}], "a": [{"c": "c", "t": 2, "n": 2}]}',
        b'{"a": [{"c": "c", "t": 1, "n": 1},, {"c": "c", "t": 2, "n": 2}]}',
        b'{"a": [{"c": "c", "t": 1, "n": 1} {"c": "c", "t": 2, "n": 2}]}',
    ],
)
def test_records_of_one_conversation_that_no_single_comma_parts_are_read_all_the_same(raw: bytes) -> None:
    export = Export(FilePath("-"), pasted=raw)
    records = ToldRecords(
        export, lists=lambda path: ANYTHING if path == ("a",) else None, when=when, tell=tell, to_do=""
    )
    found = [*records.found(export.members)]
    prove_partition(export, found)
    assert [one.text for one in found if isinstance(one, Message)] == ["1", "2"]


def test_of_those_who_are_in_a_conversation_none_is_told_twice() -> None:
    ann = Participant(id="Ann", name="Ann", handle="ann")
    thread = Thread("c", people=(ann,), note="It is a note.")
    told = Told(thread=thread, sender="Ann", text="hey")
    [conversation, _] = Threads().give(told, "", 0, 1)
    assert isinstance(conversation, Conversation)
    assert (conversation.participants, conversation.note) == ((ann,), "It is a note.")
