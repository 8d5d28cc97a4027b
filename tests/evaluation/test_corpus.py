"""The scripted corpus keeps what its data card says of it."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from leeside.evaluation.read_labelled import LabelledSet, read_labelled
from leeside.evaluation.shortcuts import shortcuts_of
from leeside.knowledge.load import newest_edition

CORPUS = Path(__file__).resolve().parents[2] / "corpus"
pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not part of this distribution")


@pytest.fixture(scope="module")
def corpus() -> LabelledSet:
    return read_labelled([CORPUS], ways=newest_edition().ways)


def test_every_label_can_be_true(corpus: LabelledSet) -> None:
    assert len(corpus.conversations) >= 5000
    for one in filter(lambda one: one.of_concern, corpus.conversations):
        labels = one.labels
        assert labels.ways, one.where
        assert labels.decisive is not None, one.where  # its course may show it where no single line does
        seen = (sign.index for sign in labels.signs)
        assert labels.first_sign == min((*seen, labels.decisive)), one.where
        assert {sign.way for sign in labels.signs} <= set(labels.ways), one.where


def test_what_is_benign_has_no_labelled_sign_and_says_what_it_looks_like(corpus: LabelledSet) -> None:
    for one in corpus.conversations:
        assert one.labels.kind, one.where
        assert one.of_concern or (not one.labels.signs and one.labels.decisive is None), one.where


def test_everybody_who_speaks_is_announced_and_time_runs_forward(corpus: LabelledSet) -> None:
    for one in corpus.conversations:
        people = [person.id for person in one.people]
        assert len(people) == len(set(people)), one.where
        assert {message.sender for message in one.messages} <= set(people), one.where
        times = [message.utc for message in one.messages]
        assert None not in times, one.where
        assert times == sorted(times, key=str), one.where


def test_no_conversation_is_there_under_two_names(corpus: LabelledSet) -> None:
    said = Counter(tuple(message.text for message in one.messages) for one in corpus.conversations)
    assert max(said.values()) == 1


def test_kinds_are_balanced(corpus: LabelledSet) -> None:
    """Every way has enough to count, and benign chats are mostly hard: the easy ones flatter."""
    ways = Counter(way for one in corpus.conversations for way in one.labels.ways)
    assert set(ways) == set(newest_edition().ways)
    assert min(ways.values()) >= 12
    benign = [one for one in corpus.conversations if not one.of_concern]
    assert 0.4 <= len(benign) / len(corpus.conversations) <= 0.6
    assert sum(one.labels.kind.startswith("lookalike") for one in benign) >= 0.85 * len(benign)


def test_no_shortcut_alone_tells_the_labels_apart(corpus: LabelledSet) -> None:
    found = {one.feature: one.auc for one in shortcuts_of(corpus.conversations)}
    assert {name for name, auc in found.items() if auc is None or not 0.2 < auc < 0.8} == set()


def test_the_lines_say_which_sign_they_show(corpus: LabelledSet) -> None:
    assert corpus.conversations
    for path in CORPUS.glob("lines_*.jsonl"):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            read = json.loads(line)
            assert set(read) == {"sign", "text", "shows", "speaker", "before", "note"}, (path.name, number)
            assert isinstance(read["shows"], bool), (path.name, number)
            assert re.fullmatch(r"[a-z_]+", read["sign"]), (path.name, number)


def test_it_is_no_burden_to_clone() -> None:
    assert sum(path.stat().st_size for path in CORPUS.rglob("*.jsonl")) < 25 * 1024 * 1024
