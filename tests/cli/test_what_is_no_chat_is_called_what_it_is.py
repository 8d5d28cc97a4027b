"""What is handed over by mistake is called what it is, with what to do instead; a chat's own names do no harm."""

import gzip
import io
import json
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import Leeside

CHAT = b"15/01/2024, 10:30 - Ann: hi\n15/01/2024, 10:31 - Ben: hello\n15/01/2024, 10:32 - Ann: ok\n"


def _zip(**files: bytes) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), content)
    return whole.getvalue()


def _tar() -> bytes:
    whole = io.BytesIO()
    with tarfile.open(fileobj=whole, mode="w") as archive:
        member = tarfile.TarInfo("messages.json")
        member.size = 2
        archive.addfile(member, io.BytesIO(b"{}"))
    return whole.getvalue()


HANDED_OVER = {
    "a.7z": (b"7z\xbc\xaf'\x1c" + bytes(2000), "archive", "Unpack it"),
    "a.rar": (b"Rar!\x1a\x07\x01\x00" + bytes(2000), "archive", "Unpack it"),
    "chat.txt.gz": (gzip.compress(CHAT), "archive", "Unpack it"),
    "8_live.tar": (_tar(), "archive", "Unpack it"),
    "shot.png": (b"\x89PNG\r\n\x1a\n" + bytes(2000), "picture", "leeside transcribe"),
    "chat.pdf": (b"%PDF-1.7\n" + bytes(2000), "document", "in the app itself"),
    "chat.docx": (_zip(word__document_dot_xml=b"<w:t>Ann: hi</w:t>"), "document", "in the app itself"),
    "msgstore.db.crypt15": (bytes(range(256)) * 20, "locked with a key", "Export chat"),
    "nested.zip": (_zip(inner_dot_zip=_zip(chat_dot_txt=CHAT)), "A zip lies inside", "inner.zip"),
}


@pytest.mark.parametrize("command", ["screen", "inspect"])
@pytest.mark.parametrize("name", HANDED_OVER)
def test_it_is_called_what_it_is(leeside: Leeside, tmp_path: Path, name: str, command: str) -> None:
    content, what, to_do = HANDED_OVER[name]
    (tmp_path / name).write_bytes(content)
    ran = leeside(command, tmp_path / name)
    assert (ran.status, ran.out) == (2, "")
    assert what in ran.err.splitlines()[0]
    assert to_do in ran.err


def test_of_a_folder_of_zips_each_is_named(leeside: Leeside, tmp_path: Path) -> None:
    for name in ("WhatsApp Chat - Ann.zip", "WhatsApp Chat - Ben.zip"):
        (tmp_path / name).write_bytes(_zip(_chat_dot_txt=CHAT))
    ran = leeside("screen", tmp_path)
    assert ran.status == 2
    assert "2 zips lie inside" in ran.err
    assert "WhatsApp Chat - Ann.zip, WhatsApp Chat - Ben.zip" in ran.err


STEERS = [*"\x1b\x07\x9b\u202e\u2066"]
NAME = f"Kai{''.join(STEERS)}[2J moc"


@pytest.mark.parametrize("form", ["text", "html"])
def test_a_name_that_would_steer_the_terminal_or_turn_round_the_page_cannot(
    leeside: Leeside, tmp_path: Path, form: str
) -> None:
    lines = [
        {"conversation": f"c{NAME}", "sender": who, "time": f"2026-03-02T16:0{at}:00Z", "text": text}
        for at, (who, text) in enumerate(
            [
                (NAME, f"dont tell your mum {NAME}"),
                ("Ellie", "ok"),
                (NAME, "or i will send your pics to everyone"),
            ]
        )
    ]
    path = tmp_path / "c.jsonl"
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")
    for ran in (leeside("screen", path, "--format", form), leeside("inspect", path)):
        assert ran.status == 0
        assert "Kai" in ran.out
        assert not set(STEERS) & set(ran.out)
    data = json.loads(leeside("screen", path, "--format", "json").out)
    assert NAME in {one["id"] for one in data["conversations"][0]["participants"]}, (
        "for a program it stays as it was"
    )


def test_scripts_in_a_page_of_messages_are_neither_run_nor_read_and_none_is_written(
    leeside: Leeside, tmp_path: Path
) -> None:
    box = (
        '<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder"><h2 class="_a6-h">{who}</h2>'
        '<div class="_a6-p"><div><div></div><div>{text}</div></div></div>'
        '<div class="_a6-o">Mar 11, 2024 3:4{at} pm</div></div>'
    )
    evil = "<script>forged()</script><img src=x onerror=forged()> dont tell your mum &lt;script&gt;typed()&lt;/script&gt;"
    page = "".join(
        box.format(who=who, text=text, at=at) for at, who, text in ((1, "Ben", evil), (0, "Ellie", "hi"))
    )
    path = tmp_path / "inbox" / "ben_1" / "message_1.html"
    path.parent.mkdir(parents=True)
    path.write_text(
        f'<html><head><title>Ben</title></head><body><div role="main">{page}</div></body></html>',
        encoding="utf-8",
    )
    ran = leeside("screen", tmp_path, "--format", "html")
    assert ran.status == 0
    assert "<script" not in ran.out
    assert "forged" not in ran.out
    assert "onerror" not in ran.out
