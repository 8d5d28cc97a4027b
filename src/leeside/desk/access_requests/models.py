"""A request, and what was chosen in each case: sealed with that case's key, so that it goes when the case goes."""

import uuid
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone

from leeside.desk.cases.models import Case
from leeside.desk.sealing.fields import SealedJson, SealedText
from leeside.desk.sealing.models import ContentKey


class State(models.TextChoices):
    """How far a request has come."""

    OPEN = "open", "Being worked on"
    WAITING = "waiting", "Waiting for the person who asks"
    ANSWERED = "answered", "Answered"
    REFUSED = "refused", "Refused"
    WITHDRAWN = "withdrawn", "Withdrawn"


GOING = frozenset({State.OPEN, State.WAITING})


class AccessRequest(models.Model):
    """Somebody asks. Who, and about whom, is sealed with a key of its own, for the person who answers."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    key = models.OneToOneField(ContentKey, on_delete=models.PROTECT, related_name="+")
    subject = SealedText()
    """The name of the person whose data it is."""
    asker = SealedText()
    """Who asks, in what capacity, and how it was made sure of."""
    handler = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    state = models.CharField(max_length=16, choices=State.choices, default=State.OPEN)
    received_on = models.DateField()
    waiting_since = models.DateField(null=True)
    waited = models.PositiveIntegerField(default=0)
    """Days for which the clock stood."""
    extended = models.BooleanField(default=False)
    made_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        """What came first, first."""

        ordering: ClassVar[list[str]] = ["received_on", "made_at"]

    def __str__(self) -> str:
        return f"request {self.id}"


class Step(models.Model):
    """One step of a request, with what was said. Never altered."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    request = models.ForeignKey(AccessRequest, on_delete=models.PROTECT, related_name="steps")
    what = models.CharField(max_length=16)
    note = SealedText()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """In their order."""

        ordering: ClassVar[list[str]] = ["at"]

    def __str__(self) -> str:
        return f"step {self.id}"


class InCase(models.Model):
    """One case in which the person is, with what is given out of it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    request = models.ForeignKey(AccessRequest, on_delete=models.PROTECT, related_name="in_cases")
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="asked_about")
    chosen = SealedJson()
    """What was chosen for each piece, and the words that are taken out."""

    class Meta:
        """Each case once."""

        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["request", "case"], name="access_requests_case_once")
        ]

    def __str__(self) -> str:
        return f"in case {self.id}"
