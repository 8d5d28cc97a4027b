"""Judgements and decisions are added, with reasons, and none is ever written over."""

import uuid

import pytest
from django.db import IntegrityError, transaction

from leeside.desk.assessments.floors import floors_under
from leeside.desk.assessments.judgement import Judgement, Weighed, When
from leeside.desk.assessments.models import Assessment, Choice, Decision
from leeside.desk.assessments.selectors import assessments_in, decisions_in, views_asked_of
from leeside.desk.assessments.services import (
    BelowTheFloor,
    ask_second_view,
    decide,
    give_second_view,
    record_assessment,
)
from leeside.desk.cases.errors import ChangedMeanwhile, MayNot, NotYours, ReasonNeeded, WrongState
from leeside.desk.cases.models import Case
from leeside.desk.cases.words import AgeBand
from leeside.knowledge.model import RiskLevel
from tests.desk.cases.making import Desk, arrived

WHY = "the asking goes on and she is afraid"
ASKED = (Weighed(way="online_grooming", signs=("c1/m3/asks_for_secrecy",), when=When.NOW),)


def _judgement(level: RiskLevel = RiskLevel.CONCERN, **changed: object) -> Judgement:
    return Judgement(risk=ASKED, level=level, reasons=WHY, **changed)  # type: ignore[arg-type]


def _decided(desk: Desk, case: Case, choice: Choice = Choice.MONITOR) -> Decision:
    return decide(desk.lead, case.pk, choice=choice, reasons=WHY, advised=[{"step": "refer"}], seen=None)


def test_a_judgement_comes_back_as_it_was_with_two_lists_and_no_total(desk: Desk) -> None:
    case = arrived(desk)
    judgement = _judgement(protective="Talks with her aunt", learning_disability=False)
    record_assessment(desk.lead, case.pk, judgement=judgement, seen=None)
    [known] = assessments_in(desk.deputy, case.pk)
    assert known.judgement == judgement
    assert {"harm_already", "risk"} < set(Judgement.__struct_fields__)
    assert not {name for name in Judgement.__struct_fields__ if "score" in name or "total" in name}


def test_a_later_judgement_supersedes_and_the_earlier_stays(desk: Desk) -> None:
    case = arrived(desk)
    first = record_assessment(desk.lead, case.pk, judgement=_judgement(), seen=None)
    serious = _judgement(RiskLevel.SERIOUS_CONCERN)
    record_assessment(desk.deputy, case.pk, judgement=serious, seen=first.pk)
    newest, old = assessments_in(desk.lead, case.pk)
    assert newest.assessment.supersedes == old.assessment == first


def test_the_second_of_two_who_assess_is_told(desk: Desk) -> None:
    case = arrived(desk)
    record_assessment(desk.lead, case.pk, judgement=_judgement(), seen=None)
    with pytest.raises(ChangedMeanwhile):
        record_assessment(desk.deputy, case.pk, judgement=_judgement(), seen=None)
    assert len(assessments_in(desk.lead, case.pk)) == 1


@pytest.mark.parametrize(
    ("band", "disability", "level", "allowed"),
    [
        (AgeBand.UNDER_13, None, RiskLevel.WORTH_A_LOOK, False),
        (AgeBand.UNDER_13, None, RiskLevel.CONCERN, True),
        (AgeBand.FROM_16, True, RiskLevel.NOTHING_NOTICED, False),
        (AgeBand.FROM_16, False, RiskLevel.WORTH_A_LOOK, True),
        (AgeBand.UNKNOWN, None, RiskLevel.WORTH_A_LOOK, True),
    ],
)
def test_floors(band: AgeBand, disability: bool | None, level: RiskLevel, allowed: bool) -> None:
    judgement = _judgement(level, learning_disability=disability)
    assert (floors_under(judgement, age_band=band) == ()) is allowed


def test_who_a_child_is_raises_nothing_where_nothing_points_to_harm() -> None:
    nothing = Judgement(reasons=WHY, learning_disability=True)
    assert floors_under(nothing, age_band=AgeBand.UNDER_13) == ()


