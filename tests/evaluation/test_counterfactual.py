"""A copy differs from its chat in who somebody is, or how they write, and in nothing else."""

import pytest

from leeside.evaluation.counterfactual import (
    CALLED,
    NAMED,
    WORSHIP,
    identity_pairs,
    remark_pairs,
    writing_pairs,
)
from leeside.evaluation.labelled import LabelledConversation
from leeside.evaluation.who_somebody_is import NAMES, SLOTS
from tests.fairness.examples_as_chats import chat

TEXTS = (
    "me: Your mum said Ellie goes to church",
    "them: yes, nothing beats Tom Jones",
    "me: my little church bag",
)


def _said(one: LabelledConversation) -> list[str]:
    return [message.text for message in one.messages]


@pytest.mark.parametrize("name", ["c1", "c2", "c3", "c4", "c5", "c6"])
def test_a_remark_stands_in_the_same_place_and_one_word_of_it_differs(name: str) -> None:
    one = chat(name, TEXTS)
    pairs = [pair for pair in identity_pairs(one) if pair.kind not in {CALLED, NAMED, WORSHIP}]
    assert [pair.kind for pair in pairs] == [slot.kind for slot in SLOTS]
    for pair, slot in zip(pairs, SLOTS, strict=True):
        usual, other = slot.filled(slot.usual), slot.filled(pair.what)
        assert [text.replace(usual, other) for text in _said(pair.this)] == _said(pair.other)
        assert [message.index for message in pair.other.messages] == list(range(len(pair.other.messages)))
        assert len({pair.this.id, pair.other.id, one.id}) == 3
        assert {message.conversation for message in pair.other.messages} == {pair.other.id}


def test_the_plain_remark_says_nothing_of_who_somebody_is() -> None:
    for pair, slot in zip(remark_pairs(chat("c1", TEXTS)), SLOTS, strict=True):
        assert slot.filled(slot.plain) in " ".join(_said(pair.this))


def test_another_name_is_put_in_and_somebody_known_to_all_is_left_alone() -> None:
    (pair,) = (pair for pair in identity_pairs(chat("c1", TEXTS)) if pair.kind == NAMED)
    assert pair.what in NAMES
    assert _said(pair.other) == [TEXTS[0][4:].replace("Ellie", pair.what), TEXTS[1][6:], TEXTS[2][4:]]


def test_another_faiths_place_of_worship_is_put_in() -> None:
    pairs = (pair for name in "abcdef" for pair in identity_pairs(chat(name, TEXTS)) if pair.kind == WORSHIP)
    for pair in pairs:
        assert f"goes to {pair.what}" in _said(pair.other)[0]


def test_people_are_called_otherwise_and_stay_who_they_are() -> None:
    (pair,) = (pair for pair in identity_pairs(chat("c1", TEXTS)) if pair.kind == CALLED)
    assert [person.id for person in pair.other.people] == ["me", "them"]
    assert {person.name for person in pair.other.people} <= set(NAMES)
    assert _said(pair.other) == _said(pair.this)


def test_a_word_is_written_otherwise_with_its_capital_and_alone() -> None:
    changed = {pair.what: _said(pair.other) for pair in writing_pairs(chat("c1", TEXTS))}
    assert changed["your > ur"][0].startswith("Ur mum said")
    assert changed["mum > mam"][0].startswith("Your mam said")
    assert changed["yes > aye"][1] == "aye, nothing beats Tom Jones"
    assert changed["little > wee"][2] == "my wee church bag"
    assert "innit > isn't it" not in changed


def test_the_same_chat_gives_the_same_copies_on_every_run() -> None:
    assert list(identity_pairs(chat("c1", TEXTS))) == list(identity_pairs(chat("c1", TEXTS)))
