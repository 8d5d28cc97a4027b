"""The chain: one row for each change and each look, and its newest link."""

import uuid
from typing import Any, ClassVar

from django.conf import settings
from django.db import models

from leeside.desk.audit.link import Link
from leeside.desk.audit.words import WORDS


class Entry(models.Model):
    """One link of the chain. It says who did what to which record, and nothing of what stands in that record."""

    number = models.BigIntegerField(primary_key=True)
    """1 and up, without a gap."""
    at = models.DateTimeField()
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    system = models.CharField(max_length=64)
    """Which part of the desk did it, where nobody was signed in; else empty."""
    looked = models.BooleanField()
    action = models.CharField(max_length=64)
    table = models.CharField(max_length=64)
    row = models.CharField(max_length=64)
    case = models.UUIDField(null=True)
    detail = models.JSONField(default=dict)
    """Ids, counts and words of the desk's own vocabulary; `link.check` lets nothing else in."""
    previous = models.CharField(max_length=64)
    mark = models.CharField(max_length=64)
    """The HMAC over everything above, and over the mark before it."""

    class Meta:
        """Names, and how rows of one case are found."""

        verbose_name_plural = "entries"
        ordering = ("number",)
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["case", "number"], name="audit_by_case")
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=models.Q(actor__isnull=False, system="")
                | (models.Q(actor__isnull=True) & ~models.Q(system="")),
                name="audit_somebody_or_some_part",
            )
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.action}"

    @property
    def words(self) -> str:
        """What was done, for whoever reads it; the code itself where no words are known for it."""
        return WORDS.get(self.action, self.action)

    def link(self) -> Link:
        """What the row says, as it is bound into the chain."""
        return Link(
            number=self.number,
            at=self.at,
            actor=None if self.actor_id is None else str(self.actor_id),
            system=self.system,
            looked=self.looked,
            action=self.action,
            table=self.table,
            row=self.row,
            case=None if self.case is None else str(self.case),
            detail=self.detail,
            previous=self.previous,
        )


class _Of(models.Manager[Any]):
    """The rows of one of the two kinds."""

    def __init__(self, *, looked: bool) -> None:
        super().__init__()
        self.looked = looked

    def get_queryset(self) -> models.QuerySet[Any]:
        """Those alone."""
        return super().get_queryset().filter(looked=self.looked)


class AuditEntry(Entry):
    """Who changed."""

    objects: ClassVar[models.Manager[Any]] = _Of(looked=False)

    class Meta:
        """The same table."""

        proxy = True
        verbose_name_plural = "audit entries"


class AccessEntry(Entry):
    """Who looked."""

    objects: ClassVar[models.Manager[Any]] = _Of(looked=True)

    class Meta:
        """The same table."""

        proxy = True
        verbose_name_plural = "access entries"


class Newest(models.Model):
    """The newest link, in one row that every writer locks: two that write at once write one after the other."""

    id = models.SmallIntegerField(primary_key=True, default=1)
    number = models.BigIntegerField(default=0)
    mark = models.CharField(max_length=64, default="0" * 64)
    chain = models.UUIDField(default=uuid.uuid4)
    """Which desk's chain it is."""

    class Meta:
        """One row and no other."""

        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(condition=models.Q(id=1), name="audit_one_newest")
        ]

    def __str__(self) -> str:
        return f"newest: {self.number}"
