"""A sealed file gives back every byte, from anywhere, and nothing that was cut off, moved or changed."""

import uuid

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leeside.desk.arrivals import sealed_file
from leeside.desk.arrivals.sealed_file import CHUNK, Reading, Writing, destroy, place_of
from leeside.errors import DeskError


def written(content: bytes) -> uuid.UUID:
    name = uuid.uuid4()
    writing = Writing(name)
    for at in range(0, len(content), 50_000):
        writing.write(content[at : at + 50_000])
    writing.finish()
    writing.let_go()
    return name


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    size=st.one_of(st.integers(0, 100), st.integers(CHUNK - 2, CHUNK + 2), st.integers(0, 3 * CHUNK)),
    places=st.lists(st.integers(0, 3 * CHUNK + 5), max_size=5),
)
def test_every_byte_comes_back_from_anywhere(size: int, places: list[int]) -> None:
    content = bytes(i * 31 % 251 for i in range(size))
    name = written(content)
    with Reading(name) as reading:
        assert reading.size == size
        assert reading.readall() == content
        for place in places:
            reading.seek(place)
            assert reading.readall() == content[place:]
    destroy(name)
    assert not place_of(name).exists()


@pytest.mark.parametrize("cut", [1, 16, CHUNK, CHUNK + 16])
def test_one_that_was_cut_off_is_not_read(cut: int) -> None:
    name = written(bytes(2 * CHUNK + 100))
    place_of(name).write_bytes(place_of(name).read_bytes()[:-cut])
    with pytest.raises(DeskError, match="no longer whole"), Reading(name) as reading:
        reading.readall()
    destroy(name)


def test_one_under_another_name_is_not_read() -> None:
    name, moved = written(b"what was said"), uuid.uuid4()
    place_of(name).rename(place_of(moved))
    with pytest.raises(DeskError):
        Reading(moved)
    destroy(moved)


def test_nothing_of_it_stands_open() -> None:
    name = written(b"a line that was said" * 100)
    assert b"said" not in place_of(name).read_bytes()
    assert place_of(name).stat().st_mode & 0o077 == 0
    destroy(name)


def test_one_is_held_by_one_alone() -> None:
    name = written(b"x")
    with sealed_file.held(name) as first, sealed_file.held(name) as second:
        assert (first, second) == (True, False)
    destroy(name)
    with sealed_file.held(name) as gone:
        assert not gone
