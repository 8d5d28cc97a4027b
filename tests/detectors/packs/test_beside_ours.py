"""Looked for beside ours, a pack's patterns lead to the same fits, and no copy of them is kept."""

from pathlib import Path

import pytest

from leeside.detectors.contract.filters import PlainFilter
from leeside.detectors.packs.beside_ours import beside

CORES = ["tell {0,1}mum", "how old", "meet(?: \\w+)? at tin steps", "tin steps at \\d"]
TEXTS = ["", "how old r u", "meet me at tin steps", "tin steps at 9 and tell mum", "hello"]


@pytest.mark.parametrize("ours", range(len(CORES) + 1))
def test_both_filters_together_name_what_plain_re_fits(ours: int) -> None:
    named = list(beside(ours)(CORES, ()).candidates(TEXTS))
    plain = {(text, pattern) for text, pattern, _ in PlainFilter(CORES).candidates(TEXTS)}
    assert plain <= {(text, pattern) for text, pattern, _ in named}
    assert named == sorted(named)


def test_a_packs_words_are_never_written_to_the_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEESIDE_CACHE", str(tmp_path))
    beside(2)(CORES, ())
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"mum" in kept
    assert b"steps" not in kept
