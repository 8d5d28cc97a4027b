"""Discord's own package: half of every conversation, read exactly, and the missing half never forgotten."""

import csv
import io
import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeside.conversation.model import Conversation, Kind
from leeside.errors import ExportError
from leeside.sources.contract.export import Export
from leeside.sources.discord_package import SOURCE
from leeside.sources.reading import discord_rows, json_stream, until_it_breaks
from leeside.sources.reading import oldest_first as oldest_first_
from tests.sources.partition import Account, folder_of, read, read_bytes, zip_of

START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
DM = {"id": "5", "type": "DM", "recipients": ["111", "222"]}
USER = {"id": "111", "username": "ann.x", "global_name": "Ann", "email": "ann@example.test"}
BEN = {"id": "222", "type": 1, "user": {"id": "222", "username": "ben_r", "global_name": "Ben"}}


def row(text: str = "hey", *, minute: int = 0, attachments: str = "") -> dict[str, Any]:
    """A message as the package writes it: the id holds milliseconds, the time does not."""
    at = START + timedelta(minutes=minute, milliseconds=250)
    number = (int(at.timestamp() * 1000) - 1420070400000) << 22
    return {
        "ID": number,
        "Timestamp": f"{at:%Y-%m-%d %H:%M:%S}",
        "Contents": text,
        "Attachments": attachments,
    }


def as_json(*rows: dict[str, Any]) -> bytes:
    """The newest first, as Discord writes them; they are given oldest first."""
    return json.dumps(rows[::-1], indent=1, ensure_ascii=False).encode()


def as_table(*rows: dict[str, Any], end: str = "\r\n") -> bytes:
    """The older table, in which the time has its offset."""
    whole = io.StringIO()
    writer = csv.writer(whole, lineterminator=end)
    writer.writerow(["ID", "Timestamp", "Contents", "Attachments"])
    writer.writerows(
        [r["ID"], f"{r['Timestamp']}+00:00", r["Contents"], r["Attachments"]] for r in rows[::-1]
    )
    return whole.getvalue().encode()


def package(
    messages: bytes,
    more: dict[str, Any] | None = None,
    *,
    root: str = "Messages",
    name: str = "messages.json",
) -> dict[str, bytes]:
    given_: dict[str, Any] = {
        "Account/user.json": USER,
        f"{root}/index.json": {"5": "Direct Message with ben_r#0"},
        f"{root}/c5/channel.json": DM,
        **(more or {}),
    }
    return {key: json.dumps(value).encode() for key, value in given_.items()} | {
        f"{root}/c5/{name}": messages
    }


def people(whole: Account) -> dict[str, tuple[str, str]]:
    met = [found for found in whole.found if isinstance(found, Conversation)]
    return {p.id: (p.name, p.handle) for one in met for p in one.participants}


def test_that_half_of_it_is_missing_is_said_first_and_with_every_conversation(tmp_path: Path) -> None:
    whole = read(SOURCE, folder_of(tmp_path, package(as_json(row()))))
    assert whole.notices[0].startswith("HALF OF EVERY CONVERSATION IS MISSING")
    assert all("what others wrote is missing" in c.note for c in whole.found if isinstance(c, Conversation))
    assert "everything that others wrote to them is missing" in SOURCE.absences[0]


def test_messages_are_turned_oldest_first_and_are_the_account_holder_s(tmp_path: Path) -> None:
    rows = [row("one"), row("two\n\u2028👋", minute=1), row("three", minute=2)]
    whole = read(SOURCE, folder_of(tmp_path, package(as_json(*rows))))
    assert whole.texts() == ["one", "two\n\u2028👋", "three"]
    assert {message.sender for message in whole.messages} == {"111"}
    assert whole.messages[0].utc == START + timedelta(milliseconds=250)
    assert whole.messages[0].zone == "UTC"
    assert whole.messages[0].id == str(rows[0]["ID"])
    assert not any("differ" in said for said in whole.notices)


@pytest.mark.parametrize(
    "root", ["Messages", "messages", "Nachrichten", "メッセージ", "package/Mensajes", "x/y/Сообщения"]
)
@pytest.mark.parametrize("name", ["messages.json", "messages.csv"])
def test_folders_in_any_language_are_known_by_what_lies_in_them(tmp_path: Path, root: str, name: str) -> None:
    write = as_json if name.endswith("json") else as_table
    files = package(write(row("one"), row("two", minute=1)), root=root, name=name)
    (tmp_path / "package.zip").write_bytes(zip_of(files))
    for path in (folder_of(tmp_path / "folder", files), tmp_path / "package.zip"):
        assert SOURCE.sniff(Export(path)) > 0.9
        whole = read(SOURCE, path)
        assert whole.texts() == ["one", "two"]
        assert whole.titles == {"5": "Direct Message with ben_r#0"}


@pytest.mark.parametrize("part", ["Messages", "Messages/c5", "Messages/c5/messages.json"])
def test_a_part_of_a_package_is_read_by_itself(tmp_path: Path, part: str) -> None:
    whole = read(SOURCE, folder_of(tmp_path, package(as_json(row()))) / part)
    assert whole.texts() == ["hey"]
    assert whole.messages[0].sender == "account holder"
    assert any("does not name whose" in said for said in whole.notices)


