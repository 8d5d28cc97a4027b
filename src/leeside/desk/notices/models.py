"""Who was told that something waits, and whose mails do not leave. Neither says what it is."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone


class Told(models.Model):
    """Somebody was told of something, as long as it waits."""

    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    mark = models.BinaryField(max_length=32)
    """A keyed hash of what waits, from which neither a case nor a kind can be read."""
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """Each thing once."""

        verbose_name_plural = "told"
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["member", "mark"], name="notices_told_once")
        ]

    def __str__(self) -> str:
        return f"told {self.pk}"


class Undelivered(models.Model):
    """Somebody's mail does not leave, since when, and when it is tried again."""

    member = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    since = models.DateTimeField(default=timezone.now)
    tries = models.PositiveIntegerField(default=0)
    next_try = models.DateTimeField(default=timezone.now)

    class Meta:
        """The longest first."""

        verbose_name_plural = "undelivered"
        ordering: ClassVar[list[str]] = ["since"]

    def __str__(self) -> str:
        return f"undelivered {self.pk}"
