"""A browser in which somebody has signed in, with a second factor and their own key open: all of it real."""

from allauth.account.internal.flows.login import record_authentication
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.test import Client, RequestFactory

from leeside.desk.sealing.open_keys import NEW_COOKIE, OpenKeys, cookie_name, keep_open
from tests.desk.cases.making import PASSWORD


def signed_in(who: OpenKeys) -> Client:
    """Their browser; the password was given a moment ago."""
    client = Client(raise_request_exception=True, headers={"host": "localhost"})
    TOTP.activate(who.member, generate_totp_secret())
    client.force_login(who.member, backend="django.contrib.auth.backends.ModelBackend")
    request = RequestFactory().get("/")
    request.session = client.session
    keep_open(request, who.member, PASSWORD)
    request.user = who.member
    record_authentication(request, who.member, method="password", reauthenticated=True)
    request.session.save()
    client.cookies[cookie_name()] = getattr(request, NEW_COOKIE)
    return client
