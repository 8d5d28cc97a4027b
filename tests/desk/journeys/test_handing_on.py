"""From a screened case to a pack that was sent and answered, in a real browser: every page wide and narrow, held to WCAG."""

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.desk.first_desk import come_back, running_copy
from tests.desk.first_lead import PASSWORD
from tests.desk.in_chromium import PICTURES, looked_at, needs_chromium, opened
from tests.desk.running import RunningDesk

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
pytest.importorskip("axe_playwright_python", reason="axe is not installed")
pyrage = pytest.importorskip("pyrage", reason="what locks a pack is not installed")
pytestmark = [needs_chromium, pytest.mark.one_engine]


@pytest.fixture(scope="module")
def desk(first_desk: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningDesk]:
    with running_copy(first_desk, tmp_path_factory.mktemp("desk"), "--demo") as running:
        yield running


@pytest.fixture(scope="module")
def page(desk: RunningDesk) -> Iterator[Any]:
    """The first lead's browser, in a case that arrived."""
    with playwright.sync_playwright() as driver:
        browser = opened(driver)
        page = browser.new_page(accept_downloads=True)
        come_back(page, desk)
        page.get_by_role("button", name="Put in made-up cases").click()
        page.locator("li.case-queue__row a").first.click()
        page.get_by_role("heading", name="In brief").wait_for()
        yield page
        browser.close()


@pytest.fixture(scope="module")
def case(page: Any) -> str:
    return str(page.url)


def test_steps_are_ticked_into_tasks(page: Any, case: str) -> None:
    page.goto(case)
    page.get_by_role("link", name="What to do: the steps for this case").click()
    page.get_by_role("heading", name="What to do", exact=True).wait_for()
    looked_at(page, "playbook")
    page.get_by_role("button", name="Make tasks").click()
    page.get_by_text("Tick at least one step").first.wait_for()
    looked_at(page, "playbook-error")
    boxes = page.locator("input[name=steps]")
    boxes.nth(0).check()
    boxes.nth(2).check()
    page.get_by_role("button", name="Make tasks").click()
    page.get_by_text("2 tasks added.").wait_for()
    looked_at(page, "playbook-ticked")


def test_cards_are_printed_and_name_nobody(page: Any, case: str) -> None:
    page.goto(case)
    page.get_by_role("link", name="Cards for the child").click()
    page.get_by_role("heading", name="Cards to print").wait_for()
    looked_at(page, "cards")
    page.emulate_media(media="print")
    assert page.locator(".referral-unprinted").first.is_hidden()
    assert page.locator(".referral-card").first.is_visible()
    page.emulate_media(media="screen")


def _password_if_asked(page: Any) -> None:
    """A proof is asked for once, and again when some minutes have passed."""
    if page.get_by_label("Password").count():
        page.get_by_label("Password").fill(PASSWORD)
        page.locator("main button[type=submit]").first.click()


def _files_of(opened_pack: bytes, name: str) -> dict[str, bytes]:
    """What is in a pack, also for whoever looks at pictures."""
    with zipfile.ZipFile(io.BytesIO(opened_pack)) as pack:
        files = {one: pack.read(one) for one in pack.namelist()}
    if PICTURES:
        for one, content in files.items():
            Path(PICTURES, f"{name}-{Path(one).name}").write_bytes(content)
    return files


def _to_the_end(page: Any, name: str = "referral") -> int:
    """Keep each page as it is, up to the check. Gives how many there were."""
    for number in range(1, 30):
        if page.get_by_role("heading", name="Check your answers").count():
            return number - 1
        looked_at(page, f"{name}-part-{number:02d}")
        page.get_by_role("button", name="Keep and go on").click()
        page.wait_for_load_state("load")
    raise AssertionError("the check never came")


