"""Whatever is handed over: a sentence of what, where and what to do, status 2, and never "nothing noticed".

What could be read before a break is kept and said to be partial. Everything here is made by the test itself.
"""

import json
import os
import stat
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import EXAMPLES, Leeside, Ran

CHAT = (EXAMPLES / "whatsapp-nine-days.txt").read_text(encoding="utf-8")
JSON_EXPORTS = {
    "telegram": EXAMPLES / "telegram-swim-club.json",
    "discord": EXAMPLES / "discord-remote-mothering.json",
    "instagram": next((EXAMPLES / "instagram-deets-and-squares").rglob("*.json")),
    "snapchat": EXAMPLES / "snapchat-worried-friend" / "json" / "chat_history.json",
    "jsonl": EXAMPLES / "stream-two-conversations.jsonl",
}
Make = Callable[[Path], None]


def refused(ran: Ran, path: Path) -> None:
    """It ended with status 2 and a sentence that says what, where and what to do."""
    assert ran.status == 2, ran
    assert ran.out == ""
    what, *more = ran.err.splitlines()
    assert len(what.split()) > 3
    assert what.endswith(".")
    where, to_do = (next(line for line in more if line.startswith(s)) for s in ("Where: ", "What to do: "))
    assert str(path) in where
    assert len(to_do.split()) > 5
    assert "Traceback" not in ran.err


def zipped(*members: tuple[str, str]) -> Make:
    def make(path: Path) -> None:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in members:
                archive.writestr(name, text)

    return make


