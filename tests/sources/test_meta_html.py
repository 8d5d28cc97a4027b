"""Instagram's and Messenger's pages, newest first, in minutes and without a zone."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.model import Kind, TimeConfidence
from leeside.sources.contract.export import Export
from leeside.sources.contract.source import DateOrder, ReadOptions
from leeside.sources.meta_html import SOURCE
from leeside.sources.reading import told_pages
from tests.sources.html_pages import escaped, prove_any_words, prove_cuts, prove_damage
from tests.sources.partition import folder_of, read, read_bytes
from tests.sources.told_files import fixture, prove_it_leaves_others_alone

NOW = ("_a6-g", "h2", "_3-95 _2pim _a6-h _a6-i", "_3-95 _a6-p", "_3-94 _a6-o")
OLD = ("_2lej", "div", "_3-96 _2pio _2lek _2lel", "_3-96 _2let", "_3-94 _2lem")
THREAD = "your_instagram_activity/messages/inbox/kai_1/message_{}.html"


def record(
    sender: str,
    words: str,
    shown: str = "Mar 11, 2026 3:40 pm",
    *,
    more: str = "<div></div><div></div>",
    of: tuple[str, ...] = NOW,
) -> str:
    box, tag, named, said, at = of
    return (
        f'<div class="pam _3-95 _2ph- {box} uiBoxWhite noborder"><{tag} class="{named}">{sender}</{tag}>'
        f'<div class="{said}"><div><div></div><div>{words}</div>{more}</div></div><div class="{at}">{shown}</div></div>'
    )


def page(*records: str) -> bytes:
    return (
        '<html><head><meta charset="utf-8"/><title>Kai</title><style>._a6-g > div{padding:8px}</style></head>'
        '<body><div class="_a705"><header><h1>Kai</h1></header><main class="_a706" role="main">'
        + "".join(records)
        + "</main></div></body></html>"
    ).encode()


def written(texts: Sequence[str]) -> bytes:
    return page(*(record("Kai", escaped(words)) for words in reversed(texts)))


@pytest.mark.parametrize("of", [NOW, OLD])
def test_the_newest_record_stands_first_and_is_given_last(of: tuple[str, ...]) -> None:
    whole = read_bytes(SOURCE, page(record("Ben", "two", of=of), record("Kai", "one", of=of)))
    assert [(m.sender, m.text, str(m.sent_at)) for m in whole.messages] == [
        ("Kai", "one", "2026-03-11 15:40:00"),
        ("Ben", "two", "2026-03-11 15:40:00"),
    ]
    assert whole.messages[0].utc is None
    assert any("--timezone" in one for one in whole.notices)
    assert any("compare a few messages" in one for one in whole.notices)


def test_a_page_whose_times_rise_is_given_in_its_own_order() -> None:
    raw = page(record("Kai", "one", "Mar 11, 2026 3:40 pm"), record("Kai", "two", "Mar 11, 2026 3:41 pm"))
    assert read_bytes(SOURCE, raw).texts() == ["one", "two"]


def test_classes_of_another_name_are_no_hindrance(tmp_path: Path) -> None:
    raw = page(record("Ben", "two"), record("Kai", "one")).replace(b"uiBoxWhite noborder", b"_b1 _b2")
    for at, named in enumerate((b"_a6-g", b"_a6-h", b"_a6-p", b"_a6-o")):
        raw = raw.replace(named, b"_z%d" % at)
    assert read(SOURCE, folder_of(tmp_path / "x", {THREAD.format(1): raw})).texts() == ["one", "two"]


def test_pages_follow_one_another_from_the_highest_number(tmp_path: Path) -> None:
    files = {THREAD.format(number): page(record("Kai", str(number))) for number in (1, 2, 10)}
    whole = read(SOURCE, folder_of(tmp_path / "x", files))
    assert whole.texts() == ["10", "2", "1"]
    assert any("not in the export: 3 to 9" in one for one in whole.notices)


def test_a_message_request_says_that_it_is_one(tmp_path: Path) -> None:
    name = THREAD.format(1).replace("inbox", "message_requests")
    whole = read(SOURCE, folder_of(tmp_path / "x", {name: page(record("Kai", "hey"))}))
    assert any("unaccepted message request" in one for one in whole.notices)


def test_dates_in_numbers_are_never_guessed_at() -> None:
    [found] = read_bytes(SOURCE, page(record("Kai", "hey", "03/11/2026 15:40"))).messages
    assert found.time_confidence is TimeConfidence.AMBIGUOUS
    [told] = read_bytes(
        SOURCE, page(record("Kai", "hey", "03/11/2026 15:40")), ReadOptions(date_order=DateOrder.MDY)
    ).messages
    assert (str(told.sent_at), told.time_confidence) == ("2026-03-11 15:40:00", TimeConfidence.CERTAIN)


def test_one_date_that_can_only_be_read_one_way_settles_the_others() -> None:
    raw = page(record("Kai", "two", "13/03/2026 15:40"), record("Kai", "one", "03/02/2026 15:40"))
    assert [(str(m.sent_at)[:10], m.time_confidence) for m in read_bytes(SOURCE, raw).messages] == [
        ("2026-02-03", TimeConfidence.INFERRED),
        ("2026-03-13", TimeConfidence.CERTAIN),
    ]


@pytest.mark.parametrize(
    ("shown", "at"),
    [
        ("11 mars 2026, 15:40", "15:40"),
        ("11.03.2026, 3:05", "03:05"),
        ("2026年3月11日 下午3:40", "15:40"),
        ("11 de mar. de 2026 3:40 da tarde", "15:40"),
        ("Mar 11, 2026 12:05 am", "00:05"),
        ("Mar 11, 2026, 3:40:07\u202fPM", "15:40:07"),
    ],
)
def test_times_in_the_languages_of_an_account(shown: str, at: str) -> None:
    [found] = read_bytes(SOURCE, page(record("Kai", "hey", shown))).messages
    assert str(found.sent_at).startswith(f"2026-03-11 {at}")
    assert found.time_confidence is TimeConfidence.CERTAIN


@pytest.mark.parametrize(
    "shown", ["11 lip 2026 15:40", "11 mar 2026 3:40 iltapäivällä", "Mar 32, 2026 3:40 pm"]
)
def test_a_time_that_may_mean_two_things_is_missing_and_shown(shown: str) -> None:
    [found] = read_bytes(SOURCE, page(record("Kai", "hey", shown))).messages
    assert (found.text, found.sent_at, found.time_confidence) == ("hey", None, TimeConfidence.MISSING)
    assert shown in found.note


def test_reactions_files_and_what_is_said_twice(tmp_path: Path) -> None:
    picture = '<div><div><a href="inbox/kai_1/photos/a.jpg"><img src="inbox/kai_1/photos/a.jpg"/></a></div></div><div></div>'
    raw = page(
        record("Kai", "", more=picture),
        record("Kai", "look<br />\nhere", more="<div><div>look\nhere</div></div>"),
        record("Kai", "ok", more='<div></div><div><ul class="_a6-q"><li><span>+Ben</span></li></ul></div>'),
        record("Kai", ""),
    )
    files = {THREAD.format(1): raw, "your_instagram_activity/messages/inbox/kai_1/photos/a.jpg": b"x"}
    whole = read(SOURCE, folder_of(tmp_path / "x", files))
    nothing, reacted, twice, picture_ = whole.messages
    assert (nothing.kind, reacted.note, twice.text, twice.note) == (
        Kind.OMITTED,
        "Reactions: +Ben.",
        "look\nhere",
        "",
    )
    assert picture_.kind is Kind.ATTACHMENT
    assert picture_.attachment is not None
    assert (picture_.attachment.name, picture_.attachment.media_type, picture_.attachment.present) == (
        "a.jpg",
        "image",
        True,
    )


def test_a_notice_is_only_believed_as_a_whole_line() -> None:
    raw = page(
        record("Kai", "Liked a message"),
        record("Kai", "she liked a message of mine"),
        record("Kai", "Kai unsent a message"),
    )
    assert [m.kind for m in read_bytes(SOURCE, raw).messages] == [Kind.UNSENT, Kind.TEXT, Kind.REACTION]


def test_a_long_page_is_turned_round_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(told_pages, "MOST_HELD", 3)
    texts = [str(number) for number in range(11)]
    assert read_bytes(SOURCE, written(texts)).texts() == texts
    rising = page(*(record("Kai", one, f"Mar 11, 2026 3:{40 + int(one)} pm") for one in texts))
    assert read_bytes(SOURCE, rising).texts() == texts


def test_a_stamp_that_is_not_in_utc_says_on_which_clock_the_times_may_be() -> None:
    stamp = b'<aside>Made on <time datetime="2026-08-12T05:03Z">Tuesday, August 11, 2026 at 10:03 PM UTC</time></aside>'
    raw = page(record("Kai", "hey")).replace(b"<h1>", stamp + b"<h1>")
    whole = read_bytes(SOURCE, raw)
    assert any("7 hours behind UTC" in one for one in whole.notices)
    right = read_bytes(SOURCE, raw.replace(b"August 11, 2026 at 10:03 PM", b"August 12, 2026 at 5:03 AM"))
    assert not any("UTC" in one for one in right.notices)


def test_who_is_in_a_group_is_no_message() -> None:
    group = (
        '<div class="pam uiBoxWhite noborder"><div class="_3-95 _a6-p">Participants: Kai and Ben</div></div>'
    )
    whole = read_bytes(SOURCE, page(group, record("Kai", "hey")))
    assert (whole.texts(), whole.unread) == (["hey"], [])


def test_pages_of_likes_and_followers_are_left_alone(tmp_path: Path) -> None:
    liked = page(
        '<div class="pam uiBoxWhite noborder"><h2>x</h2><div><div><div><a href="x">y</a></div>'
        "<div>Jan 05, 2026 4:40 am</div></div></div></div>"
    )
    (tmp_path / "liked_posts.html").write_bytes(liked)
    assert SOURCE.sniff(Export(tmp_path / "liked_posts.html")) == 0


def test_any_words_come_back() -> None:
    prove_any_words(SOURCE, written)


def test_a_cut_anywhere_keeps_what_came_before_and_is_said() -> None:
    prove_cuts(SOURCE, written)


def test_damage_anywhere_loses_nothing_in_silence() -> None:
    prove_damage(SOURCE, written(["one", "two <3 & more", "three\nfour", "five"]))


@given(st.text(max_size=30))
def test_no_time_that_is_shown_breaks_the_reading(shown: str) -> None:
    assert len(read_bytes(SOURCE, page(record("Kai", "hey", escaped(shown)))).messages) == 1


def test_the_fixture_gives_what_its_manifest_says() -> None:
    whole = fixture(SOURCE, "instagram_html")
    assert ([m.sender for m in whole.messages], whole.unread) == (["Élodie", "Ben"], [])
    assert [str(m.sent_at)[:16] for m in whole.messages] == ["2024-03-11 15:39", "2024-03-11 15:40"]
    assert whole.texts() == ["ok", "it's fine @home"]


def test_leaves_every_other_fixture_alone() -> None:
    prove_it_leaves_others_alone(SOURCE, "instagram_html")
