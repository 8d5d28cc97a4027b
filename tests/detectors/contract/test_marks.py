"""Marks in a pattern decide what needs company, what needs its other half, and whose act is told."""

import re

import pytest

from leeside.conversation.model import Message, Participant
from leeside.conversation.timeline import Said
from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.marks import enough_together, marked


def fit(pattern: str, text: str, *before: str) -> Candidate:
    match = re.search(pattern, text)
    assert match is not None
    message = Message(id="m", conversation="c", index=9, sender="a", text=text)
    said = tuple(Said(text=line, sender="b", index=n, at=None) for n, line in enumerate(before))
    return Candidate(text, match, message, Participant(id="a", name="a"), said)


def test_a_plain_fit_is_the_speakers_own() -> None:
    assert marked()(fit("pay", "pay now")) is Voice.OWN


def test_a_fit_that_tells_of_another_is_reported() -> None:
    assert marked()(fit("(?P<told>he sent)", "he sent it")) is Voice.REPORTED


@pytest.mark.parametrize(("text", "before"), [("done. told u", ()), ("done", ("i told u",))])
def test_a_weak_fit_counts_in_company(text: str, before: tuple[str, ...]) -> None:
    assert marked(company="told u")(fit("(?P<weak>done)", text, *before)) is Voice.OWN


def test_a_weak_fit_alone_does_not_count_nor_keeps_itself_company() -> None:
    assert marked(company="done|told u")(fit("(?P<weak>done)", "done")) is None


def test_half_a_shape_needs_the_other_half_behind_it() -> None:
    confirm = marked(part="or .* mum")
    assert confirm(fit("(?P<part>or i)", "pay or i tell your mum")) is Voice.OWN
    assert confirm(fit("(?P<part>or i)", "your mum or dad, or i wait")) is None


def test_a_spoiled_message_counts_for_nothing() -> None:
    assert marked(spoiled_by="pizza")(fit("send it", "send it with pizza")) is None
    assert marked(spoiled_by="pizza")(fit("send it", "send it pizzaiola")) is Voice.OWN


KINDS = tuple(AnyOf(words) for words in ("code", "send", "phone"))


def test_a_loose_fit_needs_three_kinds_of_words_and_a_sure_one_two() -> None:
    assert enough_together(fit("(?P<loose>code)", "send the code on ur phone"), KINDS)
    assert not enough_together(fit("(?P<loose>code)", "send the code"), KINDS)
    assert enough_together(fit("(?P<sure>code)", "send the code"), KINDS)
    assert not enough_together(fit("(?P<sure>code)", "the code"), KINDS)


def test_a_fit_without_a_mark_needs_no_company_and_a_needed_word_must_be_there() -> None:
    assert enough_together(fit("code", "the code"), KINDS)
    assert not enough_together(fit("(?P<sure>code)", "send the code"), KINDS, needs=KINDS[2:])
