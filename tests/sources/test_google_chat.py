"""Google Chat from a Takeout, whose times are written out in words."""

import json
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.model import Kind
from leeside.sources.google_chat import SOURCE
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.written_out_times import _NAMES, WrittenOutTimes
from tests.sources.partition import read_bytes
from tests.sources.told_files import fixture, prove_it_leaves_others_alone, prove_words_and_cuts


def takeout(*messages: dict[str, object]) -> bytes:
    return json.dumps({"messages": messages}).encode()


def said(text: str, minute: int = 40, **more: object) -> dict[str, object]:
    at = f"Wednesday, March 11, 2026 at 3:{minute}:02\u202fPM UTC"
    who = {"name": "Kai", "email": "kai@mail.example"}
    return {"creator": who, "created_date": at, "text": text, "message_id": f"a/{minute}", **more}


def written(texts: Sequence[str]) -> bytes:
    return takeout(*(said(text, 10 + at) for at, text in enumerate(texts)))


def test_any_words_come_back_and_a_cut_is_told() -> None:
    prove_words_and_cuts(SOURCE, written)


@pytest.mark.parametrize(
    "text",
    [
        "Wednesday, March 11, 2026 at 3:40:02\u202fPM UTC",
        "Wednesday 11 March 2026 at 15:40:02 UTC",
        "Wednesday, 11 March 2026 at 15:40:02 UTC",
        "mercredi 11 mars 2026 à 15:40:02 UTC",
        "Mittwoch, 11. März 2026 um 15:40:02 UTC",
        "środa, 11 marca 2026 15:40:02 UTC",
        "quarta-feira, 11 de março de 2026 às 15:40:02 UTC",
        "onsdag den 11. marts 2026 kl. 15.40.02 UTC",
        "2026年3月11日星期三 UTC 15:40:02",
    ],
)
def test_each_way_of_writing_a_time_is_read(text: str) -> None:
    assert str(WrittenOutTimes(Clock("Europe/London")).read(text)[0]) == "2026-03-11 15:40:02"


@given(
    st.lists(
        st.tuples(
            st.sampled_from(
                [
                    "Wednesday, March 11, 2026 at {}\u202fPM UTC",
                    "11 March 2026 {} UTC",
                    "{} 11 mars 2026",
                    "{} x",
                ]
            ),
            st.sampled_from(
                [
                    "3:40:02",
                    "03:40:02",
                    "3:59:59",
                    "12:00:00",
                    "3:40",
                    "13:40:02",
                    "3:60:00",
                    "1:02:03 4:05:06",
                ]
            ),
        )
    )
)
def test_a_time_that_was_met_before_but_for_minutes_and_seconds_is_read_as_if_it_was_not(
    written_: list[tuple[str, str]],
) -> None:
    times = WrittenOutTimes(Clock(None))
    for around, at in written_:
        text = around.format(at)
        assert times.read(text) == WrittenOutTimes(Clock(None)).read(text)


def test_no_name_stands_for_two_months() -> None:
    names = _NAMES.replace(";", " ").split()
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    "text", ["13:40:02 PM, March 11, 2026", "11 March 2026", "March 2026 at 15:40", "11 May March 2026 15:40"]
)
def test_a_time_in_doubt_is_not_guessed(text: str) -> None:
    assert WrittenOutTimes(Clock(None)).read(text)[0] is None


def test_a_time_in_another_language_is_missing_and_shown_in_the_note() -> None:
    [message] = read_bytes(
        SOURCE, takeout(said("hey", created_date="keskiviikkona 11. maaliskuuta 2026 klo 15.40"))
    ).messages
    assert message.sent_at is None
    assert "maaliskuuta" in message.note


def test_who_is_the_address_and_the_name_is_shown() -> None:
    whole = read_bytes(SOURCE, takeout(said("hey")))
    assert whole.messages[0].sender == "kai@mail.example"
    assert [*whole.people.values()] == [{"kai@mail.example": "Kai"}]


def test_a_deleted_message_has_nobody_and_no_words() -> None:
    deleted = {"message_state": "DELETED", "deleted_date": "Wednesday, March 11, 2026 at 3:42:02 PM UTC"}
    [message] = read_bytes(SOURCE, takeout({**deleted, "message_id": "a/1"})).messages
    assert (message.kind, message.sender, message.text) == (Kind.DELETED, None, "")
    assert "time is that of its deletion" in message.note


def test_a_file_alone_is_a_token_and_one_with_words_stays_words() -> None:
    files = [{"original_name": "a.png", "export_name": "File-a.png"}]
    whole = read_bytes(
        SOURCE, takeout(said("", 10, attached_files=files), said("look", 11, attached_files=files))
    )
    assert [m.kind for m in whole.messages] == [Kind.ATTACHMENT, Kind.TEXT]
    assert [m.attachment.name for m in whole.messages if m.attachment] == ["a.png", "a.png"]


def test_a_record_of_another_kind_is_unread_with_a_reason() -> None:
    whole = read_bytes(SOURCE, takeout(said("hey"), {"emoji": 1}))
    assert [one.why for one in whole.unread] == [
        "This record could not be read: it has neither a sender, a time nor an id."
    ]


def test_the_fixture_gives_what_its_manifest_says() -> None:
    whole = fixture(SOURCE, "google_chat/Takeout/Google Chat/Groups/DM abc/messages.json")
    assert [str(m.sent_at) for m in whole.messages] == [
        *("2024-03-11 15:40:02", "2024-03-11 15:41:02", "2024-03-11 15:42:02")
    ]
    assert {m.sender for m in whole.messages} - {None} == {"ben@example.org"}
    assert len(fixture(SOURCE, "google_chat").messages) == 3


def test_leaves_every_other_fixture_alone() -> None:
    prove_it_leaves_others_alone(SOURCE, "google_chat")
