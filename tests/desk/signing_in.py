"""Signs somebody in as a person does: e-mail address, password, code; no short cut round a page."""

from typing import Any

from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.test import Client

from leeside.desk.staff.models import StaffMember
from tests.desk.running import code_of

PASSWORD = "three otters crossing"


def give_app(person: StaffMember) -> str:
    """An app with codes, set up; its secret."""
    secret = str(generate_totp_secret())
    TOTP.activate(person, secret)
    return secret


def give_recovery_codes(person: StaffMember) -> list[str]:
    """Ten codes for the day without a phone."""
    return [str(code) for code in RecoveryCodes.activate(person).get_unused_codes()]


def type_password(browser: Client, person: StaffMember, password: str = PASSWORD) -> Any:
    """The first page of signing in."""
    return browser.post("/sign-in/", {"login": person.email, "password": password})


def type_code(browser: Client, code: str) -> Any:
    """The second page of signing in."""
    return browser.post("/sign-in/second-factor/", {"code": code})


def come_in(browser: Client, person: StaffMember) -> Client:
    """All of it, with an app that is set up first."""
    secret = give_app(person)
    assert type_password(browser, person).status_code == 302
    assert type_code(browser, code_of(secret)).status_code == 302
    return browser


def confirm(browser: Client, password: str = PASSWORD) -> Any:
    """Say once more who one is."""
    return browser.post("/confirm/", {"password": password})
