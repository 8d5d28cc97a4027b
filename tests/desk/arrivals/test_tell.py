"""A worry is told, page by page, and arrives with the child's words, what was seen and what was thought kept apart."""

import uuid
from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.conf import settings
from django.test import Client, override_settings
from django.utils import timezone

from leeside.desk.arrivals import drafts
from leeside.desk.arrivals.models import Draft
from leeside.desk.arrivals.tell_forms import PAGES
from leeside.desk.audit.models import AuditEntry
from leeside.desk.cases.errors import NotYours
from leeside.desk.cases.models import Case
from leeside.desk.cases.selectors import case_for, chronology, queue_for
from leeside.desk.cases.words import EventKind
from leeside.desk.people.selectors import people_in
from leeside.desk.staff.models import StaffMember
from leeside.knowledge.load import newest_edition
from tests.desk.arrivals.walking import CANARY, browser_of, stands_somewhere, text_of
from tests.desk.cases.making import Desk

pytestmark = pytest.mark.one_engine

HELD = "leeside.desk.arrivals.middleware.HeldPagesMiddleware"
JUST_OUTSIDE = "leeside.desk.permissions.middleware.PermissionsMiddleware"
TOLD: dict[str, dict[str, object]] = {
    "danger": {"danger": "no"},
    "contact": {"contact": "yes"},
    "staff": {"involved": "no"},
    "words": {"words": f"he sed its our secret {CANARY}", "words_on": "2026-03-14"},
    "seen": {"seen": "She hid the phone when I came in.", "seen_on": ""},
    "view": {"view": "I have an uneasy feeling."},
    "signs": {"indicators": ["new_or_second_phone"], "impacts": [], "signs_on": "2026-03-13"},
    "people": {"child": "Ellie Heronwillow", "age_band": "under_13", "others": "Kai\n\nher friend Zoe"},
    "accounts": {"platform_1": "Snapchat", "handle_1": f"kai.{CANARY}"},
}


@pytest.fixture
def holds_pages() -> Iterator[None]:
    """The desk with the middleware where the settings are to have it."""
    chain = [one for one in settings.MIDDLEWARE if one != HELD]
    chain.insert(chain.index(JUST_OUTSIDE), HELD)
    with override_settings(MIDDLEWARE=chain):
        yield


def begun(browser: Client) -> str:
    """Begin, and give the address of the draft."""
    first = browser.post("/tell/")["Location"]
    assert first.endswith("/danger/")
    return str(first).removesuffix("danger/")


def walked(browser: Client, **changed: dict[str, object]) -> str:
    """Go through all the pages; gives the address of the draft."""
    address = begun(browser)
    for page, answers in {**TOLD, **changed}.items():
        answer = browser.post(f"{address}{page}/", answers)
        assert answer.status_code == 302, text_of(answer)
    return address


def sent(browser: Client, **changed: dict[str, object]) -> Case:
    address = walked(browser, **changed)
    answer = browser.post(address + "check/")
    assert answer.status_code == 302, text_of(answer)
    return Case.objects.get()


def expired(browser: Client) -> None:
    """A quarter of an hour without a page."""
    session = browser.session
    session["desk_seen"] = 0
    session.save()


def test_a_worry_is_told_page_by_page(desk: Desk, practitioner: Client) -> None:
    address = begun(practitioner)
    for page, answers in TOLD.items():
        shown = practitioner.get(f"{address}{page}/")
        assert f"{list(PAGES).index(page) + 1} of 9" in text_of(shown)
        practitioner.post(f"{address}{page}/", answers)
    check = text_of(practitioner.get(address + "check/"))
    for said in (
        "he sed its our secret",
        "uneasy",
        "Snapchat",
        "Under 13",
        "new phone or SIM",
        "14 March 2026",
    ):
        assert said in check
    done = practitioner.post(address + "check/", follow=True)
    case = Case.objects.get()
    assert case.reference in text_of(done)
    assert newest_edition().steps["keep_everything_delete_nothing"].text in text_of(done)
    assert (case.door, case.age_band, case.danger_now, case.level) == ("staff", "under_13", False, "")
    at = case_for(desk.lead, case.pk)
    assert case.title.reveal(at.key) == "A worry about Ellie Heronwillow"
    lines = {line.event.kind: line for line in chronology(at.case, at.key, reader=at.member)}
    assert lines[EventKind.DISCLOSURE].body == f"he sed its our secret {CANARY}"
    assert f"{timezone.localtime(lines[EventKind.DISCLOSURE].event.occurred_at):%d %m %Y}" == "14 03 2026"
    assert lines[EventKind.DISCLOSURE].event.precision == "day"
    bodies = [line.body for line in chronology(at.case, at.key, reader=at.member)]
    assert newest_edition().indicators["new_or_second_phone"].text in bodies
    assert "What the person who tells it makes of it: I have an uneasy feeling." in bodies
    assert {one.name for one in people_in(desk.lead, case.pk)} == {
        "Ellie Heronwillow",
        "Kai",
        "her friend Zoe",
    }
    assert case.accounts.count() == 1


