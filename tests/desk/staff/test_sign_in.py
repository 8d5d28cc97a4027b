"""Signing in, as the pages do it: what opens the desk, and above all what does not."""

import pytest
from django.test import Client

from leeside.desk.staff.models import Role, StaffMember
from tests.desk.conftest import member
from tests.desk.running import code_of
from tests.desk.signing_in import (
    PASSWORD,
    come_in,
    confirm,
    give_app,
    give_recovery_codes,
    type_code,
    type_password,
)


def is_inside(browser: Client) -> bool:
    return browser.get("/").status_code == 200


def test_a_password_and_a_code_open_the_desk(browser: Client, lead: StaffMember) -> None:
    come_in(browser, lead)
    assert is_inside(browser)


def test_a_password_alone_opens_nothing(browser: Client, lead: StaffMember) -> None:
    give_app(lead)
    assert type_password(browser, lead)["Location"] == "/sign-in/second-factor/"
    assert browser.get("/")["Location"].startswith("/sign-in/")
    assert browser.get("/you/second-factor/")["Location"].startswith("/sign-in/")


def test_without_a_second_factor_only_setting_one_up_is_open(browser: Client, lead: StaffMember) -> None:
    type_password(browser, lead)
    for closed in ("/", "/staff/", "/you/password/"):
        assert browser.get(closed)["Location"] == "/you/second-factor/"
    assert browser.get("/you/second-factor/").status_code == 200
    assert browser.get("/you/second-factor/app/").status_code == 200


def test_an_app_is_set_up_with_the_code_that_it_shows(browser: Client, lead: StaffMember) -> None:
    type_password(browser, lead)
    secret = browser.get("/you/second-factor/app/").context["form"].secret
    assert b"not right" in browser.post("/you/second-factor/app/", {"code": "000000"}).content
    assert not is_inside(browser)
    set_up = browser.post("/you/second-factor/app/", {"code": code_of(secret)})
    assert set_up["Location"] == "/you/recovery-codes/"
    codes = browser.get("/you/recovery-codes/").context["unused_codes"]
    assert len(codes) == 10
    assert not browser.get("/you/recovery-codes/").context["can_view_codes"], "they are shown once"
    assert is_inside(browser)


def test_a_recovery_code_works_once(browser: Client, lead: StaffMember) -> None:
    give_app(lead)
    code = give_recovery_codes(lead)[0]
    type_password(browser, lead)
    type_code(browser, code)
    assert is_inside(browser)
    browser.post("/sign-out/")
    type_password(browser, lead)
    assert b"not right" in type_code(browser, code).content
    assert not is_inside(browser)


def test_a_code_works_once(browser: Client, lead: StaffMember) -> None:
    secret = give_app(lead)
    code = code_of(secret)
    type_password(browser, lead)
    type_code(browser, code)
    browser.post("/sign-out/")
    type_password(browser, lead)
    type_code(browser, code)
    assert not is_inside(browser)


def test_who_is_not_known_is_answered_like_who_typed_a_wrong_password(
    browser: Client, lead: StaffMember
) -> None:
    nobody = StaffMember(email="nobody@school.example")
    said = [
        type_password(browser, person, "no such words").context["form"].errors for person in (lead, nobody)
    ]
    assert said[0] == said[1]
    assert "do not belong together" in str(said[0])


def test_five_wrong_passwords_lock_even_the_right_one_out(browser: Client, lead: StaffMember) -> None:
    answers = [type_password(browser, lead, "no such words") for _ in range(5)]
    assert [answer.status_code for answer in answers[:4]] == [200] * 4
    locked = type_password(browser, lead)
    assert locked.status_code == 429
    assert b"Too many attempts" in locked.content
    assert not is_inside(browser)


def test_a_colleague_is_not_locked_out_by_it(browser: Client, lead: StaffMember) -> None:
    for _ in range(5):
        type_password(browser, lead, "no such words")
    assert type_password(browser, member(Role.DEPUTY)).status_code == 302


