"""What draws a PDF is told of when it is missing, and says nothing of what was told when it fails."""

import sys
from datetime import UTC, datetime

import pytest

from leeside.errors import LeesideError, UsageError
from leeside.report.drawn_pdf import Drawing, drawn_pdf, drawn_with, refuse_without_fonts

AT = datetime(2026, 11, 26, tzinfo=UTC)
PLAIN = (
    b'#let told = json(bytes(sys.inputs.told))\n#set document(title: "T")\n#set text(lang: "en")\n#told.words'
)


def drawing(template: bytes = PLAIN) -> Drawing:
    return Drawing(name="The page", template=template, without="Take it as text.")


def test_words_are_drawn() -> None:
    pytest.importorskip("typst", reason="typst is not installed")
    assert drawn_pdf(drawing(), {"words": "Hello"}, made_at=AT).startswith(b"%PDF-")
    assert set(drawn_with(drawing())) == {"typst", "fontpkg-noto-sans"}


def test_what_is_missing_is_named_with_what_works_without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    for act in (lambda: refuse_without_fonts(drawing()), lambda: drawn_pdf(drawing(), {}, made_at=AT)):
        with pytest.raises(UsageError) as refused:
            act()
        assert "typst" in refused.value.what
        assert "Take it as text." in (refused.value.to_do or "")


def test_a_page_that_cannot_be_drawn_quotes_nothing() -> None:
    pytest.importorskip("typst", reason="typst is not installed")
    with pytest.raises(LeesideError) as failed:
        drawn_pdf(drawing(PLAIN + b"\n#panic(told.words)"), {"words": "secret"}, made_at=AT)
    assert "secret" not in str(failed.value)