def test_a_referral_is_begun_filled_from_the_case_and_checked(page: Any, case: str) -> None:
    page.goto(case)
    page.get_by_role("link", name="Hand something on").click()
    page.get_by_role("heading", name="Hand something on").wait_for()
    looked_at(page, "refer")
    page.get_by_label(re.compile("social care")).check()
    page.get_by_label("Why", exact=True).fill("He asks the child to meet, in secret.")
    page.get_by_role("button", name="Begin, filled in from the case").click()
    assert _to_the_end(page) > 8
    assert "They ask for this, and it is not there" in page.inner_text("main")
    looked_at(page, "referral-check")
    page.get_by_role("link", name=re.compile("Where the child is now")).click()
    page.get_by_label("Where the child is now").fill("At school until half past three.")
    page.get_by_role("button", name="Keep and go on").click()
    page.get_by_role("heading", name="Check your answers").wait_for()
    assert "At school until half past three." in page.inner_text("main")


def test_messages_are_chosen_as_evidence_and_read_before_they_leave(page: Any) -> None:
    check = page.url
    page.get_by_role("link", name="Choose messages as evidence").click()
    _password_if_asked(page)
    page.get_by_role("heading", name="Choose messages as evidence").wait_for()
    assert page.locator("main input[type=checkbox]:checked").count() == 0
    looked_at(page, "referral-evidence")
    page.locator("main input[type=checkbox]").first.check()
    page.get_by_label("Other messages of it").first.fill("99999")
    page.get_by_role("button", name="Keep this and see what leaves").click()
    page.get_by_text("There is no such message").first.wait_for()
    looked_at(page, "referral-evidence-error")
    page.get_by_label("Other messages of it").first.fill("")
    page.get_by_role("button", name="Keep this and see what leaves").click()
    page.get_by_role("heading", name="Exactly what leaves").wait_for()
    assert "Made from the record of a safeguarding desk" in page.inner_text("main")
    looked_at(page, "referral-preview-with-evidence")
    page.goto(check)


def test_what_must_stay_is_taken_out_and_what_leaves_is_approved(page: Any) -> None:
    page.get_by_role("button", name="Choose what leaves").click()
    page.get_by_role("heading", name="Choose what leaves").wait_for()
    looked_at(page, "referral-hold")
    page.get_by_label("Names or words that must go").fill("nowhere-at-all")
    page.get_by_role("button", name="Keep this and see what leaves").click()
    page.get_by_text("This stands nowhere in the form").first.wait_for()
    looked_at(page, "referral-hold-error")
    page.get_by_label("Names or words that must go").fill("half past three")
    page.get_by_role("button", name="Keep this and see what leaves").click()
    page.get_by_role("heading", name="Exactly what leaves").wait_for()
    assert "At school until [redacted]." in page.inner_text("main")
    looked_at(page, "referral-preview")
    page.get_by_role("button", name="Go on to approving it").click()
    page.get_by_role("heading", name="Approve that it leaves").wait_for()
    looked_at(page, "referral-approve")
    page.get_by_label("I have read exactly what leaves").check()
    page.get_by_label("Why", exact=True).fill("It says what they need, and no more.")
    page.get_by_role("button", name="Approve").click()
    page.get_by_text("It is approved.").wait_for()
    looked_at(page, "referral-approved")


def test_the_pack_is_made_told_once_and_downloaded_once(page: Any, desk: RunningDesk) -> None:
    page.get_by_role("link", name="Make the pack").click()
    _password_if_asked(page)
    page.get_by_role("heading", name="Make the pack").wait_for()
    looked_at(page, "pack")
    page.get_by_label("For a key that they gave you").check()
    page.get_by_label("Their key").fill("age1notakey")
    page.get_by_label("Why", exact=True).fill("The council asked for it by mail.")
    page.get_by_role("button", name="Make it").click()
    page.get_by_text("is no age public key").first.wait_for()
    looked_at(page, "pack-bad-key")
    page.get_by_label("With a passphrase").check()
    page.get_by_role("button", name="Make it").click()
    page.get_by_role("heading", name="The pack is made").wait_for()
    looked_at(page, "pack-made")
    passphrase = page.locator(".desk-copied").inner_text().strip()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download it, once").click()
    content = waiting.value.path().read_bytes()
    assert content.startswith(b"age-encryption")
    files = _files_of(pyrage.passphrase.decrypt(content, passphrase), "mash")
    assert any(name.endswith(".pdf") for name in files)
    assert passphrase not in desk.said()
    for file in desk.folder.rglob("*"):
        if file.is_file():
            assert passphrase.encode() not in file.read_bytes()


