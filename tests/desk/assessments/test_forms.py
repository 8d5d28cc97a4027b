"""What a person ticks is in the judgement or is asked about; what was known before is there to go on from."""

import re
import uuid
from pathlib import Path

import pytest

from leeside.desk.assessments.advice import advice_in
from leeside.desk.assessments.forms import AskViewForm, AssessForm
from leeside.desk.assessments.judgement import Judgement, Weighed, Where
from leeside.desk.assessments.models import Assessment, Choice
from leeside.desk.assessments.selectors import assessments_in
from leeside.desk.assessments.services import decide, record_assessment
from leeside.desk.conversations.keep import keep_sealed, seal_screened
from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import RiskLevel
from leeside.report.words import WHENS
from leeside.screening.story import screen
from tests.desk.cases.making import Desk, arrived, at, talk
from tests.desk.cases.signed_in import signed_in

pytestmark = pytest.mark.one_engine

WHY = "the asking goes on and she is afraid"
EDITION = newest_edition()
INDICATOR, IMPACT = next(iter(EDITION.indicators)), next(iter(EDITION.impacts))


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"indicators": [INDICATOR]}, "Choose what the evidence points to"),
        ({"impacts": [IMPACT]}, "Choose what the evidence points to"),
        ({"impacts": [IMPACT], "risk": ["grooming"]}, "is harm already"),
    ],
)
def test_evidence_that_would_be_in_no_judgement_is_asked_about(given: dict[str, object], says: str) -> None:
    form = AssessForm({"level": "concern", "reasons": WHY, **given}, signs={})
    assert not form.is_valid()
    assert says in str(form.errors)


def test_evidence_with_its_way_is_in_the_judgement(desk: Desk) -> None:
    given = {"level": "concern", "reasons": WHY, "impacts": [IMPACT], "harm_already": ["grooming"]}
    form = AssessForm(given, signs={})
    assert form.is_valid()
    assert form.judgement().harm_already[0].impacts == (IMPACT,)


def test_a_floor_that_somebody_found_stands_in_the_next_assessment(desk: Desk) -> None:
    case = arrived(desk)
    before = Judgement(
        risk=(Weighed(way="grooming"),),
        level=RiskLevel.CONCERN,
        reasons=WHY,
        learning_disability=True,
        age_imbalance="13 and 24",
        protective="Her aunt",
        where=Where.ONLINE,
    )
    record_assessment(desk.lead, case.pk, judgement=before, seen=None)
    browser = signed_in(desk.lead)
    page = browser.get(f"/cases/{case.pk}/assess/").content.decode()
    assert re.search(r'name="learning_disability" value="yes"[^>]* checked', page)
    assert re.search(r'name="where" value="online"[^>]* checked', page)
    assert "13 and 24" in page
    assert WHY not in page, "reasons and level are made anew"
    seen = assessments_in(desk.lead, case.pk)[0].assessment.pk
    low = {"seen": seen, "risk": ["grooming"], "level": "worth_a_look", "reasons": WHY}
    kept = {"learning_disability": "yes"}
    assert (
        "learning disability." in browser.post(f"/cases/{case.pk}/assess/", {**low, **kept}).content.decode()
    )
    assert Assessment.objects.count() == 1


def test_the_page_of_a_case_shows_what_an_assessment_says_besides_its_ways(desk: Desk) -> None:
    case = arrived(desk)
    judgement = Judgement(
        level=RiskLevel.CONCERN, reasons=WHY, protective="Talks with her aunt", power_imbalance="He is 24"
    )
    record_assessment(desk.lead, case.pk, judgement=judgement, seen=None)
    page = signed_in(desk.lead).get(f"/cases/{case.pk}/").content.decode()
    assert "Talks with her aunt" in page
    assert "He is 24" in page


def test_what_is_advised_stands_by_urgency_also_over_several_chats(desk: Desk, tmp_path: Path) -> None:
    case = arrived(desk)

    here = at(desk.lead, case)
    for number, lines in enumerate(
        (
            "Kai: how old are you?\nEllie: 13\nKai: dont tell your mum we talk, its our secret",
            "Kai: send me a pic, just for me\nKai: or i post the other one tonight, you have one hour",
        )
    ):
        path = tmp_path / f"chat{number}.txt"
        said = (f"13/03/2026, 19:0{at} - {line}" for at, line in enumerate(lines.splitlines()))
        path.write_text("\n".join(said), encoding="utf-8")
        keep_sealed(here.member, seal_screened(here.case, here.key, here.member, screen(path), iter(talk(0))))
    order = [*WHENS.values()]
    advised = [order.index(str(one["when"])) for one in advice_in(desk.lead, case.pk)]
    assert len(set(advised)) > 1
    assert advised == sorted(advised)


@pytest.mark.both_engines
def test_whoever_decided_is_not_offered_for_a_second_view(desk: Desk) -> None:
    case = arrived(desk)
    decision = decide(desk.lead, case.pk, choice=Choice.MONITOR, reasons=WHY, advised=[], seen=None)
    form = AskViewForm(decision=decision, asking=desk.deputy.member)
    assert desk.lead.member not in form.fields["colleague"].queryset  # type: ignore[attr-defined]


def test_a_form_that_names_an_assessment_that_is_not_there_is_told_and_breaks_nothing(desk: Desk) -> None:
    case = arrived(desk)
    given = {"seen": uuid.uuid4(), "risk": ["grooming"], "level": "concern", "reasons": WHY}
    said = signed_in(desk.lead).post(f"/cases/{case.pk}/assess/", given)
    assert "A colleague changed this" in said.content.decode()