def test_danger_is_answered_with_999_before_the_form_goes_on(desk: Desk, practitioner: Client) -> None:
    address = begun(practitioner)
    panel = practitioner.post(address + "danger/", {"danger": "yes"}, follow=True)
    assert "Call 999 first" in text_of(panel)
    assert newest_edition().steps["danger_999"].text in text_of(panel)
    case = sent(practitioner, danger={"danger": "yes"})
    assert case.danger_now


def test_everybody_who_works_here_may_tell(desk: Desk) -> None:
    for keys in desk.everybody:
        assert begun(browser_of(keys.member))


def test_a_colleague_whom_it_is_about_is_kept_out_and_never_told(desk: Desk, practitioner: Client) -> None:
    case = sent(practitioner, staff={"involved": "yes", "concerns": [str(desk.deputy.member.pk)]})
    assert case.staff_involved
    assert queue_for(desk.deputy.member) == []
    with pytest.raises(NotYours):
        case_for(desk.deputy, case.pk)
    assert case_for(desk.lead, case.pk).case == case
    address = f"/tell/{Draft.objects.get().pk}/"
    assert newest_edition().steps["staff_member_involved_lado"].text in text_of(
        practitioner.get(f"{address}done/")
    )


def test_one_about_all_who_could_open_it_is_told_elsewhere(desk: Desk, practitioner: Client) -> None:
    everybody = [str(desk.lead.member.pk), str(desk.deputy.member.pk)]
    address = begun(practitioner)
    said = practitioner.post(address + "staff/", {"involved": "yes", "concerns": everybody})
    assert "the LADO yourself, now" in text_of(said)


def test_a_lead_who_left_meanwhile_is_noticed_at_the_end(desk: Desk, practitioner: Client) -> None:
    address = walked(practitioner, staff={"involved": "yes", "concerns": [str(desk.deputy.member.pk)]})
    StaffMember.objects.filter(pk=desk.lead.member.pk).update(is_active=False)
    check = practitioner.get(address + "check/")
    assert "where it is missing" in text_of(check)
    practitioner.post(address + "check/")
    assert not Case.objects.exists()


def test_sending_twice_is_one_case(desk: Desk, practitioner: Client) -> None:
    address = walked(practitioner)
    for _ in range(2):
        assert practitioner.post(address + "check/")["Location"] == address + "done/"
    assert Case.objects.count() == 1
    assert practitioner.get(address + "words/")["Location"] == address + "done/"


def test_nothing_that_was_typed_stands_open_anywhere(desk: Desk, practitioner: Client) -> None:
    address = walked(practitioner)
    assert not stands_somewhere(CANARY)
    practitioner.post(address + "check/")
    assert Case.objects.exists()
    assert not stands_somewhere(CANARY)
    assert bytes(Draft.objects.get().answers) == b""


def test_a_draft_with_nothing_in_it_leads_to_what_is_missing(desk: Desk, practitioner: Client) -> None:
    nothing: dict[str, dict[str, object]] = {"words": {}, "seen": {}, "view": {}, "signs": {}}
    address = walked(practitioner, **nothing)
    check = practitioner.post(address + "check/")
    assert f'href="{address}words/"' in check.content.decode()
    assert not Case.objects.exists()
    fresh = begun(practitioner)
    assert f'href="{fresh}danger/"' in practitioner.get(fresh + "check/").content.decode()


@pytest.mark.parametrize(
    ("page", "answers", "says"),
    [
        ("danger", {}, "Choose one"),
        ("words", {"words_on": "2999-01-01"}, "has not come yet"),
        ("words", {"words_on": "last week"}, "Give a day"),
        ("people", {"age_band": "unknown", "others": "x\n" * 41}, "one name on each line"),
        ("accounts", {"handle_1": "kai"}, "in which app"),
        ("accounts", {"platform_1": "Roblox"}, "the account's name"),
        ("staff", {"involved": "no", "elsewhere": "the caretaker"}, "You named somebody"),
        ("signs", {"indicators": ["evil"]}, "not one of the available choices"),
    ],
)
def test_a_slip_is_one_sentence_and_what_was_typed_stays(
    desk: Desk, practitioner: Client, page: str, answers: dict[str, object], says: str
) -> None:
    shown = practitioner.post(f"{begun(practitioner)}{page}/", {"words": "her words", **answers})
    assert shown.status_code == 200
    content = shown.content.decode().replace("&#x27;", "'")
    assert says in content
    assert page != "words" or "her words" in content


