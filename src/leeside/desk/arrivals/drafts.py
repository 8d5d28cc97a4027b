"""Words that are being typed: kept page by page, sealed, so that neither a pause nor an ended session loses any."""

import uuid
from collections.abc import Collection, Mapping
from datetime import timedelta
from typing import Final

import msgspec
from django.db import transaction
from django.db.models import QuerySet
from django.http import QueryDict
from django.utils import timezone

from leeside.desk.arrivals.models import Draft, DraftKind
from leeside.desk.audit.services import record_change
from leeside.desk.cases.models import Case
from leeside.desk.staff.at_rest import seal, unseal
from leeside.desk.staff.models import StaffMember

Fields = dict[str, list[str]]
"""The fields of one page as a browser sends them."""
LASTS: Final = timedelta(days=7)
"""How long a draft that nobody goes on with is kept."""
MOST_HELD: Final = 400_000
"""Bytes of one page that are held for somebody whose session has ended."""
_NOT_TYPED: Final = frozenset({"csrfmiddlewaretoken"})


class Held(msgspec.Struct, frozen=True):
    """A page that was sent after the session had ended."""

    page: str
    fields: Fields


@transaction.atomic
def begin(owner: StaffMember, kind: DraftKind) -> Draft:
    """A new draft, with nothing in it."""
    draft = Draft.objects.create(owner=owner, kind=kind)
    record_change(owner, "draft.begun", draft, kind=kind.value)
    return draft


def answers(draft: Draft) -> dict[str, Fields]:
    """The pages that were sent, by name."""
    opened = unseal(bytes(draft.answers), purpose=f"draft {draft.pk}") if draft.answers else None
    return msgspec.json.decode(opened, type=dict[str, Fields]) if opened else {}


def held_for(draft: Draft, page: str) -> Fields | None:
    """What was typed on a page when the session had ended already."""
    opened = unseal(bytes(draft.held), purpose=f"held for draft {draft.pk}") if draft.held else None
    held = msgspec.json.decode(opened, type=Held) if opened else None
    return held.fields if held is not None and held.page == page else None


@transaction.atomic
def keep(draft: Draft, page: str, sent: QueryDict, *, without: Collection[str] = ()) -> None:
    """Keep a page that was sent, and let go of pages whose questions came out of it."""
    now = Draft.objects.select_for_update().get(pk=draft.pk)
    if now.is_over:
        return
    pages = {name: fields for name, fields in answers(now).items() if name not in without}
    pages[page] = fields_of(sent)
    now.answers = seal(msgspec.json.encode(pages), purpose=f"draft {now.pk}")
    now.held, now.changed_at = b"", timezone.now()
    now.save(update_fields=["answers", "held", "changed_at"])
    record_change(now.owner, "draft.kept", now, page=page)


@transaction.atomic
def hold(draft_id: uuid.UUID, page: str, sent: QueryDict) -> bool:
    """Hold a page that came from nobody who is signed in, for the draft's owner to look at; gives whether it is held.

    It changes nothing of what was kept before, and there is room for one such page alone.
    """
    content = msgspec.json.encode(Held(page, fields_of(sent)))
    if len(content) > MOST_HELD:
        return False
    since = timezone.now() - LASTS
    draft = Draft.objects.filter(pk=draft_id, is_over=False, changed_at__gt=since).first()
    if draft is None:
        return False
    draft.held = seal(content, purpose=f"held for draft {draft_id}")
    draft.save(update_fields=["held"])
    record_change("door:signed-out", "draft.held", draft)
    return True


@transaction.atomic
def finish(draft: Draft, case: Case) -> None:
    """It has arrived: nothing typed is kept here any longer."""
    Draft.objects.filter(pk=draft.pk).update(answers=b"", held=b"", is_over=True, case=case)
    record_change(draft.owner, "draft.arrived", draft, case=case.pk)


@transaction.atomic
def throw_away(draft: Draft) -> None:
    """Somebody does not want to tell it after all. What was typed is gone; that there was something is not."""
    if _emptied(Draft.objects.filter(pk=draft.pk)):
        record_change(draft.owner, "draft.thrown_away", draft)


def forget_old() -> None:
    """Empty what nobody has gone on with for days."""
    late = Draft.objects.filter(is_over=False, changed_at__lt=timezone.now() - LASTS)
    for draft in late:
        with transaction.atomic():
            if _emptied(late.filter(pk=draft.pk)):
                record_change("desk:drafts", "draft.forgotten", draft)


def _emptied(drafts: QuerySet[Draft]) -> int:
    return drafts.filter(is_over=False).update(answers=b"", held=b"", is_over=True)


def fields_of(sent: QueryDict) -> Fields:
    """What was typed, without the form's own token."""
    return {name: list(values) for name, values in sent.lists() if name not in _NOT_TYPED}


def as_sent(fields: Mapping[str, list[str]]) -> QueryDict:
    """Kept fields, as a form takes them."""
    sent = QueryDict(mutable=True)
    for name, values in fields.items():
        sent.setlist(name, values)
    return sent
