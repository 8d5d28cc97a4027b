"""A sign is named by where it stands, never by what was said, and knows whose side it tells of."""

import pytest

from leeside.conversation.model import Message
from leeside.detectors.contract.candidate import Voice
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.notice import Noticed
from leeside.risk.sign import Sign, sign_of


def seen(*, by: Speaker = Speaker.OTHER, voice: Voice = Voice.OWN) -> Sign:
    detector = Detector(
        name="asks_for_secrecy",
        version=3,
        by=by,
        says="asks for this to be kept secret",
        innocent_reading="",
        patterns=(),
        shows=(),
        passes=(),
        limits="",
    )
    message = Message(id="m12", conversation="c1", index=11, sender="Kai", text="dont tell ur mum")
    return sign_of(Noticed(detector=detector, message=message, start=0, end=16, voice=voice, run_unread=True))


def test_a_sign_says_where_it_stands_and_holds_no_words() -> None:
    sign = seen()
    assert sign.id == "c1/m12/asks_for_secrecy"
    assert (sign.version, sign.index, sign.speaker, sign.start, sign.end) == (3, 11, "Kai", 0, 16)
    assert "mum" not in repr(sign)


@pytest.mark.parametrize(
    ("by", "voice", "childs"),
    [
        (Speaker.OTHER, Voice.OWN, False),
        (Speaker.ANYONE, Voice.OWN, False),
        (Speaker.CHILD, Voice.OWN, True),
        (Speaker.OTHER, Voice.REPORTED, True),
    ],
)
def test_what_is_told_and_what_the_child_says_is_the_childs_side(
    by: Speaker, voice: Voice, childs: bool
) -> None:
    assert seen(by=by, voice=voice).is_the_childs_side is childs
