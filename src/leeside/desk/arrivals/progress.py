"""How far an import is, in words and as a share."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from django.utils import timezone

from leeside.desk.arrivals.about import about
from leeside.desk.arrivals.models import WAITS, Import, State
from leeside.desk.arrivals.work import MOST_TRIES
from leeside.knowledge.model import RiskLevel

_STANDS_STILL_AFTER: Final = timedelta(minutes=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """What the page says."""

    step: str
    percent: int | None
    stands_still: bool
    """Whether nothing has moved for longer than it should take."""
    again: int
    """Which try it is, from the second on; else 0."""
    most: int = MOST_TRIES
    so_far: str = ""
    """The level that screening has come to up to now, in words; empty where it has noticed nothing yet."""
    danger: bool = False


def progress(row: Import) -> Progress:
    """How far it is; of a count that is not known yet there is no share."""
    so_far = about(row).so_far if row.state == State.SCREENING else ""
    level = RiskLevel(so_far) if so_far else RiskLevel.NOTHING_NOTICED
    counted = row.state == State.SCREENING and row.total > 0
    return Progress(
        step=_step(row),
        percent=min(100 * row.messages // row.total, 100) if counted else None,
        stands_still=timezone.now() - row.moved_at > _STANDS_STILL_AFTER,
        again=row.tries if row.tries > 1 else 0,
        so_far=level.value.replace("_", " ") if level.rank else "",
        danger=level is RiskLevel.DANGER_NOW,
    )


def _step(row: Import) -> str:
    if row.state in WAITS:
        return "It waits for the desk to begin."
    read = f"{row.messages:,} of {row.total:,}" if row.state == State.SCREENING else f"{row.messages:,}"
    if row.state == State.SCREENING and row.messages >= row.total:
        return f"{read} messages screened. The case is being written."
    done = "screened" if row.state == State.SCREENING else "read, to see who is in it"
    return f"{read} messages {done}."
