"""A referral, and each step of it."""

import uuid
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone

from leeside.desk.cases.models import Case
from leeside.desk.sealing.fields import SealedJson, SealedText


class State(models.TextChoices):
    """How far a referral has come."""

    DRAFT = "draft", "Being written"
    SENT = "sent", "Sent by a person"
    RECEIVED = "received", "Receipt confirmed"
    ACCEPTED = "accepted", "Accepted"
    DECLINED = "declined", "Not accepted"
    WITHDRAWN = "withdrawn", "Withdrawn"
    CLOSED = "closed", "Closed"


NEXT: dict[State, frozenset[State]] = {
    State.DRAFT: frozenset({State.SENT, State.WITHDRAWN}),
    State.SENT: frozenset({State.RECEIVED, State.ACCEPTED, State.DECLINED, State.WITHDRAWN}),
    State.RECEIVED: frozenset({State.ACCEPTED, State.DECLINED, State.WITHDRAWN}),
    State.ACCEPTED: frozenset({State.CLOSED}),
    State.DECLINED: frozenset({State.CLOSED, State.DRAFT}),
    State.WITHDRAWN: frozenset(),
    State.CLOSED: frozenset(),
}
"""Which steps follow which. A referral that was not accepted can be written again, which is how one disagrees."""


class Referral(models.Model):
    """Something that is handed on to somebody outside, by a named person. The desk itself sends nothing."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="referrals")
    route = models.CharField(max_length=64)
    """Id of an agency of the knowledge."""
    state = models.CharField(max_length=16, choices=State.choices, default=State.DRAFT)
    body = SealedJson()
    """What is told, field by field, as the pack has it."""
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField(default=timezone.now)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """The newest first."""

        ordering: ClassVar[list[str]] = ["-made_at"]

    def __str__(self) -> str:
        return f"referral {self.id}"


class Step(models.Model):
    """One step of a referral: by whom, when, and what the other side said. Never altered."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    referral = models.ForeignKey(Referral, on_delete=models.PROTECT, related_name="steps")
    state = models.CharField(max_length=16, choices=State.choices)
    note = SealedText()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """In their order."""

        ordering: ClassVar[list[str]] = ["at"]

    def __str__(self) -> str:
        return f"step {self.id}"
