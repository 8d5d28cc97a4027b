"""An arrival is sent for a second view, and a second person says what they see in it."""

import uuid
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone

from leeside.desk.cases.models import Case
from leeside.desk.sealing.fields import SealedText


class Reading(models.Model):
    """Somebody is asked to read a case before it is dismissed. The newest counts."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="readings")
    question = SealedText()
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    reader = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """The newest first."""

        ordering: ClassVar[list[str]] = ["-at"]

    def __str__(self) -> str:
        return f"reading {self.id}"


class ReadingAnswer(models.Model):
    """What the second person makes of it, once."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    reading = models.OneToOneField(Reading, on_delete=models.PROTECT, related_name="answer")
    may_go = models.BooleanField()
    """Whether nothing more is needed, as they see it."""
    reasons = SealedText()
    at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"answer {self.id}"


def waits_for(case: Case) -> Reading | None:
    """The reading that has to be answered before a case is dismissed, where there is one."""
    newest = Reading.objects.filter(case=case).select_related("reader", "answer").first()
    return newest if newest is not None and not hasattr(newest, "answer") else None
