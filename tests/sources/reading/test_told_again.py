"""Records of any runs come in the order of their times, however few of them may be held."""

import json
from collections.abc import Sequence
from pathlib import Path as FilePath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.sources.contract.export import Export
from leeside.sources.contract.found import Unread
from leeside.sources.reading import told_again
from leeside.sources.reading.json_records import Path, RecordsOf
from leeside.sources.reading.places import Again, Places, Run
from leeside.sources.reading.told_again import Stands, ToldAgain
from leeside.sources.reading.told_threads import Thread, Told

NUMBERS: RecordsOf[int] = RecordsOf(int)
NOWHERE = Thread("c")


def tell(records: Sequence[int], _: Path, __: str) -> list[Told]:
    return [Told(thread=NOWHERE, sender=None, text=str(record)) for record in records]


@pytest.mark.parametrize("held", [0, 5, 1000])
@given(st.lists(st.lists(st.integers(0, 9), min_size=1, max_size=5), min_size=1, max_size=12), st.booleans())
def test_all_records_come_by_their_times_and_those_of_one_time_as_they_stand(
    held: int, runs: list[list[int]], turned: bool
) -> None:
    raw, places = b"", Places()
    for run in runs:
        listed = json.dumps(run)[1:-1].encode()
        start, raw = len(raw), raw + listed + b"\n"
        places.put(Run(start, start + len(listed), 0, 0, min(run), max(run), len(run)))
    again = Again(Export(FilePath("-"), pasted=raw), "")
    second = ToldAgain(
        stands=lambda _: Stands(again, lambda _: NUMBERS, (), "", turned),
        times=lambda records, _, __: [float(record) for record in records],
        tell=tell,
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(told_again, "MOST_HELD", held)
        found = [
            (int(time), run, int(raw[slice(*span)]), told.text)
            for records in second.in_time(places)
            for time, run, span, told in zip(*records, strict=True)
        ]
    in_turn = [(at, number) for number, run in enumerate(runs) for at in (run[::-1] if turned else run)]
    assert [(time, run) for time, run, _, __ in found] == sorted(in_turn)
    assert all(time == at == int(text) for time, _, at, text in found)
    assert not second.changed


def test_only_what_is_no_longer_what_it_was_is_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    raw, places = b"1, 2\n3, 4\n5, 6\n", Places()
    for number in range(3):
        places.put(Run(5 * number, 5 * number + 4, 0, 0, 2 * number + 1, 2 * number + 2, 2))
    again = Again(Export(FilePath("-"), pasted=raw), "")
    was = again.bytes
    monkeypatch.setattr(again, "bytes", lambda start, end: b"?" if start == 5 else was(start, end))
    second = ToldAgain(
        stands=lambda _: Stands(again, lambda _: NUMBERS, (), "a.json", False),
        times=lambda records, _, __: [float(record) for record in records],
        tell=tell,
    )
    texts = [one.text for records in second.in_time(places) for one in records.told]
    assert texts == ["1", "2", "5", "6"]
    assert [(one.start, one.end) for one in second.also() if isinstance(one, Unread)] == [(5, 9)]
    assert second.changed
