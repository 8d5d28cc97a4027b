"""A damaging story passed on is noticed; news of snow, bands and good results is not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_a_story_about_another_is_noticed(look: Looks) -> None:
    assert look("did u hear why she left her last school")
    assert look("apparently he got caught stealing from the till")


def test_a_story_made_up_is_noticed(look: Looks) -> None:
    assert look("say u saw them together, doesnt matter if its true")
    assert look("put it on the confessions page")


def test_passing_on_counts_after_a_damaging_story_only(look: Looks) -> None:
    assert look("pass it on to everyone", before=("them: she got expelled for cheating",))
    assert not look("pass it on to everyone", before=("them: training is at six",))


def test_news_is_left_alone(look: Looks) -> None:
    assert not look("rumour is theres pizza in the canteen tomorrow")
    assert not look("heard u passed your exam well done")


def test_a_surprise_and_a_novel_are_left_alone(look: Looks) -> None:
    assert not look("dont tell anyone but its a surprise party")
    assert not look("how did the rumour start in the novel")


def test_standing_up_against_a_rumour_is_left_alone(look: Looks) -> None:
    assert not look("i told her to stop spreading rumours")


def test_a_child_talked_about_reports_others(look: Looks) -> None:
    [seen] = look("theres rumours going round about me", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
