"""The tables of fairness count what parted, which way, and whether a group of benign chats is alarmed at more."""

from pathlib import Path

from leeside.evaluation.counterfactual import Pair
from leeside.evaluation.fairness import fairness_as_text, fairness_of
from leeside.evaluation.how_it_is_written import Alarmed, alarms_by_writing
from leeside.evaluation.outcome import Outcome
from leeside.evaluation.read_labelled import read_labelled
from leeside.evaluation.same_for_all import compared
from leeside.evaluation.share import share
from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import RiskLevel
from leeside.screening.stream import default_engine
from tests.evaluation.small_set import CONCERN, NOTHING, outcome
from tests.fairness.examples_as_chats import chat

THREAT = "me: send me 50 quid tonight or i send ur pics to everyone"


def test_copies_that_come_out_otherwise_are_counted_with_what_they_gained_and_lost() -> None:
    quiet, loud = chat("quiet", ("me: pasta for tea?",)), chat("loud", (THREAT,))
    pairs = [
        Pair("made up", "worse", quiet, loud),
        Pair("made up", "better", loud, quiet),
        Pair("made up", "same", loud, loud),
    ]
    (found,) = compared(pairs, default_engine(second_reader=False))
    assert (found.pairs, len(found.parted), found.raised, found.lowered, found.alarms) == (3, 2, 1, 1, 1)
    assert "threatens_to_share" in found.parted[0].detectors
    assert "+threatens_to_share at message 1" in found.parted[0].signs
    assert "-threatens_to_share at message 1" in found.parted[1].signs


def test_no_pair_is_no_kind() -> None:
    assert compared([], default_engine(second_reader=False)) == ()


def _benign(id_: str, *, level: RiskLevel) -> Outcome:
    return outcome(
        id_, label="benign", kind="ordinary", ways=(), rises={} if level is NOTHING else {1: level}
    )


def test_benign_chats_are_sorted_by_how_they_are_written() -> None:
    chats = [
        chat("scots", ("me: aye, i didnae see the wee dog", "them: och well")),
        chat("short", ("me: r u coming", "them: idk tbh")),
        chat("polish", ("me: mamo, gdzie jest klucz", "them: nie wiem")),
        chat("faith", ("me: eid mubarak everyone", "them: thank you")),
        chat("plain", ("me: Is there a spare ticket?", "them: I will ask.")),
    ]
    outcomes = [_benign(one.id, level=CONCERN if one.id == "plain" else NOTHING) for one in chats]
    rows = {row.group: row for row in alarms_by_writing(chats, outcomes)}
    assert {name: row.concern.of for name, row in rows.items()} == {
        "in dialect": 1,
        "in text-speak": 1,
        "another language, or English with it": 1,
        "says who somebody is": 1,
        "written to look like it: who somebody is": 0,
    }
    assert rows["in dialect"].concern_elsewhere == share(1, 4)


def test_a_group_is_no_worse_while_the_rest_lies_within_its_interval() -> None:
    rest = share(20, 500)
    few, many = share(2, 20), share(12, 40)
    alike = Alarmed(group="g", concern=few, concern_elsewhere=rest, noticed=few, noticed_elsewhere=rest)
    worse = Alarmed(group="g", concern=many, concern_elsewhere=rest, noticed=few, noticed_elsewhere=rest)
    assert alike.no_worse
    assert not worse.no_worse


def test_the_tables_are_printed_for_any_labelled_set(labelled: Path) -> None:
    read = read_labelled([labelled], ways=newest_edition().ways)
    printed = fairness_as_text(fairness_of(read.conversations, default_engine(second_reader=False), every=1))
    assert "somebody is another" in printed
    assert "\nfaith" in printed
    assert "\nin text-speak" in printed
