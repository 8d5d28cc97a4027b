"""Places are remembered some at a time, and bytes are given again out of a file or a zip of which a part is held."""

import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.sources.contract.export import Export
from leeside.sources.reading import places
from leeside.sources.reading.places import MOST_OPEN, Again, AgainOf, Places
from leeside.sources.reading.until_it_breaks import PIECE

CONTENT = bytes(range(256)) * 2000


def placed(*times: int) -> list[list[int]]:
    """The numbers of the records in the order in which their runs are given, those that must be sorted together."""
    held, before = Places(), 0
    for number, at in enumerate(times):
        held.add([at], (number * 10, number * 10 + 9), 1, before=before, goes_on=number % 2 == 1)
        before = at
    inwards = held.turned() if held.newest_first else held
    given_ = [[inwards[one] for one in runs] for runs, _ in inwards.together()]
    assert all(
        run.end - run.start in (9, 19) and run.count == 1 + (run.end - run.start > 9)
        for runs in given_
        for run in runs
    )
    return [[run.start // 10 for run in runs] for runs in given_]


def test_what_stands_newest_first_is_given_from_its_end() -> None:
    assert placed(5, 4, 3, 2, 2, 1) == [[4], [2], [0]]


def test_what_stands_oldest_first_or_is_of_one_time_is_left_as_it_is() -> None:
    assert placed(1, 2, 2, 3) == [[0], [2]]
    assert placed(5, 5, 5) == [[0], [2]]


def test_only_what_stands_out_of_its_order_comes_together_with_what_it_belongs_to() -> None:
    assert placed(9, 8, 7, 3, 4, 2, 1, 1) == [[6], [4, 2], [0]]
    assert placed(1, 2, 9, 3, 4, 9, 10, 11) == [[0], [2, 4], [6]]


def test_a_run_ends_where_another_list_begins_and_when_it_is_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "MOST_OF_RUN", 2)
    held = Places()
    for number, listed in enumerate([1, 1, 1, 2]):
        held.add([number], (number, number + 1), listed, before=0, goes_on=True)
    assert [(held[run].listed, held[run].count) for [run], _ in held.together()] == [(1, 2), (1, 1), (2, 1)]


@pytest.mark.parametrize("zipped", [False, True])
@given(st.lists(st.integers(0, len(CONTENT) - 300), min_size=1, max_size=12), st.integers(0, 300))
def test_bytes_are_the_file_s_wherever_and_in_whatever_order_they_are_asked_for(
    zipped: bool, tmp_path_factory: pytest.TempPathFactory, starts: list[int], length: int
) -> None:
    path = tmp_path_factory.getbasetemp() / ("again.zip" if zipped else "again.json")
    if not path.exists():
        written(path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(places, "AT_ONCE", 1000)
        patch.setattr(places, "AT_ONCE_OF_ZIP", 1000)
        again = Again(Export(path), "a.json" if zipped else "")
        for start in starts:
            assert again.bytes(start, start + length) == CONTENT[start : start + length]
            assert len(again._data) <= (1000 + PIECE if zipped else 1000)


def test_of_many_members_parts_of_few_are_held_at_once(tmp_path: Path) -> None:
    for number in range(20):
        (tmp_path / f"{number}.json").write_bytes(bytes([number]) * 9)
    export = Export(tmp_path)
    again = AgainOf([(export, f"{number}.json") for number in range(20)])
    again.share(20)
    for _ in range(2):
        assert [again.of(number).bytes(3, 4)[0] for number in range(20)] == [*range(20)]
        assert len(again._open) == MOST_OPEN
    assert again.of(1, 1) is not again.of(1)


def test_a_file_that_became_shorter_gives_fewer_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    written(path)
    again = Again(Export(path), "")
    path.write_bytes(CONTENT[:100])
    assert again.bytes(90, 110) == CONTENT[90:100]


def written(path: Path) -> None:
    if path.suffix == ".json":
        path.write_bytes(CONTENT)
        return
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("a.json", CONTENT)
