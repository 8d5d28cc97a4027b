"""Keys, as the database holds them: none of them is open."""

import uuid
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone


class PairOf(models.TextChoices):
    """Whose pair of keys it is."""

    MEMBER = "member", "a member of staff"
    GLASS = "glass", "leads and deputies, behind glass"
    RECOVERY = "recovery", "the organisation, in shares"


class KeyPair(models.Model):
    """A public key, and its private key sealed with a password, with the glass key, or kept on paper in shares."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    of = models.CharField(max_length=16, choices=PairOf.choices)
    member = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="key_pairs"
    )
    public = models.BinaryField(max_length=32)
    sealed_private = models.BinaryField(null=True)
    salt = models.BinaryField(max_length=16, null=True)
    cost_n = models.PositiveIntegerField(default=0)
    cost_r = models.PositiveSmallIntegerField(default=0)
    cost_p = models.PositiveSmallIntegerField(default=0)
    shares = models.PositiveSmallIntegerField(default=0)
    needed = models.PositiveSmallIntegerField(default=0)
    made_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True)
    """When another pair took its place; nothing is sealed for it from then on."""

    class Meta:
        """One pair each at a time."""

        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["member"],
                condition=models.Q(ended_at=None, of="member"),
                name="sealing_one_pair_each",
            ),
            models.UniqueConstraint(
                fields=["of"],
                condition=models.Q(ended_at=None) & ~models.Q(of="member"),
                name="sealing_one_glass_one_recovery",
            ),
            models.CheckConstraint(
                condition=models.Q(of="member", member__isnull=False)
                | (~models.Q(of="member") & models.Q(member__isnull=True)),
                name="sealing_pair_has_owner",
            ),
        ]

    def __str__(self) -> str:
        return f"key pair {self.id}"


class ContentKey(models.Model):
    """A key that content is sealed with. Its secret stands nowhere but in the copies."""

    id = models.UUIDField(primary_key=True, editable=False)
    made_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"content key {self.id}"


class KeyCopy(models.Model):
    """A content key, sealed for the owner of one pair."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    key = models.ForeignKey(ContentKey, on_delete=models.PROTECT, related_name="copies")
    pair = models.ForeignKey(KeyPair, on_delete=models.PROTECT, related_name="copies")
    wrapped = models.BinaryField(max_length=128)
    given_at = models.DateTimeField(default=timezone.now)

    class Meta:
        """One copy each."""

        verbose_name_plural = "key copies"
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["key", "pair"], name="sealing_one_copy_each")
        ]

    def __str__(self) -> str:
        return f"copy {self.id}"
