"""What a marked pattern needs beside it saves looking, and changes nothing that is noticed."""

import re
from functools import cache
from itertools import groupby
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.model import Message
from leeside.conversation.timeline import Timeline
from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.detector import Detector
from leeside.detectors.contract.load import all_detectors
from leeside.detectors.contract.needs import at_least, needed_by, whole_marks
from leeside.detectors.contract.notice import Noticer
from leeside.evaluation.read_labelled import read_labelled
from leeside.evaluation.split import Split, split_of
from leeside.knowledge.load import newest_edition
from tests.detectors.conftest import newest_words

CORPUS = Path(__file__).parents[3] / "corpus"
KINDS = tuple(AnyOf(rf"\b{word}\b") for word in ("send", "code", "now", "link"))


@given(st.integers(1, 4), st.sets(st.sampled_from(["send", "code", "now", "link"])))
def test_each_expression_fits_wherever_enough_kinds_do(least: int, said: set[str]) -> None:
    fitting = [one.search(" ".join(sorted(said))) is not None for one in at_least(least, KINDS)]
    assert len(fitting) == least
    if len(said) >= least:
        assert all(fitting)
    if not said:
        assert not any(fitting)


@pytest.mark.parametrize(
    ("core", "marks"),
    [
        ("(?P<loose>phone|bag)", ["loose"]),
        ("(?P<weak>(?P<part>come) over)", ["weak"]),
        ("(?P<weak>(?P<part>come|stay))", ["weak", "part"]),
        ("(?:(?P<sure>it))", ["sure"]),
        ("(?P<loose>phone) now", []),
        ("(?P<loose>phone)|bag", []),
        ("phone", []),
    ],
)
def test_only_a_mark_from_end_to_end_is_the_patterns(core: str, marks: list[str]) -> None:
    assert list(whole_marks(core)) == marks


def test_a_pattern_without_the_mark_needs_nothing() -> None:
    loose = next(detector for detector in all_detectors() if detector.needs)
    assert needed_by(loose, "phone") == ()
    assert needed_by(msgspec.structs.replace(loose, needs={}), "(?P<loose>phone)") == ()


def test_every_mark_that_needs_something_is_some_patterns_from_end_to_end() -> None:
    for detector in all_detectors():
        for mark in detector.needs:
            marked = [p for p in detector.patterns if re.match(rf"\(\?P<{mark}>", p)]
            assert any(mark in whole_marks(p) for p in marked), f"{detector.name}: {mark}"


@cache
def _said() -> tuple[Message, ...]:
    """All lines of the part of the corpus to develop on, and of the detectors' examples."""
    talks = [
        message
        for case in read_labelled([CORPUS], ways=newest_edition().ways).conversations
        if split_of(case.id) is Split.DEVELOP
        for message in case.messages
    ]
    examples = [
        Message(id=f"{n}", conversation="examples", index=n, sender="a", text=shown)
        for n, shown in enumerate(
            e if isinstance(e, str) else e.text for d in all_detectors() for e in (*d.shows, *d.passes)
        )
    ]
    return (*talks, *examples)


def _noticed(detectors: list[Detector]) -> list[tuple[str, str, str, int, int]]:
    noticer = Noticer(detectors, newest_words())
    return [
        (one.message.conversation, one.message.id, one.detector.name, one.start, one.end)
        for name, messages in groupby(_said(), key=lambda message: message.conversation)
        for one in noticer.notice(list(messages), {name: Timeline(conversation=name)})
    ]


def test_without_the_needs_the_same_is_noticed_in_all_that_is_scripted() -> None:
    needing = [detector for detector in all_detectors() if detector.needs]
    noticed = _noticed(needing)
    assert len(noticed) > 500
    assert noticed == _noticed([msgspec.structs.replace(detector, needs={}) for detector in needing])