def test_marks_in_names_are_shown_as_they_are(desk: Desk, practitioner: Client) -> None:
    evil = "<script>alert(1)</script>=cmd|'/c calc'!A1"
    address = walked(practitioner, people={"child": evil, "age_band": "unknown", "others": evil})
    page = practitioner.get(address + "check/").content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page
    practitioner.post(address + "check/")
    at = case_for(desk.lead, Case.objects.get().pk)
    assert at.case.title.reveal(at.key) == f"A worry about {evil}"


@pytest.mark.both_engines
def test_an_ended_session_loses_no_word(desk: Desk, holds_pages: None) -> None:
    browser = browser_of(desk.practitioner.member)
    address = begun(browser)
    browser.post(address + "danger/", TOLD["danger"])
    expired(browser)
    answer = browser.post(address + "words/", {"words": f"a long page {CANARY}", "words_on": "2026-03-14"})
    assert answer["Location"] == f"/sign-in/?next={address}words/"
    assert not stands_somewhere(CANARY)
    assert browser.get(address + "words/").status_code == 302

    again = browser_of(desk.practitioner.member)
    shown = again.get(address + "words/")
    assert "You had been signed out" in text_of(shown)
    assert f"a long page {CANARY}" in shown.content.decode()
    assert "2026-03-14" in shown.content.decode()
    assert "danger" in drafts.answers(Draft.objects.get()), "what was sent before is there too"
    again.post(address + "words/", {"words": "changed"})
    assert "signed out" not in text_of(again.get(address + "words/"))


def test_a_page_from_nobody_changes_nothing_that_was_kept(desk: Desk, holds_pages: None) -> None:
    browser = browser_of(desk.practitioner.member)
    address = walked(browser)
    stranger = Client(headers={"host": "localhost"})
    stranger.post(address + "words/", {"words": "not hers"})
    stranger.post(address + "seen/", {"seen": "x" * (drafts.MOST_HELD + 1)})
    stranger.post(f"/tell/{uuid.uuid4()}/words/", {"words": "of no draft"})
    assert "our secret" in text_of(browser.get(address + "check/"))
    assert "not hers" not in text_of(browser.get(address + "check/"))
    browser.post(address + "check/")
    at = case_for(desk.lead, Case.objects.get().pk)
    assert all("not hers" not in line.body for line in chronology(at.case, at.key, reader=at.member))
    stranger.post(address + "words/", {"words": "too late"})
    assert bytes(Draft.objects.get().held) == b""


def test_a_draft_is_its_owners_alone(desk: Desk, practitioner: Client) -> None:
    address = walked(practitioner)
    other = browser_of(desk.lead.member)
    for page in ("words/", "check/", "done/", "danger/999/"):
        assert other.get(address + page).status_code == 404
    assert other.post(address + "check/").status_code == 404
    assert other.post(address + "throw-away/").status_code == 404
    assert address not in other.get("/tell/").content.decode()
    assert f"{address}check/" in practitioner.get("/tell/").content.decode()


@pytest.mark.both_engines
def test_what_is_thrown_away_or_forgotten_is_gone(desk: Desk, practitioner: Client) -> None:
    first, second = walked(practitioner), walked(practitioner)
    practitioner.post(first + "throw-away/")
    Draft.objects.filter(is_over=False).update(changed_at=timezone.now() - timedelta(days=8))
    practitioner.get("/tell/")
    assert not Draft.objects.exclude(answers=b"").exists()
    for address in (first, second):
        assert "thrown away" in text_of(practitioner.get(address + "done/"))
    assert not Case.objects.exists()
    ended = AuditEntry.objects.filter(action__in=("draft.thrown_away", "draft.forgotten")).order_by("number")
    assert [(one.action, one.actor, one.system) for one in ended] == [
        ("draft.thrown_away", desk.practitioner.member, ""),
        ("draft.forgotten", None, "desk:drafts"),
    ], "nobody is said to have done what the desk did by itself"


@pytest.mark.both_engines
def test_what_has_arrived_is_not_said_to_be_thrown_away(desk: Desk, practitioner: Client) -> None:
    address = walked(practitioner)
    practitioner.post(address + "check/")
    practitioner.post(address + "throw-away/")
    assert Case.objects.count() == 1
    assert not AuditEntry.objects.filter(action="draft.thrown_away").exists()


def test_an_answer_is_changed_from_the_check_and_leads_back_there(desk: Desk, practitioner: Client) -> None:
    address = walked(practitioner)
    answer = practitioner.post(address + "contact/?check", {"contact": "no"})
    assert answer["Location"] == address + "check/"
    assert "it has stopped" in text_of(practitioner.get(address + "check/"))


def test_the_words_for_a_child_who_is_telling_take_half_a_minute(desk: Desk, practitioner: Client) -> None:
    page = text_of(practitioner.get("/tell/listening/"))
    script = page[page.index("These words") : page.index("What to hold to")]
    assert len(script.split()) < 100
    assert "not your fault" in script
    assert newest_edition().steps["thank_and_listen"].text in page
