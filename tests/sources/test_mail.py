"""E-mail threads: who wrote what newly, and what was only quoted."""

import mailbox
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.model import Kind
from leeside.errors import LeesideError
from leeside.sources.contract.export import Export
from leeside.sources.contract.source import ReadOptions
from leeside.sources.mail import SOURCE, own_words
from tests.sources.partition import folder_of, read, read_bytes
from tests.sources.told_files import prove_it_leaves_others_alone

WORDS = st.text(
    alphabet=st.characters(
        min_codepoint=33, exclude_categories=["Cs", "Cn", "Cc", "Zl", "Zp", "Zs"], exclude_characters=">_-"
    ),
    min_size=1,
    max_size=20,
)


def mail(text: str, sender: str = "Kai <kai@mail.example>", **more: str) -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"] = sender, "ann@mail.example"
    made["Date"] = "Wed, 11 Mar 2026 15:40:02 +0000"
    made["Subject"], made["Message-ID"] = more.get("subject", "Art club"), more.get("id", "<1@mail.example>")
    made.set_content(text)
    return made


def test_a_mail_is_a_message_of_its_subjects_thread() -> None:
    whole = read_bytes(SOURCE, bytes(mail("see you there", subject="Re: RE: Art club")))
    [message] = whole.messages
    assert (message.sender, message.text, message.conversation) == (
        "kai@mail.example",
        "see you there",
        "Art club",
    )
    assert str(message.utc) == "2026-03-11 15:40:02+00:00"
    assert any("not proven" in one for one in whole.notices)


def test_what_is_quoted_is_not_put_into_the_senders_mouth() -> None:
    text = (
        "who is this\n\nOn Wed, 11 Mar 2026 at 15:40, Kai <kai@mail.example> wrote:\n> dont tell your mum\n"
    )
    [message] = read_bytes(SOURCE, bytes(mail(text, "ann@mail.example"))).messages
    assert message.text == "who is this"
    assert "left out" in message.note
    assert own_words("> theirs\nmine\n> theirs again") == ("mine", True)
    assert own_words("I said: no") == ("I said: no", False)


def test_a_box_of_mails_is_taken_apart_where_each_begins(tmp_path: Path) -> None:
    box = mailbox.mbox(tmp_path / "all.mbox")
    for number in range(3):
        box.add(mail(f"mail {number}\n\nFrom now on", id=f"<{number}@mail.example>"))
    box.close()
    whole = read(SOURCE, tmp_path / "all.mbox")
    assert [text.split("\n")[0] for text in whole.texts()] == ["mail 0", "mail 1", "mail 2"]
    assert whole.unread == []


def test_files_are_tokens_and_a_page_is_read_as_its_words_alone() -> None:
    made = mail("")
    made.clear_content()
    made.set_content("<style>x</style><p>come <b>alone</b></p><script>bad()</script>", subtype="html")
    made.add_attachment(b"x", maintype="image", subtype="png", filename="a.png")
    [message] = read_bytes(SOURCE, bytes(made)).messages
    assert message.text == "come alone"
    assert message.attachment is not None
    assert (message.attachment.name, message.kind) == ("a.png", Kind.TEXT)


def test_a_mail_that_was_cut_off_keeps_its_words_and_says_so() -> None:
    whole = mail("hello there")
    whole.add_attachment(b"x" * 400, maintype="image", subtype="jpeg", filename="a.jpg")
    raw = whole.as_bytes()
    assert "missing" not in " ".join(read_bytes(SOURCE, raw).notices)
    cut = read_bytes(SOURCE, raw[: raw.index(b"a.jpg") + 60])
    assert cut.texts() == ["hello there"]
    assert "what should follow is missing" in cut.messages[0].note
    assert any("is missing: 1." in text for text in cut.notices)


def test_a_folder_of_single_mails_is_read_together(tmp_path: Path) -> None:
    files = {"1.eml": bytes(mail("one")), "2.eml": bytes(mail("two", id="<2@mail.example>"))}
    assert read(SOURCE, folder_of(tmp_path, files)).texts() == ["one", "two"]


@given(WORDS)
def test_any_line_comes_back(text: str) -> None:
    assert read_bytes(SOURCE, bytes(mail(text))).texts() == [text]


@given(st.binary(max_size=300), st.integers(0, 300))
def test_a_mail_with_bytes_changed_gives_messages_or_an_error_of_ours(noise: bytes, at: int) -> None:
    raw = bytes(mail("hey"))
    broken = raw[:at] + noise + raw[at:]
    if SOURCE.sniff(Export(Path("-"), pasted=broken)):
        try:
            list(SOURCE.read(Export(Path("-"), pasted=broken), ReadOptions()))
        except LeesideError:
            return


@pytest.mark.parametrize("raw", [b"From me to you\nhey\n", b"Date: today\nhey", b"Ann: hey\nKai: hi\n"])
def test_talk_that_begins_like_a_mail_is_left_alone(raw: bytes) -> None:
    assert SOURCE.sniff(Export(Path("-"), pasted=raw)) == 0


def test_leaves_every_other_fixture_alone() -> None:
    prove_it_leaves_others_alone(SOURCE, "no fixture of its own")
