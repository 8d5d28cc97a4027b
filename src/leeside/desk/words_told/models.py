"""What was noticed in one telling, sealed with the key of its case; its level stands open, as a case's does."""

import uuid
from typing import ClassVar

from django.db import models
from django.utils import timezone

from leeside.desk.cases.models import Case
from leeside.desk.sealing.fields import SealedJson


class Heard(models.Model):
    """One telling, looked at once. It raises a case to danger and lowers nothing; there is none where nothing was noticed."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="heard")
    level = models.CharField(max_length=32)
    signs = SealedJson(null=True)
    """Each sign with the words it was seen in; none for a message at the door, which brings no key of the case."""
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """In their order."""

        verbose_name_plural = "heard"
        ordering: ClassVar[list[str]] = ["at", "id"]

    def __str__(self) -> str:
        return f"heard {self.id}"
