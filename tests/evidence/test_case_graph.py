"""The graph is sound CASE/UCO, says what was observed and not what it may mean, and is the same every time."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from leeside.evidence.record import Selection
from leeside.evidence.seal import seal
from tests.evidence.conftest import AT, BY, NINE_DAYS, PAGE

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of the validator's own libraries


def _nodes(pack: Path, kind: str) -> list[dict[str, Any]]:
    graph = json.loads((pack / "data/case.jsonld").read_text(encoding="utf-8"))["@graph"]
    return [node for node in graph if node["@type"].endswith(f":{kind}")]


@pytest.mark.parametrize("example", ["whatsapp-nine-days.txt", "instagram-deets-and-squares"])
def test_the_ontologys_own_validator_accepts_it_offline(
    example: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    validator = pytest.importorskip("case_utils.case_validate", reason="case-utils is not installed")
    asked = msgspec.structs.replace(PAGE, child=None)
    seal(NINE_DAYS.parent / example, tmp_path / "pack", made_by=BY, asked=asked, made_at=AT)
    monkeypatch.setattr("sys.argv", ["case_validate", str(tmp_path / "pack/data/case.jsonld")])
    with pytest.raises(SystemExit) as ended:
        validator.main()
    assert ended.value.code == 0
    assert "Conforms: True" in capsys.readouterr().out


def test_the_validator_would_refuse_a_wrong_one(
    pack: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    validator = pytest.importorskip("case_utils.case_validate", reason="case-utils is not installed")
    place = pack / "data/case.jsonld"
    place.write_text(place.read_text(encoding="utf-8").replace("xsd:dateTime", "xsd:gYear"), encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["case_validate", str(place)])
    with pytest.raises(SystemExit) as ended:
        validator.main()
    assert ended.value.code != 0
    assert "Conforms: False" in capsys.readouterr().out


def test_each_message_is_in_its_file_and_its_conversation(pack: Path) -> None:
    messages = {node["@id"] for node in _nodes(pack, "Message")}
    lines = (pack / "data/transcript.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(messages) == len(lines)
    inside = [
        (node["uco-core:source"]["@id"], node["uco-core:target"]["@id"])
        for node in _nodes(pack, "ObservableRelationship")
    ]
    [thread], [source] = _nodes(pack, "MessageThread"), _nodes(pack, "File")
    assert {one for one, outer in inside if outer == thread["@id"]} == messages
    assert {one for one, outer in inside if outer == source["@id"]} >= messages


def test_it_says_who_did_what_with_which_tool(pack: Path) -> None:
    [act], [person], [tool] = (_nodes(pack, kind) for kind in ("InvestigativeAction", "Person", "Tool"))
    assert person["uco-core:name"] == BY
    assert act["uco-action:performer"] == {"@id": person["@id"]}
    assert act["uco-action:instrument"] == {"@id": tool["@id"]}


def test_no_level_and_no_way_is_in_it(pack: Path) -> None:
    text = (pack / "data/case.jsonld").read_text(encoding="utf-8")
    assert "danger_now" not in text
    assert "sextortion" not in text


def test_every_name_is_used_once(tmp_path: Path) -> None:
    asked = msgspec.structs.replace(PAGE, messages=Selection.ALL)
    seal(NINE_DAYS, tmp_path / "pack", made_by=BY, asked=asked, made_at=AT)
    graph = json.loads((tmp_path / "pack/data/case.jsonld").read_text(encoding="utf-8"))["@graph"]
    names = [node["@id"] for node in graph]
    assert len(names) == len(set(names))
