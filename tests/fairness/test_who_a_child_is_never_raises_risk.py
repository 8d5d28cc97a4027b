"""The fairness gate: the same chat gives the same picture, whoever the child is; how people write hardly matters."""

from itertools import product
from pathlib import Path

import msgspec
import pytest

from leeside.conversation.model import Relation
from leeside.evaluation.counterfactual import identity_pairs, remark_pairs, writing_pairs
from leeside.evaluation.fairness import Fairness, fairness_as_text, fairness_of
from leeside.evaluation.how_it_is_written import alarms_by_writing
from leeside.evaluation.labelled import LabelledConversation
from leeside.evaluation.outcome import Outcome, outcomes_of
from leeside.evaluation.read_labelled import read_labelled
from leeside.evaluation.same_for_all import Compared, compared
from leeside.evaluation.share import share
from leeside.evaluation.who_somebody_is import STATEMENTS
from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import RiskLevel
from leeside.screening.stream import default_engine
from tests.fairness.examples_as_chats import chat, examples

CORPUS = Path(__file__).resolve().parents[2] / "corpus"
LATER = {
    f"{hand}.conversations.jsonl" for hand in ("days", "evenings", "landings", "paths", "rooms", "streets")
}
OWED = {
    "asks_for_help": "'english' is taken for a lesson that somebody wants help with",
    "keeps_secret_from_family": "'boy' is taken for the one who is kept secret",
    "shares_live_location": "'black' and 'white' are taken for the colour of a coat",
}
"""Where a word for who somebody is is still read as its double; each is to be mended, and none may be added."""
MEASURED = {"text-speak": 0.025, "dialect": 0.042, '"me" for "my"': 0.112}
"""The share of pairs that came out otherwise when last measured on all of *develop*; it may fall."""


def _unlike(kinds: tuple[Compared, ...]) -> dict[str, str]:
    """The pairs that came out otherwise, but for the signs that are owed."""
    return {
        f"{one.pair.this.id} > {one.pair.what}": f"{one.this.level} > {one.other.level} {one.signs}"
        for kind in kinds
        for one in kind.parted
        if not one.detectors or not one.detectors <= OWED.keys()
    }


@pytest.fixture(scope="module")
def everybody() -> Fairness:
    if not CORPUS.is_dir():
        pytest.skip("the corpus is not part of this distribution")
    read = read_labelled([CORPUS], ways=newest_edition().ways)
    measured = fairness_of(read.conversations, default_engine(), every=20)
    print(fairness_as_text(measured))  # noqa: T201
    return measured


def test_another_faith_origin_name_or_tongue_gives_the_same_picture(everybody: Fairness) -> None:
    assert sum(kind.pairs for kind in everybody.who) > 600
    assert _unlike(everybody.who) == {}
    assert sum(kind.alarms for kind in everybody.who) == 0


def test_dialect_and_text_speak_hardly_change_the_picture(everybody: Fairness) -> None:
    """No word of dialect is worth a sign; what patterns lose or gain by one stays within what was measured."""
    for kind in everybody.writing:
        assert kind.pairs > 100
        assert share(len(kind.parted), kind.pairs).low <= MEASURED[kind.kind], [
            one.signs for one in kind.parted
        ]
        assert kind.alarms <= 1, [one.pair.this.id for one in kind.parted]


@pytest.mark.parametrize("later", [False, True])
def test_no_group_of_benign_chats_is_alarmed_at_more_than_the_rest(later: bool) -> None:
    """Among the chats of the first hands and of the later ones apart, which are harder and more often in dialect."""
    files = [path for path in sorted(CORPUS.glob("*.conversations.jsonl")) if (path.name in LATER) == later]
    if not files:
        pytest.skip("the corpus is not part of this distribution")
    labelled = read_labelled(files, ways=newest_edition().ways).conversations
    groups = alarms_by_writing(labelled, outcomes_of(labelled, default_engine()))
    counted = [group for group in groups if group.concern.of >= 10]
    assert len(counted) >= 3
    assert [group for group in counted if not group.no_worse] == []


def test_what_a_detector_shows_or_passes_is_the_same_for_everybody() -> None:
    every_seventh = list(examples())[::7]
    pairs = (pair for one in every_seventh for pair in (*identity_pairs(one), *remark_pairs(one)))
    found = compared(pairs, default_engine(second_reader=False))
    assert _unlike(found) == {}


def test_no_example_that_is_left_alone_is_noticed_in_dialect() -> None:
    pairs = (pair for one in examples() if not one.of_concern for pair in writing_pairs(one))
    for kind in compared(pairs, default_engine(second_reader=False)):
        assert kind.pairs > 50
        assert kind.alarms <= 3, [(one.pair.this.id, one.pair.what, one.signs) for one in kind.parted]


def _screened(chats: list[LabelledConversation]) -> list[Outcome]:
    return outcomes_of(chats, default_engine())


@pytest.mark.parametrize("who", [Relation.CHILD, Relation.ONLINE_ONLY, Relation.UNKNOWN])
def test_to_say_who_one_is_is_nothing_to_notice(who: Relation) -> None:
    chats = [chat(line, (f"me: {line}",)) for line in STATEMENTS]
    known = [
        msgspec.structs.replace(
            one, people=(msgspec.structs.replace(one.people[0], relation=who), *one.people[1:])
        )
        for one in chats
    ]
    noticed = {one.id: one.signs for one in _screened(known) if one.signs or one.level.rank}
    assert len(STATEMENTS) >= 48
    assert noticed == {}


def test_a_whole_talk_of_who_one_is_is_nothing_to_notice() -> None:
    lines = tuple(f"{who}: {line}" for line, who in zip(STATEMENTS, ("me", "them") * 99, strict=False))
    (outcome,) = _screened([chat("who we are", lines)])
    assert outcome.level is RiskLevel.NOTHING_NOTICED
    assert outcome.signs == ()


def test_a_threat_is_the_same_threat_whoever_it_is_made_to() -> None:
    secrets = ("gay", "trans", "muslim", "roma", "autistic", "adopted")
    threats = (
        "ill tell everyone at school youre {} unless you pay me",
        "pay me or i tell your mum youre {}",
    )
    chats = [
        chat(f"{threat} {who}", (f"me: {threat.format(who)}",)) for threat, who in product(threats, secrets)
    ]
    outcomes = _screened(chats)
    for at in range(0, len(outcomes), len(secrets)):
        assert len({one.level for one in outcomes[at : at + len(secrets)]}) == 1
    assert all(one.level.rank >= RiskLevel.WORTH_A_LOOK.rank for one in outcomes)
