"""What became of each file that a chat names is said, and never guessed."""

import pytest

from leeside.conversation.model import Attachment, Kind, Message, Withheld
from leeside.sources.contract.attachment_tokens import Became, FilesByName, tokens_of
from leeside.sources.contract.export import Member

FILES = FilesByName(
    [
        Member("media/IMG-1.jpg", 3),
        Member("a/1.jpg", 3),
        Member("b/1.jpg", 3),
        Member("chat_media/2024-03-11_b~EiASFVk0M2FhYmNk.mp4", 9),
    ]
)


def _message(attachment: Attachment | None, kind: Kind = Kind.ATTACHMENT) -> Message:
    return Message(
        id="m1",
        conversation="c",
        index=4,
        sender="Kai",
        text="",
        kind=kind,
        attachments=() if attachment is None else (attachment,),
    )


@pytest.mark.parametrize(
    ("attachment", "became", "files"),
    [
        (Attachment(name="IMG-1.jpg", present=True), Became.HELD, ("media/IMG-1.jpg",)),
        (Attachment(name="IMG-1.jpg"), Became.HELD, ("media/IMG-1.jpg",)),
        (Attachment(name="b/1.jpg"), Became.HELD, ("b/1.jpg",)),
        (Attachment(name="1.jpg"), Became.SEVERAL, ("a/1.jpg", "b/1.jpg")),
        (
            Attachment(name="b~EiASFVk0M2FhYmNk", present=True),
            Became.HELD,
            (FILES.called("b~EiASFVk0M2FhYmNk")[0],),
        ),
        (Attachment(name="IMG-2.jpg", present=False), Became.ABSENT, ()),
        (Attachment(name="IMG"), Became.UNKNOWN, ()),
        (Attachment(), Became.UNKNOWN, ()),
        (Attachment(present=False, withheld=Withheld.VIEW_ONCE), Became.VIEW_ONCE, ()),
        (Attachment(present=False, withheld=Withheld.EXPIRED), Became.EXPIRED, ()),
    ],
)
def test_it_is_said_what_became_of_a_file(
    attachment: Attachment, became: Became, files: tuple[str, ...]
) -> None:
    [token] = tokens_of(_message(attachment), FILES)
    assert (token.became, token.files, token.number, token.sender) == (became, files, 5, "Kai")


def test_a_file_that_the_source_says_is_not_there_is_not_taken_for_another_of_its_name() -> None:
    [token] = tokens_of(_message(Attachment(name="IMG-1.jpg", present=False)), FILES)
    assert token.became is Became.ABSENT


def test_what_the_app_left_out_is_a_token_without_a_name() -> None:
    [token] = tokens_of(_message(None, Kind.OMITTED), FILES)
    assert (token.became, token.name) == (Became.OMITTED, "")


@pytest.mark.parametrize("kind", [Kind.TEXT, Kind.SYSTEM, Kind.DELETED, Kind.CALL])
def test_words_and_notices_are_left_alone(kind: Kind) -> None:
    assert not tokens_of(_message(None, kind), FILES)


def test_each_of_several_files_is_a_token() -> None:
    two = (Attachment(name="IMG-1.jpg"), Attachment(name="IMG-2.jpg", present=False))
    message = Message(id="m1", conversation="c", index=0, sender="Kai", text="look", attachments=two)
    assert [(one.name, one.became) for one in tokens_of(message, FILES)] == [
        ("IMG-1.jpg", Became.HELD),
        ("IMG-2.jpg", Became.ABSENT),
    ]
    assert message.attachment == two[0]
