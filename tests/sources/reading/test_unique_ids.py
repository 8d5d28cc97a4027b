"""Ids of one conversation never meet, and a source's own id is kept wherever it can be."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.sources.reading.ids_taken import EXACT, IdsTaken
from leeside.sources.reading.unique_ids import UniqueIds


@given(st.lists(st.sampled_from(["", "", "a", "a (2)", "m1", "m2", "m3", "m٣"])))
def test_no_two_ids_are_the_same(stated: list[str]) -> None:
    ids = UniqueIds()
    given_ = [ids.give(one, index) for index, one in enumerate(stated)]
    assert len({id_ for id_, _ in given_}) == len(stated)
    for one, (id_, note) in zip(stated, given_, strict=True):
        assert bool(note) == (one not in ("", id_))


def test_ids_made_from_the_count_stay_plain() -> None:
    ids = UniqueIds()
    assert [ids.give("", index)[0] for index in range(3)] == ["m1", "m2", "m3"]


@pytest.mark.parametrize("shared", [False, True])
def test_a_hundred_thousand_records_with_one_id_take_no_time(shared: bool) -> None:
    ids = UniqueIds(IdsTaken().of("c") if shared else None)
    start = time.process_time()
    assert len({ids.give("same", index)[0] for index in range(100_000)}) == 100_000
    assert time.process_time() - start < 10


@given(
    st.lists(
        st.tuples(st.sampled_from("cd"), st.sampled_from(["", "a", "a (2)", "m1", "m2", "m3"])), max_size=30
    )
)
def test_a_memory_that_is_shared_keeps_conversations_apart_and_ids_unique(
    stated: list[tuple[str, str]],
) -> None:
    taken = IdsTaken()
    ids = {name: UniqueIds(taken.of(name)) for name in "cd"}
    alone = {name: UniqueIds() for name in "cd"}
    for index, (name, one) in enumerate(stated):
        assert ids[name].give(one, index) == alone[name].give(one, index)


def test_beyond_what_is_remembered_exactly_no_id_is_given_twice_and_few_are_changed() -> None:
    ids = UniqueIds(IdsTaken().of("c"))
    count = EXACT * 3
    given_ = [ids.give(f"id{number}", number) for number in range(count)]
    assert len({id_ for id_, _ in given_}) == count
    assert sum(bool(note) for _, note in given_) < count / 100
    id_, note = ids.give("id7", count)
    assert id_ != "id7"
    assert "may have" in note


def test_ids_that_rise_are_never_thought_to_have_been_given_and_are_remembered_all_the_same() -> None:
    ids = UniqueIds(IdsTaken().of("c"))
    count = EXACT * 3
    assert all(ids.give(str(number), number) == (str(number), "") for number in range(count))
    for number in (0, EXACT, count - 1):
        id_, note = ids.give(str(number), count)
        assert id_ != str(number)
        assert note


def test_an_id_that_was_made_is_not_given_again_to_a_record_that_states_it() -> None:
    ids = UniqueIds(IdsTaken().of("c"))
    given_ = [ids.give(stated, index)[0] for index, stated in enumerate(["a", "", "m2", "a", "a (2)", "b"])]
    assert given_ == ["a", "m2", "m2 (2)", "a (2)", "a (2) (2)", "b"]


@given(
    st.lists(
        st.lists(
            st.sampled_from(["", "", "1", "2", "3", "10", "11", "a (2)", "m1", "m2"]), min_size=1, max_size=6
        ),
        max_size=8,
    )
    | st.lists(st.lists(st.just(""), min_size=1, max_size=4), max_size=4)
    | st.lists(st.integers(0, 40), max_size=30).map(
        lambda numbers: [[str(n)] * (n % 2 + 1) for n in sorted(numbers)]
    ),
    st.booleans(),
)
def test_many_at_once_are_given_what_they_would_be_one_by_one(batches: list[list[str]], shared: bool) -> None:
    many = UniqueIds(IdsTaken().of("c") if shared else None)
    alone = UniqueIds(IdsTaken().of("c") if shared else None)
    index = 0
    for batch in batches:
        ids, notes = many.give_many(batch, index)
        expected = [alone.give(one, number) for number, one in enumerate(batch, index)]
        assert [(id_, notes.get(place, "")) for place, id_ in enumerate(ids)] == expected
        index += len(batch)
