"""What every source of told records must hold to, whatever its layout."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.errors import ExportError
from leeside.sources.contract.export import Export
from leeside.sources.contract.source import Source
from tests.sources.partition import SHARED, Account, read, read_bytes

FIXTURES = SHARED / "fixtures/synthetic"
WORDS = st.text(alphabet=st.characters(exclude_characters="<>&", exclude_categories=["Cs"]), max_size=30)


def prove_words_and_cuts(source: Source, written: Callable[[Sequence[str]], bytes]) -> None:
    """Any words come back exactly; a cut anywhere keeps what came before it, and is never silent."""

    @given(st.lists(WORDS, min_size=1, max_size=4), st.data())
    def prove(texts: list[str], data: st.DataObject) -> None:
        raw = written(texts)
        assert read_bytes(source, raw).texts() == texts
        cut = raw[: data.draw(st.integers(1, len(raw) - 1))]
        if not source.sniff(Export(Path("-"), pasted=cut)):
            return
        try:
            whole = read_bytes(source, cut)
        except ExportError:
            return
        assert sorted(whole.texts()) == sorted(texts[: len(whole.messages)])
        assert whole.unread or any("is missing" in one for one in whole.notices)

    prove()


def fixture(source: Source, path: str) -> Account:
    """A shared fixture, which the source must know for its own; skips where there are none."""
    if not FIXTURES.exists():
        pytest.skip("the shared fixtures are not beside this checkout")
    assert source.sniff(Export(FIXTURES / path)) >= 0.9
    return read(source, FIXTURES / path)


def prove_it_leaves_others_alone(source: Source, own: str) -> None:
    """No other fixture is taken for one of its own."""
    if not FIXTURES.exists():
        pytest.skip("the shared fixtures are not beside this checkout")
    for path in FIXTURES.parent.rglob("*.*"):
        if path.is_file() and path.stat().st_size and own not in str(path):
            assert source.sniff(Export(path)) == 0, path