def test_people_are_named_as_far_as_the_package_names_them(tmp_path: Path) -> None:
    whole = read(SOURCE, folder_of(tmp_path / "a", package(as_json(row()))))
    assert people(whole) == {"111": ("Ann", "ann.x"), "222": ("ben_r", "ben_r")}
    more = {
        "Account/user.json": {**USER, "relationships": [BEN]},
        "Activities/users/user.json": {"id": "b-1", "username": "x"},
    }
    whole = read(SOURCE, folder_of(tmp_path / "b", package(as_json(row()), more)))
    assert people(whole) == {"111": ("Ann", "ann.x"), "222": ("Ben", "ben_r")}
    odd = {"Account/user.json": {**USER, "relationships": "none"}, "Messages/index.json": {"5": None}}
    whole = read(SOURCE, folder_of(tmp_path / "c", package(as_json(row()), odd)))
    assert people(whole) == {"111": ("Ann", "ann.x"), "222": ("222", "")}
    assert not any("ann@example.test" in said for said in whole.notices)


def test_a_channel_of_a_server_is_named_with_it(tmp_path: Path) -> None:
    channel = {
        "id": "5",
        "type": "GUILD_TEXT",
        "name": "general",
        "guild": {"id": "7", "name": "Game Server"},
    }
    more = {"Messages/c5/channel.json": channel, "Messages/index.json": {"5": None}}
    whole = read(SOURCE, folder_of(tmp_path, package(as_json(row()), more)))
    assert whole.titles == {"5": "general in Game Server"}


def test_conversations_that_were_never_answered_are_named_people_first(tmp_path: Path) -> None:
    index = {"5": "x", "8": "general in Game Server", "6": "Direct Message with stranger#0", "7": None}
    whole = read(SOURCE, folder_of(tmp_path, package(as_json(row()), {"Messages/index.json": index})))
    [said] = [said for said in whole.notices if "others may have written" in said]
    assert said.endswith("(3): Direct Message with stranger#0, general in Game Server, 7.")


def test_files_become_tokens_and_are_never_fetched(tmp_path: Path) -> None:
    url = "https://cdn.example.com/attachments/5/9/my%20photo.jpg?ex=0&hm=1"
    rows = [row("", attachments=url), row("look", minute=1, attachments=f"{url} {url}"), row("", minute=2)]
    first, second, third = read(SOURCE, folder_of(tmp_path, package(as_json(*rows)))).messages
    assert (first.kind, second.kind, third.kind) == (Kind.ATTACHMENT, Kind.TEXT, Kind.OMITTED)
    assert first.attachment is not None
    assert (first.attachment.name, first.attachment.media_type, first.attachment.present) == (
        "my photo.jpg",
        "image",
        False,
    )
    assert "2 files" in second.note
    assert "no words" in third.note


def test_a_cell_of_many_lines_is_one_message_and_never_a_forged_one() -> None:
    forged = 'a, "b"\r\n1200000000000000000,2026-03-01 09:00:00+00:00,forged,\n\nc'
    whole = read_bytes(SOURCE, as_table(row(forged), row("two", minute=1)))
    assert whole.texts() == [forged, "two"]


def test_a_table_cut_off_keeps_what_came_before_and_says_so() -> None:
    given_ = as_table(row("old"), row('cut "here"', minute=1), row("new", minute=2))
    whole = read_bytes(SOURCE, given_[: given_.index(b"here")])
    assert whole.texts() == ["new"]
    assert "cut off" in whole.unread[0].why
    unquoted = as_table(row("words that go on"))
    assert "may be cut off" in read_bytes(SOURCE, unquoted[: unquoted.index(b" go on")]).messages[0].note
    assert read_bytes(SOURCE, unquoted).messages[0].note == ""


def test_a_list_cut_off_keeps_what_came_before_and_says_so() -> None:
    given_ = as_json(row("old"), row("middle", minute=1), row("new", minute=2))
    whole = read_bytes(SOURCE, given_[: given_.index(b"old")])
    assert whole.texts() == ["middle", "new"]
    assert "cut off" in whole.unread[0].why
    between = given_[: given_.index(b"}") + 1]
    whole = read_bytes(SOURCE, between)
    assert (whole.texts(), len(whole.unread)) == (["new"], 1)


def test_a_record_that_no_json_allows_is_unread_alone_and_half_an_emoji_costs_nothing() -> None:
    given_ = as_json(row("a BELL"), row("b HALF", minute=1), row("c", minute=2))
    whole = read_bytes(SOURCE, given_.replace(b"BELL", b"\x07").replace(b"HALF", b"\\ud83d"))
    assert whole.texts() == ["b \ufffd", "c"]
    assert "Half an emoji" in whole.messages[0].note
    assert len(whole.unread) == 1


