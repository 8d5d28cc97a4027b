"""A pack is tried on past exports: what it raises, what it leaves as it was, what it misses, what cannot be read."""

import pytest

from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import RiskLevel
from leeside.screening.backtest import Backtest, backtest
from leeside.screening.stream import Engine
from tests.cli.conftest import EXAMPLES
from tests.detectors.packs.a_pack import sound

NAME = "town_words/names_a_hidden_place"


@pytest.fixture(scope="module")
def trial(tmp_path_factory: pytest.TempPathFactory) -> Backtest:
    folder = tmp_path_factory.mktemp("exports")
    (folder / "place.txt").write_text("Kai: hello\nEllie: hi\nKai: tin steps at 9\nEllie: no\n")
    (folder / "quiet.txt").write_text("Kai: football later\nEllie: yes\nKai: good\n")
    (folder / "empty.txt").write_text("")
    paths = [
        folder / "place.txt",
        folder / "quiet.txt",
        EXAMPLES / "whatsapp-nine-days.txt",
        folder / "empty.txt",
    ]
    return backtest(
        paths,
        pack=sound().said,
        without=Engine(newest_edition()),
        with_pack=Engine(newest_edition(), packs=[sound()]),
    )


def test_what_the_pack_raises_is_told_with_its_message(trial: Backtest) -> None:
    place = trial.exports[0]
    assert (place.before, place.after) == (RiskLevel.NOTHING_NOTICED, RiskLevel.WORTH_A_LOOK)
    [conversation] = place.tested
    assert [(seen.sign.detector, seen.sign.index) for seen in conversation.signs] == [(NAME, 2)]
    assert not conversation.missed


def test_what_it_does_not_touch_is_left_out(trial: Backtest) -> None:
    assert trial.exports[1].tested == ()
    assert trial.exports[1].before is trial.exports[1].after is RiskLevel.NOTHING_NOTICED


def test_what_ours_raised_and_it_did_not_see_is_missed(trial: Backtest) -> None:
    [conversation] = trial.exports[2].tested
    assert conversation.missed
    assert trial.exports[2].before is trial.exports[2].after is RiskLevel.DANGER_NOW


def test_what_could_not_be_screened_is_told_and_counts_for_nothing(trial: Backtest) -> None:
    assert trial.exports[3].problem
    assert trial.exports[3].conversations == 0


def test_each_detector_is_counted_where_all_was_quiet_and_where_it_was_not(trial: Backtest) -> None:
    [one] = trial.detectors
    assert (one.detector, one.signs, one.conversations, one.where_quiet, one.where_raised) == (
        NAME,
        1,
        1,
        1,
        0,
    )
