"""A case, its members, its chronology and its tasks. Content is sealed; what sorts a queue is not."""

import uuid
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone

from leeside.desk.cases.words import AgeBand, Door, EventKind, Precision, State, Why
from leeside.desk.sealing.fields import SealedJson, SealedText
from leeside.desk.sealing.models import ContentKey
from leeside.knowledge.model import RiskLevel

LEVELS = [(level.value, level.value.replace("_", " ").capitalize()) for level in RiskLevel]


class Case(models.Model):
    """One child's matter, from its arrival on, or one place's (``contexts``). Never deleted; a dismissed one stays."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    reference = models.CharField(max_length=16, unique=True)
    key = models.OneToOneField(ContentKey, on_delete=models.PROTECT, related_name="+")
    title = SealedText()
    """A line by which members tell it apart."""
    door = models.CharField(max_length=16, choices=Door.choices)
    state = models.CharField(max_length=16, choices=State.choices, default=State.ARRIVED)
    level = models.CharField(max_length=32, choices=LEVELS, blank=True)
    """What screening made of the words; empty where nothing was screened. Never what a person concluded."""
    danger_now = models.BooleanField(default=False)
    age_band = models.CharField(max_length=16, choices=AgeBand.choices, default=AgeBand.UNKNOWN)
    staff_involved = models.BooleanField(default=False)
    claimed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="claimed_cases"
    )
    held_until = models.DateField(null=True)
    arrived_at = models.DateTimeField(default=timezone.now)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """How the queue finds them."""

        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["state", "arrived_at"], name="cases_by_state"),
            models.Index(fields=["-arrived_at", "-reference"], name="cases_newest"),
        ]

    def __str__(self) -> str:
        return self.reference


class ReferenceCounter(models.Model):
    """The number that the last case of a year has."""

    year = models.PositiveSmallIntegerField(primary_key=True)
    last = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.year}: {self.last}"


class Membership(models.Model):
    """Somebody who may open a case, from when to when, and why."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="memberships")
    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="memberships")
    since = models.DateTimeField(default=timezone.now)
    until = models.DateTimeField(null=True)
    given_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    why = models.CharField(max_length=16, choices=Why.choices)
    reason = SealedText(null=True)

    class Meta:
        """Each member once at a time."""

        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["case", "member"], condition=models.Q(until=None), name="cases_member_once"
            )
        ]

    def __str__(self) -> str:
        return f"membership {self.id}"


class KeptOut(models.Model):
    """A member of staff whom a case concerns, and who therefore never becomes a member of it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="kept_out")
    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    class Meta:
        """Once per case."""

        verbose_name_plural = "kept out"
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["case", "member"], name="cases_kept_out_once")
        ]

    def __str__(self) -> str:
        return f"kept out {self.id}"


class Event(models.Model):
    """One line of the chronology. Never altered: a correction is a new event that points at the old one."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="events")
    kind = models.CharField(max_length=24, choices=EventKind.choices)
    occurred_at = models.DateTimeField(null=True)
    precision = models.CharField(max_length=8, choices=Precision.choices, default=Precision.MINUTE)
    recorded_at = models.DateTimeField(default=timezone.now)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    system = models.CharField(max_length=64, blank=True)
    body = SealedText()
    corrects = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="corrections")

    class Meta:
        """In the order of what happened."""

        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["case", "occurred_at"], name="cases_chronology")
        ]

    def __str__(self) -> str:
        return f"event {self.id}"


class Around(models.Model):
    """What surrounds the child, as somebody knew it at one time. A later one is a new row."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="around")
    body = SealedJson()
    """`around.Surroundings`, as JSON."""
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    supersedes = models.OneToOneField(
        "self", null=True, on_delete=models.PROTECT, related_name="superseded_by"
    )

    class Meta:
        """The newest first."""

        verbose_name_plural = "around"
        ordering: ClassVar[list[str]] = ["-at"]

    def __str__(self) -> str:
        return f"around {self.id}"


class Task(models.Model):
    """Something to be done, by whom, until when, and why."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="tasks")
    what = SealedText()
    reason = SealedText()
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="case_tasks")
    due = models.DateField()
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField(default=timezone.now)
    finished_at = models.DateTimeField(null=True)
    finished_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        """What is due first, first."""

        ordering = ("due", "made_at")

    def __str__(self) -> str:
        return f"task {self.id}"


class Alert(models.Model):
    """The glass was broken: leads see who did, and members why, until one of them says that it was seen."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="alerts")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    reason = SealedText()
    seen_at = models.DateTimeField(null=True)
    seen_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        """The newest first."""

        ordering = ("-at",)

    def __str__(self) -> str:
        return f"alert {self.id}"
