"""What is weighed together: one person's signs, close in time, by what that person is to the child."""

import pytest

from leeside.conversation.model import Relation
from leeside.knowledge.model import RiskLevel
from leeside.screening.result import ConversationResult
from tests.screening.said import Line, beginning, messages, screened, told

YEAR = 365 * 24 * 60
WEEK = 7 * 24 * 60
CALM = ("tea at six", "the dog needs a walk", "did you find your boots", "bus is late again")
STRAY = (
    ("Uncle", "dont tell ur mum, its a surprise"),
    ("Uncle", "how old are you now"),
    ("Uncle", "i got you a present"),
    ("Uncle", "send me a pic of your new bike"),
    ("Uncle", "are you home alone"),
)
THREAT = ("Kai: send me 150 quid or i post ur pics to everyone", "Kai: u got til 9 tonight")


def five_years(**relations: Relation) -> ConversationResult:
    lines: list[Line] = []
    for year, (who, text) in enumerate(STRAY):
        lines.append((who, text, YEAR - 50 * WEEK if year else 1))
        lines.extend(("Ellie" if week % 2 else "Uncle", CALM[week % 4], WEEK) for week in range(50))
    return screened([messages(lines)], {"c": beginning("c", relations)})["c"]


@pytest.mark.parametrize("relations", [{}, {"Ellie": Relation.CHILD, "Uncle": Relation.FAMILY}])
def test_one_stray_sign_a_year_in_five_years_of_chat_stays_quiet(relations: dict[str, Relation]) -> None:
    result = five_years(**relations)
    assert result.messages > 250
    assert result.level is RiskLevel.NOTHING_NOTICED


def test_the_same_signs_within_an_hour_do_not_stay_quiet() -> None:
    assert told(*(f"{who}: {text}" for who, text in STRAY)).level.rank >= RiskLevel.WORTH_A_LOOK.rank


def test_a_decisive_sign_needs_no_company() -> None:
    assert told(THREAT[0]).level.rank >= RiskLevel.SERIOUS_CONCERN.rank


def test_years_of_calm_before_and_after_take_nothing_from_a_threat() -> None:
    calm = [f"{who}: {line}" for line in CALM * 20 for who in ("Kai", "Ellie")]
    assert told(*calm, *THREAT, *calm).level is told(*THREAT).level


def test_each_person_answers_for_their_own_signs() -> None:
    result = told(
        "Zoe: how old r u",
        "Kai: what school do u go to",
        *THREAT,
        Ellie=Relation.CHILD,
        Zoe=Relation.ONLINE_ONLY,
        Kai=Relation.ONLINE_ONLY,
    )
    [sextortion] = [way for way in result.ways if way.way == "sextortion" and way.actor is not None]
    assert sextortion.actor == "Kai"
    assert "Zoe" not in {way.actor for way in result.ways if way.level.rank >= RiskLevel.CONCERN.rank}


def test_what_the_child_does_is_not_laid_on_the_child() -> None:
    said = told("Ellie: send me a pic, just for me", *THREAT, "Ellie: im so scared", Ellie=Relation.CHILD)
    assert {way.actor for way in said.ways} == {"Kai"}
    assert not [
        seen for seen in said.signs if seen.sign.speaker == "Ellie" and not seen.sign.is_the_childs_side
    ]


def test_what_a_child_tells_of_somebody_else_is_not_laid_on_the_listener() -> None:
    result = told(
        "Ellie: he wants £150 or he posts my pics",
        "Mia: omg tell someone",
        "Ellie: he says he'll send it to everyone if i dont pay",
        Ellie=Relation.CHILD,
        Mia=Relation.FRIEND,
    )
    assert result.level is not RiskLevel.NOTHING_NOTICED
    assert "Mia" not in {way.actor for way in result.ways}


MILD = (
    "Kai: are you home alone",
    "Kai: dont tell your mum",
    "Kai: i got you a present",
    "Kai: how old are you now",
)


@pytest.mark.parametrize("relation", [Relation.FAMILY, Relation.FRIEND])
def test_what_family_and_friends_ordinarily_say_weighs_less_than_from_a_stranger(relation: Relation) -> None:
    stranger = told(*MILD, Ellie=Relation.CHILD, Kai=Relation.ONLINE_ONLY)
    known = told(*MILD, Ellie=Relation.CHILD, Kai=relation)
    assert known.level.rank < stranger.level.rank


@pytest.mark.parametrize("relation", list(Relation))
def test_no_relation_makes_a_threat_ordinary(relation: Relation) -> None:
    if relation is Relation.CHILD:
        pytest.skip("the child is the one who is threatened")
    assert told(*THREAT, Ellie=Relation.CHILD, Kai=relation).level.rank >= RiskLevel.SERIOUS_CONCERN.rank


def test_an_adult_in_charge_is_weighed_where_trust_is_abused() -> None:
    lines = (
        "Coach: dont tell your mum and dad about our chats, they wouldnt understand",
        "Coach: use this app instead so nobody sees, delete the messages after",
        "Coach: come to mine saturday, just us, you are special to me",
    )
    result = told(*lines, Ellie=Relation.CHILD, Coach=Relation.PROFESSIONAL)
    assert "position_of_trust" in {way.way for way in result.ways}
    assert result.level.rank >= RiskLevel.CONCERN.rank
