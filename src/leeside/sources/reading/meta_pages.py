"""Finds the threads of an Instagram or Messenger download and puts their pages in order.

A thread is a folder of pages, message_1 being the newest; message_10 comes after message_2. The
folder that holds the threads says how they came: asked for, archived, filtered.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from pathlib import PurePosixPath

import msgspec

from leeside.sources.contract.export import Member

_PAGE = re.compile(r"message_(\d{1,6})\.(?:json|html?)")
SECTIONS = ("inbox", "message_requests", "archived_threads", "filtered_threads", "e2ee_cutover")

REQUEST = (
    "This is an unaccepted message request: somebody whom the account did not know wrote first, "
    "and the account had not accepted it when the download was made."
)
_SAID_OF = {
    "message_requests": REQUEST,
    "filtered_threads": "The app had put this thread aside as unwanted (filtered).",
    "archived_threads": "The account holder had archived this thread.",
    "e2ee_cutover": "This thread went on end-to-end encrypted; the rest is only in the separate download.",
}


class Thread(msgspec.Struct, frozen=True):
    """The pages of one thread, oldest first, and the section it was in ("" when nothing says)."""

    id: str
    section: str
    pages: tuple[Member, ...]

    def missing(self) -> str:
        """The numbers of pages that should be there, as words; "" when none is missing."""
        numbers = {page_number(page.name) for page in self.pages}
        lost = [number for number in range(1, max(numbers)) if number not in numbers]
        return f"{lost[0]} to {lost[-1]}" if len(lost) > 1 else "".join(map(str, lost))


def said_of(section: str) -> str:
    """What a section means for whoever reads its threads; "" for the inbox."""
    return _SAID_OF.get(section, "")


def threads_of(members: Iterable[Member]) -> tuple[Thread, ...]:
    """The threads in which these members lie, in the order of their names.

    The same page found twice (two downloads side by side) makes a second thread, so that nothing is merged
    in silence.
    """
    pages: dict[str, dict[int, Member]] = defaultdict(dict)
    for member in members:
        path = PurePosixPath(member.name)
        number = page_number(member.name)
        thread = key = _key(path) if number else str(path)
        while number in pages[thread]:
            thread = f"{key} in {path.parents[2] if len(path.parents) > 2 else path}"
            if number in pages[thread]:
                thread = key = f"{key} again"
        pages[thread][number] = member
    return tuple(
        Thread(key, _section(key), tuple(numbered[number] for number in sorted(numbered, reverse=True)))
        for key, numbered in sorted(pages.items())
    )


def page_number(name: str) -> int:
    """The number of a page by its name, 0 for a file that is no page."""
    page = _PAGE.fullmatch(PurePosixPath(name).name)
    return int(page[1]) if page else 0


def _key(path: PurePosixPath) -> str:
    """The thread's folder, with the section before it when that is one."""
    folder = path.parent
    return f"{folder.parent.name}/{folder.name}" if folder.parent.name in SECTIONS else folder.name


def _section(key: str) -> str:
    first = key.partition("/")[0]
    return first if first in SECTIONS else ""
