"""That somebody opened words that weigh on people. It is kept for four weeks, for their own sake, and for nothing else."""

import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone

from leeside.desk.conversations.models import Conversation


class Exposure(models.Model):
    """One opening of a conversation in which something was noticed."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    conversation = models.ForeignKey(Conversation, on_delete=models.PROTECT, related_name="+")
    excerpts = models.PositiveIntegerField()
    """How many excerpts or messages were shown at once."""
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """How it is counted, and let go."""

        indexes = (models.Index(fields=["member", "at"], name="care_by_member"),)

    def __str__(self) -> str:
        return f"exposure {self.id}"
