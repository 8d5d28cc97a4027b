"""Whatever a pack holds, verifying it answers: lines, or one clear sentence, and nothing outside of it is read."""

import json
import random
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leeside.errors import LeesideError
from leeside.evidence.finding import Verdict
from leeside.evidence.verify import verify

STRANGE = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.sampled_from(
        ["", ".", "..", "../x", "/etc/hosts", "a\0b", "\ud800", "x" * 300, "9999-12-31T23:59:59+23:59", "Mars/Base",
         "nan", [], {}, -1, 1e309, "0001-01-01", "hashes_only", "without_media", True]
    ),
)  # fmt: skip


def _places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in a JSON value."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, one in inner for place in _places(one, (*path, key)))]


def _put(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    if not path:
        return new
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = _put(value[path[0]], path[1:], new)
    return copy


def _answered(pack: Path) -> bool:
    """Whether something was said to be changed or not checked, or the pack was refused with a sentence."""
    try:
        found = list(verify(pack))
    except LeesideError as error:
        return bool(error.what and error.to_do)
    return any(one.verdict is not Verdict.AGREES for one in found)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_record_with_anything_in_it_is_answered(
    made_once: Path, tmp_path: Path, data: st.DataObject
) -> None:
    record = json.loads((made_once / "data/pack.json").read_text(encoding="utf-8"))
    place = data.draw(st.sampled_from(_places(record)))
    strange = json.dumps(_put(record, place, data.draw(STRANGE)))
    pack = tmp_path / "pack"
    shutil.rmtree(pack, ignore_errors=True)
    shutil.copytree(made_once, pack)
    (pack / "data/pack.json").write_text(strange, encoding="utf-8")
    assert _answered(pack)


@pytest.mark.parametrize("seed", range(30))
def test_a_pack_with_bytes_turned_over_is_answered(pack: Path, seed: int) -> None:
    chance = random.Random(seed)
    files = sorted(place for place in pack.rglob("*") if place.is_file() and place.stat().st_size)
    for place in chance.sample(files, 3):
        content = bytearray(place.read_bytes())
        at = chance.randrange(len(content))
        content[at : at + chance.randrange(1, 40)] = chance.randbytes(chance.randrange(30))
        place.write_bytes(content)
    assert _answered(pack)
