"""A form that is sent after the session has ended is not lost: it stands on its page again, for its owner alone."""

import inspect
import re
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from leeside.desk.access_requests.services import add_case, take_in
from leeside.desk.arrivals import held_forms
from leeside.desk.arrivals.models import HeldForm
from leeside.desk.audit.models import Entry
from leeside.desk.cases.models import Case
from leeside.desk.permissions.declare import declaration_of
from leeside.desk.permissions.permission import Permission
from leeside.desk.referrals.filling import begin
from leeside.desk.referrals.services import approve
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import Role, StaffMember
from tests.desk.arrivals.walking import stands_somewhere, text_of
from tests.desk.cases.making import Desk, arrived, keys_of
from tests.desk.cases.signed_in import signed_in
from tests.desk.permissions.test_every_view_declares import patterns

pytestmark = pytest.mark.one_engine

WORDS = "heronwillow: she rang at four and was afraid"
NOTICE = "Your session had ended when you sent this"


@pytest.fixture
def case(desk: Desk) -> Case:
    return arrived(desk)


def send(browser: Client, address: str, typed: dict[str, str], **more: Any) -> Any:
    """Send a form as a browser does."""
    return browser.post(address, urlencode(typed), content_type="application/x-www-form-urlencoded", **more)


def ended(browser: Client) -> Client:
    """The session is over; what else the browser keeps, it keeps."""
    del browser.cookies["desk"]
    return browser


def resumed(keys: OpenKeys) -> Client:
    """Somebody who has a second factor already signs in once more."""
    Authenticator.objects.filter(user=keys.member).delete()
    return signed_in(keys)


FORMS: dict[str, tuple[str, dict[str, str]]] = {
    "add_event": ("/cases/{}/chronology/add/", {"kind": "contact", "body": WORDS}),
    "assess": ("/cases/{}/assess/", {"level": "concern", "reasons": WORDS}),
    "decide": ("/cases/{}/decide/", {"choice": "monitor", "reasons": WORDS}),
    "around": ("/cases/{}/around/", {"home": WORDS}),
    "add_person": ("/cases/{}/people/add/", {"name": "Ade", "role": "witness", "reason": WORDS}),
    "particulars": ("/cases/{}/particulars/", {"title": "A title", "age_band": "13_15", "reason": WORDS}),
    "add_task": ("/cases/{}/tasks/add/", {"what": "Ring home", "reason": WORDS}),
    "open_context": ("/contexts/open/", {"kind": "place", "name": "The arcade", "worry": WORDS}),
    "second_view": ("/cases/{}/second-view/", {"question": WORDS}),
    "merge": ("/cases/{}/put-together/", {"reference": "L-2026-0001", "reason": WORDS}),
    "keep_out": ("/cases/{}/keep-out/", {"reason": WORDS}),
    "refer": ("/cases/{}/refer/", {"route": "mash", "why": WORDS}),
    "access_take_in": ("/requests/new/", {"subject": "Maya", "asker": WORDS, "received_on": "2026-11-02"}),
    "door_opening": ("/door/", {"is_open": "on", "contacts": WORDS, "most_an_hour": "30"}),
    "invite": ("/staff/invite/", {"name": WORDS, "email": "nia@school.example", "role": "practitioner"}),
    "api_tokens": ("/tokens/", {"name": WORDS}),
    "glass": ("/cases/break-the-glass/", {"reference": "L-2026-0001", "reason": WORDS}),
}


@pytest.mark.parametrize("name", FORMS)
def test_a_long_form_stands_on_its_page_again_after_signing_in(desk: Desk, case: Case, name: str) -> None:
    address, typed = FORMS[name][0].format(case.pk), FORMS[name][1]
    browser = signed_in(desk.lead)
    assert browser.get(address).status_code == 200
    before = case.events.count()
    sent = send(ended(browser), address, typed)
    assert sent["Location"].startswith("/sign-in/?next=")
    assert case.events.count() == before, "nothing was done in anybody's name"
    assert not stands_somewhere("heronwillow")
    page = resumed(desk.lead).get(address)
    assert NOTICE in text_of(page)
    assert WORDS in page.content.decode()


def test_it_is_sent_once_more_and_held_no_longer(desk: Desk, case: Case) -> None:
    address, typed = f"/cases/{case.pk}/chronology/add/", {"kind": "contact", "body": WORDS}
    browser = signed_in(desk.lead)
    browser.get(address)
    send(ended(browser), address, typed)
    browser = resumed(desk.lead)
    assert send(browser, address, typed).status_code == 302
    assert not HeldForm.objects.exists()
    assert NOTICE not in text_of(browser.get(address))
    assert Entry.objects.filter(action="form.held", system="door:signed-out").count() == 1


