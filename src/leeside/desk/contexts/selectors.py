"""The contexts of one's own, and the cases in which a context comes up: one's own by name, of the rest whether there are any."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field

import msgspec
from django.db.models import Q, QuerySet

from leeside.desk.accounts.selectors import Matches
from leeside.desk.audit.services import record_look
from leeside.desk.cases.access import Opened, cases_of, opened
from leeside.desk.cases.errors import NotYours
from leeside.desk.cases.models import Case
from leeside.desk.cases.words import Door
from leeside.desk.contexts.models import CaseInContext, Context, ContextPlan
from leeside.desk.contexts.plan import Plan
from leeside.desk.contexts.services import found
from leeside.desk.sealing.errors import NoKeyError
from leeside.desk.sealing.open_keys import OpenKeys


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPlan:
    """A plan, open."""

    row: ContextPlan
    plan: Plan = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownContext:
    """A context with its words open, and the plan that counts."""

    context: Context
    name: str = field(repr=False)
    platform: str = field(repr=False)
    plan: KnownPlan | None


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownLink:
    """A context of one's own that comes up in a case, and why somebody says so."""

    link: CaseInContext
    context: Context
    name: str = field(repr=False)
    reason: str = field(repr=False)


def contexts_of(keys: OpenKeys) -> Sequence[KnownContext]:
    """The contexts of whose records somebody is a member, the newest first. It is audited."""
    known = []
    for row in _theirs(keys).order_by("-made_at"):
        try:
            known.append(_known(row, opened(keys, row.case_id)))
        except NoKeyError:
            continue  # a member whose key was made anew; the list of cases says so
    record_look(keys.member, "contexts.seen", "contexts_context", rows=len(known))
    return known


def context_for(keys: OpenKeys, context_id: uuid.UUID) -> KnownContext:
    """One context. Raises `NotYours`. It is audited."""
    row = found(context_id)
    at = opened(keys, row.case_id)
    record_look(at.member, "context.seen", row, case=at.case.pk)
    return _known(row, at)


def context_of(keys: OpenKeys, case_id: uuid.UUID) -> KnownContext | None:
    """The context of which this is the record, where it is one. Raises `NotYours`."""
    at = opened(keys, case_id)
    if at.case.door != Door.CONTEXT:
        return None
    row = Context.objects.filter(case=at.case).first()
    return None if row is None else _known(row, at)


def contexts_with(keys: OpenKeys, case_id: uuid.UUID) -> Sequence[KnownLink]:
    """The contexts of one's own with which a case is linked. Raises `NotYours`. It is audited."""
    at = opened(keys, case_id)
    links = list(CaseInContext.objects.filter(linked=at.case, until=None).select_related("context__case"))
    mine = cases_of(at.member).in_bulk({link.context.case_id for link in links})
    rows = [link for link in links if link.context.case_id in mine]
    held = keys.content_keys(link.context.case.key_id for link in rows)
    known = []
    for link in rows:
        key = held.get(link.context.case.key_id)
        # the reference, for a member whose key was made anew since
        name = link.context.name.reveal(key) if key else link.context.case.reference
        known.append(KnownLink(link=link, context=link.context, name=name, reason=link.reason.reveal(at.key)))
    record_look(at.member, "contexts.seen", at.case, case=at.case.pk)
    return known


def cases_in(keys: OpenKeys, context_id: uuid.UUID) -> Matches:
    """Where a context comes up; the question costs the same whatever the answer. Raises `NotYours`. It is audited.

    Cases that concern the person who asks are left out altogether, as with accounts.
    """
    row = found(context_id)
    at = opened(keys, row.case_id)
    same = cases_of_mark(bytes(row.match_token)).exclude(pk=at.case.pk)
    mine = cases_of(at.member).filter(pk__in=same.values("pk"))
    others = same.exclude(kept_out__member=at.member).exclude(pk__in=mine.values("pk"))
    answer = Matches(yours=tuple(mine.order_by("arrived_at")), elsewhere=others.exists())
    record_look(at.member, "context.matched", row, case=at.case.pk)
    return answer


def link_for(keys: OpenKeys, link_id: uuid.UUID) -> CaseInContext:
    """A link whose case and context are both one's own. Raises `NotYours`."""
    link = CaseInContext.objects.filter(
        pk=link_id, until=None, context__case__in=cases_of(keys.member)
    ).first()
    if link is None:
        raise NotYours
    opened(keys, link.linked_id)
    return link


def cases_of_mark(token: bytes) -> QuerySet[Case]:
    """The records of contexts with this mark, and the cases that are linked with them; for services and selectors."""
    links = CaseInContext.objects.filter(context__match_token=token, until=None)
    return Case.objects.filter(Q(context__match_token=token) | Q(pk__in=links.values("linked")))


def _theirs(keys: OpenKeys) -> QuerySet[Context]:
    return Context.objects.filter(case__in=cases_of(keys.member)).select_related("case")


def _known(row: Context, at: Opened) -> KnownContext:
    plan = ContextPlan.objects.filter(context=row, superseded_by=None).select_related("by").first()
    opened_plan = None
    if plan is not None:
        opened_plan = KnownPlan(row=plan, plan=msgspec.convert(plan.body.reveal(at.key), Plan))
    return KnownContext(
        context=row,
        name=row.name.reveal(at.key),
        platform="" if row.platform is None else row.platform.reveal(at.key),
        plan=opened_plan,
    )
