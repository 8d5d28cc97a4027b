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
from leeside.evidence.seal import seal
from leeside.evidence.verify import verify
from tests.evidence.conftest import AT, BY, NINE_DAYS, PAGE, PNG, changed_in, findings

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


UNFIT = ["", ".", "..", "../x", "/etc/hosts", "a\0b", "\ud800", "x" * 300, "x" * 5000, "x/" * 3000]
"""Names that no file of a pack can bear, or that lead out of it."""


def _record_says(pack: Path, place: tuple[Any, ...], new: Any) -> None:
    record = json.loads((pack / "data/pack.json").read_text(encoding="utf-8"))
    (pack / "data/pack.json").write_text(json.dumps(_put(record, place, new)), encoding="utf-8")


@pytest.mark.parametrize("name", UNFIT, ids=lambda name: f"{name!r:.12} of {len(name)}")
def test_a_source_by_a_name_that_is_unfit_is_said_not_to_be_in_the_pack(pack: Path, name: str) -> None:
    _record_says(pack, ("source", "name"), name)
    [said] = [one.why for one in findings(pack, Verdict.UNCHECKED) if one.of == "source"]
    assert said == "What the record names is not in the pack. Give the source itself with --source."


@pytest.mark.parametrize("name", UNFIT, ids=lambda name: f"{name!r:.12} of {len(name)}")
def test_a_file_of_a_folder_by_a_name_that_is_unfit_is_said_to_be_missing(tmp_path: Path, name: str) -> None:
    folder, pack = tmp_path / "chat", tmp_path / "pack"
    folder.mkdir()
    (folder / "_chat.txt").write_bytes(NINE_DAYS.read_bytes())
    (folder / "photo.png").write_bytes(PNG)
    seal(folder, pack, made_by=BY, asked=PAGE, made_at=AT)
    _record_says(pack, ("source", "files", 0, "name"), name)
    assert {f"source chat: {name}" if name else "source chat", "source chat"} <= changed_in(pack)


@pytest.mark.parametrize("linked", ["data/source", "data/source/whatsapp-nine-days.txt"])
def test_a_source_that_is_a_link_is_not_followed(pack: Path, linked: str) -> None:
    place = pack / linked
    place.rename(pack.parent / "elsewhere")
    place.symlink_to(pack.parent / "elsewhere")
    assert "data/source/whatsapp-nine-days.txt" in changed_in(pack)
    assert "source" in {one.of for one in findings(pack, Verdict.UNCHECKED)}


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
