"""Versions of an edited message find each other, however the page comes in pieces."""

from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.model import Kind
from leeside.sources.reading.meta_drafts import LOOKED_BACK, Draft, Linked, link_edits

WORDS = st.sampled_from(
    ["see you at six", "see you at seven (edited)", "see you at six!", "no", "no way (edited)"]
)


def drafts(said: list[tuple[str, str]]) -> list[Draft]:
    return [
        Draft(who, words, Kind.EDITED if words.endswith("(edited)") else Kind.TEXT, number, (), [], 0, 0)
        for number, (who, words) in enumerate(said)
    ]


@given(st.lists(st.tuples(st.sampled_from(["Ann", "Ben"]), WORDS), max_size=90), st.lists(st.integers(0, 40)))
def test_what_comes_in_pieces_is_linked_as_the_whole_is(
    said: list[tuple[str, str]], sizes: list[int]
) -> None:
    whole, pieces, linked = drafts(said), drafts(said), Linked()
    link_edits([], whole, 0)
    given_, at = list[Draft](), 0
    for size in [*sizes, len(said)]:
        given_ += linked.take(pieces[at : at + size])
        at += size
        assert len(given_) >= min(at, len(said)) - LOOKED_BACK
    given_ += linked.rest()
    assert given_ == whole


def test_the_earlier_version_may_be_on_the_page_before_and_is_not_given_twice() -> None:
    linked = Linked()
    first, second = drafts([("Ann", "see you at six")]), drafts([("Ann", "see you at six ok (edited)")])
    assert [*linked.take(first), *linked.rest()] == first
    assert [*linked.take(second), *linked.rest()] == second
    assert second[0].notes == ["Edited; message 1 seems to be its earlier version."]
