"""Cases that nobody could open any more are opened again, by two people with a share each."""

from django.db import transaction

from leeside.desk.audit.services import record_change
from leeside.desk.cases.chronicle import write_done
from leeside.desk.cases.membership import join
from leeside.desk.cases.models import Case
from leeside.desk.cases.words import EventKind, Why
from leeside.desk.sealing.recovery import recover
from leeside.desk.sealing.share import Share
from leeside.desk.staff.models import StaffMember


@transaction.atomic
def recover_cases(first: Share, second: Share, *, to: StaffMember, beside: StaffMember) -> int:
    """Make a lead a member of every case but those that concern them; how many they could not open before.

    It stands in the chronology of each, with the name of the second person. Raises `RecoveryError`.
    """
    theirs_not = set(Case.objects.filter(kept_out__member=to).values_list("key_id", flat=True))
    keys = {key.id: key for key in recover(first, second, to=to, beside=beside, without=theirs_not)}
    already = set(
        Case.objects.filter(memberships__member=to, memberships__until=None).values_list("pk", flat=True)
    )
    recovered = 0
    for case in Case.objects.filter(key__in=list(keys)).order_by("arrived_at"):
        if case.pk in already:
            continue
        key = keys[case.key_id]
        join(case, key, to, why=Why.RECOVERED, by=to)
        write_done(
            case, key, to, EventKind.MEMBER, f"Recovered by {to.name}, with {beside.name} and two shares."
        )
        record_change(to, "case.recovered", case, case=case.pk, beside=beside.pk)
        recovered += 1
    return recovered
