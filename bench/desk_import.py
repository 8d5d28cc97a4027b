"""``make bench-import``: a long export comes in at a real desk, with its real worker, while somebody works on in the pages.

Times are of the whole way, so they grow with whatever else the machine does; the worker's own CPU seconds stand beside them.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from bench.chats import whatsapp

PAGES: Final = ("/queue/", "/cases/", "/import/")
_TICK: Final = 0.2


@dataclass(kw_only=True)
class _Seen:
    """What was measured while waiting."""

    pages: list[float] = field(default_factory=list)
    first_picture: float | None = None


def main() -> None:
    """Bring it in, say who is who, wait for the case, and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--messages", type=int, default=200_000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        opened_desk(Path(folder) / "desk")
        path = whatsapp(Path(folder) / "chat.txt", given.messages)
        worker = subprocess.Popen([sys.executable, "-m", "leeside.desk.worker"])
        try:
            _measured(path, worker, given.messages)
        finally:
            worker.terminate()
            worker.wait()


def opened_desk(folder: Path) -> None:
    """Make an empty desk there, and open its record in this process."""
    import django

    from leeside.desk.key import DeskKey

    folder.mkdir(mode=0o700)
    os.environ.update(
        LEESIDE_DESK_FOLDER=str(folder),
        LEESIDE_DESK_KEY=DeskKey.new().written(),
        DATABASE_URL="",
        DJANGO_SETTINGS_MODULE="leeside.desk.config.settings",
    )
    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0, interactive=False)


def _measured(path: Path, worker: subprocess.Popen[bytes], messages: int) -> None:
    from tests.desk.cases.making import a_desk
    from tests.desk.cases.signed_in import signed_in

    from leeside.conversation.model import Relation
    from leeside.desk.arrivals import importing
    from leeside.desk.arrivals.from_terminal import bring_in
    from leeside.desk.cases.words import AgeBand

    desk = a_desk()
    browser, owner = signed_in(desk.lead), desk.lead.member
    idle = _Seen()
    for _ in range(10):
        _look(browser, idle)
    start, seen = time.monotonic(), _Seen()
    row = bring_in(path, email=owner.email)
    _wait(browser, seen, row.pk, "asking")
    asked = time.monotonic() - start
    start, seen = time.monotonic(), _Seen()
    relations = {"Ann": Relation.CHILD, "Bob K": Relation.ONLINE_ONLY}
    importing.say_who(row.pk, by=owner, relations=relations, age_band=AgeBand.FROM_13)
    _wait(browser, seen, row.pk, "done")
    took = time.monotonic() - start
    cpu, peak = _of(worker.pid)
    first = "none before the end" if seen.first_picture is None else f"{seen.first_picture - start:.1f} s"
    print(f"{messages:,} messages ({path.stat().st_size / 1024**2:.0f} MB), one worker:")
    print(
        f"  who is in it: {asked:.1f} s; first picture after the answer: {first}; in the queue: {took:.1f} s"
    )
    print(f"  the worker in all: {cpu:.1f} s of CPU, at most {peak:.0f} MB")
    print(
        f"  pages meanwhile: median {statistics.median(seen.pages):.0f} ms, slowest {max(seen.pages):.0f} ms "
        f"(before it: {statistics.median(idle.pages):.0f} and {max(idle.pages):.0f} ms)"
    )


def _wait(browser: Any, seen: _Seen, row: Any, state: str) -> None:  # noqa: ANN401 - imported once Django is set up
    from leeside.desk.arrivals.about import about
    from leeside.desk.arrivals.models import ENDED, Import

    while (now := Import.objects.get(pk=row)).state != state:
        if now.state in ENDED:
            sys.exit(f"the import ended as {now.state}")
        if seen.first_picture is None and getattr(about(now), "so_far", None):
            seen.first_picture = time.monotonic()
        _look(browser, seen)
        time.sleep(_TICK)


def _look(browser: Any, seen: _Seen) -> None:  # noqa: ANN401
    for page in PAGES:
        seen.pages.append(_ms(lambda page=page: browser.get(page)))  # type: ignore[misc]


def _ms(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - start)


def _of(pid: int) -> tuple[float, float]:
    """CPU seconds of a process, and its largest memory in MB."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    cpu = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    status = Path(f"/proc/{pid}/status").read_text().splitlines()
    peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    return cpu, peak / 1024


if __name__ == "__main__":
    main()
