"""What a colleague changed in a form while somebody else had it open, field by field."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from leeside.desk.cases.access import Opened
from leeside.desk.referrals.body import Body, body_of
from leeside.desk.referrals.models import Referral
from leeside.desk.referrals.selectors import wording_at, wordings_since
from leeside.referral.model import Field, Route, as_shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One field that says something else now, and who kept it."""

    by: str
    label: str
    now: str = field(repr=False)


def together(
    asked: Sequence[Field], *, old: Body, now: Body, mine: Mapping[str, Sequence[str]]
) -> dict[str, list[str]]:
    """What one typed, put together with what a colleague kept meanwhile: neither takes back what the other wrote.

    Where both changed an answer that can be given once, it is the one that was typed; the other is shown beside it.
    """
    found: dict[str, list[str]] = {}
    for one in asked:
        was, new = ([answer.value for answer in body.to(one.id)] for body in (old, now))
        typed = list(mine.get(one.id, ()))
        if typed == was:
            found[one.id] = new
        elif new == was or not one.many:
            found[one.id] = typed
        else:
            gone = set(was) - set(new)
            kept = [value for value in typed if value not in gone]
            found[one.id] = kept + [value for value in new if value not in was and value not in kept]
    return found


def changes_since(at: Opened, referral: Referral, route: Route, seen: int) -> Sequence[Change]:
    """Every field that colleagues changed since a version; also that they changed what leaves. Empty for an approval."""
    found = []
    before = body_of(wording_at(at, referral, seen))
    for row, revealed in wordings_since(at, referral, seen):
        after = body_of(revealed)
        for asked in route.fields:
            old, new = (
                [as_shown(asked.kind, one.value) for one in body.to(asked.id)] for body in (before, after)
            )
            if old != new:
                found.append(Change(by=row.by.name, label=asked.label, now="\n".join(new) or "Nothing"))
        if (before.stays, before.cuts, before.words, before.without) != (
            after.stays,
            after.cuts,
            after.words,
            after.without,
        ):
            found.append(Change(by=row.by.name, label="What leaves", now="Other words are held back now."))
        if before.chats != after.chats:
            found.append(Change(by=row.by.name, label="Messages as evidence", now="Others are chosen now."))
        before = after
    return found
