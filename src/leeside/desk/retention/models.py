"""What a case is kept as, what holds it, who proposed to destroy it, and what is left to say of one that was."""

import uuid
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone

from leeside.desk.cases.models import Case
from leeside.desk.sealing.fields import SealedJson, SealedText


class Kept(models.Model):
    """How long a case is kept, as a person chose it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.OneToOneField(Case, on_delete=models.PROTECT, related_name="kept")
    category = models.CharField(max_length=64)
    """Id of a category of the schedule."""
    days = SealedJson()
    """The days from which it is counted; a date of birth among them, so they are sealed."""
    chosen_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    chosen_at = models.DateTimeField(default=timezone.now)

    class Meta:
        """Once for a case."""

        verbose_name_plural = "kept"

    def __str__(self) -> str:
        return f"kept {self.id}"


class Hold(models.Model):
    """A case is not destroyed while this stands, whatever the schedule says."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="holds")
    reason = SealedText()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    since = models.DateTimeField(default=timezone.now)
    lifted_at = models.DateTimeField(null=True)
    lifted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    lifted_because = SealedText(null=True)

    class Meta:
        """In their order."""

        ordering = ("since", "id")

    def __str__(self) -> str:
        return f"hold {self.id}"


class Proposal(models.Model):
    """Somebody looked at a case whose time is over, and proposes to destroy it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.OneToOneField(Case, on_delete=models.PROTECT, related_name="proposal")
    category = models.CharField(max_length=64)
    reason = SealedText()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"proposal {self.id}"


class Tombstone(models.Model):
    """What is left of a case that was destroyed: who, when, and by which rule; nothing of what was in it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    reference = models.CharField(max_length=16, unique=True)
    case = models.UUIDField(unique=True)
    """The id by which the audit knows it."""
    key = models.CharField(max_length=32, unique=True)
    """The id of the key that was destroyed; no secret, and no use without it."""
    category = models.CharField(max_length=64)
    proposed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    proposed_at = models.DateTimeField()
    approved_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    approved_at = models.DateTimeField(default=timezone.now)
    rows = models.PositiveIntegerField()
    """How many rows of the record went."""

    class Meta:
        """The newest first."""

        ordering: ClassVar[list[str]] = ["-approved_at"]

    def __str__(self) -> str:
        return self.reference


class Witness(models.Model):
    """Somebody who could open the case when it was destroyed, and may therefore see what is left of it."""

    id = models.BigAutoField(primary_key=True)
    tombstone = models.ForeignKey(Tombstone, on_delete=models.PROTECT, related_name="witnesses")
    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    class Meta:
        """Each once."""

        verbose_name_plural = "witnesses"
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["tombstone", "member"], name="retention_witness_once")
        ]

    def __str__(self) -> str:
        return f"witness {self.pk}"


class DestroyedKey(models.Model):
    """A key that was destroyed with a case, by its id: the case's own, and those of what had one besides."""

    id = models.BigAutoField(primary_key=True)
    tombstone = models.ForeignKey(Tombstone, on_delete=models.PROTECT, related_name="keys")
    key = models.CharField(max_length=32, unique=True)

    def __str__(self) -> str:
        return f"destroyed key {self.pk}"


class Proof(models.Model):
    """One look for what may be left: what was looked for, where, and what was found."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    tombstone = models.ForeignKey(Tombstone, on_delete=models.PROTECT, related_name="proofs")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    whole = models.BooleanField()
    """Whether every place could be looked at, and nothing was found in any."""
    places = models.JSONField()
    """Each place with what was looked for there, in counts and the desk's own words."""

    class Meta:
        """The newest first."""

        ordering: ClassVar[list[str]] = ["-at"]

    def __str__(self) -> str:
        return f"proof {self.id}"
