"""Records are given again where they stand, the oldest first, out of a file or a zip of which a part is held."""

import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.sources.contract.export import Export
from leeside.sources.reading import places
from leeside.sources.reading.places import Again, Places

CONTENT = bytes(range(256)) * 2000


def placed(*times: int) -> list[int]:
    """The numbers of the records in the order in which they are given."""
    held = Places()
    for number, at in enumerate(times):
        held.add(at, number * 10, number * 10 + 9, (f"list {number % 2}",))
    given_ = [*held.oldest_first()]
    assert all(end == start + 9 and path == (f"list {start // 10 % 2}",) for start, end, path in given_)
    return [start // 10 for start, _, _ in given_]


def test_what_stands_newest_first_is_turned_round_with_all_of_one_time() -> None:
    assert placed(3, 2, 2, 1) == [3, 2, 1, 0]


def test_what_stands_oldest_first_or_is_of_one_time_is_left_as_it_is() -> None:
    assert placed(1, 2, 2, 3) == [0, 1, 2, 3]
    assert placed(5, 5) == [0, 1]
    assert placed() == []


def test_what_stands_out_of_its_order_is_put_into_it() -> None:
    assert placed(9, 7, 8, 7, 1) == [4, 3, 1, 2, 0]
    assert placed(1, 7, 8, 7, 9) == [0, 1, 3, 2, 4]


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
            assert len(again._data) <= 1000


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
