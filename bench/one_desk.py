"""One desk in a process of its own: filled, and then asked for pages through Django's own views, on command.

Run by ``bench.desk_at_size``; it reads a page's name and a count from its input, and answers with milliseconds.
"""

import json
import os
import resource
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import Any

import msgspec


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What kind of desk it is to be."""

    cases: int
    events: int
    accounts: int
    folder: str
    database_url: str = ""


def main() -> None:
    """Fill, say how long it took, and answer until the input ends."""
    order = msgspec.json.decode(sys.argv[1].encode(), type=Order)
    _open(order)
    from tests.desk.cases.making import keys_of
    from tests.desk.cases.signed_in import signed_in

    from bench.a_full_desk import Filler, Size
    from leeside.desk.staff.models import Role

    lead, deputy = keys_of(Role.SAFEGUARDING_LEAD), keys_of(Role.DEPUTY)
    size = Size(cases=order.cases, events=order.events, accounts=order.accounts)
    filler, start = Filler(size, lead=lead.member, deputy=deputy.member), time.monotonic()
    with _quickly():
        for done in filler.fill():
            if done % 1_000 == 0:
                sys.stderr.write(f"    {done:,} cases after {time.monotonic() - start:.0f} s\n")
    pages = _Pages(signed_in(lead), filler.filled)
    _say({"seconds": time.monotonic() - start, "rows": _rows(), "bytes": _bytes(order)})
    for line in sys.stdin:
        name, count = line.split()
        _say(pages.asked(name, int(count)))


def _open(order: Order) -> None:
    import django

    from leeside.desk.key import DeskKey

    os.environ.update(
        LEESIDE_DESK_FOLDER=order.folder,
        LEESIDE_DESK_KEY=DeskKey.new().written(),
        DATABASE_URL=order.database_url,
        DJANGO_SETTINGS_MODULE="leeside.desk.config.settings",
    )
    Path(order.folder).mkdir(mode=0o700, exist_ok=True)
    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0, interactive=False)


class _quickly:  # noqa: N801 - reads as what it does
    """While a desk is being filled nothing of it was acknowledged to anybody: it need not be on the disk at each step."""

    def __enter__(self) -> None:
        from django.db import connection

        if connection.vendor == "sqlite":
            with connection.cursor() as cursor:
                cursor.execute("PRAGMA synchronous = OFF")
                cursor.execute("PRAGMA cache_size = -1000000")

    def __exit__(self, *_: object) -> None:
        from django.db import connection

        if connection.vendor == "sqlite":
            with connection.cursor() as cursor:
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()  # and what is measured runs on a connection as the desk opens it


class _Pages:
    """The pages that are asked for, each time of another case."""

    def __init__(self, browser: Any, filled: Any) -> None:  # noqa: ANN401 - imported once Django is set up
        self.browser = browser
        cases, names = cycle(filled.cases), cycle(filled.names)
        self.pages: dict[str, Callable[[], Any]] = {
            "queue": lambda: browser.get("/queue/"),
            "your-cases": lambda: browser.get("/cases/"),
            "case": lambda: browser.get(f"/cases/{next(cases)}/"),
            "who-looked": lambda: browser.get(f"/cases/{next(cases)}/looked/"),
            "audit": lambda: browser.get("/audit/"),
            "search-whole-name": lambda: self._search(next(names)),
            "search-first-name": lambda: self._search(next(names).split()[0]),
            "search-nobody": lambda: self._search("Nobodyofthisname"),
            "add-event": lambda: self._add(next(cases)),
        }
        for kind, accounts in filled.accounts.items():
            each = cycle(accounts or filled.accounts["none"] or filled.accounts["many"])
            self.pages[f"match-{kind}"] = partial(self._match, each)

    def asked(self, name: str, count: int) -> dict[str, Any]:
        """Milliseconds of each time, by the clock and of this process's own work; the last one's queries and size."""
        took, cpu, queries, size = [], [], 0, 0
        for _ in range(count):
            start, worked = time.perf_counter(), time.process_time()
            with _counted() as counted:
                response = self.pages[name]()
            took.append(1000 * (time.perf_counter() - start))
            cpu.append(1000 * (time.process_time() - worked))
            if response.status_code != (302 if name == "add-event" else 200):
                sys.exit(f"{name} was answered with {response.status_code}")
            queries, size = counted.count, len(response.content)
        return {"ms": took, "cpu": cpu, "queries": queries, "size": size, "peak_mb": _peak()}

    def _search(self, name: str) -> Any:  # noqa: ANN401
        return self.browser.post("/people/search/", {"name": name})

    def _match(self, each: Iterator[str]) -> Any:  # noqa: ANN401
        return self.browser.get(f"/accounts/{next(each)}/elsewhere/")

    def _add(self, case: str) -> Any:  # noqa: ANN401
        given = {"kind": "contact", "body": "Talked once more", "precision": "unknown", "day": "", "at": ""}
        return self.browser.post(f"/cases/{case}/chronology/add/", given)


class _counted:  # noqa: N801 - reads as what it does
    """Counts queries, which costs next to nothing."""

    def __init__(self) -> None:
        self.count = 0

    def __enter__(self) -> "_counted":
        from django.db import connection

        self._wrapper = connection.execute_wrapper(self._one)
        self._wrapper.__enter__()
        return self

    def __exit__(self, *gone: Any) -> None:  # noqa: ANN401
        self._wrapper.__exit__(*gone)

    def _one(self, execute: Callable[..., Any], *given: Any) -> Any:  # noqa: ANN401
        self.count += 1
        return execute(*given)


def _rows() -> dict[str, int]:
    from leeside.desk.accounts.models import Account
    from leeside.desk.audit.models import Entry
    from leeside.desk.cases.models import Case, Event

    return {kind.__name__.lower(): kind._default_manager.count() for kind in (Case, Event, Account, Entry)}


def _bytes(order: Order) -> int:
    return sum(path.stat().st_size for path in Path(order.folder).iterdir() if path.is_file())


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _say(what: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
