"""What has a time limit once something is handed on, and what to do when it has gone by: data, each with its source.

Working days leave out weekends and the bank holidays of England and Wales: see ``leeside.knowledge.working_days``.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Final

from leeside.desk.referrals.words import State
from leeside.knowledge.model import Status
from leeside.knowledge.working_days import working_days_after
from leeside.referral.load import routes
from leeside.referral.model import RouteKind, Unit


class Since(Enum):
    """What starts a clock."""

    ARRIVED = "the concern arrived"
    BEGUN = "the referral was begun"
    SENT = "it was sent"
    DECLINED = "it was not accepted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """A time limit. ``what`` is the task until it ends, ``chase`` the task when it has ended without an answer."""

    id: str
    routes: tuple[str, ...]
    since: Since
    days: int
    working: bool
    what: str
    chase: str
    until: frozenset[State]
    """The states that stop the clock."""
    source: str
    checked_on: date
    status: Status = Status.CHECK


_ANSWERED: Final = frozenset({State.RECEIVED, State.ACCEPTED, State.DECLINED, State.WITHDRAWN, State.CLOSED})
RECEIPT: Final = "receipt"
_DECIDED: Final = frozenset({State.ACCEPTED, State.DECLINED, State.WITHDRAWN, State.CLOSED})
_SENT: Final = frozenset(set(State) - {State.DRAFT, State.APPROVED})
_TAKEN_UP: Final = frozenset({State.ESCALATED, State.ACCEPTED, State.WITHDRAWN, State.CLOSED})
_CHECKED: Final = date(2026, 11, 26)

DUTIES: Final = (
    Duty(
        id="no_answer",
        routes=("mash",),
        since=Since.SENT,
        days=3,
        working=True,
        what="If social care has still not answered, go to their manager.",
        chase="Three working days without an answer: ring the manager of the front door, and use the escalation policy.",
        until=_DECIDED,
        source="Leeside's own judgement of November 2026; whether a national text names three working days is to be checked",
        checked_on=_CHECKED,
    ),
    Duty(
        id="tell_the_lado",
        routes=("lado",),
        since=Since.ARRIVED,
        days=1,
        working=True,
        what="Tell the LADO within one working day of learning of it.",
        chase="One working day has gone by since this arrived: ring the LADO now, and say why it was late.",
        until=_SENT,
        source="National LADO Network, thresholds: national-lado-network.co.uk/lado-threshold-document",
        checked_on=_CHECKED,
    ),
    Duty(
        id="transfer_the_file",
        routes=("school_transfer",),
        since=Since.BEGUN,
        days=5,
        working=False,
        what="Hand the child protection file to the new setting, apart from the main file, within five days.",
        chase="Five days have gone by: ring the new setting's safeguarding lead, hand the file over, and say why it was late.",
        until=_SENT,
        source="Keeping children safe in education, as Devon County Council tells it (transfer of safeguarding files)",
        checked_on=_CHECKED,
    ),
    Duty(
        id="agree_or_escalate",
        routes=("mash", "lado", "police_101", "nrm", "school_transfer"),
        since=Since.DECLINED,
        days=1,
        working=True,
        what="Agree that it was not accepted, with reasons, or disagree through the partnership's escalation policy.",
        chase="It was not accepted, and nobody has agreed or disagreed: ask for the reasons in writing, and decide today.",
        until=_TAKEN_UP,
        source="Leeside's own judgement of November 2026, after the escalation policy of Cumbria's partnership",
        checked_on=_CHECKED,
    ),
)
_BY_ID: Final = {duty.id: duty for duty in DUTIES}
_NO_RECEIPT: Final = frozenset({RouteKind.URL_ONLY, RouteKind.CARD})
_ASK_AFTER: Final = 3
"""Working days after which somebody asks whether it arrived, where nobody promised a time: our own judgement."""


def duties_of(route: str, *, since: Iterable[Since]) -> tuple[Duty, ...]:
    """The time limits of a route that begin with one of these."""
    wanted = frozenset(since)
    found = tuple(duty for duty in DUTIES if route in duty.routes and duty.since in wanted)
    receipt = receipt_of(route)
    return (*found, receipt) if receipt is not None and Since.SENT in wanted else found


def duty_of(id_: str, route: str) -> Duty | None:
    """A time limit of a route by its id; ``None`` for one that an older version knew."""
    return receipt_of(route) if id_ == RECEIPT else _BY_ID.get(id_)


def receipt_of(route: str) -> Duty | None:
    """By when somebody should hear that it arrived; ``None`` where nobody answers, or answers on the telephone."""
    known = routes().get(route)
    if known is None or known.kind in _NO_RECEIPT or known.receipt.within == 0:
        return None
    within, unit = known.receipt.within, known.receipt.unit
    promised = within is not None and unit is not Unit.HOURS
    return Duty(
        id=RECEIPT,
        routes=(route,),
        since=Since.SENT,
        days=within if within is not None and promised else _ASK_AFTER,
        working=unit is Unit.WORKING_DAYS or not promised,
        what=f"Have it confirmed that this arrived, and note who took it. {known.receipt.says}",
        chase="Nobody has confirmed that this arrived: ring, have it confirmed, and send it again if it did not.",
        until=_ANSWERED,
        source=known.source if promised else "Leeside's own judgement of November 2026",
        checked_on=known.checked_on,
        status=known.status if promised else Status.CHECK,
    )


TRANSFER: Final = "transfer_the_file"
"""The duty whose days are counted from the first day at the new place, once somebody has said which that is."""


def day_due(duty: Duty, begun: date) -> date:
    """The last day, counted from the day after it began."""
    if not duty.working:
        return begun + timedelta(days=duty.days)
    return working_days_after(begun, duty.days)
