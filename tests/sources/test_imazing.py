"""iMazing's tables, whose columns vary and whose outgoing rows name nobody."""

import csv
import io
from collections.abc import Sequence

from leeside.conversation.model import Conversation, Kind
from leeside.sources.imazing import SOURCE
from leeside.sources.reading.told_threads import HOLDER
from tests.sources.partition import read_bytes
from tests.sources.told_files import fixture, prove_it_leaves_others_alone

COLUMNS = [
    "Chat Session",
    "Message Date",
    "Edited Date",
    "Deleted Date",
    "Type",
    "Sender ID",
    "Sender Name",
    "Text",
    "Attachment",
]


def table(*rows: dict[str, str], columns: Sequence[str] = COLUMNS) -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def said(text: str, kind: str = "Incoming", **more: str) -> dict[str, str]:
    who = {"Sender ID": "+447700900123", "Sender Name": "Kai"} if kind == "Incoming" else {}
    return {
        "Chat Session": "Kai",
        "Message Date": "2026-03-11 15:40:02",
        "Type": kind,
        "Text": text,
        **who,
        **more,
    }


def test_who_is_the_number_and_outgoing_rows_are_the_owners() -> None:
    whole = read_bytes(SOURCE, table(said("hey"), said("hi", "Outgoing")))
    assert [m.sender for m in whole.messages] == ["+447700900123", HOLDER]
    assert whole.people["Kai"] == {"+447700900123": "Kai", HOLDER: HOLDER}
    assert any(HOLDER in one for one in whole.notices)


def test_whose_accounts_these_are_is_said_where_the_table_shows_it() -> None:
    for extra, app in (({"Service": "iMessage"}, "imessage"), ({"Forwarded": ""}, "whatsapp"), ({}, "")):
        found = read_bytes(SOURCE, table(said("hey", **extra), columns=[*COLUMNS, *extra])).found
        [person] = [who for one in found if isinstance(one, Conversation) for who in one.participants]
        assert (person.platform, person.handle) == (app, "+447700900123")


def test_lines_within_a_message_stay_in_it_and_its_bytes_are_one_range() -> None:
    assert read_bytes(SOURCE, table(said('hey, "you"\nthere'), said("b"))).texts() == [
        'hey, "you"\nthere',
        "b",
    ]


def test_what_was_deleted_edited_or_told_by_the_app_is_no_plain_text() -> None:
    rows = [
        said("a", **{"Deleted Date": "x"}),
        said("b", **{"Edited Date": "x"}),
        said("locked", "Notification"),
    ]
    whole = read_bytes(SOURCE, table(*rows, said("", Attachment="a.png")))
    assert [m.kind for m in whole.messages] == [Kind.DELETED, Kind.EDITED, Kind.SYSTEM, Kind.ATTACHMENT]


def test_a_local_time_stays_local_and_a_notice_says_so() -> None:
    whole = read_bytes(SOURCE, table(said("hey")))
    assert (whole.messages[0].zone, whole.messages[0].utc) == (None, None)
    assert any("without a zone" in one for one in whole.notices)


def test_a_row_with_too_few_cells_is_unread_with_a_reason() -> None:
    whole = read_bytes(SOURCE, table(said("hey")) + b"Kai,2026-03-11\n")
    assert whole.texts() == ["hey"]
    assert [one.why for one in whole.unread] == [
        "Line 3 could not be read: it has 2 cells where the header has 9."
    ]


def test_the_fixtures_give_what_their_manifest_says() -> None:
    whole = fixture(SOURCE, "imazing/Messages - Ben.csv")
    assert (len(whole.messages), len({m.sender for m in whole.messages}), whole.unread) == (2, 2, [])
    assert [str(m.sent_at) for m in whole.messages] == ["2024-03-11 15:40:02", "2024-03-11 15:41:02"]
    spoken = [m for m in fixture(SOURCE, "imazing/WhatsApp - Ben.csv").messages if m.kind is not Kind.SYSTEM]
    assert [m.text for m in spoken] == ["hey"]


def test_leaves_every_other_fixture_alone() -> None:
    prove_it_leaves_others_alone(SOURCE, "imazing")