def test_a_form_of_an_account_and_of_a_person_is_held_too(desk: Desk, case: Case) -> None:
    browser = signed_in(desk.lead)
    for name, key, typed in (
        ("change_person", {"person_id": case.people.get().pk}, {"seen": "1", "name": "Mia", "reason": WORDS}),
        (
            "change_account",
            {"account_id": case.accounts.get().pk},
            {"seen": "1", "name": "Kai", "reason": WORDS},
        ),
        ("ask_about_account", {"account_id": case.accounts.get().pk}, {"reason": WORDS}),
    ):
        address = reverse(name, kwargs=key)
        browser.get(address)
        send(ended(browser), address, typed)
        browser = resumed(desk.lead)
        assert WORDS in browser.get(address).content.decode()


def test_a_part_of_a_referral_is_held_too_and_kept_only_when_it_is_sent(desk: Desk, case: Case) -> None:
    referral = begin(desk.deputy, case.pk, route="mash", child=case.people.get().pk, why=WORDS)
    address = f"/referrals/{referral.pk}/part/child/"
    browser = signed_in(desk.lead)
    browser.get(address)
    typed = {"seen": "1", "child_name-0": "Maya Fenwick", "child_now-0": WORDS}
    send(ended(browser), address, typed)
    browser = resumed(desk.lead)
    page = browser.get(address)
    assert NOTICE in text_of(page)
    assert WORDS in page.content.decode()
    referral.refresh_from_db()
    assert referral.version == 1, "to look at it keeps nothing"
    assert send(browser, address, typed).status_code == 302
    assert not HeldForm.objects.exists()


def test_the_pages_on_which_a_referral_leaves_are_held_too(desk: Desk, case: Case) -> None:
    referral = begin(desk.deputy, case.pk, route="mash", child=case.people.get().pk, why=WORDS)
    browser = signed_in(desk.lead)
    for name, typed in (
        ("referral_hold", {"seen": "1", "words": WORDS}),
        ("referral_approve", {"seen": "1", "reason": WORDS}),
        ("referral_pack", {"seen": "2", "reason": WORDS, "lock": "passphrase"}),
        ("referral_again", {"reason": WORDS}),
    ):
        if name == "referral_pack":
            approve(desk.lead, referral.pk, seen_version=1, reason="Read twice, and it may leave now.")
        address = reverse(name, kwargs={"referral_id": referral.pk})
        browser.get(address)
        send(ended(browser), address, typed)
        browser = resumed(desk.lead)
        page = browser.get(address).content.decode()
        assert NOTICE in page, name
        assert WORDS in page, name
    referral.refresh_from_db()
    assert (referral.version, referral.packs.count()) == (2, 0), "to look at what is held does nothing"


def test_what_was_chosen_of_an_answer_is_held_by_piece_and_not_by_its_place(desk: Desk, case: Case) -> None:
    request = take_in(desk.lead, subject="Maya", asker=WORDS, received_on=date(2026, 11, 2))
    one = add_case(desk.lead, request.pk, case.pk)
    address, browser = f"/requests/{request.pk}/in/{one.pk}/", signed_in(desk.lead)
    event = case.events.order_by("recorded_at")[0].pk
    found = re.search(rf'name="(choice-event-{event}[^"]*)"', browser.get(address).content.decode())
    assert found, "each piece is chosen by what it is"
    name = found[1]
    send(ended(browser), address, {name: "withhold", "more": WORDS})
    page = resumed(desk.lead).get(address).content.decode()
    assert WORDS in page
    assert re.search(f'name="{re.escape(name)}" value="withhold"[^>]* checked', page)


@pytest.mark.both_engines
def test_a_colleague_who_is_invited_after_all_is_held_no_longer(desk: Desk) -> None:
    address, browser = "/staff/invite/", signed_in(desk.lead)
    typed = {"name": "Nia Brook", "email": "nia@school.example", "role": "practitioner"}
    browser.get(address)
    send(ended(browser), address, typed)
    browser = resumed(desk.lead)
    browser.get(address)
    assert not StaffMember.objects.filter(email="nia@school.example"), (
        "to look at what is held invites nobody"
    )
    assert send(browser, address, typed).status_code == 200
    assert not HeldForm.objects.exists()


GIVES_BACK = ("given_back(", "was_sent(", "typed(", "step(")
KEEPS_DRAFTS = {"tell_page", "transcribe_page"}


def test_no_page_with_a_form_forgets_to_give_back_what_was_held() -> None:
    forgets = set()
    for pattern in patterns():
        needed, source = declaration_of(pattern.callback), inspect.getsource(inspect.unwrap(pattern.callback))
        held = isinstance(needed, Permission) and needed is not Permission.USE_DESK
        if held and "Form(" in source and not any(one in source for one in GIVES_BACK):
            forgets.add(pattern.name)
    assert forgets <= KEEPS_DRAFTS


