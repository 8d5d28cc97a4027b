"""Labelled conversations are read in both forms, and anything that cannot be is refused with file, line and what to do."""

from pathlib import Path
from typing import Any

import pytest

from leeside.conversation.model import Relation
from leeside.errors import LabelError
from leeside.evaluation.labelled import Label
from leeside.evaluation.read_labelled import LabelledSet, read_labelled
from tests.evaluation.small_set import WAYS, put, records, written


def read(*paths: Path) -> LabelledSet:
    return read_labelled(paths, ways=WAYS)


CONCERN: dict[str, Any] = {
    "label": "concern",
    "ways": ["grooming"],
    "decisive": 0,
    "signs": [{"index": 0, "sign": "asks_for_secrecy", "way": "grooming"}],
}


@pytest.mark.parametrize("lines", [[written(**CONCERN)], records(**CONCERN)], ids=["one line", "records"])
def test_both_forms_say_the_same(lines: list[dict[str, Any]], tmp_path: Path) -> None:
    (one,) = read(put(tmp_path, lines)).conversations
    assert one.id == "c1"
    assert one.labels.label is Label.CONCERN
    assert one.labels.first_sign == 0  # told by its signs
    assert [person.relation for person in one.people] == [Relation.CHILD, Relation.ONLINE_ONLY]
    assert [(m.index, m.sender, m.text) for m in one.messages] == [
        (0, "kai", "dont tell ur mum about this"),
        (1, "ann", "ok"),
    ]
    assert one.messages[0].utc is not None


def test_both_forms_may_stand_in_one_file(tmp_path: Path) -> None:
    found = read(put(tmp_path, [written("c1"), *records("c2")]))
    assert [one.id for one in found.conversations] == ["c1", "c2"]


def test_of_a_folder_the_conversations_are_read_and_the_lines_left_alone(tmp_path: Path) -> None:
    put(tmp_path, [written("c1")])
    put(tmp_path, [{"sign": "asks_age", "text": "how old r u", "shows": True}], name="lines_a.jsonl")
    assert [one.id for one in read(tmp_path).conversations] == ["c1"]


def test_a_conversation_without_a_label_is_counted_and_left_out(tmp_path: Path) -> None:
    found = read(put(tmp_path, [*records("c1"), *records("c2")[:-1]]))
    assert [one.id for one in found.conversations] == ["c1"]
    assert found.unlabelled == 1


def test_blank_lines_and_a_byte_order_mark_do_no_harm(tmp_path: Path) -> None:
    path = put(tmp_path, records("c1"))
    path.write_bytes(b"\xef\xbb\xbf\n\n" + path.read_bytes())
    assert len(read(path).conversations) == 1


@pytest.mark.parametrize(
    ("labels", "said"),
    [
        ({"label": "concern", "ways": ["befriending"]}, "no way called 'befriending'"),
        (
            {"label": "concern", "signs": [{"index": 0, "sign": "asks_age", "way": "luring"}]},
            "no way called 'luring'",
        ),
        (
            {"label": "concern", "signs": [{"index": 2, "sign": "asks_age"}]},
            "`signs[0]` points to message 2",
        ),
        ({"label": "concern", "signs": [{"index": -1, "sign": "asks_age"}]}, "points to message -1"),
        ({"label": "concern", "decisive": 2}, "`decisive` points to message 2"),
        (
            {"label": "concern", "first_sign": 1, "decisive": 0},
            "`decisive` message comes before its `first_sign`",
        ),
        ({"label": "benign", "ways": ["grooming"]}, "benign conversation is labelled with a way"),
        ({"label": "benign", "immediate_danger": True}, "benign conversation is labelled with"),
        ({"label": "perhaps"}, "cannot be read"),
        ({"label": "concern", "decisive": "two"}, "cannot be read"),
    ],
)
@pytest.mark.parametrize("form", ["one line", "records"])
def test_a_label_that_cannot_be_is_refused_at_its_line(
    labels: dict[str, Any], said: str, form: str, tmp_path: Path
) -> None:
    lines = [written("c1", **labels)] if form == "one line" else records("c1", **labels)
    path = put(tmp_path, lines)
    with pytest.raises(LabelError) as refused:
        read(path)
    assert said in refused.value.what
    assert refused.value.where == f"{path}, line {len(lines)}"
    assert refused.value.to_do


def test_a_label_without_its_conversation_is_refused(tmp_path: Path) -> None:
    path = put(tmp_path, [*records("c1"), {"conversation": "c9", "label": "benign"}])
    with pytest.raises(LabelError, match="no message of it") as refused:
        read(path)
    assert refused.value.where == f"{path}, line 6"


def test_two_labels_for_one_conversation_are_refused(tmp_path: Path) -> None:
    path = put(tmp_path, [*records("c1"), {"conversation": "c1", "label": "concern"}])
    with pytest.raises(LabelError, match="has two labels") as refused:
        read(path)
    assert refused.value.where == f"{path}, line 6; first in {path}, line 5"


def test_one_id_in_two_files_is_refused_and_both_are_named(tmp_path: Path) -> None:
    first, second = (put(tmp_path, [written("c1")], name=f"{name}.jsonl") for name in "ab")
    with pytest.raises(LabelError, match="is there twice") as refused:
        read(first, second)
    assert refused.value.where == f"{second}, line 1; first in {first}, line 1"


def test_a_line_that_is_no_record_is_refused_by_its_number(tmp_path: Path) -> None:
    lines = records("c1")
    path = put(tmp_path, [{"conversation": "c1", "label": "benign"}, {"nothing": 1}, *lines[:-1]])
    with pytest.raises(LabelError, match="Line 2 could not be read"):
        read(path)


def test_a_line_that_is_no_json_is_refused_without_its_words(tmp_path: Path) -> None:
    path = put(tmp_path, [written("c1")])
    path.write_text(path.read_text(encoding="utf-8") + '{"id": "c2", "text": "meet me at', encoding="utf-8")
    with pytest.raises(LabelError, match="not one JSON object") as refused:
        read(path)
    assert refused.value.where == f"{path}, line 2"
    assert "meet me" not in str(refused.value)


@pytest.mark.parametrize("lines", [[], records("c1")[:-1]], ids=["empty", "no label"])
def test_nothing_labelled_is_an_error_and_not_a_figure(lines: list[dict[str, Any]], tmp_path: Path) -> None:
    with pytest.raises(LabelError, match="no labelled conversation"):
        read(put(tmp_path, lines))


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(LabelError, match="cannot be read"):
        read(tmp_path / "none.jsonl")


def test_a_folder_without_conversations_is_said(tmp_path: Path) -> None:
    with pytest.raises(LabelError, match="no labelled conversations"):
        read(tmp_path)
