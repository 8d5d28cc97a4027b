"""The whole story: one call from a file to a picture, which says what it read and what it did not."""

from pathlib import Path

import pytest

from leeside import screen
from leeside.conversation.model import Relation
from leeside.errors import ExportError, NotAChatError, UsageError
from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import RiskLevel
from leeside.screening import ReadSoFar
from leeside.sources.contract.export import Export
from tests.cli.conftest import EXAMPLES

NINE_DAYS = EXAMPLES / "whatsapp-nine-days.txt"
SCREENABLE = sorted(path for path in EXAMPLES.iterdir() if path.name not in {"README.md", "pack-local-words"})


@pytest.mark.parametrize("path", SCREENABLE, ids=lambda path: path.name)
def test_every_example_is_screened_and_every_sign_cites_its_words(path: Path) -> None:
    result = screen(path)
    assert result.source.messages > 0
    assert result.source.screened > 0
    assert result.source.absences
    assert result.source.sha256 == Export(path).sha256()
    assert result.edition == newest_edition().id
    for conversation in result.conversations:
        ids = {seen.sign.id for seen in conversation.signs}
        assert {sign for way in conversation.ways for sign in (*way.harm_already, *way.risk)} <= ids
        assert all(seen.words and seen.innocent_reading and seen.ways for seen in conversation.signs)
        assert bool(conversation.steps) is (conversation.level is not RiskLevel.NOTHING_NOTICED)


def test_the_worst_conversation_comes_first() -> None:
    result = screen(EXAMPLES / "stream-two-conversations.jsonl")
    ranks = [conversation.level.rank for conversation in result.conversations]
    assert ranks == sorted(ranks, reverse=True)
    assert result.level is result.conversations[0].level


def test_relations_may_be_words_or_values() -> None:
    words = screen(NINE_DAYS, child="Ellie", relations={"Kai (game)": "online_only"})
    values = screen(NINE_DAYS, child="Ellie", relations={"Kai (game)": Relation.ONLINE_ONLY})
    assert words.conversations == values.conversations


def test_it_is_told_how_many_messages_and_bytes_have_been_read() -> None:
    told: list[ReadSoFar] = []
    screen(NINE_DAYS, progress=told.append)
    size = NINE_DAYS.stat().st_size
    assert told[-1] == ReadSoFar(messages=28, bytes=size, of=size)


def test_a_name_that_nobody_bears_ends_it() -> None:
    with pytest.raises(UsageError, match="Ellie"):
        screen(NINE_DAYS, child="Elie")


@pytest.mark.parametrize("text", [b"", b"Dear all,\n\nthe hall is free on Monday.\n"])
def test_what_is_not_a_chat_raises_and_gives_no_picture(text: bytes) -> None:
    with pytest.raises(ExportError):
        screen("-", pasted=text)


def test_a_chat_of_pictures_and_calls_alone_was_not_screened() -> None:
    lines = "".join(f"02/03/2026, 16:0{n} - Kai: <Media omitted>\n" for n in range(5))
    with pytest.raises(NotAChatError, match="no words that somebody typed"):
        screen("-", pasted=lines.encode())


def test_the_level_so_far_only_rises_and_ends_where_the_result_does() -> None:
    levels: list[RiskLevel] = []
    result = screen(NINE_DAYS, so_far=levels.append)
    assert levels == sorted(levels, key=lambda level: level.rank)
    assert levels[-1] is result.level
