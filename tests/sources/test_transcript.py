"""Pasted lines: speakers told from ordinary words, and everything that is no transcript left alone."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.model import TimeConfidence
from leeside.errors import ExportError
from leeside.sources.contract.export import Export
from leeside.sources.transcript import SOURCE
from tests.sources.partition import SHARED, read, read_bytes

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
CHAT = "Ann: hey\nBen: hi\nwhats up: nothing much\n\nAnn: listen: ok\nMr Hale (tutor): one\nBen:\nAnn: bye\n"

FOREIGN = {
    "prose": "It was late. She said: come in.\nHe asked why.\nNote: this is a story.\nThe end came soon.\n"
    * 3,
    "log with levels": "INFO: started\nDEBUG: x\nINFO: going on\nERROR: it broke\nINFO: stopped\nDEBUG: y\n",
    "timed log": "[15:40:01] INFO: started\n[15:40:02] WARN: slow\n[15:40:03] INFO: done\n[15:40:04] WARN: slow\n",
    "dated log": "2026-03-11 15:40:02 worker: started\n2026-03-11 15:40:03 web: started\n" * 4,
    "syslog": "Mar 11 15:40:02 host sshd[12]: hello\nMar 11 15:40:03 host cron[9]: hello\n" * 4,
    "settings": "name: leeside\nversion: 1\nlicence: free\nreadme: README.md\nhome: here\n",
    "records": "name: Ben\nage: 13\nschool: Hill\n\nname: Ann\nage: 12\nschool: Hill\n\nname: Jo\nage: 12\nschool: X\n",
    "yaml list": "- name: Ben\n  age: 13\n- name: Ann\n  age: 12\n- name: Jo\n  age: 9\n",
    "mail": "From: a@example.com\nTo: b@example.com\nSubject: hi\n\nFrom: b@example.com\nTo: a@example.com\nhello\n",
    "mail trace": "Received: from a.example.com\nReceived: from b.example.com\nDate: now\nDate: then\n",
    "python": "def f(x):\n    return x\n\nclass A:\n    x: int = 1\n    y: int = 2\n\ntry:\n    f(1)\nexcept E:\n    pass\n",
    "css": "a {\n  color: red;\n  margin: 0;\n}\nb {\n  color: red;\n  margin: 0;\n}\n",
    "json": '{\n "a": 1,\n "b": 2,\n "a": 1,\n "b": 2\n}\n',
    "csv": "time,sender,text\n2026-01-01,Ann,hey: you\n2026-01-01,Ben,ok: yes\n2026-01-01,Ann,a: b\n",
    "whatsapp": "15/01/2024, 10:30 - Ann: hey\n15/01/2024, 10:31 - Ben: hi\n" * 4,
    "whatsapp on iphone": "[15/01/2024, 10:30:45] Ann: hey\n[15/01/2024, 10:31:45] Ben: hi\n" * 4,
    "whatsapp with dots": "15.01.24 10.30 - Ann: hey\n15.01.24 10.31 - Ben: hi\n" * 4,
    "questions": "Q: what is it\nA: a test\nQ: why\nA: because\n",
    "one speaker": "Ann: one\nAnn: two\nAnn: three\nAnn: four\nAnn: five\n",
    "recipe": "Serves: 4\nTime: 20 minutes\nFlour: 200 g\nSugar: 100 g\nButter: some\n",
    "nothing": "\n\n\n",
    "binary": "\x00\x01Ann: hey\nBen: hi\n" * 5,
}


def _sniffed(text: str) -> float:
    return SOURCE.sniff(Export(Path("-"), pasted=text.encode()))


@pytest.mark.parametrize("name", FOREIGN)
def test_leaves_what_is_no_transcript_alone(name: str) -> None:
    assert _sniffed(FOREIGN[name]) == 0


@pytest.mark.parametrize(
    "line",
    [
        "{}: {}",
        "15:40 {}: {}",
        "[15:40] {}: {}",
        "[3:40 pm] {}: {}",
        "15.40 - {}: {}",
        "{} (15:40): {}",
        "{} [15:40:02]: {}",
    ],
)
def test_reads_lines_with_a_time_of_day_or_without(line: str) -> None:
    text = "\n".join(
        line.format(*pair) for pair in [("Ann", "hey"), ("@ben_y9", "hi"), ("Ann", "u ok"), ("@ben_y9", "ye")]
    )
    assert 0.5 < _sniffed(text) <= 0.6
    whole = read_bytes(SOURCE, text.encode())
    assert [(m.sender, m.text) for m in whole.messages[:2]] == [("Ann", "hey"), ("@ben_y9", "hi")]
    assert all(m.sent_at is None and m.time_confidence is TimeConfidence.MISSING for m in whole.messages)
    assert all(bool(m.note) == ("40" in line) for m in whole.messages)


def test_a_line_without_a_speaker_belongs_to_the_one_before() -> None:
    whole = read_bytes(SOURCE, CHAT.encode())
    assert [(m.sender, m.text) for m in whole.messages] == [
        ("Ann", "hey"),
        ("Ben", "hi\nwhats up: nothing much"),
        ("Ann", "listen: ok"),
        ("Mr Hale (tutor)", "one"),
        ("Ben", ""),
        ("Ann", "bye"),
    ]
    assert "stands only once" in whole.messages[3].note


def test_words_before_the_first_speaker_are_unread_and_not_given_to_anybody() -> None:
    whole = read_bytes(SOURCE, f"what she sent me\n\n{CHAT}".encode())
    assert len(whole.unread) == 1
    assert len(whole.messages) == 6


def test_text_is_kept_as_it_was() -> None:
    whole = read_bytes(SOURCE, "Ann:  two spaces \r\nBen: a\u2028b\vc\n\n\nAnn: x\nBen: y\n\n".encode())
    assert whole.texts() == [" two spaces ", "a\u2028b\vc", "x", "y"]


def test_windows_text_is_read_and_said() -> None:
    whole = read_bytes(SOURCE, "Ann: café\nBen: ok\nAnn: £5\nBen: no\n".encode("cp1252"))
    assert whole.texts()[0] == "café"
    assert any("Windows" in said for said in whole.notices)


def test_utf_16_and_text_without_speakers_are_refused_with_what_to_do() -> None:
    for given_ in (CHAT.encode("utf-16"), b"hello there\n"):
        with pytest.raises(ExportError) as refused:
            read_bytes(SOURCE, given_)
        assert refused.value.to_do


@given(
    st.lists(
        st.sampled_from(
            ["Ann: x", "Ben: y", "", "  ", "words", "Note: z", "[15:40] Ann: t", "a\rb", "\ufeff"]
        )
    )
)
def test_every_byte_is_accounted_for(pieces: list[str]) -> None:
    read_bytes(SOURCE, ("\n".join(pieces) + "\nAnn: end").encode())


def test_reads_the_example() -> None:
    whole = read(SOURCE, EXAMPLES / "pasted-tutor.txt")
    assert SOURCE.sniff(Export(EXAMPLES / "pasted-tutor.txt")) > 0.5
    assert {m.sender for m in whole.messages} == {"Mr Hale", "Freya"}
    assert len(whole.messages) == 9


def test_leaves_every_fixture_of_other_sources_alone() -> None:
    if not (SHARED / "fixtures").exists():
        pytest.skip("the shared fixtures are not beside this checkout")
    for path in (SHARED / "fixtures").rglob("*.*"):
        if path.is_file() and path.stat().st_size:
            assert SOURCE.sniff(Export(path)) == 0, path
