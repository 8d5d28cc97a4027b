"""What waits is seen by those who can open it; a term's figures are made once, from cases that anybody may be in."""

from datetime import date, datetime, timedelta

import pytest
from django.utils import timezone

from leeside.desk.assessments.judgement import Judgement, Weighed
from leeside.desk.assessments.models import Choice
from leeside.desk.assessments.services import decide, record_assessment
from leeside.desk.cases.errors import MayNot, WrongState
from leeside.desk.cases.models import Case, Task
from leeside.desk.cases.services import add_task, arrive, claim, close, dismiss
from leeside.desk.duplicates.services import merge
from leeside.desk.oversight.facts import NOT_JUDGED, NOT_RELIED_ON, RELIED_ON, facts_of
from leeside.desk.oversight.models import TermReport
from leeside.desk.oversight.now import now_for
from leeside.desk.oversight.services import make_report, tables_of
from leeside.desk.oversight.tables import counted, findings
from leeside.desk.oversight.terms import Season, Term, term_of
from leeside.desk.staff.models import Role
from leeside.knowledge.model import RiskLevel
from tests.accessible_pdf import broken_rules
from tests.desk.cases.making import Desk, a_screened_concern, arrived, at, keys_of
from tests.desk.cases.signed_in import signed_in

WHY = "The mother rang the school this morning."
LAST = term_of(timezone.localdate()).before


def in_last_term(case: Case, *, day: date | None = None) -> Case:
    moment = timezone.make_aware(
        datetime.combine(day or LAST.first + timedelta(days=20), datetime.min.time())
    )
    Case.objects.filter(pk=case.pk).update(arrived_at=moment)
    case.refresh_from_db()
    return case


def screened(desk: Desk) -> Case:
    return arrive(a_screened_concern(), actor=desk.practitioner.member)


def counts(desk: Desk, term: Term = LAST) -> dict[str, dict[str, int]]:
    return {one.id: {k: v for k, v in one.counts.items() if v} for one in counted(facts_of(desk.lead, term))}


def test_what_is_overdue_and_what_nobody_took_up_stands_there(desk: Desk) -> None:
    old, new = in_last_term(arrived(desk)), arrived(desk)
    task = add_task(
        desk.lead, new.pk, what="Ring", reason=WHY, owner=desk.deputy.member, due=date(2027, 1, 4)
    )
    assert now_for(desk.lead).overdue == []
    Task.objects.filter(pk=task.pk).update(due=date(2026, 1, 4))
    now = now_for(desk.lead)
    assert [one.pk for one in now.overdue] == [task.pk]
    assert now.unanswered == [old]
    claim(desk.lead, old.pk, seen_version=1)
    assert now_for(desk.lead).unanswered == []


def test_a_case_that_is_not_theirs_is_in_nobodys_figures_of_today(desk: Desk) -> None:
    subject = keys_of(Role.DEPUTY)
    in_last_term(arrived(desk, concerns=(subject.member,)))
    assert now_for(subject).unanswered == []
    assert all(not any(one.counts.values()) for one in now_for(subject).tables)
    assert len(now_for(desk.lead).unanswered) == 1


def test_cases_that_concern_a_member_of_staff_are_left_out_of_a_report(desk: Desk) -> None:
    in_last_term(arrived(desk, concerns=(keys_of(Role.DEPUTY).member,)))
    in_last_term(arrived(desk))
    assert counts(desk)["cases"] == {"cases": 1}


def test_a_case_about_somebody_who_works_here_whom_nobody_named_is_left_out_too(desk: Desk) -> None:
    in_last_term(arrived(desk, staff_involved=True))
    assert counts(desk)["cases"] == {}


def test_what_arrived_twice_counts_once(desk: Desk) -> None:
    old, new = in_last_term(arrived(desk)), in_last_term(arrived(desk))
    merge(desk.lead, old.pk, into=new.pk, seen_version=1, reason=WHY)
    assert counts(desk)["cases"] == {"cases": 1}
    [cases] = [one for one in now_for(desk.lead).tables if one.id == "cases"]
    assert cases.counts["cases"] == 1


def test_a_case_that_is_closed_at_once_was_taken_up(desk: Desk) -> None:
    case = arrived(desk)
    close(desk.lead, case.pk, seen_version=1, reason=WHY)
    assert counts(desk, term_of(timezone.localdate()))["answered"] == {"the same day": 1}


def test_what_came_of_a_finding_is_what_people_did_with_it(desk: Desk) -> None:
    relied, without, waiting = screened(desk), screened(desk), screened(desk)
    here = at(desk.lead, relied)
    chat = relied.conversations.get()
    sign = chat.result.reveal(here.key)["signs"][0]["sign"]
    given = {
        "risk": ["grooming"],
        "signs": [f"{chat.pk}/{sign['id']}"],
        "level": "serious_concern",
        "reasons": WHY,
    }
    assert signed_in(desk.lead).post(f"/cases/{relied.pk}/assess/", given).status_code == 302
    dismiss(desk.lead, without.pk, seen_version=1, reason=WHY)
    found = {one.id: one.counts for one in findings(facts_of(desk.lead, term_of(timezone.localdate())))}
    assert found[f"finding.{sign['detector']}"] == {RELIED_ON: 1, NOT_RELIED_ON: 1, NOT_JUDGED: 1}
    [shown] = [
        one
        for one in now_for(desk.lead).findings
        if one.title == sign["detector"].replace("_", " ").capitalize()
    ]
    assert shown.precision == 50
    assert waiting.state == "arrived"