def test_harm_already_is_never_assessed_as_low() -> None:
    harm = Judgement(reasons=WHY, harm_already=ASKED, level=RiskLevel.WORTH_A_LOOK)
    assert floors_under(harm, age_band=AgeBand.FROM_16) == ("There are signs of harm already.",)


def test_a_judgement_below_the_floor_is_not_taken(desk: Desk) -> None:
    case = arrived(desk, age_band=AgeBand.UNDER_13)
    with pytest.raises(BelowTheFloor):
        record_assessment(desk.lead, case.pk, judgement=_judgement(RiskLevel.WORTH_A_LOOK), seen=None)
    assert assessments_in(desk.lead, case.pk) == []


def test_a_decision_stands_beside_what_was_advised(desk: Desk) -> None:
    case = arrived(desk)
    assessment = record_assessment(desk.lead, case.pk, judgement=_judgement(), seen=None)
    _decided(desk, case)
    [known] = decisions_in(desk.deputy, case.pk)
    assert (known.choice, known.reasons, known.advised) == (Choice.MONITOR, WHY, [{"step": "refer"}])
    assert known.decision.assessment == assessment


def test_even_no_further_action_needs_reasons(desk: Desk) -> None:
    with pytest.raises(ReasonNeeded):
        decide(
            desk.lead,
            arrived(desk).pk,
            choice=Choice.NO_FURTHER_ACTION,
            reasons="nothing",
            advised=[],
            seen=None,
        )


def test_the_second_of_two_who_decide_is_told(desk: Desk) -> None:
    case = arrived(desk)
    _decided(desk, case)
    with pytest.raises(ChangedMeanwhile):
        decide(desk.deputy, case.pk, choice=Choice.REFER, reasons=WHY, advised=[], seen=None)


def test_the_database_refuses_to_change_a_decision_or_a_judgement(desk: Desk) -> None:
    case = arrived(desk)
    decision = _decided(desk, case)
    assessment = record_assessment(desk.lead, case.pk, judgement=_judgement(), seen=None)
    for change in (
        lambda: Decision.objects.filter(pk=decision.pk).update(choice=Choice.ESCALATE),
        lambda: Decision.objects.filter(pk=decision.pk).delete(),
        lambda: Assessment.objects.filter(pk=assessment.pk).update(by=desk.deputy.member),
        lambda: Assessment.objects.filter(pk=assessment.pk)._raw_delete("default"),
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            change()


def test_a_colleague_is_asked_and_answers_once(desk: Desk) -> None:
    case = arrived(desk)
    decision = _decided(desk, case)
    view = ask_second_view(desk.lead, decision.pk, colleague=desk.deputy.member, question="Is it enough?")
    assert list(views_asked_of(desk.deputy.member)) == [view]
    give_second_view(desk.deputy, view.pk, agrees=False, reasons="I would refer today")
    [known] = decisions_in(desk.lead, case.pk)
    [answered] = known.views
    assert (answered.question, answered.agrees, answered.reasons) == (
        "Is it enough?",
        False,
        "I would refer today",
    )
    assert list(views_asked_of(desk.deputy.member)) == []
    with pytest.raises(WrongState):
        give_second_view(desk.deputy, view.pk, agrees=True, reasons="I have changed my mind")


def test_nobody_gives_a_second_view_of_their_own_decision_or_for_somebody_else(desk: Desk) -> None:
    decision = _decided(desk, arrived(desk))
    with pytest.raises(MayNot):
        ask_second_view(desk.deputy, decision.pk, colleague=desk.lead.member, question="Is it enough?")
    view = ask_second_view(desk.lead, decision.pk, colleague=desk.deputy.member, question="Is it enough?")
    for keys, asked in ((desk.lead, view.pk), (desk.deputy, uuid.uuid4())):
        with pytest.raises(NotYours):
            give_second_view(keys, asked, agrees=True, reasons=WHY)
