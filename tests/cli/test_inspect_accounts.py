"""``leeside inspect`` tells the accounts that an export proves, and says what a name does not prove."""

import json
from pathlib import Path

from tests.cli.conftest import EXAMPLES, Leeside


def _channel(folder: Path, name: str, shown: str, at: str) -> None:
    author = {"id": "1122334455", "name": "kai_x", "discriminator": "0000", "nickname": shown, "isBot": False}
    message = {
        "id": f"121680000000000000{len(name)}",
        "type": "Default",
        "timestamp": at,
        "content": "hello there",
        "author": author,
        "attachments": [],
    }
    told = {
        "guild": {"id": "0", "name": "Direct Messages"},
        "channel": {"id": str(len(name)), "name": name},
        "messages": [message],
        "messageCount": 1,
        "exportedAt": "2024-05-01T00:00:00+00:00",
    }
    (folder / f"{name}.json").write_text(json.dumps(told), encoding="utf-8")


def test_one_discord_account_in_two_files_is_told_once_with_its_names(
    leeside: Leeside, tmp_path: Path
) -> None:
    _channel(tmp_path, "dm", "Kai", "2024-03-11T15:43:00+00:00")
    _channel(tmp_path, "general", "Kay", "2024-04-02T09:00:00+00:00")
    out = leeside("inspect", tmp_path).out
    assert "discord: kai_x (id 1122334455), shown as Kai (11 Mar 2024); Kay (2 Apr 2024)" in out
    assert "2 messages in 2 conversations." in out


def test_names_of_a_whatsapp_chat_are_no_accounts_but_a_number_is(leeside: Leeside, tmp_path: Path) -> None:
    chat = tmp_path / "WhatsApp Chat with Kai.txt"
    chat.write_text(
        "11/03/2024, 15:43 - Kai: hey\n11/03/2024, 15:44 - +44 7700 900123: hi\n11/03/2024, 15:45 - Kai: ok\n",
        encoding="utf-8",
    )
    out = leeside("inspect", chat).out
    assert (
        "whatsapp: +44 7700 900123: 1 message in 1 conversation; known by handle, which can change hands."
        in out
    )
    assert "1 name without an id or a handle: nothing proves" in out


def test_the_json_tells_whose_account_it_is(leeside: Leeside, tmp_path: Path) -> None:
    _channel(tmp_path, "dm", "Kai", "2024-03-11T15:43:00+00:00")
    [conversation] = json.loads(leeside("screen", tmp_path, "--format", "json").out)["conversations"]
    [person] = conversation["participants"]
    assert (person["platform"], person["account"], person["handle"]) == ("discord", "1122334455", "kai_x")


def test_a_chat_keeps_its_title_when_more_people_are_met(leeside: Leeside) -> None:
    assert "\nNorthfield Swim Club U14: " in leeside("inspect", EXAMPLES / "telegram-swim-club.json").out
