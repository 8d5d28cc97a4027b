"""What was typed off a picture is screened like any chat, and says everywhere that a person typed it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from leeside.conversation.model import Kind, Message, Relation
from leeside.errors import ExportError, UsageError
from leeside.evidence.transcription import picture_token, transcription
from leeside.evidence.typed_lines import typed
from leeside.report.as_html import as_html
from leeside.report.as_json import as_data
from leeside.screening import ScreeningResult, screen
from leeside.sources.contract.export import Export
from leeside.sources.contract.source import ReadOptions
from leeside.sources.leeside_jsonl import SOURCE
from tests.evidence.conftest import PNG

AT = datetime(2026, 3, 12, 9, tzinfo=UTC)
BY = "J. Okafor, lead"
LINES = ["Kai: hey", "21:04 Ellie: hi", "! Yesterday", "21:05 Kai: dont tell ur mum", "+ ok?"]


def _record(**more: object) -> str:
    lines, problems = typed(LINES)
    assert problems == []
    given: dict[str, object] = {"by": BY, "at": AT, "conversation": "c1", "child": "Ellie", **more}
    return transcription(lines, **given)  # type: ignore[arg-type]


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    (tmp_path / "shot.jpg").write_bytes(PNG)
    return tmp_path / "shot.jpg"


@pytest.fixture
def record(tmp_path: Path, picture: Path) -> Path:
    place = tmp_path / "chat.jsonl"
    place.write_text(_record(pictures=[picture_token(picture)]), encoding="utf-8")
    return place


@pytest.fixture
def result(record: Path) -> ScreeningResult:
    return screen(record)


def _messages(record: Path) -> list[Message]:
    return [one for one in SOURCE.read(Export(record), ReadOptions()) if isinstance(one, Message)]


def test_every_line_is_marked_with_who_typed_it(record: Path) -> None:
    messages = _messages(record)
    assert [message.text for message in messages] == ["hey", "hi", "Yesterday", "dont tell ur mum\nok?"]
    assert all(message.note.startswith(f"Transcribed by a person ({BY})") for message in messages)
    assert "The screen showed 21:04." in messages[1].note
    assert (messages[2].kind, messages[2].sender) == (Kind.SYSTEM, None)


def test_the_picture_of_it_says_so_in_every_form(result: ScreeningResult, picture: Path) -> None:
    sha256 = picture_token(picture).sha256
    for said in (as_html(result), str(as_data(result)["source"]["warnings"])):
        assert "Transcribed by a person" in said
        assert BY in said
        assert sha256 in said


def test_it_is_screened_with_the_child_known(result: ScreeningResult) -> None:
    [conversation] = result.conversations
    assert {p.name: p.relation for p in conversation.participants}["Ellie"] is Relation.CHILD
    assert "asks_for_secrecy" in {seen.sign.detector for seen in conversation.signs}
    assert result.source.unread == ()


def test_the_picture_is_hashed_by_content_and_is_not_in_the_record(record: Path, picture: Path) -> None:
    token = picture_token(picture)
    assert (token.name, token.size, token.media_type) == ("shot.jpg", len(PNG), "image/png")
    assert str(picture.parent) not in record.read_text(encoding="utf-8")
    assert b"IHDR" not in record.read_bytes()
    assert picture.read_bytes() == PNG


def test_half_a_letter_and_marks_that_steer_are_kept_and_can_be_read(tmp_path: Path) -> None:
    lines, _ = typed(["Kai\u202e: \x1b[2J\ud83d dont tell ur mum", "Ellie: ok"])
    place = tmp_path / "odd.jsonl"
    place.write_text(transcription(lines, by=BY, at=AT, conversation="c"), encoding="utf-8")
    assert [message.sender for message in _messages(place)] == ["Kai\u202e", "Ellie"]
    assert screen(place).source.unread == ()


@pytest.mark.parametrize(
    ("more", "says"),
    [({"by": " "}, "Nobody is named"), ({"child": "Nobody"}, "child's name")],
)
def test_who_typed_it_and_who_the_child_is_must_be_right(more: dict[str, object], says: str) -> None:
    with pytest.raises(UsageError, match=says):
        _record(**more)


def test_what_the_screen_said_alone_is_no_chat() -> None:
    with pytest.raises(UsageError, match="No words"):
        transcription(typed(["! Yesterday"])[0], by=BY, at=AT, conversation="c")


def test_a_picture_that_is_not_there_is_said(tmp_path: Path) -> None:
    for path in (tmp_path / "absent.png", tmp_path):
        with pytest.raises(ExportError, match="could not be hashed"):
            picture_token(path)
