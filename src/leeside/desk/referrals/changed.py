"""What a colleague changed in a form while somebody else had it open, field by field."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from leeside.desk.cases.access import Opened
from leeside.desk.referrals.body import body_of
from leeside.desk.referrals.models import Referral
from leeside.desk.referrals.selectors import wording_at, wordings_since
from leeside.referral.model import Route


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One field that says something else now, and who kept it."""

    by: str
    label: str
    now: str = field(repr=False)


def changes_since(at: Opened, referral: Referral, route: Route, seen: int) -> Sequence[Change]:
    """Every field that colleagues changed since a version; also that they changed what leaves. Empty for an approval."""
    found = []
    before = body_of(wording_at(at, referral, seen))
    for row, revealed in wordings_since(at, referral, seen):
        after = body_of(revealed)
        for asked in route.fields:
            old = [answer.value for answer in before.to(asked.id)]
            new = [answer.value for answer in after.to(asked.id)]
            if old != new:
                found.append(Change(by=row.by.name, label=asked.label, now="\n".join(new) or "Nothing"))
        if (before.stays, before.cuts, before.words, before.without) != (
            after.stays,
            after.cuts,
            after.words,
            after.without,
        ):
            found.append(Change(by=row.by.name, label="What leaves", now="Other words are held back now."))
        before = after
    return found
