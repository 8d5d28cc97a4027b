"""Downloads of any parts, lists, order and oddities are read as the simplest reader would, which holds all of them."""

import json
import re
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leeside.sources.reading import json_stream, places, told_again
from leeside.sources.snapchat import SOURCE
from tests.sources.partition import Account, folder_of, read, zip_of

AT = 1710171602
OLD = {"Sent Saved Chat History": True, "Received Saved Chat History": False}
NAMES = st.sampled_from(["ben", "zara", *OLD])
ODD = "no record"

Record = dict[str, Any] | str
Part = list[tuple[str, list[Record]]]
"""The lists of a file, in which a name may stand twice."""
Placed = tuple[float, int, dict[str, Any], bool | None]
"""When a record is taken to be from, its part, and whether its list says that the holder sent it."""


def record(number: int, minute: int | None, who: str, title: str | None) -> Record:
    if number == 0:
        return ODD
    said = {
        "From": who,
        "To": who,
        "Media Type": "TEXT",
        "Content": f"n{number}",
        "Conversation Title": title,
    }
    if minute is not None:
        said["Created(microseconds)"] = str((AT + minute * 60) * 1000)
    return {key: int(value) if key.startswith("Created") else value for key, value in said.items() if value}


def arranged(order: str, records: list[Record]) -> list[Record]:
    """As Snapchat writes them, the other way round, or as they came."""
    if order == "as they came":
        return records
    return sorted(records, key=when, reverse=order == "newest first")


def when(one: Record) -> float:
    return -1.0 if isinstance(one, str) else one.get("Created(microseconds)", -1000) / 1000


POOL = st.lists(
    st.tuples(st.none() | st.integers(0, 9), st.sampled_from("ab"), st.sampled_from([None, "Gang", "Group"])),
    min_size=12,
    max_size=12,
).map(lambda drawn: [record(number, *one) for number, one in enumerate(drawn)])
ORDERS = st.sampled_from(["newest first", "newest first", "oldest first", "as they came"])


@st.composite
def downloads(draw: st.DrawFn) -> list[Part]:
    """Parts that take their records from one pool, so that some stand in several."""
    pool = draw(POOL)
    some = st.builds(arranged, ORDERS, st.lists(st.sampled_from(pool), max_size=8))
    first: Part = [("ben", [record(99, 5, "a", None)])]
    return [
        first + draw(st.lists(st.tuples(NAMES, some), max_size=4)) for _ in range(draw(st.integers(1, 3)))
    ]


def written(part: Part) -> bytes:
    lists = (f"{json.dumps(name)}: {json.dumps(records, indent=1)}" for name, records in part)
    return "{{{}}}".format(",\n".join(lists)).encode()


class Simple:
    """Reads a download by holding all of it."""

    def __init__(self, parts: list[Part]) -> None:
        self.said: dict[str, list[str]] = {}
        self.people: dict[str, dict[str, None]] = {}
        self.titles: dict[str, str] = {}
        self.backwards = self.twice = 0
        threads: dict[str, list[tuple[int, Record, bool | None]]] = defaultdict(list)
        for number, part in enumerate(parts):
            lists: dict[str, list[Record]] = defaultdict(list)
            for name, records in part:
                lists[name] += records
            for name, records in lists.items():
                sent = OLD.get(name)
                for one in reversed(records) if newest_first(records) else records:
                    other = "unknown" if isinstance(one, str) else one["From"]
                    threads[name if sent is None else other].append((number, one, sent))
        for name, entries in threads.items():
            self._thread(name, self._placed(entries))

    def _placed(self, entries: list[tuple[int, Record, bool | None]]) -> list[Placed]:
        at, last, placed = 0.0, dict[tuple[int, bool | None], float](), list[Placed]()
        for part, one, sent in entries:
            if isinstance(one, str):
                continue
            at = when(one) if when(one) >= 0 else at
            self.backwards += at < last.get((part, sent), at)
            last[part, sent] = at
            placed.append((at, part, one, sent))
        return sorted(placed, key=lambda row: row[0])

    def _thread(self, name: str, placed: list[Placed]) -> None:
        said, seen = self.said.setdefault(name, []), dict[str, int]()
        self.people[name], self.titles[name] = {}, ""
        for _, part, one, _ in placed:
            if seen.setdefault(json.dumps(one), part) != part:
                self.twice += 1
                continue
            said.append(one["Content"])
            self.people[name][one["From"]] = None
            self.titles[name] = self.titles[name] or one.get("Conversation Title", "")
        if not self.titles[name] and name != "unknown":
            self.people[name].setdefault(name, None)


def newest_first(records: list[Record]) -> bool:
    ends = [when(one) for one in (records[0], records[-1])] if records else []
    return not ends or min(ends) < 0 or ends[0] >= ends[-1]


def counted(whole: Account, said: str) -> int:
    """The number in the notice that says this; none is none."""
    found = [re.search(r"[\d,]+", text) for text in whole.notices if said in text]
    return int(found[0][0]) if found and found[0] else 0


@pytest.mark.parametrize("held", [0, 4, 1000])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(downloads(), st.sampled_from([60, 400, 65_536]))
def test_any_download_is_read_as_one_that_holds_all_of_it_would(
    held: int, tmp_path_factory: pytest.TempPathFactory, parts: list[Part], at_once: int
) -> None:
    root = tmp_path_factory.mktemp("download")
    zips = {
        f"mydata~7-{number}.zip": zip_of({"json/chats.json": written(part)})
        for number, part in enumerate(parts)
    }
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(places, "MOST_OF_RUN", 2)
        patch.setattr(told_again, "MOST_OF_RUN", 3)
        patch.setattr(told_again, "MOST_HELD", held)
        patch.setattr(json_stream, "AT_ONCE", at_once)
        whole = read(SOURCE, folder_of(root, zips))
    simple = Simple(parts)
    said: dict[str, list[str]] = {name: [] for name in whole.people}
    for message in whole.messages:
        said[message.conversation].append(message.text)
    assert [*said.items()] == [*simple.said.items()]
    assert {name: [*people] for name, people in whole.people.items()} == {
        name: [*people] for name, people in simple.people.items()
    }
    assert whole.titles == {name: title or name for name, title in simple.titles.items()}
    assert len(whole.unread) == sum(records.count(ODD) for part in parts for _, records in part)
    assert counted(whole, "exactly alike") == simple.twice
    assert counted(whole, "go backwards") == simple.backwards


def test_parts_that_lie_plainly_in_a_folder_are_not_of_one_download(tmp_path: Path) -> None:
    part = written([("ben", [record(1, 1, "a", None)])])
    whole = read(SOURCE, folder_of(tmp_path, {"a/chat_history.json": part, "b/chat_history.json": part}))
    assert whole.texts() == ["n1", "n1"]