def test_a_bad_record_between_good_ones_is_unread_alone() -> None:
    whole = read_bytes(SOURCE, as_json(row("a"), {"ID": 5, "Contents": 5}, {"x": 1}, row("c", minute=1)))
    assert whole.texts() == ["a", "c"]
    assert len(whole.unread) == 2
    table = as_table(row("a"), row("c", minute=1)).replace(b"ments\r\n", b"ments\r\n,oops\r\n\r\n")
    whole = read_bytes(SOURCE, table)
    assert (whole.texts(), len(whole.unread)) == (["a", "c"], 1)


def test_a_broken_channel_is_said_and_costs_no_other(tmp_path: Path) -> None:
    files = package(as_json(row()))
    for folder, content in {"c6": b"{}", "c7": b"[", "c8": b"", "c9": b"[]"}.items():
        files[f"Messages/{folder}/channel.json"] = b'{"id": "%b"}' % folder[1:].encode()
        files[f"Messages/{folder}/messages.json"] = content
    files["Messages/c5/messages.csv"] = as_table(row())
    files["Messages/c9/channel.json"] = b"not json"
    whole = read(SOURCE, folder_of(tmp_path, files))
    assert whole.texts() == ["hey"]
    assert {one.member for one in whole.unread} == {
        "Messages/c5/messages.csv", "Messages/c6/messages.json", "Messages/c7/messages.json", "Messages/c9/channel.json",
    }  # fmt: skip


def test_two_packages_side_by_side_stay_apart(tmp_path: Path) -> None:
    files = {f"{n}/{key}": value for n in "12" for key, value in package(as_json(row(n))).items()}
    whole = read(SOURCE, folder_of(tmp_path, files))
    assert sorted(whole.texts()) == ["1", "2"]
    assert len(whole.people) == 2


SAID = st.text('ab,"\r\n é👋', max_size=12)


@pytest.mark.parametrize("written", [as_json, as_table])
@given(
    st.lists(SAID, min_size=1, max_size=40),
    st.integers(0, 40),
    st.sampled_from([1, 7, 1 << 16]),
    st.sampled_from([2, 50]),
    st.booleans(),
)
@settings(deadline=None)
def test_a_channel_of_any_length_is_turned_some_messages_at_a_time(
    written: Callable[..., bytes], said: list[str], odd: int, at_once: int, enough: int, oldest_first: bool
) -> None:
    rows = [row(text or "x", minute=number) for number, text in enumerate(said)]
    rows.insert(odd, {**row("odd", minute=odd), "ID": "" if written is as_table else [1]})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_stream, "AT_ONCE", at_once)
        patch.setattr(until_it_breaks, "PIECE", at_once)
        patch.setattr(discord_rows, "_AT_ONCE", min(at_once, 500))
        patch.setattr(oldest_first_, "ENOUGH", enough)
        whole = read_bytes(SOURCE, written(*(rows[::-1] if oldest_first else rows)))
    assert whole.texts() == [text or "x" for text in said]
    assert len(whole.unread) == 1


def test_nothing_readable_is_an_error_that_says_what_to_do() -> None:
    with pytest.raises(ExportError) as refused:
        read_bytes(SOURCE, b'[{"ID": 1, "Timestamp": "x", "Contents": "y')
    assert refused.value.to_do


@pytest.mark.parametrize(
    "foreign",
    [
        b"",
        b"[]",
        b"{}",
        b'[{"id": 1, "text": "x"}]',
        b'{"messages": [{"ID": 1, "Timestamp": "", "Contents": ""}]}',
        b"AuthorID,Author,Date,Content,Attachments,Reactions\n",
        b"time,sender,text\n2026-03-01,ann,hi\n",
        b"\xff" * 50,
    ],
)
def test_leaves_foreign_files_alone(foreign: bytes) -> None:
    assert SOURCE.sniff(Export(Path("-"), pasted=foreign)) == 0


def test_a_carriage_return_in_a_table_is_part_of_what_was_said() -> None:
    table = as_table(row("\r"), row("one\rtwo", minute=1), end="\n")
    assert read_bytes(SOURCE, table).texts() == ["\r", "one\rtwo"]


TEXTS = st.lists(st.text(max_size=12) | st.sampled_from(['"', '"",\r\n', "},{", "]", ",,", "\\"]), max_size=6)


@given(TEXTS, st.booleans(), st.sampled_from(["\n", "\r\n"]), st.integers(0, 600))
@settings(deadline=None)
def test_every_byte_is_accounted_for_whole_or_cut(
    texts: Sequence[str], table: bool, end: str, cut: int
) -> None:
    texts = [text.encode("utf-8", "replace").decode() for text in texts]
    rows = [row(text, minute=n) for n, text in enumerate(texts)]
    given_ = as_table(*rows, end=end) if table else as_json(*rows)
    assert read_bytes(SOURCE, given_).texts() == texts if texts else True
    try:
        kept = read_bytes(SOURCE, given_[:cut]).messages
    except ExportError as refused:
        assert refused.to_do  # noqa: PT017
    else:
        assert len(kept) <= len(texts)
