"""A server, a group or a place has a record and a plan, and says of the cases in it no more than an account does."""

from datetime import date, timedelta

import pytest
from django.db import connection, transaction
from django.db.utils import DatabaseError
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from leeside.desk.cases.errors import ChangedMeanwhile, NotYours, ReasonNeeded, WrongState
from leeside.desk.cases.membership import add_member, keep_out
from leeside.desk.cases.selectors import chronology, queue_for
from leeside.desk.contexts.models import CaseInContext, Context, Kind
from leeside.desk.contexts.plan import Plan
from leeside.desk.contexts.selectors import (
    cases_in,
    context_for,
    context_of,
    contexts_of,
    contexts_with,
)
from leeside.desk.contexts.services import end_link, link_case, mark_of, open_context, record_plan
from leeside.desk.questions.models import Question
from leeside.desk.questions.selectors import questions_in
from leeside.desk.questions.services import ask_about_context
from leeside.desk.sealing.open_keys import OpenKeys
from tests.desk.arrivals.walking import work_through
from tests.desk.cases.making import Desk, arrived, at
from tests.desk.cases.signed_in import signed_in

WHY = "Three children of year 8 met the same man there."
LATER = date(2027, 3, 1)


def a_server(keys: OpenKeys, name: str = "Night Owls") -> Context:
    return open_context(keys, kind=Kind.SERVER, platform="Discord", name=name, worry=WHY)


def with_practitioner(desk: Desk, context: Context) -> None:
    add_member(desk.lead, context.case_id, member=desk.practitioner.member, reason="works in that school")


def test_a_context_has_a_record_of_its_own_with_leads_and_whoever_opened_it(desk: Desk) -> None:
    context = a_server(desk.practitioner)
    for keys in (desk.practitioner, desk.lead, desk.deputy):
        known = context_for(keys, context.pk)
        assert (known.name, known.platform, known.plan) == ("Night Owls", "Discord", None)
    for stranger in (desk.moderator, desk.auditor, desk.administrator):
        assert contexts_of(stranger) == []
        with pytest.raises(NotYours):
            context_for(stranger, context.pk)
    body = [
        line.body
        for line in chronology(context.case, at(desk.lead, context.case).key, reader=desk.lead.member)
    ]
    assert WHY in body
    assert queue_for(desk.lead.member) == [], "it waits for nobody to look at it"


def test_a_context_has_a_name_and_a_worry(desk: Desk) -> None:
    with pytest.raises(ReasonNeeded):
        open_context(desk.lead, kind=Kind.PLACE, platform="", name=" ", worry=WHY)
    with pytest.raises(ReasonNeeded):
        open_context(desk.lead, kind=Kind.PLACE, platform="", name="The arcade", worry="?")
    assert not Context.objects.exists()


@pytest.mark.parametrize("name", ["night owls", " Night  Owls ", "@night owls"])
def test_the_same_context_has_the_same_mark(name: str) -> None:
    assert mark_of(Kind.SERVER, "Discord", "Night Owls") == mark_of(Kind.SERVER, "discord", name)
    assert mark_of(Kind.SERVER, "Discord", "Night Owls") != mark_of(Kind.GROUP, "Discord", name)


def test_a_plan_is_superseded_and_never_altered_and_the_second_writer_is_told(desk: Desk) -> None:
    context = a_server(desk.lead)
    first = record_plan(desk.lead, context.pk, plan=Plan(worry=WHY), review_on=LATER, seen=None)
    with pytest.raises(ChangedMeanwhile) as refused:
        record_plan(desk.deputy, context.pk, plan=Plan(worry=WHY), review_on=LATER, seen=None)
    assert (refused.value.changes, refused.value.now) == ((first,), first.pk)
    later = Plan(worry=WHY, who="Its moderators", change="No messages from strangers", safer="Asked in May")
    record_plan(desk.deputy, context.pk, plan=later, review_on=LATER, seen=first.pk)
    known = context_of(desk.lead, context.case_id)
    assert known is not None
    assert known.plan is not None
    assert known.plan.plan == later
    assert context.plans.count() == 2
    with pytest.raises(DatabaseError), transaction.atomic():
        context.plans.update(review_on=date(2030, 1, 1))


def test_a_case_is_linked_by_somebody_who_may_open_both(desk: Desk) -> None:
    context, case = a_server(desk.lead), arrived(desk)
    for stranger in (desk.practitioner, desk.moderator):
        with pytest.raises(NotYours):
            link_case(stranger, context.pk, case_id=case.pk, reason=WHY)
    with_practitioner(desk, context)
    with pytest.raises(NotYours):
        link_case(desk.practitioner, context.pk, case_id=case.pk, reason=WHY)
    link = link_case(desk.deputy, context.pk, case_id=case.pk, reason=WHY)
    [known] = contexts_with(desk.lead, case.pk)
    assert (known.name, known.reason) == ("Night Owls", WHY)
    with pytest.raises(WrongState):
        link_case(desk.lead, context.pk, case_id=case.pk, reason=WHY)
    with pytest.raises(NotYours):
        end_link(desk.practitioner, link.pk, reason=WHY)
    end_link(desk.lead, link.pk, reason=WHY)
    assert contexts_with(desk.lead, case.pk) == []
    assert CaseInContext.objects.get().until is not None


