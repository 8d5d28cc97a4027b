"""A member's key is open from a real sign-in to a real sign-out, and no longer."""

import pytest
from django.http import HttpRequest
from django.test import Client, RequestFactory

from leeside.desk.sealing.errors import KeysClosedError
from leeside.desk.sealing.models import KeyPair
from leeside.desk.sealing.open_keys import IN_SESSION, cookie_name, of_request
from leeside.desk.staff.models import StaffMember


def _as_in(browser: Client, member: StaffMember) -> HttpRequest:
    """A request as the browser would make it."""
    request = RequestFactory().get("/")
    request.user = member
    request.session = browser.session
    request.COOKIES.update({name: morsel.value for name, morsel in browser.cookies.items()})
    return request


def test_the_key_is_open_after_both_factors(inside: Client, lead: StaffMember) -> None:
    keys = of_request(_as_in(inside, lead))
    assert keys.pair.public == bytes(KeyPair.objects.get(member=lead, ended_at=None).public)


def test_nothing_is_open_after_signing_out(inside: Client, lead: StaffMember) -> None:
    cookie = inside.cookies[cookie_name()].value
    inside.post("/sign-out/")
    assert IN_SESSION not in inside.session
    assert inside.cookies[cookie_name()].value != cookie
    with pytest.raises(KeysClosedError):
        of_request(_as_in(inside, lead))
