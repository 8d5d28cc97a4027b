"""A message in slang is seen as the same message in plain words is; without the words it would be passed over."""

from collections.abc import Mapping

from leeside.conversation.model import Message
from leeside.conversation.timeline import Timeline
from leeside.detectors.contract.load import detector_named
from leeside.detectors.contract.notice import Noticed, Noticer
from leeside.knowledge.load import newest_edition
from leeside.knowledge.slang import ReadBy, read_as

SLANG = read_as(newest_edition().slang.values(), ReadBy.PATTERNS)


def seen(text: str, detector: str, words: Mapping[str, str]) -> list[Noticed]:
    noticer = Noticer([detector_named(detector)], newest_edition().words, read_as=words)
    message = Message(id="m0", conversation="c", index=0, sender="them", text=text)
    return list(noticer.notice([message], {"c": Timeline(conversation="c")}))


def test_a_word_that_is_added_as_data_is_read_by_every_pattern() -> None:
    text = "OK! dont zorgle ur mum about us"
    assert seen(text, "asks_for_secrecy", {}) == []
    (sign,) = seen(text, "asks_for_secrecy", {"zorgle": "tell"})
    assert text[sign.start : sign.end].startswith("dont zorgle ur mum")


def test_slang_alone_shows_nothing() -> None:
    assert seen("feds everywhere innit, cunch is dead, hru tmrw m8", "asks_for_secrecy", SLANG) == []
