"""DiscordChatExporter's table of one channel."""

import csv
import io
from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.model import Kind
from leeside.sources.discord_csv import SOURCE
from tests.sources.partition import read_bytes
from tests.sources.told_files import fixture, prove_it_leaves_others_alone

HEADER = ["AuthorID", "Author", "Date", "Content", "Attachments", "Reactions"]
WORDS = st.text(
    alphabet=st.characters(exclude_characters="\r\x00", exclude_categories=["Cs"]), min_size=1, max_size=30
)


def table(*rows: Sequence[str]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerows([HEADER, *rows])
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def said(text: str, files: str = "") -> list[str]:
    return ["222", "kai", "2026-03-11T15:40:02.1230000+00:00", text, files, ""]


@given(st.lists(WORDS, min_size=1, max_size=4))
def test_any_words_come_back_exactly(texts: list[str]) -> None:
    assert read_bytes(SOURCE, table(*map(said, texts))).texts() == texts


def test_who_is_the_id_and_the_name_is_shown_and_seven_digits_of_a_second_are_read() -> None:
    whole = read_bytes(SOURCE, table(said("hey")))
    assert [*whole.people.values()] == [{"222": "kai"}]
    assert str(whole.messages[0].utc) == "2026-03-11 15:40:02.123000+00:00"


def test_a_file_alone_is_a_token_by_its_name() -> None:
    whole = read_bytes(SOURCE, table(said("", "https://cdn.example/a/b.png?ex=1"), said("look", "c.png")))
    assert [m.kind for m in whole.messages] == [Kind.ATTACHMENT, Kind.TEXT]
    assert [m.attachment.name for m in whole.messages if m.attachment] == ["b.png", "c.png"]


def test_what_the_table_cannot_say_is_said() -> None:
    assert any("as JSON" in one for one in read_bytes(SOURCE, table(said("hey"))).notices)


def test_the_fixture_gives_what_its_manifest_says() -> None:
    whole = fixture(SOURCE, "discord_dce/dm.csv")
    assert (len(whole.messages), whole.unread, whole.texts()) == (1, [], ['hey, "you"'])


def test_leaves_every_other_fixture_alone() -> None:
    prove_it_leaves_others_alone(SOURCE, "dm.csv")
