"""Signs the first lead in at a desk that really runs, by its pages and without a browser."""

import re
from collections.abc import Iterable
from http.cookiejar import CookieJar
from typing import Any
from urllib.parse import urlencode, urlsplit
from urllib.request import HTTPCookieProcessor, OpenerDirector, Request, build_opener, urlopen

from tests.desk.first_lead import EMAIL, PASSWORD
from tests.desk.running import code_of

_PATIENCE = 60
_TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="(\w+)"')


def as_header(cookies: Iterable[dict[str, Any]]) -> str:
    """What a browser keeps, as it sends it."""
    return "; ".join(f"{one['name']}={one['value']}" for one in cookies)


def is_inside(address: str, cookies: Iterable[dict[str, Any]]) -> bool:
    """Whether the desk shows its home page to whoever sends these."""
    asked = Request(address, headers={"Cookie": as_header(cookies)})  # noqa: S310 our own address
    with urlopen(asked, timeout=_PATIENCE) as answer:  # noqa: S310 as above
        return str(answer.url) == address


def signed_in_anew(address: str, *, secret: str) -> dict[str, str]:
    """The lead's password and the code of now; the cookies that came of it, by name."""
    jar = CookieJar()
    browser = build_opener(HTTPCookieProcessor(jar))
    _sent(browser, f"{address}sign-in/", login=EMAIL, password=PASSWORD)
    came_to = _sent(browser, f"{address}sign-in/second-factor/", code=code_of(secret))
    assert came_to == address, f"the lead was not let in, and came to {urlsplit(came_to).path}"
    return {one.name: one.value or "" for one in jar}


def _sent(browser: OpenerDirector, page: str, **fields: str) -> str:
    """Fill in the form of a page and send it; where that leads."""
    with browser.open(page, timeout=_PATIENCE) as answer:
        [token] = set(_TOKEN.findall(answer.read().decode()))
    filled = urlencode({"csrfmiddlewaretoken": token, **fields}).encode()
    with browser.open(page, filled, timeout=_PATIENCE) as answer:
        return str(answer.url)
