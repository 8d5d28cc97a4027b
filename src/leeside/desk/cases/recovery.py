"""Cases that nobody could open any more are opened again, by two people with a share each."""

from django.db import transaction

from leeside.desk.audit.services import record_change
from leeside.desk.cases.chronicle import write_done
from leeside.desk.cases.membership import join
from leeside.desk.cases.models import Case
from leeside.desk.cases.words import EventKind, Why
from leeside.desk.sealing.models import KeyCopy
from leeside.desk.sealing.recovery import both_shares, recover
from leeside.desk.sealing.services import pair_of
from leeside.desk.sealing.share import Share
from leeside.desk.staff.models import StaffMember
from leeside.desk.staff.services import invite_lost_lead


@transaction.atomic
def recover_cases(first: Share, second: Share, *, to: StaffMember, beside: StaffMember) -> int:
    """Make a lead a member of every case but those that concern them; how many they could not open before.

    It stands in the chronology of each, with the name of the second person. Raises `RecoveryError`.
    """
    theirs_not = set(Case.objects.filter(kept_out__member=to).values_list("key_id", flat=True))
    opened_before = set(KeyCopy.objects.filter(pair=pair_of(to)).values_list("key_id", flat=True))
    keys = {key.id: key for key in recover(first, second, to=to, beside=beside, without=theirs_not)}
    recovered = 0
    for case in Case.objects.filter(key__in=set(keys) - opened_before).order_by("arrived_at"):
        key = keys[case.key_id]
        join(case, key, to, why=Why.RECOVERED, by=to)
        write_done(
            case, key, to, EventKind.MEMBER, f"Recovered by {to.name}, with {beside.name} and two shares."
        )
        record_change(to, "case.recovered", case, case=case.pk, beside=beside.pk)
        recovered += 1
    return recovered


@transaction.atomic
def invite_by_shares(first: Share, second: Share, *, to: StaffMember, beside: StaffMember) -> str:
    """A one-time code for a lead who cannot sign in, and whom no other lead is there to invite. Raises `RecoveryError`."""
    both_shares(first, second, to=to, beside=beside)
    return invite_lost_lead(to, beside=beside)
