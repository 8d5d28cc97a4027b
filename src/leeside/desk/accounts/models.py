"""An account on a platform, as one case knows it."""

import uuid
from typing import ClassVar

from django.db import models
from django.utils import timezone

from leeside.desk.cases.models import Case
from leeside.desk.people.models import Person
from leeside.desk.sealing.fields import SealedJson, SealedText


class Account(models.Model):
    """Platform, handle, numeric ids and display names over time, sealed; and marks by which it is found again."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="accounts")
    person = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="accounts")
    """Whose it is, where somebody said so."""
    platform = SealedText()
    handle = SealedText()
    names = SealedJson(null=True)
    """Numeric ids, and display names with the day since which each was seen."""
    match_token = models.BinaryField(max_length=32, db_index=True)
    """A keyed HMAC over the normalised platform and handle."""
    made_at = models.DateTimeField(default=timezone.now)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """Once in each case."""

        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["case", "match_token"], name="accounts_once_in_a_case")
        ]

    def __str__(self) -> str:
        return f"account {self.id}"
