"""``make bench-pack``: from a case to a pack with its PDF, through the desk's own services; and how much memory a desk takes.

The desk has no pack without a lock. One for a key costs next to nothing beside the rest and stands for it here; age makes a
passphrase slow to guess on purpose, so that is told apart. Memory is what the server and the worker hold of it together (RSS),
which counts what they share twice.
"""

import argparse
import os
import statistics
import tempfile
import time
import urllib.request
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from bench.chats import whatsapp
from bench.desk_import import opened_desk

ROUTES: Final = ("mash", "iwf")
_WHY: Final = "An adult asks a child to meet, in secret."
_TICK: Final = 0.1


def main() -> None:
    """Make packs, bring a chat in, and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--packs", type=int, default=5)
    parser.add_argument("--messages", type=int, default=20_000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        opened_desk(Path(folder) / "desk")
        from tests.desk.cases.making import a_desk

        desk = a_desk()
        for route in ROUTES:
            for lock in ("a key", "a passphrase"):
                took = [_pack(desk, route, lock) for _ in range(given.packs)]
                print(_line(f"{route}, from the case to a pack with its PDF, for {lock}", took), flush=True)
        _memory(desk, whatsapp(Path(folder) / "chat.txt", given.messages), given.messages)


def _pack(desk: Any, route_id: str, lock: str) -> tuple[float, float]:  # noqa: ANN401 - imported once Django is set up
    """Seconds by the clock and of the processor, from nothing but the case; a person's reading and typing is not in it."""
    import pyrage  # type: ignore[import-untyped]
    from tests.desk.cases.making import a_screened_concern

    from leeside.desk.cases.services import arrive
    from leeside.desk.referrals.body import body_of
    from leeside.desk.referrals.filling import begin
    from leeside.desk.referrals.making import made_pack
    from leeside.desk.referrals.packs import keep_pack
    from leeside.desk.referrals.routes import route_of
    from leeside.desk.referrals.selectors import referral_for
    from leeside.desk.referrals.services import approve

    page = ("A site", "https://pictures.example/p/1")
    case = arrive(a_screened_concern(accounts=(page,)), actor=desk.practitioner.member)
    child, route = case.people.values_list("pk", flat=True).first(), route_of(route_id)
    assert route is not None  # noqa: S101
    key = str(pyrage.x25519.Identity.generate().to_public()) if lock == "a key" else ""
    start, worked = time.perf_counter(), time.process_time()
    referral = begin(desk.lead, case.pk, route=route_id, child=child, why=_WHY)
    approve(desk.deputy, referral.pk, seen_version=1, reason=_WHY)
    body = body_of(referral_for(desk.lead, referral.pk)[1].body)
    made = made_pack(route, body, by=desk.lead.member, key=key)
    keep_pack(desk.lead, referral.pk, seen_version=2, locked=made.locked, reason=_WHY)
    return time.perf_counter() - start, time.process_time() - worked


def _line(what: str, took: list[tuple[float, float]]) -> str:
    clock, cpu = zip(*took, strict=True)
    return (
        f"{what}: median {statistics.median(clock):.2f} s, slowest {max(clock):.2f} s "
        f"({statistics.median(cpu):.2f} s of the processor), {len(took)} times"
    )


@dataclass(kw_only=True)
class _Memory:
    """What two processes held at most, together and each, in MB."""

    both: float = 0
    server: float = 0
    worker: float = 0

    def look(self) -> None:
        """Look once."""
        server, worker = _rss("gunicorn"), _rss("leeside.desk.worker")
        self.both = max(self.both, server + worker)
        self.server, self.worker = max(self.server, server), max(self.worker, worker)

    def __str__(self) -> str:
        return f"{self.both:.0f} MB together (server {self.server:.0f}, worker {self.worker:.0f})"


def _memory(desk: Any, chat: Path, messages: int) -> None:  # noqa: ANN401
    from tests.desk.running import free_port

    from leeside.conversation.model import Relation
    from leeside.desk.arrivals import importing
    from leeside.desk.arrivals.from_terminal import bring_in
    from leeside.desk.cases.words import AgeBand
    from leeside.desk.children import Children

    port = free_port()
    with Children(port=port):
        time.sleep(10)
        for _ in range(20):  # what is loaded with the first pages is in it
            urllib.request.urlopen(f"http://localhost:{port}/queue/", timeout=30).close()
        rest = _Memory()
        rest.look()
        print(f"server and worker at rest: {rest}", flush=True)
        lead, busy = desk.lead.member, _Memory()
        row = bring_in(chat, email=lead.email).pk
        _until(row, "asking", busy)
        relations = {"Ann": Relation.CHILD, "Bob K": Relation.ONLINE_ONLY}
        importing.say_who(row, by=lead, relations=relations, age_band=AgeBand.FROM_13)
        _until(row, "done", busy)
        print(f"while {messages:,} messages come in, at most: {busy}")


def _until(row: uuid.UUID, state: str, memory: _Memory) -> None:
    from leeside.desk.arrivals.models import ENDED, Import

    while (now := Import.objects.get(pk=row).state) != state:
        assert now not in ENDED, now  # noqa: S101
        memory.look()
        time.sleep(_TICK)


def _rss(named: str) -> float:
    """Of every process that was started from here and runs this, in MB."""
    found = 0
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            told = (folder / "environ").read_bytes()
            words = (folder / "cmdline").read_bytes().decode(errors="replace").split("\0")
            status = (folder / "status").read_text()
        except OSError:
            continue
        if f"LEESIDE_DESK_PARENT={os.getpid()}\0".encode() in told and named in words:
            found += next((int(x.split()[1]) for x in status.splitlines() if x.startswith("VmRSS")), 0)
    return found / 1024


if __name__ == "__main__":
    main()