def test_it_was_sent_received_and_not_taken_on(page: Any, case: str) -> None:
    page.goto(case + "#referrals")
    page.get_by_role("link", name=re.compile("social care")).first.click()
    page.get_by_role("button", name="I sent it").click()
    looked_at(page, "sent")
    page.get_by_label("Secure e-mail").check()
    page.get_by_label("To whom").fill("The front door of the council")
    page.get_by_role("button", name="I sent it").click()
    page.get_by_role("heading", name="Clocks").wait_for()
    looked_at(page, "referral-sent")
    for button, said, name in (
        ("They confirmed that it arrived", "Ms Okoro rang back at ten.", "received"),
        ("They did not take it on", "Below their threshold, says Ms Okoro.", "declined"),
        ("Disagree, and escalate", "Taken up with the team manager today.", "escalated"),
    ):
        page.get_by_role("button", name=button).click()
        looked_at(page, f"step-{name}")
        page.locator("textarea").fill(said)
        page.locator("main form button[type=submit]").click()
        page.get_by_role("heading", name="How it went").wait_for()
        looked_at(page, f"referral-{name}")
    page.goto(case)
    looked_at(page, "case-with-referral")


def test_an_address_goes_to_the_iwf_and_nothing_else_does(page: Any, case: str) -> None:
    page.goto(case)
    page.get_by_role("link", name="Hand something on").click()
    page.get_by_label(re.compile("web address to the IWF")).check()
    page.get_by_label("Why", exact=True).fill("She was told where it stands. Nobody has opened it.")
    page.get_by_role("button", name="Begin, filled in from the case").click()
    page.get_by_label(re.compile("Addresses of pages")).first.wait_for()
    looked_at(page, "iwf-address")
    page.get_by_label(re.compile("Addresses of pages")).first.fill("https://pictures.example/board/17")
    page.get_by_role("button", name="Keep and go on").click()
    page.get_by_role("heading", name="Check your answers").wait_for()
    looked_at(page, "iwf-check")
    page.get_by_role("button", name="Choose what leaves").click()
    page.get_by_role("button", name="Keep this and see what leaves").click()
    page.get_by_role("heading", name="Exactly what leaves").wait_for()
    leaves = page.inner_text("main")
    assert "https://pictures.example/board/17" in leaves
    assert not re.search("Ellie|Kai", leaves)
    looked_at(page, "iwf-preview")
    page.get_by_role("button", name="Go on to approving it").click()
    page.get_by_label("I have read exactly what leaves").check()
    page.get_by_label("Why", exact=True).fill("The address alone.")
    page.get_by_role("button", name="Approve").click()
    page.get_by_text("It is approved.").wait_for()
    looked_at(page, "iwf-approved")


def test_the_iwfs_pack_names_nobody_in_any_file_of_it(page: Any) -> None:
    page.get_by_role("link", name="Make the pack").click()
    _password_if_asked(page)
    page.get_by_role("heading", name="Make the pack").wait_for()
    looked_at(page, "iwf-pack")
    theirs = pyrage.x25519.Identity.generate()
    page.get_by_label("For a key that they gave you").check()
    page.get_by_label("Their key").fill(str(theirs.to_public()))
    page.get_by_label("Why", exact=True).fill("To keep beside the reference that the IWF gave.")
    page.get_by_role("button", name="Make it").click()
    page.get_by_role("heading", name="The pack is made").wait_for()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download it, once").click()
    files = _files_of(pyrage.decrypt(waiting.value.path().read_bytes(), [theirs]), "iwf")
    assert any(name.endswith(".pdf") for name in files)
    assert b"https://pictures.example/board/17" in next(
        files[n] for n in files if n.endswith("referral.json")
    )
    for name, content in files.items():
        assert not re.search(rb"Ellie|\bKai\b|Robin", content), name
