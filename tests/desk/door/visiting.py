"""Somebody at the door, with a browser that sends forms as a page does and comes from an address of its own."""

import re
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.test import Client

from leeside.desk.cases.models import Case
from leeside.desk.door.correspondence import correspondence
from leeside.desk.sealing.open_keys import OpenKeys

ADDRESS = "203.0.113.77"
"""Kept for documentation; it must not be found anywhere."""
FORM = "application/x-www-form-urlencoded"
WORDS = "he wants to meet me after school and i am scared"


def visitor() -> Client:
    """Nobody in particular."""
    return Client(
        raise_request_exception=False,
        headers={"host": "localhost", "x-forwarded-for": ADDRESS},
        REMOTE_ADDR=ADDRESS,
    )


def send(browser: Client, address: str, **fields: str) -> Any:
    """A form, as a browser without scripts sends it, with what the page carried in it."""
    return browser.post(address, urlencode(fields), content_type=FORM)


def carried(page: Any, name: str) -> str:
    """A hidden field of a page."""
    [found] = re.findall(rf'name="{name}" value="([^"]*)"', page.content.decode())
    return str(found)


def told(browser: Client, address: str = "/h/1/", **fields: str) -> Any:
    """The page after telling; ``words`` unless others are given."""
    sent = carried(browser.get(address), "sent")
    return send(browser, address, **{"sent": sent, "words": WORDS, **fields})


def seven(page: Any) -> str:
    """The words on the page after telling."""
    [listed] = re.findall(r'<ol class="words">(.*?)</ol>', page.content.decode(), re.DOTALL)
    return " ".join(re.findall(r"<li>([a-z]+)</li>", listed))


def come_back(browser: Client, words: str) -> Any:
    """The page after typing words."""
    return send(browser, "/h/3/", words=words, knock=carried(browser.get("/h/3/"), "knock"))


def write_again(browser: Client, page: Any, words: str, **fields: str) -> Any:
    """The page after writing once more on the page that the words opened."""
    return send(browser, "/h/4/", visit=carried(page, "visit"), words=words, **fields)


def new_ids(keys: OpenKeys, case: Case) -> frozenset[UUID]:
    """The messages that stand new before a member of the case."""
    known = correspondence(keys, case.pk)
    assert known is not None
    return frozenset(one.post.pk for one in known.new)
