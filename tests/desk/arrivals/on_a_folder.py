"""One step at a desk of its own folder, in a process of its own; run by tests that kill the worker in between."""

import sys
import time
from collections.abc import Callable

import django

django.setup()

from django.utils import timezone  # noqa: E402
from django_tasks_db.models import DBTaskResult  # noqa: E402

from leeside.conversation.model import Relation  # noqa: E402
from leeside.desk.arrivals import importing, sealed_file  # noqa: E402
from leeside.desk.arrivals.models import Import  # noqa: E402
from leeside.desk.arrivals.upload_handler import SealedUpload  # noqa: E402
from leeside.desk.audit.models import Entry  # noqa: E402
from leeside.desk.cases.models import Case  # noqa: E402
from leeside.desk.cases.words import AgeBand  # noqa: E402
from leeside.desk.notices.models import Undelivered  # noqa: E402
from tests.desk.cases.making import a_desk, arrived  # noqa: E402


def upload(messages: int) -> None:
    """An export of that many messages on its way."""
    desk = a_desk()
    row = Import().pk
    writing = sealed_file.Writing(row)
    size = 0
    for number in range(messages):
        minute, hour, day = number % 60, number // 60 % 24, number // 1440 % 28 + 1
        month, year = number // 40_320 % 12 + 1, 2020 + number // 483_840
        line = f"{day:02d}/{month:02d}/{year}, {hour:02d}:{minute:02d} - {'Kai' if number % 2 else 'Ellie'}: line {number}\n"
        writing.write(line.encode())
        size += len(line)
    writing.finish()
    writing.let_go()
    sent = SealedUpload(row=row, name="chat.txt", size=size, sha256="0" * 64)
    importing.take_in(sent, owner=desk.practitioner.member)


def answer() -> None:
    """Say who is who."""
    row = Import.objects.get()
    assert row.owner is not None
    importing.say_who(
        row.pk,
        by=row.owner,
        relations={"Ellie": Relation.CHILD, "Kai": Relation.ONLINE_ONLY},
        age_band=AgeBand.FROM_13,
    )


def hurry() -> None:
    """Let the next look at what became of an import be due."""
    DBTaskResult.objects.filter(status="READY").update(run_after=timezone.now())


def danger() -> None:
    """Danger has arrived."""
    arrived(a_desk(), danger_now=True)


def rested() -> None:
    """Let the next try of a mail that did not leave be due."""
    Undelivered.objects.update(next_try=timezone.now())


def wait(*states: str) -> None:
    """Until it stands in one of these states."""
    while Import.objects.get().state not in states:
        time.sleep(0.1)


def tell() -> None:
    """Where it stands."""
    row = Import.objects.get()
    files = len(sealed_file.standing())
    sys.stdout.write(f"{row.state} {row.tries} {row.messages} {Case.objects.count()} {files}\n")


def noted(action: str) -> None:
    """How often the audit says so."""
    sys.stdout.write(f"{Entry.objects.filter(action=action).count()}\n")


if __name__ == "__main__":
    step, *given = sys.argv[1:]
    steps: dict[str, Callable[[], None]] = {
        "upload": lambda: upload(int(given[0])),
        "answer": answer,
        "hurry": hurry,
        "danger": danger,
        "rested": rested,
        "tell": tell,
        "noted": lambda: noted(given[0]),
        "wait": lambda: wait(*given),
    }
    steps[step]()
