"""A page asks the database little, and no more often where there is more to show."""

from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from leeside.desk.accounts.services import add_account
from leeside.desk.assessments.judgement import Judgement
from leeside.desk.assessments.models import Choice
from leeside.desk.assessments.services import ask_second_view, decide, record_assessment
from leeside.desk.audit.models import Entry
from leeside.desk.cases.access import asked_once, opened
from leeside.desk.cases.chronicle import add_event, correct_event
from leeside.desk.cases.errors import NotYours
from leeside.desk.cases.membership import remove_member
from leeside.desk.cases.models import Case
from leeside.desk.cases.services import add_member, arrive
from leeside.desk.cases.tasks import add_task
from leeside.desk.cases.words import EventKind
from leeside.desk.contexts.models import Kind
from leeside.desk.contexts.services import link_case, open_context
from leeside.desk.people.models import Role as RoleInEvent
from leeside.desk.people.services import name_person
from leeside.desk.permissions.permission import Permission
from leeside.desk.readings.services import ask_reading, give_reading
from leeside.desk.staff.models import Role
from tests.desk.cases.making import Desk, a_desk, a_screened_concern, arrived, keys_of
from tests.desk.cases.signed_in import signed_in
from tests.desk.questions.asking import asked, mine
from tests.desk.referrals.making import gone

pytestmark = pytest.mark.one_engine

WHY = "She told her aunt that he knows where she lives."
MOST_OF_A_CASE = 40
"""Where each of its parts holds something; a case as it arrives needs fewer."""
MOST_OF_AN_ARRIVAL = 34
MOST_OF_THE_QUEUE = 21


@pytest.fixture
def desk(record: None) -> Desk:
    return a_desk()


@pytest.fixture
def lead(desk: Desk) -> Client:
    return signed_in(desk.lead)


def asked_of(browser: Client, address: str) -> list[str]:
    """What a page asks of the database, once it was opened before."""
    browser.get(address)
    with CaptureQueriesContext(connection) as asked:
        assert browser.get(address).status_code == 200
    return [one["sql"] for one in asked.captured_queries]


def filled(desk: Desk, case: Case, times: int) -> None:
    """Add to every part of a case."""
    for number in range(times):
        event = add_event(desk.lead, case.pk, kind=EventKind.CONTACT, body="Talked with her")
        correct_event(desk.deputy, event.pk, body="Talked with him", reason="Misheard")
        name_person(desk.lead, case.pk, name=f"Nia {number}", role=RoleInEvent.WITNESS, reason=WHY)
        add_account(desk.lead, case.pk, platform="Roblox", handle=f"kai_{number}")
        arrived(desk, accounts=(("Roblox", f"kai_{number}"),))
        add_task(
            desk.lead, case.pk, what="Ring home", reason=WHY, owner=desk.deputy.member, due=date(2099, 1, 1)
        )
        given = case.assessments.first()
        judgement = Judgement(reasons=WHY)
        record_assessment(desk.lead, case.pk, judgement=judgement, seen=given.pk if given else None)
        before = case.decisions.first()
        decision = decide(
            desk.lead,
            case.pk,
            choice=Choice.MONITOR,
            reasons=WHY,
            advised=[],
            seen=before.pk if before else None,
        )
        ask_second_view(desk.lead, decision.pk, colleague=desk.deputy.member, question=WHY)
        gone(desk, case)
        reading = ask_reading(desk.lead, case.pk, reader=desk.deputy.member, question=WHY)
        give_reading(desk.deputy, reading.pk, may_go=False, reasons=WHY)
        place = open_context(
            desk.lead, kind=Kind.SERVER, platform="Discord", name=f"Owls {number}", worry=WHY
        )
        link_case(desk.lead, place.pk, case_id=case.pk, reason=WHY)
        asked(desk, mine(desk))
        helper = keys_of(Role.PRACTITIONER)
        add_member(desk.lead, case.pk, member=helper.member, reason=WHY)


def test_a_case_that_arrived_costs_few_questions(desk: Desk, lead: Client) -> None:
    case = arrive(a_screened_concern(), actor=desk.practitioner.member)
    assert len(asked_of(lead, f"/cases/{case.pk}/")) <= MOST_OF_AN_ARRIVAL


def test_a_case_costs_no_more_with_much_in_it_than_with_little(desk: Desk, lead: Client) -> None:
    case = arrive(a_screened_concern(), actor=desk.practitioner.member)
    filled(desk, case, 1)
    little = asked_of(lead, f"/cases/{case.pk}/")
    filled(desk, case, 4)
    much = asked_of(lead, f"/cases/{case.pk}/")
    assert len(much) == len(little), sorted(set(much) - set(little))
    assert len(much) <= MOST_OF_A_CASE


def test_the_queue_costs_no_more_with_many_rows_than_with_few(desk: Desk, lead: Client) -> None:
    for _ in range(2):
        arrived(desk)
    few = asked_of(lead, "/queue/")
    for _ in range(20):
        arrived(desk)
    many = asked_of(lead, "/queue/")
    assert len(many) == len(few), sorted(set(many) - set(few))
    assert len(many) <= MOST_OF_THE_QUEUE


@pytest.mark.both_engines
def test_a_case_is_asked_for_once_and_each_part_is_still_in_the_audit(desk: Desk, lead: Client) -> None:
    case = arrived(desk)
    before = Entry.objects.count()
    lead.get(f"/cases/{case.pk}/")
    seen = set(Entry.objects.filter(number__gt=before).values_list("action", flat=True))
    assert seen >= {
        "case.seen",
        "people.seen",
        "accounts.seen",
        "tasks.seen",
        "chronology.seen",
        "decisions.seen",
    }


def test_what_was_asked_once_counts_for_reading_alone_and_for_nobody_else(desk: Desk) -> None:
    case = arrived(desk)
    with asked_once():
        opened(desk.deputy, case.pk)
        remove_member(desk.lead, case.pk, member=desk.deputy.member, reason=WHY)
        opened(desk.deputy, case.pk)  # of the moment in which the page was begun
        with pytest.raises(NotYours):
            opened(desk.deputy, case.pk, needs=Permission.ADD_TO_CASES)
        with pytest.raises(NotYours):
            opened(desk.moderator, case.pk)
    with pytest.raises(NotYours):
        opened(desk.deputy, case.pk)
