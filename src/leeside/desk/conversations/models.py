"""A conversation with what screening made of it, its messages in stretches, and what else came as evidence."""

import uuid
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone

from leeside.desk.cases.models import Case
from leeside.desk.sealing.fields import SealedJson, SealedText


class EvidenceItem(models.Model):
    """What came in: a file that was read, or a token of one that was not kept. No bytes of it are here."""

    class Kind(models.TextChoices):
        """What it is."""

        EXPORT = "export", "An export of a conversation"
        MEDIA = "media", "A picture, film or sound that was not kept"
        TRANSCRIPT = "transcript", "A transcribed screenshot"
        PASTED = "pasted", "Lines that somebody pasted or typed"
        DOCUMENT = "document", "Something else, described"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="evidence")
    kind = models.CharField(max_length=16, choices=Kind.choices)
    described = SealedJson()
    """Name, SHA-256, size, kind of media, and what was not read, as far as each is known."""
    match_token = models.BinaryField(max_length=32, null=True, db_index=True)
    """A keyed HMAC over the SHA-256, so that the same file is recognised and no list can be held against it."""
    received_at = models.DateTimeField(default=timezone.now)
    received_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        """In the order in which it came."""

        ordering = ("received_at", "id")

    def __str__(self) -> str:
        return f"evidence {self.id}"


class Conversation(models.Model):
    """One conversation of a case. What was said and by whom is sealed; how long it is, is not."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="conversations")
    evidence = models.ForeignKey(EvidenceItem, on_delete=models.PROTECT, related_name="conversations")
    title = SealedText()
    source = models.CharField(max_length=64)
    """Which of the engine's sources read it."""
    result = SealedJson()
    """What screening noticed in it, as the engine gives it."""
    messages = models.PositiveIntegerField(default=0)
    added_at = models.DateTimeField(default=timezone.now)

    class Meta:
        """In the order in which they came."""

        ordering = ("added_at", "id")

    def __str__(self) -> str:
        return f"conversation {self.id}"


class Stretch(models.Model):
    """A few hundred messages that follow each other, sealed as one."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    conversation = models.ForeignKey(Conversation, on_delete=models.PROTECT, related_name="stretches")
    first = models.PositiveIntegerField()
    """Index of its first message, from 0."""
    count = models.PositiveIntegerField()
    content = SealedJson()

    class Meta:
        """In their order, each place once."""

        verbose_name_plural = "stretches"
        ordering = ("first",)
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["conversation", "first"], name="conversations_stretch_once")
        ]

    def __str__(self) -> str:
        return f"stretch {self.id}"


class WiderLook(models.Model):
    """Somebody wanted to read more than the minimum, and said why."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    conversation = models.ForeignKey(Conversation, on_delete=models.PROTECT, related_name="wider_looks")
    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    reason = SealedText()

    class Meta:
        """The newest first."""

        ordering = ("-at",)

    def __str__(self) -> str:
        return f"look {self.id}"
