"""A case is destroyed: its key in every copy, and every row that belongs to it. The audit keeps its chain."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from django.db import models, router, transaction

from leeside.desk.arrivals.models import HeldForm
from leeside.desk.audit.models import Newest
from leeside.desk.audit.services import record_change
from leeside.desk.cases.access import Opened
from leeside.desk.cases.models import Case, Membership
from leeside.desk.retention.belongings import Belongings, belongings_of, keys_of, parts
from leeside.desk.retention.guards import unguarded
from leeside.desk.retention.models import DestroyedKey, Proposal, Tombstone, Witness
from leeside.desk.retention.traces import Traces as Traces
from leeside.desk.retention.traces import traces_of
from leeside.desk.sealing.models import ContentKey, KeyCopy


@dataclass(frozen=True, slots=True, kw_only=True)
class _Gone:
    """How many rows went, and what they held that could be looked for."""

    rows: int
    keys: tuple[uuid.UUID, ...]
    traces: Traces = field(repr=False)


def erase(at: Opened, proposal: Proposal) -> tuple[Tombstone, Traces]:
    """Destroy a case in the transaction of its caller, who has asked everything. What stays is a tombstone."""
    stone = Tombstone(
        reference=at.case.reference,
        case=at.case.pk,
        key=at.case.key_id.hex,
        category=proposal.category,
        proposed_by=proposal.by,
        proposed_at=proposal.at,
        approved_by=at.member,
    )
    witnesses = list(Membership.objects.filter(case=at.case, until=None).values_list("member", flat=True))
    gone = _destroyed(at.case, plain=at)
    stone.rows = gone.rows
    stone.save(force_insert=True)
    Witness.objects.bulk_create([Witness(tombstone=stone, member_id=one) for one in witnesses])
    DestroyedKey.objects.bulk_create([DestroyedKey(tombstone=stone, key=one.hex) for one in gone.keys])
    record_change(
        at.member, "case.destroyed", stone, case=stone.case, rows=gone.rows, category=stone.category
    )
    return stone, gone.traces


def erase_again(key: uuid.UUID) -> bool:
    """Remove what a restored backup brought back of a case whose lock was destroyed; whether there was such a case."""
    with transaction.atomic():
        case = Case.objects.filter(key=key).first()
        if case is None:
            return False
        id_, reference = case.pk, case.reference.lower()
        gone = _destroyed(case, plain=None)
        newest = Newest.objects.get(pk=1)
        record_change(
            "command:restore", "case.destroyed_again", newest, case=id_, reference=reference, rows=gone.rows
        )
    return True


def _destroyed(case: Case, *, plain: Opened | None) -> _Gone:
    found = belongings_of(case)
    keys = keys_of(found)
    copies = KeyCopy.objects.filter(key__in=keys)
    traces = traces_of(found, copies, keys, plain)
    rows = 0
    with unguarded(model._meta.db_table for model in found):
        for model, ids in found.items():
            for part in parts(ids):
                rows += _delete(model, part)
        rows += _delete(KeyCopy, list(copies.values_list("pk", flat=True)))
        rows += _delete(ContentKey, list(keys))
        rows += _delete(HeldForm, _held_forms_of(found))
    return _Gone(rows=rows, keys=keys, traces=traces.but_those_still_held(_tokens_left(found, traces)))


def _held_forms_of(found: Belongings) -> list[Any]:
    """Forms that somebody sent to a page of the case when their session had ended: they hold words, and no key to it."""
    ids = {str(one) for each in found.values() for one in each}
    return [row.pk for row in HeldForm.objects.only("path") if not ids.isdisjoint(row.path.split("/"))]


def _delete(model: type[models.Model], ids: list[Any]) -> int:
    """Remove rows and nothing else: what points to them is among what goes, so nothing is followed."""
    if not ids:
        return 0
    rows = model._base_manager.filter(pk__in=ids)
    return int(rows._raw_delete(using=router.db_for_write(model)))


def _tokens_left(found: Belongings, traces: Traces) -> Iterator[bytes]:
    """Marks that other cases hold too: the same account or the same word of a name, which is theirs to keep."""
    for model in found:
        for one in model._meta.concrete_fields:
            if type(one) is models.BinaryField and one.max_length == 32:
                for part in parts(set(traces.marks)):
                    held = model._base_manager.filter(**{f"{one.attname}__in": part})
                    yield from (bytes(value) for value in held.values_list(one.attname, flat=True))
