"""Two people at one desk, in real browsers: people put right, a place with a plan, and a question about an account."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.desk.first_desk import come_back, running_copy
from tests.desk.first_lead import PASSWORD
from tests.desk.in_chromium import looked_at, needs_chromium, opened
from tests.desk.running import RunningDesk, code_of

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
pytest.importorskip("axe_playwright_python", reason="axe is not installed")
pytestmark = [needs_chromium, pytest.mark.one_engine]

SECRETS: list[str] = []
"""Of the colleague's app with codes."""
WHY = "She told her aunt that he knows where she lives."


@pytest.fixture(scope="module")
def desk(first_desk: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningDesk]:
    with running_copy(first_desk, tmp_path_factory.mktemp("desk"), "--demo") as running:
        yield running


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright.sync_playwright() as driver:
        running = opened(driver)
        yield running
        running.close()


@pytest.fixture(scope="module")
def lead(browser: Any, desk: RunningDesk) -> Any:
    """The first lead, with made-up cases."""
    page = browser.new_context().new_page()
    come_back(page, desk)
    page.get_by_role("button", name="Put in made-up cases").click()
    page.get_by_text("7 made-up cases are in the queue").wait_for()
    return page


@pytest.fixture(scope="module")
def colleague(browser: Any, desk: RunningDesk, lead: Any) -> Any:
    """A practitioner whom the lead has invited, signed in with two factors."""
    lead.goto(desk.address + "staff/invite/")
    lead.get_by_label("Your password").fill(PASSWORD)
    lead.get_by_role("button", name="Confirm").click()
    lead.get_by_label("Name").fill("Alex Teacher")
    lead.get_by_label("E-mail address").fill("alex.teacher@school.example")
    lead.get_by_label("Practitioner").check()
    lead.get_by_role("button", name="Invite").click()
    code = lead.locator(".desk-copied").inner_text()
    page = browser.new_context().new_page()
    page.set_default_timeout(60_000)
    page.goto(desk.address + "welcome/")
    page.get_by_label("Your one-time code").fill(code)
    page.get_by_role("button", name="Go on").click()
    page.get_by_label("A password of your own").fill(PASSWORD)
    page.get_by_label("The same password once more").fill(PASSWORD)
    page.get_by_role("button", name="Go on").click()
    page.get_by_label("E-mail address").fill("alex.teacher@school.example")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("button", name="Set up an app with codes").click()
    secret = page.locator(".desk-copied").inner_text().strip()
    SECRETS.append(secret)
    page.get_by_label("The code that the app shows").fill(code_of(secret))
    page.get_by_role("button", name="Set up").click()
    page.get_by_role("button", name="I have written them down").click()
    page.get_by_role("heading", name="Home").wait_for()
    return page


def case_named(page: Any, desk: RunningDesk, title: str) -> str:
    page.goto(desk.address + "cases/")
    row = page.locator("li.case-queue__row").filter(has_text=title)
    row.get_by_role("link", name="L-").click()
    return str(page.url)


def sent(page: Any, button: str) -> None:
    page.get_by_role("button", name=button, exact=True).click()
    page.get_by_role("region", name="Done").wait_for()


def test_people_and_what_is_around_the_child_are_put_right(lead: Any, desk: RunningDesk) -> None:
    page = lead
    case = case_named(page, desk, "told by a teacher")
    page.get_by_role("link", name="Open Maya Fenwick").click()
    looked_at(page, "person")
    page.get_by_role("link", name="Put name, age or particulars right").click()
    looked_at(page, "change-person")
    page.get_by_label("Date of birth").fill("2015-03-01")
    page.get_by_label("Why", exact=True).fill("Her mother showed the birth certificate.")
    sent(page, "Save")
    page.get_by_role("link", name="Change this role").click()
    looked_at(page, "change-role")
    page.get_by_label("Child who was harmed and who harmed").check()
    page.get_by_label("Why", exact=True).fill("She was made to send it on to two others.")
    sent(page, "Save")
    looked_at(page, "person-changed")
    page.get_by_role("link", name="Say who they were in another event").click()
    looked_at(page, "say-role")
    page.goto(case)
    page.get_by_role("link", name="Write what is around the child").click()
    looked_at(page, "around")
    page.get_by_label("Home").fill("With her aunt since May.")
    sent(page, "Save")
    for link, name in (
        ("Add somebody", "add-person"),
        ("Add an account", "add-account"),
        ("Put right age, danger or title", "particulars"),
        ("Keep it from a colleague", "keep-out"),
        ("Link with one", "link-context"),
    ):
        page.goto(case)
        page.get_by_role("link", name=link).click()
        looked_at(page, name)
    page.goto(case)
    page.get_by_role("link", name="Open kai_builds").click()
    looked_at(page, "account")
    page.get_by_role("link", name="Add what has become known").click()
    looked_at(page, "change-account")
    page.get_by_label("Another name").fill("Kai B")
    page.get_by_label("Why", exact=True).fill("Seen on the phone that she handed in.")
    sent(page, "Save")
    page.get_by_text("Kai B").wait_for()


