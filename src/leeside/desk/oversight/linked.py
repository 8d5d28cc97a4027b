"""Which cases are linked with a server, a group or a place, and which share an account with another: by id, and no names."""

import uuid
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from django.db.models import Exists, OuterRef, QuerySet

from leeside.desk.accounts.models import Account
from leeside.desk.cases.access import cases_of
from leeside.desk.cases.models import Case
from leeside.desk.cases.words import State
from leeside.desk.contexts.models import CaseInContext
from leeside.desk.staff.models import StaffMember


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """What some cases are linked with."""

    kinds: Mapping[uuid.UUID, frozenset[str]]
    """By case: the kinds of context with which it is linked now."""
    shared: frozenset[uuid.UUID]
    """The cases with an account that is in another case too."""


def linked_of(member: StaffMember, cases: QuerySet[Case], *, others: QuerySet[Case]) -> Linked:
    """What these cases are linked with, among ``others``.

    Of contexts those count whose record the person may open. Of accounts every case in ``others`` counts by its keyed mark,
    as where somebody looks for the same account: whether there is any, and not which. A case that concerns the person, and
    one that was put together with another, counts nowhere, whatever ``others`` holds.
    """
    others = others.exclude(state=State.MERGED).exclude(kept_out__member=member)
    records = others.filter(pk__in=cases_of(member).values("pk"))
    kinds: defaultdict[uuid.UUID, set[str]] = defaultdict(set)
    links = CaseInContext.objects.filter(linked__in=cases.values("pk"), until=None)
    for case, kind in links.filter(context__case__in=records.values("pk")).values_list(
        "linked", "context__kind"
    ):
        kinds[case].add(kind)
    same = Account.objects.filter(match_token=OuterRef("match_token"), case__in=others.values("pk"))
    accounts = Account.objects.filter(case__in=cases.values("pk"))
    shared = accounts.filter(Exists(same.exclude(case=OuterRef("case"))))
    return Linked(
        kinds={case: frozenset(found) for case, found in kinds.items()},
        shared=frozenset(shared.values_list("case", flat=True)),
    )
