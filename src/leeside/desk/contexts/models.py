"""A server, a group or a place; its plan, version after version; and the cases in which it comes up."""

import uuid
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone

from leeside.desk.cases.models import Case
from leeside.desk.sealing.fields import SealedJson, SealedText


class Kind(models.TextChoices):
    """What it is."""

    SERVER = "server", "A server, site or game"
    GROUP = "group", "A group chat or a group of people"
    PLACE = "place", "A place"


class Context(models.Model):
    """What is particular to a context; its members, tasks and chronology are those of its record, as with a child's case."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.OneToOneField(Case, on_delete=models.PROTECT, related_name="context")
    """Its record."""
    kind = models.CharField(max_length=16, choices=Kind.choices)
    platform = SealedText(null=True)
    name = SealedText()
    match_token = models.BinaryField(max_length=32, db_index=True)
    """A keyed HMAC over kind, platform and name, so that a second record of the same context is found."""
    made_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"context {self.id}"


class ContextPlan(models.Model):
    """What is to change in the context. A later plan is a new row."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    context = models.ForeignKey(Context, on_delete=models.PROTECT, related_name="plans")
    body = SealedJson()
    review_on = models.DateField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    supersedes = models.OneToOneField(
        "self", null=True, on_delete=models.PROTECT, related_name="superseded_by"
    )

    class Meta:
        """The newest first."""

        ordering: ClassVar[list[str]] = ["-at"]

    def __str__(self) -> str:
        return f"plan {self.id}"


class CaseInContext(models.Model):
    """A case in which the context comes up, linked by somebody who may open both."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    context = models.ForeignKey(Context, on_delete=models.PROTECT, related_name="links")
    linked = models.ForeignKey(
        Case, on_delete=models.PROTECT, related_name="context_links", db_column="case_id"
    )
    """The case. The link goes with either of the two that is destroyed."""
    reason = SealedText()
    """Sealed with the key of the linked case."""
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    until = models.DateTimeField(null=True)

    class Meta:
        """Once at a time."""

        verbose_name_plural = "cases in contexts"
        ordering: ClassVar[list[str]] = ["at"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["context", "linked"], condition=models.Q(until=None), name="contexts_linked_once"
            )
        ]

    def __str__(self) -> str:
        return f"link {self.id}"
