"""The work that outlives a page. A task's arguments are an id alone: what the queue holds tells nothing.

A worker that is killed leaves its task behind as running for ever. So a second, small task looks from time to time whether
somebody still holds the file of an import that is being worked on; where nobody does, the work is taken up again.
"""

import uuid
from datetime import timedelta
from typing import Final

from django.utils import timezone
from django_tasks import task

LOOKS_EVERY: Final = timedelta(seconds=30)
TRIES_AGAIN_AFTER: Final = timedelta(seconds=5)


@task()
def work_on(import_id: str) -> None:
    """Do the next step of an import."""
    from leeside.desk.arrivals.work import work

    work(uuid.UUID(import_id))


@task(priority=10)
def watch(import_id: str) -> None:
    """See that an import goes on, and that nothing is left of it at the end."""
    from leeside.desk.arrivals.work import is_on_its_way, take_up

    row = uuid.UUID(import_id)
    if is_on_its_way(row):
        watch_over(row)  # before anything else, so that a look that goes wrong is not the last
        take_up(row)


def begin(row: uuid.UUID, *, again: bool = False) -> None:
    """Ask for the next step; soon where it is another try, else at once."""
    wanted = work_on.using(run_after=timezone.now() + TRIES_AGAIN_AFTER) if again else work_on
    wanted.enqueue(str(row))


def watch_over(row: uuid.UUID) -> None:
    """Ask for a look at it later."""
    watch.using(run_after=timezone.now() + LOOKS_EVERY).enqueue(str(row))
