"""Addresses of the help pages, and a school's own file that is taken away again."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.test import Client

from leeside.desk.help import brand_file
from leeside.knowledge.load import newest_edition

EDITION = newest_edition()
PAGES = (
    "/help/",
    "/help/for-children/",
    "/help/signs/",
    "/help/tips/",
    "/help/talking/",
    "/help/talking/?age=9",
    "/help/topics/",
    "/help/directory/",
    "/help/directory/?for=child",
    "/help/agreement/",
    "/help/ways/",
    "/help/one-minute/",
    *(f"/help/topics/{topic}/" for topic in EDITION.topics),
    *(f"/help/ways/{way}/{more}" for way in EDITION.ways for more in ("", "for-children/", "what-to-do/")),
    *(f"/help/one-minute/{reader}/" for reader in EDITION.one_minute),
    *(f"/help/one-minute/{reader}/?language=cy" for reader in EDITION.one_minute),
)


class Seen:
    """A page as it came back."""

    def __init__(self, answer: Any) -> None:
        self.answer = answer
        self.status = int(answer.status_code)
        self.bytes = b"".join(answer) if answer.streaming else bytes(answer.content)
        self.text = self.bytes.decode("utf-8", errors="replace")


Look = Callable[..., Seen]


@pytest.fixture
def look(browser: Client) -> Look:
    """A page as somebody sees it who has never signed in."""

    def looks(address: str, **sent: Any) -> Seen:
        return Seen(browser.post(address, sent) if sent else browser.get(address))

    return looks


@pytest.fixture
def own_file() -> Iterator[Callable[[str], None]]:
    """Writes the school's own file into the desk's folder."""
    path = brand_file.brand_path()
    path.parent.mkdir(parents=True, exist_ok=True)

    def write(text: str) -> None:
        path.write_text(text, encoding="utf-8")
        brand_file._read.cache_clear()

    yield write
    path.unlink(missing_ok=True)
    brand_file._read.cache_clear()