def test_times_ways_places_and_outcomes_are_counted(desk: Desk) -> None:
    decided, waits = in_last_term(screened(desk)), in_last_term(arrived(desk, accounts=()))
    judgement = Judgement(risk=(Weighed(way="sextortion"),), level=RiskLevel.DANGER_NOW, reasons=WHY)
    record_assessment(desk.lead, decided.pk, judgement=judgement, seen=None)
    decide(desk.lead, decided.pk, choice=Choice.REFER, reasons=WHY, advised=[], seen=None)
    found = counts(desk)
    assert found["outcome"] == {"Refer": 1, "Not decided": 1}
    assert found["decided"] == {"later": 1, "not yet": 1}
    assert found["platform"] == {"Instagram": 1, "not known": 1}
    assert found["way"]["Sextortion"] == 1
    assert (found["context"], found["shared"]) == ({"none of these": 2}, {"no": 2})
    assert waits.state == "arrived"


def test_only_the_terms_own_days_count(desk: Desk) -> None:
    in_last_term(arrived(desk), day=LAST.first)
    in_last_term(arrived(desk), day=LAST.last)
    in_last_term(arrived(desk), day=LAST.before.last)
    arrived(desk)
    assert counts(desk)["cases"] == {"cases": 2}


def test_a_term_is_counted_once_and_only_when_it_is_over(desk: Desk) -> None:
    in_last_term(arrived(desk))
    row = make_report(desk.lead, LAST)
    with pytest.raises(WrongState, match="has its report"):
        make_report(desk.deputy, LAST)
    with pytest.raises(WrongState, match="not over"):
        make_report(desk.lead, term_of(timezone.localdate()))
    with pytest.raises(MayNot):
        make_report(desk.auditor, LAST.before)
    assert TermReport.objects.get() == row
    with pytest.raises(Exception, match="never altered"):
        TermReport.objects.update(tables=[])


def test_the_same_cases_give_the_same_figures_and_no_table_tells_a_count(desk: Desk) -> None:
    for _ in range(3):
        in_last_term(screened(desk))
    facts = facts_of(desk.lead, LAST)
    first, again = tables_of(facts, LAST), tables_of(facts, LAST)
    assert first == again
    assert all(row.about % 5 == 0 for table in first for row in table.rows)
    labels = {
        table.id: [row.label for row in table.rows] for table in first if not table.id.startswith("finding")
    }
    none = tables_of([], Term(season=Season.SPRING, year=2020))
    assert labels == {
        table.id: [row.label for row in table.rows] for table in none if not table.id.startswith("finding")
    }


def test_the_auditor_reads_the_figures_and_reaches_no_case_and_the_administrator_neither(desk: Desk) -> None:
    case = in_last_term(screened(desk))
    lead, auditor = signed_in(desk.lead), signed_in(desk.auditor)
    assert "Make the report" in lead.get("/oversight/").content.decode()
    assert auditor.post(f"/oversight/{LAST.slug}/make/").status_code == 403
    assert lead.post(f"/oversight/{LAST.slug}/make/")["Location"] == f"/oversight/{LAST.slug}/"
    page = auditor.get(f"/oversight/{LAST.slug}/").content.decode()
    assert "moved at random" in page
    for word in (case.reference, "Maya", "Fenwick", "kai_drift"):
        assert word not in page
    assert auditor.get("/oversight/now/").status_code == 403
    for keys in (desk.administrator, desk.practitioner, desk.moderator):
        client = signed_in(keys)
        for address in ("", "now/", "terms/", f"{LAST.slug}/", f"{LAST.slug}/pdf/"):
            assert client.get(f"/oversight/{address}").status_code == 403
    assert case.reference in lead.get("/oversight/now/").content.decode()


def test_a_report_that_is_not_there_is_not_there(desk: Desk) -> None:
    client = signed_in(desk.lead)
    for term in (LAST.slug, "winter-2026", "autumn-1999"):
        assert client.get(f"/oversight/{term}/").status_code == 404
        assert client.get(f"/oversight/{term}/pdf/").status_code == 404


def test_the_pdf_is_tagged_and_names_nobody(desk: Desk) -> None:
    pytest.importorskip("typst", reason="the extra that draws PDFs is not installed")
    pytest.importorskip("fontpkg_noto_sans", reason="the extra that draws PDFs is not installed")
    in_last_term(screened(desk))
    client = signed_in(desk.lead)
    client.post(f"/oversight/{LAST.slug}/make/")
    client.post(f"/oversight/{LAST.before.slug}/make/")
    answer = client.get(f"/oversight/{LAST.slug}/pdf/")
    assert answer["Content-Type"] == "application/pdf"
    assert answer["Content-Disposition"] == f'attachment; filename="safeguarding-{LAST.slug}.pdf"'
    assert answer.content.startswith(b"%PDF-")
    assert b"pdfuaid" in answer.content
    assert b"/StructTreeRoot" in answer.content
    assert answer.content == client.get(f"/oversight/{LAST.slug}/pdf/").content
    assert broken_rules(answer.content) == {}
