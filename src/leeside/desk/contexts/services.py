"""A context's record is opened, linked with cases, and given a plan."""

import uuid
from datetime import date
from typing import Final

from django.db import transaction
from django.utils import timezone

from leeside.desk.accounts.token import same_handle, same_platform
from leeside.desk.audit.services import record_change
from leeside.desk.cases.access import cases_of, opened, reasoned
from leeside.desk.cases.arrive import Arriving, Seen, open_case
from leeside.desk.cases.chronicle import write_done
from leeside.desk.cases.errors import ChangedMeanwhile, NotYours, ReasonNeeded, WrongState
from leeside.desk.cases.words import Door, EventKind
from leeside.desk.contexts.models import CaseInContext, Context, ContextPlan, Kind
from leeside.desk.contexts.plan import Plan
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.blind import mark
from leeside.desk.sealing.fields import seal
from leeside.desk.sealing.open_keys import OpenKeys

_PURPOSE: Final = "contexts"


def mark_of(kind: Kind, platform: str, name: str) -> bytes:
    """The same bytes for the same context, however somebody wrote it."""
    return mark(_PURPOSE, kind.value, same_platform(platform), " ".join(same_handle(name).split()))


@transaction.atomic
def open_context(keys: OpenKeys, *, kind: Kind, platform: str, name: str, worry: str) -> Context:
    """Open a record for a server, a group or a place; leads and deputies are members of it too, as with a case.

    Raises `MayNot`, and `ReasonNeeded` where it has no name or nobody says what the worry is.
    """
    if not name.strip():
        raise ReasonNeeded(1)
    told = Seen(kind=EventKind.CONCERN, body=reasoned(worry), occurred_at=timezone.now())
    case = open_case(keys, Arriving(title=f"{kind.label}: {name.strip()}", door=Door.CONTEXT, seen=(told,)))
    at = opened(keys, case.pk, needs=Permission.ADD_TO_CASES)
    context = Context(case=case, kind=kind, match_token=mark_of(kind, platform, name))
    seal(context, at.key, platform=platform.strip() or None, name=name.strip())
    context.save(force_insert=True)
    record_change(at.member, "context.opened", context, case=case.pk, kind=kind.value)
    return context


@transaction.atomic
def record_plan(
    keys: OpenKeys, context_id: uuid.UUID, *, plan: Plan, review_on: date, seen: uuid.UUID | None
) -> ContextPlan:
    """Give it a plan, which supersedes the one before. ``seen`` is the newest that the person had before their eyes.

    Raises `NotYours`, `MayNot`, `ReasonNeeded`, and `ChangedMeanwhile` where there is a newer one.
    """
    context = found(context_id)
    at = opened(keys, context.case_id, needs=Permission.ADD_TO_CASES, lock=True)
    worry = reasoned(plan.worry)
    newest = ContextPlan.objects.filter(context=context, superseded_by=None).first()
    if (newest.pk if newest else None) != seen:
        raise ChangedMeanwhile((newest,), now=newest.pk if newest else None)
    made = ContextPlan(context=context, by=at.member, review_on=review_on, supersedes=newest)
    seal(made, at.key, body=plan)
    made.save(force_insert=True)
    write_done(
        at.case,
        at.key,
        at.member,
        EventKind.CONTEXT,
        f"Plan, to be reviewed on {review_on:%d %B %Y}. {worry}",
    )
    record_change(at.member, "context.planned", made, case=at.case.pk)
    return made


@transaction.atomic
def link_case(keys: OpenKeys, context_id: uuid.UUID, *, case_id: uuid.UUID, reason: str) -> CaseInContext:
    """Say that a context comes up in a case; whoever does it may open both.

    The case's chronology names the record by its reference, and the context's own says nothing: there may be members
    of each who must not know of the other. Raises `NotYours`, `MayNot`, `ReasonNeeded` and `WrongState`.
    """
    context = found(context_id)
    opened(keys, context.case_id, needs=Permission.ADD_TO_CASES)
    at = opened(keys, case_id, needs=Permission.ADD_TO_CASES, lock=True)
    why = reasoned(reason)
    if Context.objects.filter(case=at.case).exists():
        raise WrongState(
            "This is itself the record of a context.", to_do="Link the cases of children with it."
        )
    if CaseInContext.objects.filter(context=context, linked=at.case, until=None).exists():
        raise WrongState("It is linked with this case already.", to_do="Nothing needs to be done.")
    link = CaseInContext(context=context, linked=at.case, by=at.member)
    seal(link, at.key, reason=why)
    link.save(force_insert=True)
    write_done(at.case, at.key, at.member, EventKind.CONTEXT, f"Linked with {context.case.reference}. {why}")
    record_change(at.member, "context.linked", link, case=at.case.pk)
    return link


@transaction.atomic
def end_link(keys: OpenKeys, link_id: uuid.UUID, *, reason: str) -> CaseInContext:
    """Say that a context does not come up in a case after all. Raises `NotYours`, `MayNot`, `ReasonNeeded`."""
    link = CaseInContext.objects.select_for_update().filter(pk=link_id, until=None).first()
    if link is None or not cases_of(keys.member).filter(context=link.context_id).exists():
        raise NotYours
    at = opened(keys, link.linked_id, needs=Permission.ADD_TO_CASES)
    why = reasoned(reason)
    link.until = timezone.now()
    link.save(update_fields=["until"])
    reference = link.context.case.reference
    write_done(at.case, at.key, at.member, EventKind.CONTEXT, f"Linked with {reference} no more. {why}")
    record_change(at.member, "context.link_ended", link, case=at.case.pk)
    return link


def found(context_id: uuid.UUID) -> Context:
    """A context by its id; whose it is, the caller asks. Raises `NotYours`."""
    context = Context.objects.select_related("case").filter(pk=context_id).first()
    if context is None:
        raise NotYours
    return context