def test_wrong_codes_are_counted_too(browser: Client, lead: StaffMember) -> None:
    secret = give_app(lead)
    type_password(browser, lead)
    for _ in range(12):
        type_code(browser, "123456")
    type_code(browser, code_of(secret))
    assert not is_inside(browser)


def test_who_left_is_out_at_once(inside: Client, lead: StaffMember) -> None:
    assert is_inside(inside)
    StaffMember.objects.filter(pk=lead.pk).update(is_active=False)
    assert not is_inside(inside)
    assert type_password(inside, lead).status_code == 200


def test_signing_out_needs_a_click_and_ends_the_session(inside: Client) -> None:
    assert inside.get("/sign-out/").status_code == 200
    assert is_inside(inside)
    inside.post("/sign-out/")
    assert not is_inside(inside)


def test_what_weighs_more_asks_once_more(inside: Client) -> None:
    asked = inside.get("/staff/invite/")
    assert asked["Location"].startswith("/confirm/")
    assert b"not your password" in confirm(inside, "no such words").content
    assert inside.get("/staff/invite/").status_code == 302
    confirm(inside)
    assert inside.get("/staff/invite/").status_code == 200


def test_the_only_second_factor_is_not_taken_away(inside: Client, lead: StaffMember) -> None:
    kept = inside.post("/you/second-factor/app/remove/")
    assert kept.status_code == 200
    assert b"only second factor" in kept.content
    assert is_inside(inside)


def test_the_password_is_changed_and_every_other_session_ends(inside: Client, lead: StaffMember) -> None:
    other = Client(headers={"host": "localhost"})
    type_password(other, lead)
    type_code(other, give_recovery_codes(lead)[0])
    assert is_inside(other)
    given = {
        "oldpassword": PASSWORD,
        "password1": "four herons wading west",
        "password2": "four herons wading west",
    }
    assert inside.post("/you/password/", given).status_code == 302
    assert is_inside(inside)
    assert not is_inside(other)
    lead.refresh_from_db()
    assert lead.check_password("four herons wading west")


@pytest.mark.parametrize(
    "weak", ["short", "password1234", "safeguarding_lead@school.example", "123456789012"]
)
def test_a_weak_password_is_refused(inside: Client, lead: StaffMember, weak: str) -> None:
    answer = inside.post("/you/password/", {"oldpassword": PASSWORD, "password1": weak, "password2": weak})
    assert answer.status_code == 200
    assert answer.context["form"].errors["password1"]
    lead.refresh_from_db()
    assert lead.check_password(PASSWORD)


@pytest.mark.parametrize("sends", [False, True])
def test_who_has_no_password_is_told_how_to_come_by_one(
    browser: Client, lead: StaffMember, *, sends: bool
) -> None:
    give_app(lead)
    lead.set_unusable_password()
    lead.save()
    browser.force_login(lead, backend="django.contrib.auth.backends.ModelBackend")
    given = {"oldpassword": PASSWORD, "password1": "four herons wading west"}
    answer = browser.post("/you/password/", given) if sends else browser.get("/you/password/")
    assert answer.status_code == 200
    assert b"You have no password that could be changed" in answer.content
    assert b'href="/welcome/"' in answer.content
    lead.refresh_from_db()
    assert not lead.has_usable_password()


@pytest.mark.parametrize(
    "path",
    [
        "/accounts/login/",
        "/accounts/signup/",
        "/accounts/password/reset/",
        "/signup/",
        "/admin/",
        "/accounts/2fa/",
    ],
)
def test_other_ways_in_do_not_exist(inside: Client, path: str) -> None:
    assert inside.get(path).status_code == 404


@pytest.mark.parametrize(
    "elsewhere", ["https://elsewhere.example/", "//elsewhere.example/", "javascript:alert(1)"]
)
def test_signing_in_leads_to_nobody_elses_page(browser: Client, lead: StaffMember, elsewhere: str) -> None:
    secret = give_app(lead)
    browser.post(
        f"/sign-in/?next={elsewhere}", {"login": lead.email, "password": PASSWORD, "next": elsewhere}
    )
    assert type_code(browser, code_of(secret))["Location"] == "/"
