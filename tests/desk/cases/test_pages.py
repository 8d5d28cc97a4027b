"""The queue and a case in a browser without JavaScript: what each shows, to whom, and what is done there."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from leeside.desk.cases.chronicle import correct_event
from leeside.desk.cases.models import Case, Event, Task
from leeside.desk.cases.services import arrive
from leeside.desk.cases.words import AgeBand, EventKind, State
from leeside.desk.staff.models import Role
from tests.desk.cases.making import Desk, a_concern, a_desk, a_screened_concern, arrived, keys_of
from tests.desk.cases.signed_in import signed_in

pytestmark = pytest.mark.one_engine

WHY = "Mother rang the school this morning."


@pytest.fixture
def desk(record: None) -> Desk:
    return a_desk()


@pytest.fixture
def lead(desk: Desk) -> Client:
    return signed_in(desk.lead)


def said(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, answer
    return re.sub(r"\s+", " ", answer.content.decode())


def test_the_queue_says_why_each_waits_and_puts_danger_first(desk: Desk, lead: Client) -> None:
    later = arrived(desk, title="Late messages")
    first = arrived(desk, title="A meeting tonight", danger_now=True, age_band=AgeBand.UNDER_13)
    page = said(lead, "/queue/")
    assert page.index(first.reference) < page.index(later.reference)
    assert "Danger now, told by a person and not screened, under 13" in page
    assert "A meeting tonight" in page


def test_an_empty_queue_does_not_say_that_all_is_well(desk: Desk, lead: Client) -> None:
    assert "It does not say that no child is at risk" in said(lead, "/queue/")


def test_a_page_names_nobody_in_its_title(desk: Desk, lead: Client) -> None:
    case = arrived(desk, title="About Maya Fenwick")
    page = said(lead, f"/cases/{case.pk}/")
    title = re.search("<title>(.*?)</title>", page)
    assert title is not None
    assert case.reference in title[1]
    assert "Maya" not in title[1]


def test_a_case_shows_people_accounts_and_the_childs_own_words(desk: Desk, lead: Client) -> None:
    page = said(lead, f"/cases/{arrived(desk).pk}/")
    for text in ("Maya Fenwick: child who was harmed", "@kai_drift", "He wants me to keep it secret."):
        assert text in page


def test_what_was_screened_is_shown_with_its_course_and_its_innocent_reading(
    desk: Desk, lead: Client
) -> None:
    case = arrive(a_screened_concern(), actor=desk.practitioner.member)
    page = said(lead, f"/cases/{case.pk}/")
    link = re.search(r'href="(/conversations/[^"]+/)"', page)
    assert link is not None
    conversation = said(lead, link[1])
    assert '<svg class="course"' in conversation
    assert "It may be innocent:" in conversation
    assert "Police 999" in conversation or "999" in conversation


@pytest.mark.both_engines
def test_more_words_are_read_only_after_a_reason(desk: Desk, lead: Client) -> None:
    case = arrive(a_screened_concern(), actor=desk.practitioner.member)
    conversation = case.conversations.get()
    wider = f"/conversations/{conversation.pk}/more/"
    assert "Before you read more" in said(lead, wider)
    refused = lead.post(wider, {"reason": "short"})
    assert "Write at least 10 characters" in refused.content.decode()
    allowed = lead.post(wider, {"reason": WHY}, follow=True)
    assert "The words of a conversation" in allowed.content.decode()
    look = conversation.wider_looks.get()
    deputy = signed_in(desk.deputy)
    assert deputy.get(f"/looks/{look.pk}/from/0/").status_code == 404


def test_the_childs_own_words_stand_near_the_top_until_they_are_put_right(desk: Desk, lead: Client) -> None:
    case = arrived(desk)
    page = said(lead, f"/cases/{case.pk}/")
    own = "He wants me to keep it secret."
    assert page.index('id="told"') < page.index(own) < page.index('id="noticed"')
    told = case.events.get(kind=EventKind.DISCLOSURE)
    correct_event(desk.lead, told.pk, body="She wants me to keep it secret.", reason="Misheard")
    top = said(lead, f"/cases/{case.pk}/").split('id="noticed"')[0]
    assert "She wants me to keep it secret." in top
    assert own not in top


def test_what_was_noticed_and_what_to_do_now_stand_above_the_tasks(desk: Desk, lead: Client) -> None:
    case = arrive(a_screened_concern(), actor=desk.practitioner.member)
    page = said(lead, f"/cases/{case.pk}/")
    order = [
        page.index(part) for part in ('id="noticed"', ">Now<", 'id="tasks"', 'id="judged"', 'id="chronology"')
    ]
    assert order == sorted(order)
    assert "No task is open." in page


@pytest.mark.parametrize(("step", "first"), [("hold", "until"), ("hand-on", "to"), ("members/add", "member")])
def test_a_form_asks_for_the_reason_last(desk: Desk, lead: Client, step: str, first: str) -> None:
    page = said(lead, f"/cases/{arrived(desk).pk}/{step}/")
    assert page.index(f'name="{first}"') < page.index('name="reason"')


@pytest.mark.parametrize("who", ["practitioner", "moderator"])
def test_a_case_of_others_is_answered_as_one_that_is_not_there(desk: Desk, who: str) -> None:
    case = arrived(desk)
    client = signed_in(getattr(desk, who))
    there = client.get(f"/cases/{case.pk}/")
    nowhere = client.get("/cases/5f1a1c1e-0000-4000-8000-000000000000/")
    assert there.status_code == nowhere.status_code == 404
    assert there.content == nowhere.content


@pytest.mark.parametrize("who", ["auditor", "administrator"])
def test_roles_that_see_no_cases_get_none(desk: Desk, who: str) -> None:
    client = signed_in(getattr(desk, who))
    for address in ("/queue/", "/cases/", f"/cases/{arrived(desk).pk}/"):
        assert client.get(address).status_code == 403


def test_somebody_whom_it_concerns_does_not_find_it(desk: Desk) -> None:
    other = keys_of(Role.DEPUTY, name="Jo Deputy")
    case = arrive(a_concern(concerns=(other.member,)), actor=desk.practitioner.member)
    client = signed_in(other)
    assert client.get(f"/cases/{case.pk}/").status_code == 404
    assert case.reference not in said(client, "/queue/")


def seen(client: Client, address: str) -> str:
    found = re.search(r'name="seen" value="([^"]*)"', said(client, address))
    assert found is not None
    return found[1]


def test_a_claim_is_made_by_a_form_and_stands_in_the_chronology(desk: Desk, lead: Client) -> None:
    case = arrived(desk)
    address = f"/cases/{case.pk}/claim/"
    page = lead.post(address, {"seen": seen(lead, address)}, follow=True).content.decode()
    assert "You have taken this on" in page
    assert Case.objects.get(pk=case.pk).state == State.OPEN


def test_the_second_of_two_people_is_told_that_a_colleague_was_quicker(desk: Desk, lead: Client) -> None:
    case = arrived(desk)
    address = f"/cases/{case.pk}/claim/"
    version = seen(lead, address)
    signed_in(desk.deputy).post(address, {"seen": version})
    page = lead.post(address, {"seen": version}).content.decode()
    assert "A colleague changed this while you had it open" in page
    assert Case.objects.get(pk=case.pk).claimed_by == desk.deputy.member


def test_a_dismissal_needs_a_reason_and_stays_to_be_seen(desk: Desk, lead: Client) -> None:
    case = arrived(desk)
    address = f"/cases/{case.pk}/dismiss/"
    version = seen(lead, address)
    assert "Write why" in lead.post(address, {"seen": version, "reason": ""}).content.decode()
    lead.post(address, {"seen": version, "reason": "It was the school play that they rehearsed."})
    assert case.reference not in said(lead, "/queue/")
    assert case.reference in said(lead, "/cases/?state=dismissed")
    assert "It was the school play" in said(lead, f"/cases/{case.pk}/")


def test_a_line_of_the_chronology_is_added_and_corrected_and_both_stay(desk: Desk, lead: Client) -> None:
    case = arrived(desk)
    lead.post(
        f"/cases/{case.pk}/chronology/add/",
        {"kind": "contact", "body": "Rang the mother at ten.", "day": "2026-11-02", "at": ""},
    )
    old = Event.objects.get(case=case, kind="contact")
    lead.post(
        f"/cases/{case.pk}/chronology/{old.pk}/correct/",
        {"body": "Rang the mother at eleven.", "reason": "I wrote down the wrong hour."},
    )
    page = said(lead, f"/cases/{case.pk}/")
    assert "Rang the mother at ten." in page
    assert "Rang the mother at eleven." in page
    assert "Corrected later" in page


def test_a_day_that_is_still_to_come_is_refused_and_what_was_typed_stays(desk: Desk, lead: Client) -> None:
    case = arrived(desk)
    day = (timezone.localdate() + timedelta(days=1)).isoformat()
    page = lead.post(
        f"/cases/{case.pk}/chronology/add/", {"kind": "contact", "body": "Kept words", "day": day, "at": ""}
    ).content.decode()
    assert "still to come" in page
    assert "Kept words" in page


@pytest.mark.both_engines
def test_a_task_is_given_and_finished(desk: Desk, lead: Client) -> None:
    case = arrived(desk)
    lead.post(
        f"/cases/{case.pk}/tasks/add/",
        {"what": "Ring social care", "owner": desk.lead.member.pk, "due": "2026-11-01", "reason": WHY},
    )
    page = said(lead, f"/cases/{case.pk}/")
    assert "Ring social care" in page
    assert "Overdue" in page
    task = Task.objects.get(case=case)
    lead.post(f"/cases/{case.pk}/tasks/{task.pk}/finish/", {"outcome": "They take it up today."})
    assert "No task is open" in said(lead, f"/cases/{case.pk}/")


@pytest.mark.both_engines
def test_it_is_assessed_and_decided_beside_what_is_advised(desk: Desk, lead: Client) -> None:
    case = arrive(a_screened_concern(), actor=desk.practitioner.member)
    form = said(lead, f"/cases/{case.pk}/assess/")
    assert "Signs of harm already" in form
    given = {
        "risk": ["grooming"],
        "level": "serious_concern",
        "reasons": "He asks to meet and wants it kept from her mother.",
        "context": "Home is well; she is alone after school.",
    }
    lead.post(f"/cases/{case.pk}/assess/", given)
    page = said(lead, f"/cases/{case.pk}/")
    assert "Serious concern</strong>, says Safeguarding lead" in page
    assert "she is alone after school" in page
    assert "What is advised" in said(lead, f"/cases/{case.pk}/decide/")
    lead.post(f"/cases/{case.pk}/decide/", {"choice": "refer", "reasons": "It goes to social care today."})
    page = said(lead, f"/cases/{case.pk}/")
    assert "Refer" in page
    decision = case.decisions.get()
    lead.post(
        f"/decisions/{decision.pk}/ask/", {"colleague": desk.deputy.member.pk, "question": "Is that enough?"}
    )
    deputy = signed_in(desk.deputy)
    view = decision.second_views.get()
    assert case.reference in said(deputy, "/cases/")
    deputy.post(f"/second-views/{view.pk}/", {"agrees": "yes", "reasons": "Yes, and ring 101 as well."})
    assert "ring 101 as well" in said(lead, f"/cases/{case.pk}/")


def test_a_judgement_below_the_floor_is_refused_with_its_reason(desk: Desk, lead: Client) -> None:
    case = arrived(desk, age_band=AgeBand.UNDER_13)
    page = lead.post(
        f"/cases/{case.pk}/assess/",
        {"risk": ["grooming"], "level": "worth_a_look", "reasons": "It seems slight to me so far."},
    ).content.decode()
    assert "The child is under 13." in page


@pytest.mark.both_engines
def test_the_glass_is_broken_with_a_reason_and_the_others_are_told(desk: Desk) -> None:
    case = arrived(desk, title="Before the new lead came")
    late = keys_of(Role.SAFEGUARDING_LEAD, name="New Lead")
    lead = signed_in(desk.lead)
    client = signed_in(late)
    assert client.get(f"/cases/{case.pk}/").status_code == 404
    nowhere = client.post("/cases/break-the-glass/", {"reference": "L-1999-0001", "reason": WHY})
    assert "No case with this reference can be reached" in nowhere.content.decode()
    reached = client.post(
        "/cases/break-the-glass/", {"reference": case.reference.lower(), "reason": WHY}, follow=True
    )
    assert "Before the new lead came" in reached.content.decode()
    assert "New Lead broke the glass of" in said(lead, "/queue/")
    lead.post(f"/alerts/{case.alerts.get().pk}/seen/")
    assert "broke the glass of" not in said(lead, "/queue/")


def test_an_account_in_other_cases_of_ones_own_is_shown_and_others_only_hinted_at(
    desk: Desk, lead: Client
) -> None:
    first, second = arrived(desk), arrived(desk, title="Another child")
    page = said(lead, f"/cases/{first.pk}/")
    assert second.reference in page
    link = re.search(r'href="(/accounts/[^"]+)"', page)
    assert link is not None
    assert second.reference in said(lead, link[1])


def test_a_name_is_found_and_stands_in_no_address(desk: Desk, lead: Client) -> None:
    case = arrived(desk)
    page = lead.post("/people/search/", {"name": "fenwick"}).content.decode()
    assert case.reference in page
    assert "Nobody of this name" in lead.post("/people/search/", {"name": "nobody"}).content.decode()


def test_words_that_look_like_html_are_shown_as_words(desk: Desk, lead: Client) -> None:
    case = arrived(desk, title="<script>alert(1)</script>")
    for address in ("/queue/", f"/cases/{case.pk}/"):
        page = said(lead, address)
        assert "<script>alert" not in page
        assert "&lt;script&gt;alert" in page


@pytest.mark.both_engines
def test_members_see_who_looked_and_the_auditor_sees_no_content(desk: Desk, lead: Client) -> None:
    case = arrived(desk)
    said(lead, f"/cases/{case.pk}/")
    page = said(lead, f"/cases/{case.pk}/looked/")
    assert "Safeguarding lead read the case</p>" in page
    assert "Looked: <code>case.seen</code>" in page
    audit = said(signed_in(desk.auditor), "/audit/")
    assert "Looked in a case: <code>case.seen</code>" in audit
    assert "Maya" not in audit
    assert signed_in(desk.practitioner).get("/audit/").status_code == 403


def test_a_colleague_is_given_their_keys_again(desk: Desk, lead: Client) -> None:
    arrived(desk)
    page = lead.post("/keys-again/", {"member": desk.deputy.member.pk}, follow=True).content.decode()
    assert "Keys of 0 cases were given again" in page, "nothing was lacking"
    assert signed_in(desk.moderator).get("/keys-again/").status_code == 403


def test_a_recovery_key_is_made_in_shares_that_are_shown_once(desk: Desk, lead: Client) -> None:
    arrived(desk)
    page = lead.post("/recovery/", {"holders": "3"}).content.decode()
    assert page.count('class="desk-copied"') == 3
    assert 'class="desk-copied"' not in said(lead, "/recovery/")
    assert signed_in(desk.administrator).get("/recovery/").status_code == 403


def test_the_ways_that_were_noticed_stand_first_in_an_assessment(desk: Desk, lead: Client) -> None:
    case = arrive(a_screened_concern(), actor=desk.practitioner.member)
    page = said(lead, f"/cases/{case.pk}/assess/")
    harm = page[page.index("Signs of harm already") : page.index("Signs of risk")]
    assert harm.index("Sextortion") < harm.index("Trafficking")
    assert harm.index("Online grooming") < harm.index("Dangerous challenges")
