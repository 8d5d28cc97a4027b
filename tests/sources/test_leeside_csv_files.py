"""Which files are taken for our own tables, which are left alone, and the fixtures and examples."""

from pathlib import Path

import pytest

from leeside.sources.contract.export import Export
from leeside.sources.contract.load import recognise
from leeside.sources.leeside_csv import SOURCE
from tests.sources.partition import SHARED, folder_of, read, read_bytes
from tests.sources.tables import row, table

FIXTURES = SHARED / "fixtures"
EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


def _sniffed(content: bytes) -> float:
    return SOURCE.sniff(Export(Path("-"), pasted=content))


@pytest.mark.parametrize(
    "foreign",
    [
        b"",
        b"\x00\xff" * 500,
        b"hello there, how are you\nfine, thanks\n",
        b'{"conversation":"c","sender":"a","text":"hey"}\n',
        b'[{"sender":"a","text":"hey"}]',
        b"11/03/2024, 15:40 - Ann: hey, you\n11/03/2024, 15:41 - Ben: ok, bye\n",
        b"Ann: hey\nBen: text, message, sender\n",
        b"sender, text and message: what I would like to say\nis, this\n",
        b"AuthorID,Author,Date,Content,Attachments,Reactions\n1,ben,2024-03-11,hey,,\n",
        b"ID,Timestamp,Contents,Attachments\n1,2024-03-11,hey,\n",
        b"Chat Session,Message Date,Type,Sender ID,Sender Name,Text\nBen,2024-03-11,Incoming,1,Ben,hey\n",
        b"name,date,type,text\nBen,2024-03-11,sent,hey\n",
        b"name,from_me,date,text\nBen,1,2024-03-11,hey\n",
        b"from,to,date,text\nBen,Ann,2024-03-11,hey\n",
        b"date,name,amount\n2024-03-11,Ben,5\n",
        b"ts,ds,conversation_id,convo_type,user_id,name,text\n1,2,3,4,5,6,7\n",
    ],
)  # fmt: skip
def test_leaves_everything_else_alone(foreign: bytes) -> None:
    assert _sniffed(foreign) == 0


def test_a_sender_and_a_receiver_are_enough_where_the_conversation_is_told() -> None:
    raw = b"chat,from,to,date,text\nc1,Ben,Ann,2024-03-11,hey\n"
    assert _sniffed(raw) > 0.5
    assert read_bytes(SOURCE, raw).messages[0].sender == "Ben"


def test_one_table_that_cannot_be_read_does_not_cost_the_others(tmp_path: Path) -> None:
    files = {"a.csv": b'sender,text\nAnn,"hey" you\n', "b.csv": b"sender,text\nAnn,ok\n"}
    whole = read(SOURCE, folder_of(tmp_path / "all", files))
    assert (whole.texts(), [one.member for one in whole.unread]) == (["ok"], ["a.csv"])


def test_tables_are_found_beside_other_files(tmp_path: Path) -> None:
    raw = table(row("hey")).encode()
    folder = folder_of(
        tmp_path / "all", {"a/one.csv": raw, "two.TSV": raw, "three.csv": b"a,b\n1,2\n", "x.txt": raw}
    )
    assert recognise(Export(folder))[0] is SOURCE
    assert [m.member for m in read(SOURCE, folder).messages] == ["a/one.csv", "two.TSV"]


def test_the_fixture_gives_what_its_manifest_says() -> None:
    path = FIXTURES / "synthetic/generic/chat.csv"
    if not path.exists():
        pytest.skip("the shared fixtures are not beside this checkout")
    whole = read(SOURCE, path)
    assert recognise(Export(path))[0] is SOURCE
    assert [(m.sender, m.text, str(m.utc)) for m in whole.messages] == [
        ("Ben", "hey", "2024-03-11 15:40:02+00:00"),
        ("Elodie", "ok", "2024-03-11 15:41:02+00:00"),
    ]


def test_leaves_every_other_fixture_alone() -> None:
    if not FIXTURES.exists():
        pytest.skip("the shared fixtures are not beside this checkout")
    for path in FIXTURES.rglob("*.*"):
        if path.is_file() and path.stat().st_size and "generic" not in path.parts:
            assert SOURCE.sniff(Export(path)) == 0, path


@pytest.mark.parametrize(
    ("example", "source", "messages"),
    [
        ("csv-surprise-party.csv", "leeside_csv", 7),
        ("stream-two-conversations.jsonl", "leeside_jsonl", 26),
        ("snapchat-worried-friend", "snapchat", 7),
    ],
)
def test_each_example_is_known_for_what_it_is_and_read_whole(
    example: str, source: str, messages: int
) -> None:
    found, _ = recognise(Export(EXAMPLES / example))
    whole = read(found, EXAMPLES / example)
    assert (found.name, len(whole.messages), whole.unread) == (source, messages, [])
