"""A case that was put together with another; it stays, and can be opened again."""

import uuid
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone

from leeside.desk.cases.models import Case
from leeside.desk.sealing.fields import SealedText


class Merge(models.Model):
    """What one case held was copied into another, and why somebody took them for the same."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    duplicate = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="merged_away")
    into = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="merged_in")
    reason = SealedText()
    """Sealed with the key of the case into which it went."""
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """The newest first."""

        ordering: ClassVar[list[str]] = ["-at"]

    def __str__(self) -> str:
        return f"merge {self.id}"
