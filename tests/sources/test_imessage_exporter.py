"""imessage-exporter's text, in which an answer stands twice."""

from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.model import Kind
from leeside.sources.imessage_exporter import SOURCE
from tests.sources.partition import read_bytes
from tests.sources.told_files import fixture, prove_it_leaves_others_alone

LINE = st.text(
    alphabet=st.characters(
        min_codepoint=33, max_codepoint=0x24F, exclude_characters="/~", exclude_categories=["Cc"]
    ),
    min_size=1,
    max_size=20,
)


def chat(*said: str) -> bytes:
    return "".join(f"Mar 11, 2026  3:4{at}:02 PM\nKai\n{text}\n\n" for at, text in enumerate(said)).encode()


def test_an_answer_that_stands_twice_is_read_once_and_in_its_own_place() -> None:
    raw = (
        b"Mar 11, 2026  3:40:02 PM (Read by you after 5 seconds)\nKai\nplain\nReactions:\nLoved by Me\n"
        b"    Mar 11, 2026  3:41:02 PM\n    Me\n    a reply\n\n"
        b"Mar 11, 2026  3:41:02 PM\nMe\na reply\nThis message responded to an earlier message.\n\n"
    )
    whole = read_bytes(SOURCE, raw)
    assert [(m.sender, m.text) for m in whole.messages] == [("Kai", "plain"), ("Me", "a reply")]
    assert ["Loved by Me" in whole.messages[0].note, "answers" in whole.messages[1].note] == [True, True]


def test_a_message_over_several_lines_stays_one() -> None:
    assert read_bytes(SOURCE, chat("one\n\ntwo", "three")).texts() == ["one\n\ntwo", "three"]


def test_a_file_is_a_token_by_its_name() -> None:
    [message] = read_bytes(SOURCE, chat("attachments/1/a b.jpeg")).messages
    assert message.kind is Kind.ATTACHMENT
    assert message.attachment is not None
    assert message.attachment.name == "a b.jpeg"


def test_a_local_time_stays_local_and_lines_before_the_first_message_are_unread() -> None:
    whole = read_bytes(SOURCE, b"words\n" + chat("hey"))
    assert (str(whole.messages[0].sent_at), whole.messages[0].utc) == ("2026-03-11 15:40:02", None)
    assert len(whole.unread) == 1


@given(st.lists(LINE, min_size=1, max_size=4))
def test_any_words_come_back(texts: list[str]) -> None:
    assert read_bytes(SOURCE, chat(*texts)).texts() == texts


def test_the_fixture_gives_what_its_manifest_says() -> None:
    whole = fixture(SOURCE, "imessage_exporter/Ben.txt")
    assert (len(whole.messages), {m.sender for m in whole.messages}, whole.unread) == (2, {"Ben", "Me"}, [])
    assert [str(m.sent_at) for m in whole.messages] == ["2024-03-11 15:40:02", "2024-03-11 15:41:02"]


def test_leaves_every_other_fixture_alone() -> None:
    prove_it_leaves_others_alone(SOURCE, "imessage_exporter")
