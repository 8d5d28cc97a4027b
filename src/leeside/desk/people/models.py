"""Somebody in a case, the words by which their name is found, and who they were each time."""

import uuid
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone

from leeside.desk.cases.models import Case, Event
from leeside.desk.sealing.fields import SealedJson, SealedText


class Role(models.TextChoices):
    """Who somebody was in one event: never a label for life."""

    HARMED_CHILD = "harmed_child", "Child who was harmed"
    CHILD_WHO_HARMED = "child_who_harmed", "Child who harmed"
    BOTH = "both", "Child who was harmed and who harmed"
    ADULT_OF_CONCERN = "adult_of_concern", "Adult of concern"
    FAMILY = "family", "Family"
    WITNESS = "witness", "Witness"
    PROFESSIONAL = "professional", "Professional"
    UNKNOWN = "unknown", "Not known"


class Person(models.Model):
    """Somebody as one case knows them. Whether it is the same person as in another case, people decide."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="people")
    name = SealedText()
    particulars = SealedJson(null=True)
    """Date of birth, school, address and whatever else is known, by name."""
    made_at = models.DateTimeField(default=timezone.now)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """In the order in which they came up."""

        verbose_name_plural = "people"
        ordering = ("made_at", "id")

    def __str__(self) -> str:
        return f"person {self.id}"


class PersonBefore(models.Model):
    """A person as they stood in the record until somebody put it right, and why."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="before")
    version = models.PositiveIntegerField()
    name = SealedText()
    particulars = SealedJson(null=True)
    reason = SealedText(null=True)
    """Why it was changed into what came after."""
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    """Who changed it."""
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """The newest first, each version once."""

        verbose_name_plural = "people before"
        ordering: ClassVar[list[str]] = ["-version"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["person", "version"], name="people_before_once")
        ]

    def __str__(self) -> str:
        return f"before {self.id}"


class NameWord(models.Model):
    """One word of a name, as a mark."""

    id = models.BigAutoField(primary_key=True)
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="name_words")
    mark = models.BinaryField(max_length=32)

    class Meta:
        """A word's bearers lie side by side, the newest first; so do those among whom it is asked who bears a second word."""

        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["mark", "-id", "person"], name="people_word_newest"),
            models.Index(fields=["mark", "person"], name="people_word_of"),
        ]

    def __str__(self) -> str:
        return f"word {self.pk}"


class RoleAtEvent(models.Model):
    """Who a person was in one event. A later judgement is a new row; the newest counts."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    event = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="roles")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="roles")
    role = models.CharField(max_length=24, choices=Role.choices)
    supersedes = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="superseded_by")
    """The role, in an earlier event, that somebody now sees otherwise."""
    said_at = models.DateTimeField(default=timezone.now)
    said_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        """The newest last."""

        ordering: ClassVar[list[str]] = ["said_at"]

    def __str__(self) -> str:
        return f"role {self.id}"