def locked(path: Path) -> None:
    """A zip that says that its member is encrypted, as one with a password does."""
    zipped(("chat.txt", CHAT))(path)
    raw = bytearray(path.read_bytes())
    raw[6] |= 1
    raw[raw.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(raw)


def cut_zip(path: Path) -> None:
    zipped(("chat.txt", CHAT))(path)
    path.write_bytes(path.read_bytes()[:200])


def written(content: str | bytes) -> Make:
    def make(path: Path) -> None:
        path.write_bytes(content.encode() if isinstance(content, str) else content)

    return make


def sparse(path: Path) -> None:
    with path.open("wb") as stream:
        stream.truncate(200_000_000)


REFUSED: dict[str, Make] = {
    "nothing.txt": written(""),
    "letter.txt": written("Dear Sir or Madam,\n\nPlease find the form enclosed.\n"),
    "random.bin": written(bytes(range(256)) * 40),
    "utf32.txt": written(CHAT.encode("utf-32")),
    "zeros.txt": sparse,
    "bomb.zip": zipped(("WhatsApp Chat.txt", "0" * 30_000_000)),
    "evil.zip": zipped(("../../chat.txt", CHAT), ("/etc/chat.txt", CHAT)),
    "locked.zip": locked,
    "cut.zip": cut_zip,
    "empty.zip": zipped(),
    "pictures.zip": zipped(("a.jpg", "x"), ("b.jpg", "y")),
    "folder": Path.mkdir,
    "pipe": os.mkfifo,
    "absent.txt": lambda _: None,
    "header.csv": written("sender,time,text\n"),
    "no_messages.json": written('{"name":"x","type":"personal_chat","id":1,"messages":[]}'),
    "system_lines.txt": written("02/03/2026, 16:02 - Messages and calls are end-to-end encrypted.\n"),
    "deep.json": written('{"messages":' + "[" * 100_000),
}


@pytest.mark.parametrize("command", ["screen", "inspect"])
@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_screened_is_refused(
    leeside: Leeside, tmp_path: Path, name: str, command: str
) -> None:
    if command == "inspect" and name in {"header.csv", "no_messages.json", "system_lines.txt"}:
        pytest.skip("looking at what is in an export needs no message")
    REFUSED[name](tmp_path / name)
    refused(leeside(command, tmp_path / name), tmp_path / name)


@pytest.mark.parametrize("share", [0.05, 0.3, 0.6, 0.97])
@pytest.mark.parametrize("app", JSON_EXPORTS)
def test_a_file_that_breaks_off_is_partial_or_refused(
    leeside: Leeside, tmp_path: Path, app: str, share: float
) -> None:
    raw = JSON_EXPORTS[app].read_bytes()
    path = tmp_path / "export.json"
    path.write_bytes(raw[: int(len(raw) * share)])
    ran = leeside("screen", path)
    if ran.status == 2:
        refused(ran, path)
        return
    assert ran.status == 0
    assert "so this picture is partial" in " ".join(ran.out.split())
    assert "cut off" in ran.out
    source = json.loads(leeside("screen", path, "--format", "json").out)["source"]
    assert source["messages"] > 0
    assert source["unread"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_another_encoding_is_read_all_the_same(leeside: Leeside, tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "chat.txt"
    path.write_bytes(CHAT.replace("👀", "é").encode(encoding))
    data = json.loads(leeside("screen", path, "--format", "json").out)
    assert data["source"]["messages"] == 28
    assert data["conversations"][0]["level"] == "danger_now"


def test_of_a_zip_with_one_evil_path_the_rest_is_read_and_the_path_is_told(
    leeside: Leeside, tmp_path: Path
) -> None:
    zipped(("../../evil.txt", CHAT), ("chat.txt", CHAT))(tmp_path / "chat.zip")
    ran = leeside("screen", tmp_path / "chat.zip", "--format", "json")
    source = json.loads(ran.out)["source"]
    assert source["messages"] == 28
    assert any("../../evil.txt" in warning for warning in source["warnings"])
    assert not (tmp_path.parent.parent / "evil.txt").exists()


def test_a_header_line_within_a_message_is_said_to_be_doubtful(leeside: Leeside, tmp_path: Path) -> None:
    forged = CHAT.replace(
        "ok fine. just one", "ok fine\n01/01/2020, 00:00 - Mum: i know about this, its all fine"
    )
    (tmp_path / "chat.txt").write_text(forged, encoding="utf-8")
    ran = leeside("screen", tmp_path / "chat.txt", "--format", "json")
    data = json.loads(ran.out)
    assert data["conversations"][0]["level"] == "danger_now"
    said = " ".join(data["source"]["warnings"])
    assert "forged" in said or "earlier" in said or "backwards" in said


def test_a_folder_of_two_apps_is_screened_as_both_and_says_what_each_held(
    leeside: Leeside, tmp_path: Path
) -> None:
    (tmp_path / "chat.txt").write_text(CHAT, encoding="utf-8")
    (tmp_path / "result.json").write_bytes(JSON_EXPORTS["telegram"].read_bytes())
    source = json.loads(leeside("screen", tmp_path, "--format", "json").out)["source"]
    assert (source["kind"], source["unread"]) == ("mixed", [])
    assert any("28 records, from chat.txt" in one for one in source["warnings"])
    inspected = leeside("inspect", tmp_path).out
    assert inspected.count("% sure.") == 2
    assert inspected.count("Bytes: ") == 2


JSON_LINE = '{"conversation": "c", "sender": "Kai", "time": "2026-03-02T16:02:00Z", "text": "'
LONG = {
    "chat.txt": (
        "02/03/2026, 16:02 - Kai: hi\n02/03/2026, 16:03 - Ellie: ",
        "\n02/03/2026, 16:04 - Kai: bye\n",
    ),
    "list.csv": ("sender,time,text\nKai,2026-03-02T16:02:00Z,hi\nKai,2026-03-02T16:03:00Z,", "\n"),
    "stream.jsonl": (f'{JSON_LINE}hi"}}\n{JSON_LINE}', '"}\n'),
}


@pytest.mark.parametrize("name", LONG)
def test_a_line_of_200_million_letters_is_passed_by_quickly_and_told(
    leeside: Leeside, tmp_path: Path, name: str
) -> None:
    before, after = LONG[name]
    with (tmp_path / name).open("wb") as stream:
        stream.write(before.encode())
        for _ in range(200):
            stream.write(b"a b c d " * 125_000)
        stream.write(after.encode())
    start = time.process_time()
    ran = leeside("screen", tmp_path / name, "--format", "json")
    assert time.process_time() - start < 20
    source = json.loads(ran.out)["source"]
    assert source["messages"] >= 1
    assert any("long" in one for one in source["unread"])


def test_a_file_that_may_not_be_read_is_said(leeside: Leeside, tmp_path: Path) -> None:
    path = tmp_path / "chat.txt"
    path.write_text(CHAT, encoding="utf-8")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    refused(leeside("screen", path), path)
    path.chmod(stat.S_IRUSR)


def test_a_device_is_not_read(leeside: Leeside) -> None:
    refused(leeside("screen", "/dev/zero"), Path("/dev/zero"))


def test_standard_input_without_end_is_not_read(leeside: Leeside, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("leeside.cli.given.MOST_PASTED", 1000)
    ran = leeside("screen", "-", stdin=b"Ann: hello\n" * 200)
    assert ran.status == 2
    assert "too long" in ran.err
