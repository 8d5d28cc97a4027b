"""Every address of the doors leads somebody who is not signed in to the sign-in, and a system without a token nowhere."""

import re

import pytest
from django.test import Client
from django.urls import URLPattern

from leeside.desk.arrivals.urls import urlpatterns

NOBODY = "5f1a1c1e-0000-4000-8000-000000000000"
FOR_SYSTEMS = {"api_arrivals", "api_arrival"}


def address_of(pattern: URLPattern) -> str:
    filled = re.sub(r"<uuid:\w+>", NOBODY, str(pattern.pattern))
    return "/" + re.sub(r"<slug:\w+>", "words", filled)


@pytest.mark.parametrize("pattern", urlpatterns, ids=lambda pattern: str(pattern.name))
def test_nobody_gets_further_than_the_door(pattern: URLPattern, browser: Client) -> None:
    for answer in (browser.get(address_of(pattern)), browser.post(address_of(pattern))):
        if pattern.name in FOR_SYSTEMS:
            assert answer.status_code in (401, 405)
        else:
            assert answer.status_code == 302
            assert answer["Location"].startswith("/sign-in/?next=")
