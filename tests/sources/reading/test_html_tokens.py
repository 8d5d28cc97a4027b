"""Pages split into tags and text, whatever they are made of."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.sources.reading.html_tokens import HtmlTokens, Is, Token, attributes, text_of
from leeside.sources.reading.until_it_breaks import UntilItBreaks

PARTS = st.sampled_from(
    [
        b"<div>",
        b"</div>",
        b"<!--",
        b"-->",
        b"<script>",
        b"</script>",
        b"<",
        b">",
        b'"',
        b"'",
        b"words",
        b"<a b=c>",
        b"<?",
    ]
)


class _Few:
    """A stream that gives few bytes at a time."""

    def __init__(self, raw: bytes) -> None:
        self._stream = io.BytesIO(raw)

    def read(self, _: int = -1) -> bytes:
        return self._stream.read(3)


def tokens(raw: bytes) -> list[Token]:
    return list(HtmlTokens(UntilItBreaks(_Few(raw))))  # type: ignore[arg-type]  # it reads, and that is all


@given(st.one_of(st.binary(max_size=200), st.lists(PARTS, max_size=30).map(b"".join)))
def test_tokens_follow_one_another_without_a_gap(raw: bytes) -> None:
    at = 0
    for token in tokens(raw):
        assert token.start == at
        assert token.end > at
        at = token.end
    assert at == len(raw)


def test_a_sign_for_less_that_opens_no_tag_is_text() -> None:
    assert [one.raw for one in tokens(b"<b>I <3 you</b>")] == [b"", b"I ", b"<3 you", b""]


def test_a_name_that_no_page_is_made_of_is_words() -> None:
    assert [one.what for one in tokens(b"<p><grin>ok</p>")] == [Is.OPEN, Is.TEXT, Is.TEXT, Is.CLOSE]


def test_an_attribute_may_hold_the_end_of_a_tag() -> None:
    [one] = tokens(b"""<a title="1 > 0" href='x'>""")
    assert attributes(one.raw) == {"title": "1 > 0", "href": "x"}


def test_what_a_script_holds_is_one_hidden_piece() -> None:
    found = tokens(b"<script>if (a<b) { '</div>' }</script>x")
    assert [one.what for one in found] == [Is.OPEN, Is.HIDDEN, Is.CLOSE, Is.TEXT]


def test_a_comment_or_a_tag_that_swallows_others_is_not_sound() -> None:
    assert not tokens(b"<!-- <div>hey</div> -->")[0].sound
    assert not tokens(b'<a b="<div>hey">')[0].sound
    assert tokens(b"<!-- a remark -->")[0].sound


def test_references_are_put_right_and_control_characters_are_kept() -> None:
    assert text_of(b"it&#039;s &#x07;&lt;b&gt; &amp;amp; caf&eacute; &#128512;") == (
        "it's \x07<b> &amp; caf\xe9 \U0001f600",
        True,
    )
    assert text_of(b"caf\xe9")[1] is False


@pytest.mark.parametrize("unit", [b"<a ", b"<b<", b'<a b="', b"<!--", b"<script>", b"</script", b"&a", b"<"])
def test_what_never_ends_is_accounted_for_and_does_not_go_on_for_ever(unit: bytes) -> None:
    raw = unit * (400_000 // len(unit))
    found = HtmlTokens(UntilItBreaks(io.BytesIO(raw)))
    assert sum(one.end - one.start for one in found) == len(raw)
