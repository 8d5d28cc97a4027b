"""The JSON keeps the promise of docs/result.schema.json, and carries no word of a message."""

import json
import re
from pathlib import Path
from typing import Any

import msgspec
import pytest
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from leeside import screen
from leeside.conversation.model import Message
from leeside.detectors.contract.candidate import Voice
from leeside.errors import KnowledgeError
from leeside.knowledge.model import RiskLevel
from leeside.report.as_json import as_data, as_json
from leeside.screening import ScreeningResult
from leeside.sources.contract.export import Export
from leeside.sources.contract.load import recognise
from leeside.sources.contract.source import ReadOptions
from tests.report.small_result import SAID, a_conversation, a_result, a_sign

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "docs" / "result.schema.json").read_text(encoding="utf-8"))
VALID = Draft202012Validator(SCHEMA)
EXAMPLES = sorted(
    path for path in (ROOT / "examples").iterdir() if path.name not in {"README.md", "pack-local-words"}
)
TOP = ["leeside", "edition", "screened_at", "source", "conversations"]


def written(result: ScreeningResult) -> Any:
    """The JSON as another program reads it, held against the schema."""
    data = json.loads(as_json(result))
    VALID.validate(data)
    return data


def screened(path: Path) -> ScreeningResult:
    try:
        return screen(path)
    except KnowledgeError as unfinished:
        pytest.skip(f"the engine cannot run yet: {unfinished.what}")


def texts(path: Path) -> list[str]:
    """What every message of an export says."""
    export = Export(path)
    found = recognise(export)[0].read(export, ReadOptions())
    return [one.text for one in found if isinstance(one, Message)]


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("level", RiskLevel)
def test_a_result_of_every_level_keeps_the_promise(level: RiskLevel) -> None:
    data = written(a_result(a_conversation(level=level)))
    assert list(data) == TOP
    assert data["conversations"][0]["level"] == level.value
    assert data["conversations"][0]["danger_now"] is (level is RiskLevel.DANGER_NOW)


def test_an_export_without_a_conversation_to_show_keeps_the_promise() -> None:
    assert written(a_result())["conversations"] == []


def test_a_sign_says_where_it_stands_and_not_what_was_said() -> None:
    text = as_json(a_result(a_conversation()))
    [sign] = json.loads(text)["conversations"][0]["signs"]
    assert (sign["message_id"], sign["index"], sign["span"]) == ("m3", 2, [4, 20])
    assert SAID not in text
    assert "its my treat" not in text


def test_what_is_told_of_somebody_else_says_so() -> None:
    told = msgspec.structs.replace(a_conversation(), signs=(a_sign(voice=Voice.REPORTED),))
    [sign] = written(a_result(told))["conversations"][0]["signs"]
    assert sign["says"].endswith("(told of somebody else)")


def test_somebody_who_is_only_told_of_is_nobody_in_the_conversation() -> None:
    [way] = written(a_result(a_conversation(actor=None)))["conversations"][0]["ways"]
    assert way["actor"] is None


def test_the_two_lists_stay_two() -> None:
    [way] = written(a_result(a_conversation()))["conversations"][0]["ways"]
    assert (way["harm_already"], way["risk"]) == ([], ["c1/m3/asks_for_secrecy"])


def test_a_file_name_that_is_no_text_still_gives_json_that_every_program_reads() -> None:
    text = as_json(a_result(a_conversation(), path="caf\udce9.txt"))
    assert json.loads(text.encode())["source"]["path"] == "caf\ufffd.txt"


def test_emoji_and_accents_stay_as_they_are() -> None:
    assert "café 🎮" in as_json(a_result(a_conversation(), path="café 🎮.txt"))


@pytest.mark.parametrize(
    ("where", "key"),
    [
        ((), "score"),
        (("source",), "title"),
        (("conversations", 0), "text"),
        (("conversations", 0, "signs", 0), "words"),
        (("conversations", 0, "ways", 0), "total"),
    ],
)
def test_the_schema_refuses_a_key_that_was_not_promised(where: tuple[str | int, ...], key: str) -> None:
    data = as_data(a_result(a_conversation()))
    inner: Any = data
    for step in where:
        inner = inner[step]
    inner[key] = "more"
    with pytest.raises(ValidationError, match=key):
        VALID.validate(data)


@pytest.mark.parametrize("key", TOP)
def test_the_schema_misses_a_key_that_was_promised(key: str) -> None:
    data = as_data(a_result(a_conversation()))
    del data[key]
    with pytest.raises(ValidationError, match=key):
        VALID.validate(data)


def test_the_schema_refuses_a_level_that_contradicts_danger_now() -> None:
    data = as_data(a_result(a_conversation(level=RiskLevel.DANGER_NOW)))
    data["conversations"][0]["danger_now"] = False
    with pytest.raises(ValidationError):
        VALID.validate(data)


def test_the_page_about_the_result_shows_one_that_keeps_the_promise() -> None:
    page = (ROOT / "docs" / "result.md").read_text(encoding="utf-8")
    [shown] = re.findall(r"```json\n(.*?)```", page, re.DOTALL)
    VALID.validate(json.loads(shown))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_every_example_keeps_the_promise_and_none_of_its_words_are_told(path: Path) -> None:
    result = screened(path)
    data = written(result)
    listed = {sign["id"] for one in data["conversations"] for sign in one["signs"]}
    named = {
        sign
        for one in data["conversations"]
        for way in one["ways"]
        for sign in way["harm_already"] + way["risk"]
    }
    assert named <= listed
    told = as_json(result)
    for text in texts(path):
        assert len(text) < 16 or text not in told
