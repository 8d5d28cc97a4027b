"""A question, and a link with a place, keep no case from being destroyed, and what was asked in it goes with it."""

from typing import Any

import pytest

from leeside.desk.cases.models import Case
from leeside.desk.cases.selectors import chronology
from leeside.desk.contexts.models import CaseInContext, Kind
from leeside.desk.contexts.services import link_case, open_context
from leeside.desk.exports.gather import gather
from leeside.desk.questions.models import Choice, Question
from leeside.desk.questions.services import answer
from leeside.desk.retention.belongings import belongings_of
from tests.desk.cases.making import Desk, arrived, at
from tests.desk.questions.asking import WHY, asked, mine

BECAUSE = "The child's family does not want it told."


def belonging(case: Case) -> dict[str, int]:
    return {model.__name__: len(ids) for model, ids in belongings_of(case).items()}


def rows(desk: Desk, case: Case, table: str) -> list[dict[str, Any]]:
    return list(gather(at(desk.lead, case)).tables[table].rows)


def test_what_was_asked_in_a_case_goes_with_it(desk: Desk) -> None:
    here = mine(desk)
    for _ in range(2):
        arrived(desk)
    asked(desk, here)
    answer(desk.lead, Question.objects.all()[0].pk, choice=Choice.TALK, why=BECAUSE)
    found = belonging(here)
    assert (found["Ask"], found["Question"], found["Answer"]) == (1, 2, 1)
    assert found["Case"] == 1


def test_a_case_that_was_asked_takes_its_own_question_along_and_not_what_was_asked(desk: Desk) -> None:
    here, there = mine(desk), arrived(desk)
    asked(desk, here)
    found = belonging(there)
    assert found["Question"] == 1
    assert "Ask" not in found


def test_the_answer_stays_in_the_chronology_of_the_case_that_gave_it(desk: Desk) -> None:
    here, there = mine(desk), arrived(desk)
    asked(desk, here)
    answer(desk.lead, Question.objects.get().pk, choice=Choice.TALK, why=BECAUSE)
    lines = [one.body for one in chronology(there, at(desk.lead, there).key, reader=desk.lead.member)]
    assert f"Practitioner asked about something that comes up here too. Talk to me. {BECAUSE}" in lines


@pytest.mark.parametrize("matches", [1, 3])
def test_taking_the_askers_case_out_tells_nothing_of_how_many_were_asked(desk: Desk, matches: int) -> None:
    here = mine(desk)
    for _ in range(matches):
        arrived(desk)
    asked(desk, here)
    assert rows(desk, here, "questions_question") == []
    assert rows(desk, here, "questions_answer") == []
    assert len(rows(desk, here, "questions_ask")) == 1


def test_a_link_with_a_place_goes_with_either_and_the_record_of_the_place_names_no_case(desk: Desk) -> None:
    case = arrived(desk)
    place = open_context(desk.lead, kind=Kind.PLACE, platform="", name="The arcade", worry=WHY)
    link_case(desk.lead, place.pk, case_id=case.pk, reason=WHY)
    for one in (case, place.case):
        assert belonging(one)["CaseInContext"] == 1
    assert "Context" not in belonging(case)
    assert rows(desk, place.case, "contexts_caseincontext") == []
    assert len(rows(desk, case, "contexts_caseincontext")) == 1
    assert CaseInContext.objects.count() == 1
