"""Records taken from a page, whole or not at all."""

import io

from leeside.sources.reading.html_records import CUT_OFF, HtmlRecords, Node, Piece, Takes
from leeside.sources.reading.until_it_breaks import UntilItBreaks


def _takes(tag: str, raw: bytes) -> Takes:
    if b'"r"' in raw:
        return Takes.RECORD
    return Takes.MARK if b'"g"' in raw else Takes.HEADING if tag == "h1" else Takes.NOTHING


def records(raw: bytes, within: str = "") -> HtmlRecords:
    return HtmlRecords(UntilItBreaks(io.BytesIO(raw)), _takes, within=within)


def nodes(pieces: list[Piece]) -> list[Node]:
    return [piece.node for piece in pieces if piece.node is not None]


def test_a_record_is_given_with_its_place_and_a_heading_before_it() -> None:
    raw = b'<html><h1>Kai</h1><p class="r">hey</p></html>'
    found = list(records(raw))
    assert [(one.takes, raw[one.start : one.end]) for one in found] == [
        (Takes.HEADING, b"<h1>Kai</h1>"),
        (Takes.RECORD, b'<p class="r">hey</p>'),
    ]


def test_a_record_that_is_not_closed_ends_where_the_next_begins() -> None:
    found = list(records(b'<div class="r">one<div class="r">two</div>'))
    assert [bool(one.why) for one in found] == [True, False]
    assert [one.words() for one in nodes(found)] == ["two"]


def test_a_record_may_hold_others_only_where_that_is_known() -> None:
    raw = b'<div class="r">one<div class="in"><div class="r">two</div></div></div>'
    assert [one.words() for one in nodes(list(records(raw, within="in")))] == ["onetwo"]


def test_words_between_records_are_unread() -> None:
    found = list(records(b'before<div class="r">one</div>\n stray <div class="r">two</div>'))
    assert [(one.start, bool(one.why)) for one in found] == [(6, False), (30, True), (38, False)]


def test_a_page_that_ends_within_a_record_says_where() -> None:
    found = records(b'<div class="r">one</div><div class="r">two')
    assert len(list(found)) == 1
    assert found.cut_at == 24
    assert CUT_OFF


def test_breaks_emoji_and_links_come_back() -> None:
    [node] = nodes(
        list(
            records(
                b'<p class="r">a<br>b <img class="emoji" alt="wave"><img alt="no"> <a href="x.example">c</a></p>'
            )
        )
    )
    assert node.words() == "a\nb :wave: c"
    assert node.links() == ["x.example"]


def test_a_record_nested_too_deep_is_unread_and_the_next_is_read() -> None:
    raw = b'<div class="r">' + b"<div>" * 200 + b"</div>" * 200 + b'</div><div class="r">two</div>'
    found = list(records(raw))
    assert [bool(one.why) for one in found] == [True, False]


def test_blocks_stand_on_lines_of_their_own_and_an_end_may_be_left_out() -> None:
    [piece] = list(records(b'<div class="r">a<ul><li>b<li>c</ul>d<div>e</div></div>'))
    assert piece.node is not None
    assert piece.node.words(blocks=frozenset({"ul", "li", "div"})) == "a\nb\nc\nd\ne"
    assert piece.sound


def test_very_many_tags_that_are_not_closed_do_not_go_on_for_ever() -> None:
    raw = b'<div class="r">' + b"<b>" * 50_000 + b"</i>" * 50_000 + b'<div class="r">two</div>'
    assert [bool(one.why) for one in records(raw)] == [True, False]