def test_another_person_in_the_same_browser_sees_nothing_of_it(desk: Desk, case: Case) -> None:
    address = f"/cases/{case.pk}/chronology/add/"
    browser = signed_in(desk.lead)
    browser.get(address)
    send(ended(browser), address, {"kind": "contact", "body": WORDS})
    page = signed_in(desk.deputy).get(address)
    assert NOTICE not in text_of(page)
    assert WORDS not in page.content.decode()


def test_nothing_is_held_for_nobody_and_no_name_can_be_made_up(desk: Desk, case: Case) -> None:
    address, typed = f"/cases/{case.pk}/chronology/add/", {"kind": "contact", "body": WORDS}
    stranger = Client(headers={"host": "localhost"})
    send(stranger, address, typed)
    stranger.cookies[held_forms.cookie_name()] = str(desk.lead.member.pk)
    send(stranger, address, typed)
    assert not HeldForm.objects.exists()


@pytest.mark.parametrize(
    ("path", "typed"),
    [
        ("/you/password/", {"oldpassword": "heronwillow"}),
        ("/people/search/", {"name": "heronwillow"}),
        ("/sign-in/", {"login": "heronwillow", "password": "heronwillow"}),
        ("/cases/{}/chronology/add/", {"kind": "", "body": ""}),
        ("/cases/{}/chronology/add/", {"kind": "contact", "body": "x" * 500_000}),
        ("/cases/{}/chronology/add/", {"kind": "contact", "password": "heronwillow"}),
    ],
)
def test_what_is_short_secret_empty_or_huge_is_not_held(
    desk: Desk, case: Case, path: str, typed: dict[str, str]
) -> None:
    browser = signed_in(desk.lead)
    browser.get("/cases/")
    send(ended(browser), path.format(case.pk), typed)
    assert not HeldForm.objects.exists()


@pytest.mark.both_engines
def test_a_form_whose_token_is_too_old_comes_back_filled_in(desk: Desk, case: Case) -> None:
    """Somebody signs in once more in another tab, and then sends the form that stood open in the first."""
    strict = signed_in(desk.lead)
    strict.handler.enforce_csrf_checks = True
    address = f"/cases/{case.pk}/chronology/add/"
    typed = {"kind": "contact", "body": WORDS, "csrfmiddlewaretoken": "x" * 64}
    refused = send(strict, address, typed, headers={"origin": "http://elsewhere.example"})
    assert refused.status_code == 403
    assert not HeldForm.objects.exists(), "another site puts nothing on anybody's page"
    sent = send(strict, address, typed, headers={"origin": "http://localhost"})
    assert (sent.status_code, sent["Location"]) == (302, address)
    page = strict.get(address)
    assert WORDS in page.content.decode()
    assert not case.events.filter(kind="contact").exists()


def test_what_has_to_be_confirmed_first_is_not_lost_on_the_way(desk: Desk, case: Case) -> None:
    browser = signed_in(desk.lead)
    address = "/cases/break-the-glass/"
    session = browser.session
    session["account_authentication_methods"] = [
        {**one, "at": one["at"] - 3600} for one in session["account_authentication_methods"]
    ]
    session.save()
    sent = send(browser, address, {"reference": case.reference, "reason": WORDS})
    assert sent["Location"].startswith("/confirm/")
    assert HeldForm.objects.get().path == address


@pytest.mark.both_engines
def test_a_day_later_it_is_gone_and_a_few_are_enough(desk: Desk, case: Case) -> None:
    browser = signed_in(desk.lead)
    address = f"/cases/{case.pk}/chronology/add/"
    browser.get(address)
    send(ended(browser), address, {"kind": "contact", "body": WORDS})
    HeldForm.objects.update(at=timezone.now() - timedelta(days=2))
    assert NOTICE not in text_of(resumed(desk.lead).get(address))
    for n in range(held_forms.MOST_EACH + 5):
        send(browser, f"/cases/00000000-0000-4000-8000-{n:012d}/chronology/add/", {"body": WORDS})
    assert HeldForm.objects.count() == held_forms.MOST_EACH


def test_one_who_has_left_is_held_nothing(desk: Desk, case: Case) -> None:
    leaver = keys_of(Role.DEPUTY)
    browser = signed_in(leaver)
    browser.get("/cases/")
    leaver.member.is_active = False
    leaver.member.save()
    send(ended(browser), f"/cases/{case.pk}/chronology/add/", {"body": WORDS})
    assert not HeldForm.objects.exists()


def test_what_nobody_came_back_for_is_gone_from_the_record_too(desk: Desk, case: Case) -> None:
    browser = signed_in(desk.lead)
    address = f"/cases/{case.pk}/chronology/add/"
    browser.get(address)
    send(ended(browser), address, {"kind": "contact", "body": WORDS})
    HeldForm.objects.update(at=timezone.now() - timedelta(days=2))
    assert signed_in(desk.deputy).get(f"/cases/{case.pk}/around/").status_code == 200
    assert not HeldForm.objects.exists()
