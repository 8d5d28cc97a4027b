"""A session's open key: half of it in the database, half in the browser, and nothing from either alone."""

from http.cookies import Morsel

import pytest
from django.contrib.auth.models import AnonymousUser
from django.contrib.sessions.backends.base import SessionBase
from django.contrib.sessions.backends.signed_cookies import SessionStore
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.test import RequestFactory

from leeside.desk.sealing.errors import KeysClosedError
from leeside.desk.sealing.middleware import OpenKeysMiddleware
from leeside.desk.sealing.models import KeyPair
from leeside.desk.sealing.open_keys import IN_SESSION, cookie_name, keep_open
from leeside.desk.staff.models import Role, StaffMember
from tests.desk.cases.making import PASSWORD, keys_of


def _request(member: object, session: SessionBase, cookie: str = "") -> HttpRequest:
    request = RequestFactory().get("/")
    request.user = member  # type: ignore[assignment]
    request.session = session
    if cookie:
        request.COOKIES[cookie_name()] = cookie
    return request


def _signed_in(member: StaffMember, session: SessionBase) -> "Morsel[str]":
    def view(request: HttpRequest) -> HttpResponseBase:
        keep_open(request, member, PASSWORD)
        return HttpResponse()

    response = OpenKeysMiddleware(view)(_request(AnonymousUser(), session))
    return response.cookies[cookie_name()]


def _private(request: HttpRequest) -> bytes:
    seen: list[bytes] = []

    def view(request: HttpRequest) -> HttpResponseBase:
        seen.append(request.open_keys.pair.private)  # type: ignore[attr-defined]
        return HttpResponse()

    OpenKeysMiddleware(view)(request)
    return seen[0]


def test_the_key_is_open_from_the_sign_in_on(record: None) -> None:
    keys, session = keys_of(Role.DEPUTY), SessionStore()
    cookie = _signed_in(keys.member, session)
    assert _private(_request(keys.member, session, cookie.value)) == keys.pair.private


def test_the_cookie_is_for_the_server_alone_and_ends_with_the_browser(record: None) -> None:
    cookie = _signed_in(keys_of(Role.DEPUTY).member, SessionStore())
    assert cookie["httponly"] is True
    assert cookie["samesite"] == "Strict"
    assert (cookie["max-age"], cookie["expires"]) == ("", "")


def test_neither_half_alone_opens_anything(record: None) -> None:
    keys, session = keys_of(Role.DEPUTY), SessionStore()
    cookie = _signed_in(keys.member, session)
    for half in (_request(keys.member, session), _request(keys.member, SessionStore(), cookie.value)):
        with pytest.raises(KeysClosedError):
            _private(half)


def test_the_halves_of_two_people_do_not_fit(record: None) -> None:
    keys, other, session = keys_of(Role.DEPUTY), keys_of(Role.MODERATOR), SessionStore()
    cookie = _signed_in(keys.member, session)
    with pytest.raises(KeysClosedError):
        _private(_request(other.member, session, cookie.value))


@pytest.mark.parametrize("cookie", ["?", "AAAA", "ö", "A" * 44])
def test_a_cookie_that_is_none_opens_nothing_and_breaks_nothing(record: None, cookie: str) -> None:
    keys, session = keys_of(Role.DEPUTY), SessionStore()
    _signed_in(keys.member, session)
    with pytest.raises(KeysClosedError):
        _private(_request(keys.member, session, cookie))


def test_nobody_who_is_not_signed_in_has_keys(record: None) -> None:
    with pytest.raises(KeysClosedError):
        _private(_request(AnonymousUser(), SessionStore()))


def test_the_private_key_does_not_stand_in_the_session(record: None) -> None:
    keys, session = keys_of(Role.DEPUTY), SessionStore()
    _signed_in(keys.member, session)
    assert keys.pair.private.hex() not in str(session[IN_SESSION]).encode().hex()


def test_the_cookie_goes_when_the_session_has_ended(record: None) -> None:
    request = _request(AnonymousUser(), SessionStore(), "AAAA")
    response = OpenKeysMiddleware(lambda _request: HttpResponse())(request)
    assert response.cookies[cookie_name()]["max-age"] == 0


def test_a_member_without_keys_gets_them_at_the_first_sign_in(record: None) -> None:
    member = StaffMember.objects.create(email="first@school.example", name="First", role=Role.MODERATOR)
    _signed_in(member, SessionStore())
    assert KeyPair.objects.filter(member=member, ended_at=None).count() == 1
