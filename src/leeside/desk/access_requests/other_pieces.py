"""What else is sealed in a case: every part of it that is made of words, whichever app keeps it, so that none is forgotten."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

from django.db import models

from leeside.desk.access_requests.models import InCase
from leeside.desk.accounts.models import Account
from leeside.desk.assessments.models import Assessment, Decision, SecondViewAnswer
from leeside.desk.cases.access import Opened
from leeside.desk.cases.models import Event, Task
from leeside.desk.conversations.models import Conversation, EvidenceItem, Stretch
from leeside.desk.people.models import Person
from leeside.desk.retention.belongings import belongings_of, parts
from leeside.desk.sealing.errors import SealError
from leeside.desk.sealing.fields import SealedField

_TOLD_ELSEWHERE: Final = frozenset(
    {
        Person,
        Account,
        Event,
        Task,
        Assessment,
        Decision,
        SecondViewAnswer,
        Conversation,
        Stretch,
        EvidenceItem,
        InCase,
    }
)
"""Told in a form of their own (`pieces`); and the choices for a request, which are no record of anybody."""
_KEYS: Final = frozenset({"door_thread.desk_private"})
"""Sealed, and no words: a key."""


def other_pieces(at: Opened) -> Iterator[tuple[str, str, datetime, str]]:
    """Of each row its id, its kind, when it was written, and its words, as far as the case's key opens them."""
    for model, ids in belongings_of(at.case).items():
        fields = [one for one in model._meta.concrete_fields if isinstance(one, SealedField)]
        if not fields or model in _TOLD_ELSEWHERE:
            continue
        for part in parts(ids):
            for row in model._base_manager.filter(pk__in=part):
                words = "\n".join(filter(None, (_words(row, one, at) for one in fields)))
                yield (
                    f"{model._meta.db_table} {row.pk}",
                    str(model._meta.verbose_name).capitalize(),
                    _when(row, at),
                    words,
                )


def told(body: Any) -> str:  # noqa: ANN401 - JSON
    """What JSON says, in lines, with its names and without its brackets."""
    if isinstance(body, dict):
        return "\n".join(f"{name.replace('_', ' ')}: {told(value)}" for name, value in body.items() if value)
    if isinstance(body, list):
        return "\n".join(told(one) for one in body)
    return body if isinstance(body, str) else "" if body is None or isinstance(body, bytes) else str(body)


def _words(row: models.Model, one: SealedField[Any], at: Opened) -> str:
    value = getattr(row, one.attname)
    if value is None or f"{row._meta.db_table}.{one.attname}" in _KEYS:
        return ""
    try:
        return told(value.reveal(at.key))
    except SealError:
        return ""  # sealed for others with a key of its own


def _when(row: models.Model, at: Opened) -> datetime:
    moments = [
        getattr(row, one.attname)
        for one in row._meta.concrete_fields
        if isinstance(one, models.DateTimeField)
    ]
    return next((one for one in moments if one is not None), at.case.arrived_at)
