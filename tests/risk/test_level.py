"""A level comes from distinct kinds, or from a combination, and says why in plain English."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.model import Relation
from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import RiskLevel, Strength
from leeside.risk.level import NOTHING, Judged, judge
from tests.risk.edition import STRENGTHS, WAY, WEIGHING

EDITION = newest_edition()


def judged(*kinds: str, relation: Relation = Relation.UNKNOWN) -> tuple[RiskLevel, tuple[str, ...]]:
    found = judge({kind: STRENGTHS[kind] for kind in kinds}, WAY, WEIGHING, relation)
    return found.level, found.because


def reach(found: Judged) -> int:
    """How far these signs come, beside a run of talk that is worth a look."""
    return (found.beside or found).level.rank


def test_no_sign_is_nothing_and_needs_no_reason() -> None:
    assert judge({}, WAY, WEIGHING, Relation.UNKNOWN) == NOTHING


@pytest.mark.parametrize(
    ("kinds", "level"),
    [
        (("slight_a", "slight_b"), RiskLevel.NOTHING_NOTICED),
        (("clear_a",), RiskLevel.NOTHING_NOTICED),
        (("clear_a", "slight_a"), RiskLevel.WORTH_A_LOOK),
        (("strong_a",), RiskLevel.WORTH_A_LOOK),
        (("clear_a", "clear_b", "clear_c"), RiskLevel.CONCERN),
        (("strong_a", "strong_b"), RiskLevel.CONCERN),
        (("threat", "demand"), RiskLevel.SERIOUS_CONCERN),
    ],
)
def test_the_first_rung_that_is_met_decides(kinds: tuple[str, ...], level: RiskLevel) -> None:
    assert judged(*kinds)[0] is level


def test_a_combination_says_its_reason_and_a_rung_counts() -> None:
    assert judged("threat", "demand")[1] == ("A threat with a demand.",)
    assert judged("strong_a")[1] == ("One sign that is hardly ever innocent points to test way.",)
    assert judged("clear_a", "clear_b", "strong_a")[1] == (
        "3 different kinds of sign point to test way, 1 of them hardly ever innocent.",
    )


def test_a_combination_for_some_relations_leaves_others_alone() -> None:
    assert judged("strong_b", relation=Relation.ONLINE_ONLY)[0] is RiskLevel.DANGER_NOW
    assert judged("strong_b", relation=Relation.FAMILY)[0] is RiskLevel.WORTH_A_LOOK


def read(*kinds: str) -> Judged:
    way = msgspec.structs.replace(
        WAY, combinations=tuple(msgspec.structs.replace(c, beside_run=True) for c in WAY.combinations)
    )
    rungs = tuple(msgspec.structs.replace(rung, beside_run=True) for rung in WEIGHING.rungs)
    weighing = msgspec.structs.replace(WEIGHING, rungs=rungs)
    strengths = {kind: STRENGTHS[kind] for kind in kinds}
    return judge(strengths, way, weighing, Relation.UNKNOWN, run_unread=False)


def test_what_counts_beside_the_run_is_nothing_by_itself_where_the_run_can_be_read() -> None:
    found = read("strong_a", "strong_b")
    assert (found.level, found.because) == (RiskLevel.NOTHING_NOTICED, ())
    assert found.beside is not None
    assert found.beside.level is RiskLevel.CONCERN


def test_what_would_be_serious_beside_the_run_is_worth_a_look_by_itself() -> None:
    found = read("threat", "demand")
    assert (found.level, found.because) == (RiskLevel.WORTH_A_LOOK, ("A threat with a demand.",))
    assert found.beside == Judged(RiskLevel.SERIOUS_CONCERN, found.because)


@pytest.mark.parametrize("way", sorted(EDITION.ways))
@given(data=st.data())
def test_one_more_kind_of_sign_never_lowers_a_level(way: str, data: st.DataObject) -> None:
    known = EDITION.ways[way]
    strengths = {sign.detector: sign.strength for sign in known.signs}
    kinds = data.draw(st.lists(st.sampled_from(sorted(strengths)), unique=True, min_size=1, max_size=8))
    relation = data.draw(st.sampled_from(list(Relation)))
    fewer: dict[str, Strength] = {kind: strengths[kind] for kind in kinds[:-1]}
    unread = data.draw(st.booleans())
    before = judge(fewer, known, EDITION.weighing, relation, run_unread=unread)
    more = fewer | {kinds[-1]: strengths[kinds[-1]]}
    after = judge(more, known, EDITION.weighing, relation, run_unread=unread)
    assert after.level.rank >= before.level.rank
    assert reach(after) >= reach(before)
    assert reach(after) == judge(more, known, EDITION.weighing, relation).level.rank
    assert bool(after.because) is (after.level is not RiskLevel.NOTHING_NOTICED)
