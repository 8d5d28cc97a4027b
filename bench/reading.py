"""``make bench-reading``: how fast exports are read, and in how much memory, from small to larger than memory.

Each file is read in a process of its own. Seconds are the processor's, so that a busy machine counts little, and memory is
counted above what Python with Leeside takes before it reads.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from bench.chats import texts

_READ: Final = r"""
import re, sys, time
from leeside.conversation.model import Message
from leeside.sources.contract.export import Export
from leeside.sources.contract.load import recognise
from leeside.sources.contract.source import ReadOptions
from pathlib import Path
def kilobytes(what):
    return int(re.search(what + r":\s+(\d+)", Path("/proc/self/status").read_text())[1])
export = Export(Path(sys.argv[1]))
source, _ = recognise(export)
before = kilobytes("VmRSS")
start = time.process_time()
read = sum(isinstance(found, Message) for found in source.read(export, ReadOptions()))
took = time.process_time() - start
print(source.name, read, took, (kilobytes("VmHWM") - before) / 1024)
"""
_START: Final = datetime(2019, 1, 13, 7, 0, tzinfo=UTC)
_LAST: Final = datetime(2025, 1, 1, tzinfo=UTC)
_MADE: Final = texts(50_000)
"""Made once and said again and again, so that making a file takes less time than reading it."""


def _said() -> Iterator[tuple[int, datetime, str, str]]:
    at, number = _START, 0
    while True:
        for text in _MADE:
            at += timedelta(seconds=40)
            yield number, at, "Ann" if number % 2 else "Bob K", text
            number += 1


def _whatsapp() -> Iterator[str]:
    for _, at, who, text in _said():
        yield f"{at:%d/%m/%Y, %H:%M} - {who}: {text}\n"


def _telegram() -> Iterator[str]:
    yield '{"name": "Bob K", "type": "personal_chat", "id": 7, "messages": [\n'
    for number, at, who, text in _said():
        record = {
            "id": number,
            "type": "message",
            "date": f"{at:%Y-%m-%dT%H:%M:%S}",
            "date_unixtime": str(int(at.timestamp())),
            "from": who,
            "from_id": f"user{len(who)}",
            "text": text,
        }
        yield f"{',' if number else ''}{json.dumps(record, ensure_ascii=False)}\n"


def _jsonl() -> Iterator[str]:
    for number, at, who, text in _said():
        record = {
            "conversation": "c",
            "id": f"m{number}",
            "sender": who,
            "time": at.isoformat(),
            "text": text,
        }
        yield json.dumps(record, ensure_ascii=False) + "\n"


def _discord(lines: Iterator[tuple[int, datetime, str, str]] | None = None) -> Iterator[str]:
    heading = {
        "guild": {"id": "0", "name": "Direct Messages"},
        "channel": {"id": "5", "name": "dm"},
        "dateRange": {"after": None, "before": None},
        "exportedAt": "2026-01-01T00:00:00+00:00",
    }
    yield json.dumps(heading).removesuffix("}") + ', "messages": [\n'
    for number, at, who, text in lines or _said():
        snowflake = (int(at.timestamp() * 1000) - 1_420_070_400_000) << 22 | number & 0xFFF
        record = {
            "id": str(snowflake),
            "type": "Default",
            "timestamp": at.isoformat(),
            "content": text,
            "author": {
                "id": str(len(who)),
                "name": who,
                "discriminator": "0000",
                "nickname": who,
                "isBot": False,
            },
            "attachments": [],
        }
        yield f"{',' if number else ''}{json.dumps(record, ensure_ascii=False)}\n"


def _newest_first() -> Iterator[tuple[int, datetime, str, str]]:
    """As the apps whose last message stands first write them, a second apart and so many that none is before 1970."""
    for number, at, who, text in _said():
        yield number, _LAST - (at - _START) / 40, who, text


def _listed(begin: str, records: Iterator[dict[str, object]]) -> Iterator[str]:
    yield begin
    for number, record in enumerate(records):
        yield f"{',' if number else ''}{json.dumps(record, ensure_ascii=False)}\n"


def _messenger() -> Iterator[str]:
    return _listed(
        '{"participants": ["Ann", "Bob K"], "threadName": "Bob K_3", "messages": [\n',
        (
            {
                "isUnsent": False,
                "media": [],
                "reactions": [],
                "senderName": who,
                "text": text,
                "timestamp": int(at.timestamp() * 1000),
                "type": "text",
            }
            for _, at, who, text in _newest_first()
        ),
    )


def _skype() -> Iterator[str]:
    return _listed(
        '{"userId": "8:ann", "conversations": [{"id": "8:bob", "MessageList": [\n',
        (
            {
                "id": str(int(at.timestamp() * 1000)),
                "displayName": None,
                "originalarrivaltime": f"{at:%Y-%m-%dT%H:%M:%S}.000Z",
                "messagetype": "RichText",
                "version": 1,
                "content": text,
                "conversationid": "8:bob",
                "from": "8:bob" if who == "Bob K" else "8:ann",
                "properties": None,
            }
            for _, at, who, text in _newest_first()
        ),
    )


def _tiktok() -> Iterator[str]:
    return _listed(
        '{"Direct Message": {"Direct Messages": {"ChatHistory": {"Chat History with bob_k:": [\n',
        (
            {"Date": f"{at:%Y-%m-%d %H:%M:%S}", "From": who.lower().replace(" ", "_"), "Content": text}
            for _, at, who, text in _newest_first()
        ),
    )


def _slack() -> Iterator[str]:
    return _listed(
        "[\n",
        (
            {"type": "message", "user": f"U{len(who)}", "ts": f"{at.timestamp():.0f}.000100", "text": text}
            for _, at, who, text in _said()
        ),
    )


def _instagram() -> Iterator[str]:
    return _listed(
        '{"participants": [{"name": "Ann"}, {"name": "Bob K"}], "messages": [\n',
        (
            {
                "sender_name": who,
                "timestamp_ms": int(at.timestamp() * 1000),
                "content": text,
                "is_geoblocked_for_viewer": False,
                "is_unsent_image_by_messenger_kid_parent": False,
            }
            for _, at, who, text in _newest_first()
        ),
    )


def _snapchat() -> Iterator[str]:
    return _listed(
        '{"bob_k": [\n',
        (
            {
                "From": who.lower().replace(" ", "_"),
                "Media Type": "TEXT",
                "Created": f"{at:%Y-%m-%d %H:%M:%S} UTC",
                "Content": text,
                "Conversation Title": None,
                "IsSender": who == "Ann",
                "Created(microseconds)": int(at.timestamp() * 1000),
                "IsSaved": True,
                "Media IDs": "",
            }
            for _, at, who, text in _newest_first()
        ),
    )


def _google_chat() -> Iterator[str]:
    return _listed(
        '{"messages": [\n',
        (
            {
                "creator": {"name": who, "email": f"{who[:3].lower()}@example.test", "user_type": "Human"},
                "created_date": f"{at:%A}, {at:%B} {at.day}, {at.year} at {at:%I:%M:%S %p} UTC",
                "text": text,
                "topic_id": f"t{number}",
                "message_id": f"abc/t{number}/t{number}",
            }
            for number, at, who, text in _said()
        ),
    )


def _signal() -> Iterator[str]:
    yield '{"version": 1, "backupTimeMs": "1"}\n{"recipient": {"id": "1", "self": {}}}\n'
    yield '{"recipient": {"id": "2", "contact": {"profileGivenName": "Bob"}}}\n{"chat": {"id": "5", "recipientId": "2"}}\n'
    for _, at, who, text in _said():
        said = {"dateSent": str(int(at.timestamp() * 1000)), "standardMessage": {"text": {"body": text}}}
        yield (
            json.dumps({"chatItem": {"chatId": "5", "authorId": "1" if who == "Ann" else "2", **said}}) + "\n"
        )


def _discord_newest_first() -> Iterator[str]:
    return _discord(_newest_first())


_MAKERS: Final[dict[str, tuple[Callable[[], Iterator[str]], str]]] = {
    "whatsapp.txt": (_whatsapp, ""),
    "telegram.json": (_telegram, "]}"),
    "discord.json": (_discord, "]}"),
    "discord newest first.json": (_discord_newest_first, "]}"),
    "stream.jsonl": (_jsonl, ""),
    "Bob K_3.json": (_messenger, "]}"),
    "messages.json": (_skype, "]}]}"),
    "user_data.json": (_tiktok, "]}}}}"),
    "2019-01-13.json": (_slack, "]"),
    "message_1.json": (_instagram, "]}"),
    "chat_history.json": (_snapchat, "]}"),
    "takeout.json": (_google_chat, "]}"),
    "main.jsonl": (_signal, ""),
}


def _written(path: Path, megabytes: float) -> Path:
    """A file of about that size, whole."""
    make, end = _MAKERS[path.name]
    left = int(megabytes * 1_000_000)
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        for piece in make():
            stream.write(piece)
            left -= len(piece)
            if left <= 0:
                break
        stream.write(end)
    return path


def main() -> None:
    """Make, read, delete; print rate and memory for every kind and size."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--megabytes", type=float, nargs="+", default=[5, 50, 500])
    asked.add_argument("--kinds", nargs="+", choices=sorted(_MAKERS), default=list(_MAKERS))
    given = asked.parse_args()
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    print("One core. Made-up chat, some 45 characters a message (bench/chats.py).")
    with tempfile.TemporaryDirectory() as folder:
        for name in given.kinds:
            for megabytes in given.megabytes:
                path = _written(Path(folder) / name, megabytes)
                done = subprocess.run(
                    [sys.executable, "-c", _READ, str(path)], check=True, stdout=subprocess.PIPE, text=True
                )
                source, read, seconds, memory = done.stdout.split()
                rate = float(read) / float(seconds)
                print(
                    f"  {source:24} {megabytes:7,.0f} MB {int(read):>11,} messages {float(seconds):8.1f} s "
                    f"{rate:>9,.0f} a second, {float(memory):5.0f} MB above the start",
                    flush=True,
                )
                path.unlink()


if __name__ == "__main__":
    main()