def test_a_place_gets_a_record_and_a_plan(lead: Any, desk: RunningDesk) -> None:
    page = lead
    page.goto(desk.address + "contexts/")
    looked_at(page, "contexts-none")
    page.get_by_role("link", name="Open a record for one").click()
    looked_at(page, "open-context")
    page.get_by_label("A server, site or game").check()
    page.get_by_label("What is it called?").fill("Night Owls")
    page.get_by_label("What makes it unsafe for children?").fill("Three children met the same man there.")
    sent(page, "Open it")
    looked_at(page, "contexts")
    page.get_by_role("link", name="L-").first.click()
    page.get_by_role("link", name="Make a plan").click()
    looked_at(page, "context-plan")
    page.get_by_label("What makes it unsafe").fill("Strangers may write to everybody.")
    page.get_by_label("When will you look at it again?").fill("2099-01-01")
    sent(page, "Record the plan")
    looked_at(page, "context-record")
    case = case_named(page, desk, "told by a teacher")
    page.get_by_role("link", name="Link with one").click()
    page.get_by_label("Which server, group or place?").select_option(index=1)
    page.get_by_label("Why", exact=True).fill("He wrote to her there first.")
    sent(page, "Link")
    looked_at(page, "case-linked")
    page.get_by_role("link", name="End the link").click()
    looked_at(page, "end-link")
    page.goto(case)
    page.get_by_role("link", name="Night Owls", exact=True).click()
    page.get_by_role("link", name="Cases in which it comes up").click()
    looked_at(page, "context-cases")


def test_a_colleague_asks_about_an_account_and_is_answered(
    lead: Any, colleague: Any, desk: RunningDesk
) -> None:
    case = case_named(lead, desk, "a lift home")
    lead.get_by_role("link", name="Add an account").click()
    lead.get_by_label("Platform").fill("Roblox")
    lead.get_by_label("Handle, number or address").fill("@Kai_Builds")
    sent(lead, "Add")
    lead.get_by_role("link", name="Add a member").click()
    lead.get_by_label("Who", exact=True).select_option(label="Alex Teacher (practitioner)")
    lead.get_by_label("Why", exact=True).fill("Works with this family.")
    sent(lead, "Add")

    page = colleague
    page.goto(case)
    page.get_by_role("link", name="In other cases? @Kai_Builds").click()
    page.get_by_text("at least one case that is not yours").wait_for()
    looked_at(page, "matches")
    page.get_by_role("link", name="Ask whoever works with it").click()
    looked_at(page, "ask-about-account")
    page.get_by_label("Why", exact=True).fill(WHY)
    sent(page, "Ask")
    for _ in range(60):
        page.reload()
        if page.get_by_text("No answer has come.").count():
            break
        page.wait_for_timeout(500)
    page.get_by_text("No answer has come.").wait_for()
    looked_at(page, "asked")

    lead.goto(desk.address + "queue/")
    lead.get_by_role("heading", name="A colleague asks").wait_for()
    looked_at(lead, "queue-asked")
    lead.get_by_role("link", name="answer Alex Teacher").click()
    lead.get_by_text(WHY).wait_for()
    looked_at(lead, "answer")
    lead.get_by_label("Talk to me").check()
    lead.get_by_label("Why", exact=True).fill("The family does not want it told.")
    sent(lead, "Answer")
    looked_at(lead, "case-asked")
    page.reload()
    page.get_by_text("Talk to Robin Lead").wait_for()
    looked_at(page, "answered")
    assert "told by a teacher" not in page.content()


def test_an_arrival_is_read_by_a_second_person_and_what_came_twice_is_put_together(
    lead: Any, colleague: Any, desk: RunningDesk
) -> None:
    case_named(lead, desk, "a lift home")
    lead.get_by_role("button", name="Send for a second view").click()
    looked_at(lead, "ask-reading")
    lead.get_by_label("Who is to read it?").select_option(label="Alex Teacher (practitioner)")
    lead.get_by_label("What should they look at?").fill("It reads like a mother who collects her son.")
    sent(lead, "Send")
    lead.goto(desk.address + "queue/")
    lead.get_by_text("Sent for a second view", exact=True).wait_for()
    looked_at(lead, "queue-sent")
    page = colleague
    page.goto(desk.address + "cases/")
    page.get_by_role("heading", name="You were asked to read").wait_for()
    looked_at(page, "cases-asked-to-read")
    page.get_by_role("link", name="Say what you see in it").click()
    looked_at(page, "give-reading")
    page.get_by_label("Nothing more is needed").check()
    page.get_by_label("Why", exact=True).fill("I know the family and the lift.")
    sent(page, "Give it")
    looked_at(page, "case-read")

    other = case_named(lead, desk, "a friend is worried")
    reference = lead.locator(".govuk-caption-l").inner_text().split(",")[0]
    case_named(lead, desk, "told by a teacher")
    lead.get_by_role("link", name="Put this together with another case").click()
    looked_at(lead, "merge")
    lead.get_by_label("The reference of the case").fill(reference)
    lead.get_by_label("Why", exact=True).fill("The teacher and the friend told of the same evening.")
    sent(lead, "Put together")
    lead.get_by_text("where it goes on").wait_for()
    looked_at(lead, "case-merged")
    lead.goto(other)
    lead.get_by_text("Put together with this:").wait_for()
    looked_at(lead, "case-merged-into")


def test_an_ended_session_in_the_middle_of_a_long_form_loses_nothing(
    colleague: Any, desk: RunningDesk
) -> None:
    page = colleague
    case_named(page, desk, "a lift home")
    page.get_by_role("link", name="Assess", exact=True).click()
    page.get_by_role("group", name="How worried are you?").get_by_label("Worth a look").check()
    page.get_by_label("What is not known").fill("Who the driver is, and since when she knows him.")
    page.get_by_label("Why", exact=True).fill("A lift home is a lift home, until somebody asks.")
    page.context.clear_cookies(name="desk")
    page.get_by_role("button", name="Record the assessment").click()
    page.get_by_label("E-mail address").fill("alex.teacher@school.example")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_label("Code").fill(code_of(SECRETS[0], later=1))
    page.get_by_role("button", name="Go on").click()
    page.get_by_text("Your session had ended when you sent this").wait_for()
    looked_at(page, "held-form")
    assert page.get_by_label("What is not known").input_value().startswith("Who the driver is")
    sent(page, "Record the assessment")
    page.get_by_text("A lift home is a lift home").first.wait_for()