def test_a_context_is_not_linked_with_a_context(desk: Desk) -> None:
    one, other = a_server(desk.lead), a_server(desk.lead, "Day Larks")
    with pytest.raises(WrongState):
        link_case(desk.lead, one.pk, case_id=other.case_id, reason=WHY)


def test_a_member_of_the_context_alone_learns_only_that_there_is_a_case(desk: Desk) -> None:
    context = a_server(desk.lead)
    with_practitioner(desk, context)
    costs, answers = [], []
    for _ in range(3):
        with CaptureQueriesContext(connection) as asked:
            answers.append(cases_in(desk.practitioner, context.pk))
        costs.append(len(asked))
        link_case(desk.lead, context.pk, case_id=arrived(desk).pk, reason=WHY)
    assert len(set(costs)) == 1
    assert [(one.yours, one.elsewhere) for one in answers] == [((), False), ((), True), ((), True)]
    assert len(cases_in(desk.lead, context.pk).yours) == 3
    page = signed_in(desk.practitioner).get(f"/cases/{context.case_id}/").content.decode()
    assert not any(link.linked.reference in page for link in CaseInContext.objects.all())


def test_a_second_record_of_the_same_context_is_found(desk: Desk) -> None:
    one = a_server(desk.practitioner)
    other = a_server(desk.lead, "night owls")
    assert cases_in(desk.lead, other.pk).yours == (one.case,)
    assert cases_in(desk.practitioner, one.pk).elsewhere


def test_nobody_learns_by_a_context_of_a_case_that_concerns_them(desk: Desk) -> None:
    context = a_server(desk.lead)
    case = arrived(desk, concerns=(desk.deputy.member,))
    link_case(desk.lead, context.pk, case_id=case.pk, reason=WHY)
    found = cases_in(desk.deputy, context.pk)
    assert (found.yours, found.elsewhere) == ((), False)
    browser = signed_in(desk.deputy)
    for address in (f"/cases/{context.case_id}/", f"/cases/{context.case_id}/looked/"):
        page = browser.get(address).content.decode()
        assert case.reference not in page
        assert "context.linked" not in page


def test_a_context_that_concerns_somebody_is_kept_from_them(desk: Desk) -> None:
    context = a_server(desk.lead)
    keep_out(desk.lead, context.case_id, member=desk.deputy.member, reason=WHY)
    assert contexts_of(desk.deputy) == []


def test_whoever_works_with_a_context_can_be_asked(desk: Desk) -> None:
    context = a_server(desk.lead)
    with_practitioner(desk, context)
    case = arrived(desk)
    link_case(desk.lead, context.pk, case_id=case.pk, reason=WHY)
    ask_about_context(desk.practitioner, context.pk, reason=WHY)
    work_through()
    assert Question.objects.get().here == case
    [known] = questions_in(desk.deputy, case.pk)
    assert known.question.ask.get_about_display() == "A server, a group or a place"


def test_the_pages_take_it_from_a_name_to_a_plan(desk: Desk) -> None:
    browser, case = signed_in(desk.lead), arrived(desk)
    sent = {"kind": "group", "platform": "Snapchat", "name": "Year 8 chat", "worry": WHY}
    assert browser.post("/contexts/open/", {**sent, "name": ""}).status_code == 200
    assert browser.post("/contexts/open/", sent)["Location"] == "/contexts/"
    context = Context.objects.get()
    assert "It has no plan yet" in browser.get("/contexts/").content.decode()
    past = timezone.localdate() - timedelta(days=1)
    plan = {"worry": WHY, "who": "The school", "review_on": str(past)}
    address = f"/contexts/{context.pk}/plan/"
    assert "still to come" in browser.post(address, plan).content.decode()
    assert browser.post(address, {**plan, "review_on": "2027-03-01"}).status_code == 302
    linked = browser.post(f"/cases/{case.pk}/contexts/link/", {"context": str(context.pk), "reason": WHY})
    assert linked.status_code == 302
    assert "Year 8 chat" in browser.get(f"/cases/{case.pk}/").content.decode()
    record = browser.get(f"/cases/{context.case_id}/").content.decode()
    assert "The school" in record
    assert "Age of the child" not in record
    assert case.reference in browser.get(f"/contexts/{context.pk}/cases/").content.decode()
    assert "Year 8" not in record.split("<title>")[1].split("</title>")[0]


def test_the_second_of_two_planners_sees_who_was_quicker_and_can_send_it_again(desk: Desk) -> None:
    context = a_server(desk.lead)
    record_plan(desk.deputy, context.pk, plan=Plan(worry=WHY), review_on=LATER, seen=None)
    browser = signed_in(desk.lead)
    address = f"/contexts/{context.pk}/plan/"
    mine = {"worry": f"{WHY} And more.", "review_on": "2027-03-01", "seen": ""}
    page = browser.post(address, mine).content.decode()
    assert desk.deputy.member.name in page
    assert "And more." in page
    seen = str(context.plans.get().pk)
    assert f'value="{seen}"' in page
    assert browser.post(address, {**mine, "seen": seen}).status_code == 302
