"""Ids of one conversation never meet, and a source's own id is kept wherever it can be."""

from hypothesis import given
from hypothesis import strategies as st

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
