"""What arrived twice is put together by somebody who may open both. Nothing is removed, and nobody gains a case by it."""

import uuid
from typing import Final

from django.db import transaction

from leeside.desk.cases.access import Opened, opened, reasoned
from leeside.desk.cases.chronicle import write_done
from leeside.desk.cases.errors import WrongState
from leeside.desk.cases.membership import leave_kept_out
from leeside.desk.cases.models import Case, KeptOut
from leeside.desk.cases.versions import change
from leeside.desk.cases.words import AgeBand, EventKind, State
from leeside.desk.contexts.models import Context
from leeside.desk.duplicates.copies import copy_all
from leeside.desk.duplicates.models import Merge
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.fields import seal
from leeside.desk.sealing.models import KeyCopy, PairOf
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import StaffMember
from leeside.knowledge.model import RiskLevel

_GOING: Final = frozenset({State.ARRIVED, State.HELD, State.OPEN})


@transaction.atomic
def merge(
    keys: OpenKeys, duplicate_id: uuid.UUID, *, into: uuid.UUID, seen_version: int, reason: str
) -> Merge:
    """Copy what one case holds into another, and end the first as put together with it; it stays to be read.

    Members of the one do not become members of the other. Whoever is kept out of either is kept out of both; where such a
    person is a member of the other, nothing is put together. Raises `NotYours`, `MayNot`, `ReasonNeeded`, `WrongState`
    and `ChangedMeanwhile`.
    """
    opened(keys, duplicate_id, needs=Permission.DECIDE)
    # held in one order, whichever is asked for first: two who put the same two together both ways would wait for each other
    held = {
        id_: opened(keys, id_, needs=Permission.DECIDE, lock=True) for id_ in sorted({duplicate_id, into})
    }
    old, new = held[duplicate_id], held[into]
    why = reasoned(reason)
    _check(old.case, new.case)
    change(
        old.case, seen=seen_version, by=old.member, action="case.merged", state=State.MERGED, held_until=None
    )
    _keep_out_too(old.case, new)
    copy_all(old, new)
    change(
        new.case, seen=new.case.version, by=new.member, action="case.merged_in", **_graver(old.case, new.case)
    )
    row = Merge(duplicate=old.case, into=new.case, by=new.member)
    seal(row, new.key, reason=why)
    row.save(force_insert=True)
    _write(old, f"Put together with {new.case.reference}. {why}")
    _write(new, f"{old.case.reference} was put together with this. {why}")
    return row


def _check(old: Case, new: Case) -> None:
    if old.pk == new.pk:
        raise WrongState("That is this case itself.", to_do="Give the reference of the other.")
    for case in (old, new):
        if State(case.state) not in _GOING:
            raise WrongState("One of the two has ended.", where=case.reference, to_do="Open it again first.")
    if Context.objects.filter(case__in=(old, new)).exists():
        raise WrongState(
            "One of the two is the record of a server, a group or a place.", to_do="Link them instead."
        )
    for case, other in ((old, new), (new, old)):
        kept = KeptOut.objects.filter(case=case).values("member")
        if other.memberships.filter(until=None, member__in=kept).exists():
            raise WrongState(
                "A member of the one may not know of the other.",
                to_do="Leave them apart, or keep both from that person first.",
            )


def _keep_out_too(old: Case, new: Opened) -> None:
    """Whom the one concerns, the other concerns from now on."""
    here = KeptOut.objects.filter(case=new.case).values("member")
    also = list(StaffMember.objects.filter(pk__in=old.kept_out.values("member")).exclude(pk__in=here))
    leave_kept_out(new.case, also, by=new.member)
    if any(member.is_lead for member in also):
        KeyCopy.objects.filter(key=new.case.key_id, pair__of=PairOf.GLASS).delete()


def _graver(old: Case, new: Case) -> dict[str, object]:
    """What sorts the case, as the graver of the two has it."""
    levels = [case.level for case in (new, old)]
    ages = [case.age_band for case in (new, old)]
    known = [age for age in ages if age != AgeBand.UNKNOWN]
    young = AgeBand.UNDER_13 if AgeBand.UNDER_13 in ages else next(iter(known), AgeBand.UNKNOWN)
    return {
        "danger_now": old.danger_now or new.danger_now,
        "staff_involved": old.staff_involved or new.staff_involved,
        "level": max(levels, key=_rank),
        "age_band": young,
    }


def _rank(level: str) -> tuple[int, bool]:
    """What was told and not screened weighs as a concern, as in the queue; of two that weigh the same, what was screened."""
    return (RiskLevel(level) if level else RiskLevel.CONCERN).rank, bool(level)


def _write(at: Opened, said: str) -> None:
    write_done(at.case, at.key, at.member, EventKind.MERGED, said)
