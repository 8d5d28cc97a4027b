"""Files that stand newest first are turned round in flat memory, however their conversations are mixed and disordered."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.model import Message, TimeConfidence
from leeside.errors import ExportError
from leeside.sources.contract.export import Export
from leeside.sources.reading import json_elements, places, told_records
from leeside.sources.reading.stated_time import MISSING, Stated
from leeside.sources.reading.told_records import ToldRecords
from leeside.sources.reading.told_threads import Thread, Told
from tests.sources.partition import prove_partition

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
RECORD = st.tuples(st.sampled_from("cd"), st.none() | st.integers(0, 9))


def told(raw: bytes, _: json_elements.Path, __: str) -> Told:
    record = json.loads(raw)
    if record == "no record":
        raise ValueError("it is none")
    at = record["t"]
    utc = None if at is None else EPOCH + timedelta(seconds=at)
    time: Stated = (
        MISSING if utc is None else (utc.replace(tzinfo=None), "UTC", utc, TimeConfidence.CERTAIN, "")
    )
    return Told(thread=Thread(record["c"]), sender="Ann", text=str(record["n"]), time=time)


def when(raw: bytes, path: json_elements.Path, name: str) -> tuple[str, Stated]:
    whole = told(raw, path, name)
    return whole.thread.id, whole.time


def read(export: Export) -> list[Message]:
    records = ToldRecords(export, wanted=lambda path: path == (), when=when, tell=told, to_do="")
    found = [*records.found(export.members)]
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
@given(st.lists(RECORD, min_size=1, max_size=40), st.booleans(), st.integers(0, 40))
def test_each_conversation_comes_in_the_order_of_its_times_with_every_byte_accounted_for(
    held: int, records: list[tuple[str, int | None]], indented: bool, odd: int
) -> None:
    whole: list[object] = [{"c": name, "t": at, "n": number} for number, (name, at) in enumerate(records)]
    whole.insert(odd, "no record")
    raw = json.dumps(whole, indent=1 if indented else None).encode()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(places, "MOST_OF_RUN", 3)
        patch.setattr(told_records, "MOST_HELD", held)
        messages = read(Export(Path("-"), pasted=raw))
    for conversation in "cd":
        said = [one.text for one in messages if one.conversation == conversation]
        assert said == expected(records, conversation)


def test_a_file_that_is_changed_meanwhile_is_said_to_be(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = json.dumps([{"c": "c", "t": 9 - number, "n": number} for number in range(4)]).encode()
    export = Export(Path("-"), pasted=raw)
    records = ToldRecords(export, wanted=lambda path: path == (), when=when, tell=told, to_do="")
    monkeypatch.setattr(places.Again, "bytes", lambda *_: b'{"c": "c", "t": 1, "n": 1}')
    with pytest.raises(ExportError, match=r"The file was changed while it was read\."):
        [*records.found(export.members)]
