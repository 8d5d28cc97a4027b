"""signal-export's chat.md, and the older text."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.model import Kind
from leeside.sources.contract.export import Export
from leeside.sources.signal_export import SOURCE
from tests.sources.partition import SHARED, folder_of, read, read_bytes
from tests.sources.told_files import fixture

LINE = st.text(
    alphabet=st.characters(
        exclude_characters="\n\r[]()\x00", exclude_categories=["Cs", "Zs", "Zl", "Zp", "Cc"]
    ),
    min_size=1,
    max_size=20,
)


def chat(*said: str) -> bytes:
    return "".join(f"[2026-03-11 15:4{at}:02] Kai: {text}\n" for at, text in enumerate(said)).encode()


def test_lines_that_follow_belong_to_the_message_and_the_two_blanks_of_markdown_do_not() -> None:
    whole = read_bytes(SOURCE, b"[2026-03-11 15:40:02] Me: one  \ntwo  \n\n[2026-03-11 15:41:02] Kai: ok\n")
    assert [(m.sender, m.text) for m in whole.messages] == [("Me", "one\ntwo"), ("Kai", "ok")]


def test_a_deleted_message_and_a_file_are_told_as_such() -> None:
    whole = read_bytes(
        SOURCE, chat("(This message was deleted)", "![a](./media/b.jpg)", "look ![a](media/c.jpg)")
    )
    assert [m.kind for m in whole.messages] == [Kind.DELETED, Kind.ATTACHMENT, Kind.TEXT]
    assert [m.attachment.name for m in whole.messages if m.attachment] == ["b.jpg", "c.jpg"]


def test_a_header_whose_time_goes_backwards_may_be_typed_and_says_so() -> None:
    whole = read_bytes(SOURCE, chat("hey", "x\n[2020-01-01 10:00:00] Mum: he is nice"))
    assert "made to look like one" in whole.messages[2].note
    assert not whole.messages[1].note


def test_a_local_time_stays_local_until_a_zone_is_named() -> None:
    whole = read_bytes(SOURCE, chat("hey"))
    assert (whole.messages[0].zone, whole.messages[0].utc) == (None, None)
    assert any("without a zone" in one for one in whole.notices)


def test_what_stands_before_the_first_message_is_unread() -> None:
    whole = read_bytes(SOURCE, b"some words\n" + chat("hey"))
    assert [one.why for one in whole.unread] == [
        "These lines stand before the first message, so nobody is known to have said them."
    ]


def test_a_folder_of_chats_is_named_by_its_folders(tmp_path: Path) -> None:

    whole = read(SOURCE, folder_of(tmp_path, {"Kai B/chat.md": chat("hey"), "Ann/chat.md": chat("hi")}))
    assert {m.conversation for m in whole.messages} == {"Kai B", "Ann"}


@given(st.lists(LINE, min_size=1, max_size=5), st.data())
def test_any_words_come_back_and_a_cut_loses_only_what_it_cuts_off(
    texts: list[str], data: st.DataObject
) -> None:
    raw = chat(*texts)
    assert read_bytes(SOURCE, raw).texts() == texts
    cut = raw[: data.draw(st.integers(40, len(raw)))] if len(raw) > 40 else raw
    assert read_bytes(SOURCE, cut).texts()[:-1] == texts[: len(read_bytes(SOURCE, cut).messages) - 1]


def test_the_fixtures_give_what_their_manifest_says() -> None:
    whole = fixture(SOURCE, "signal_sigexport/Ben/chat.md")
    assert (len(whole.messages), {m.sender for m in whole.messages}, whole.unread) == (3, {"Ben", "Me"}, [])
    older = SHARED / "fixtures/signal/chat-miner_test_export.txt"
    assert SOURCE.sniff(Export(older)) >= 0.9
    assert read(SOURCE, older).texts() == ["Hello John!", "Hello\nJane!"]


def test_leaves_every_other_fixture_alone() -> None:
    root = SHARED / "fixtures"
    if not root.exists():
        return
    for path in root.rglob("*.*"):
        if path.is_file() and path.stat().st_size and "signal" not in str(path):
            assert SOURCE.sniff(Export(path)) == 0, path
