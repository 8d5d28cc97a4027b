"""What every source of HTML pages must hold to: any words come back, and no damage loses them in silence."""

import html
from collections.abc import Callable, Sequence
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from leeside.errors import ExportError
from leeside.sources.contract.export import Export
from leeside.sources.contract.source import Source
from tests.sources.partition import Account, account, read_bytes

TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40).filter(str.strip)
"""Any words that somebody may type; a line is ended in one way by all apps."""
Writes = Callable[[Sequence[str]], bytes]


def escaped(words: str) -> str:
    """Words as apps write them into a page."""
    control = "".join(
        f"&#x{ord(one):02X};" if ord(one) < 32 and one != "\n" else one for one in html.escape(words)
    )
    return control.replace("\n", "<br>")


def prove_any_words(source: Source, written: Writes) -> None:
    """Whatever was typed comes back exactly, and no byte of the page is left over."""

    @given(st.lists(TEXTS, min_size=1, max_size=4))
    def prove(texts: list[str]) -> None:
        whole = read_bytes(source, written(texts))
        assert whole.texts() == texts
        assert whole.unread == []

    prove()


def prove_cuts(source: Source, written: Writes) -> None:
    """A cut at any byte keeps what came before it, and is said."""

    @given(st.lists(TEXTS, min_size=1, max_size=4), st.data())
    def prove(texts: list[str], data: st.DataObject) -> None:
        raw = written(texts).rstrip()
        cut = raw[: data.draw(st.integers(1, len(raw) - len(b"</body></html>")))]
        whole = _read(source, cut)
        if whole is None:
            return
        assert set(whole.texts()) <= set(texts)
        assert whole.unread or any("is missing" in one for one in whole.notices)

    prove()


def prove_damage(source: Source, raw: bytes) -> None:
    """A page in which bytes were changed gives no error but ours, and its ranges still hold all bytes.

    Words that were in it are in a message still, or within bytes that are said to be unread.
    """

    @given(st.integers(0, len(raw) - 1), st.integers(0, 12), st.binary(max_size=6))
    def prove(at: int, gone: int, new: bytes) -> None:
        _read(source, raw[:at] + new + raw[at + gone :])

    @given(
        st.integers(0, len(raw) - 1), st.sampled_from([b"<", b">", b'"', b"</div>", b"<!--", b"<div>", b"'"])
    )
    def prove_tags(at: int, new: bytes) -> None:
        damaged = raw[:at] + new + raw[at:]
        whole = _read(source, damaged)
        if whole is None:
            return
        found = "".join(m.text + m.note + str(m.sender) for m in whole.messages)
        lost = b"".join(damaged[one.start : one.end] for one in whole.unread).decode("utf-8", "replace")
        for words in ("one", "three", "five"):
            assert words in found or words in lost or words.encode() not in damaged, words

    prove()
    prove_tags()


def _read(source: Source, raw: bytes) -> Account | None:
    export = Export(Path("-"), pasted=raw)
    if not source.sniff(export):
        return None
    try:
        return account(source, export)
    except ExportError:
        return None
