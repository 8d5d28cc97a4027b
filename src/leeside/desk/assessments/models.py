"""Assessments, decisions and second views: each is added and none altered; a later one supersedes an earlier one."""

import uuid
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone

from leeside.desk.cases.models import Case
from leeside.desk.sealing.fields import SealedJson, SealedText


class Choice(models.TextChoices):
    """What can be decided."""

    NO_FURTHER_ACTION = "no_further_action", "No further action"
    MONITOR = "monitor", "Keep watching"
    EARLY_HELP = "early_help", "Early help"
    REFER = "refer", "Refer"
    ESCALATE = "escalate", "Escalate"


class Assessment(models.Model):
    """One person's judgement at one time."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="assessments")
    judgement = SealedJson()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    supersedes = models.OneToOneField(
        "self", null=True, on_delete=models.PROTECT, related_name="superseded_by"
    )

    class Meta:
        """The newest first."""

        ordering: ClassVar[list[str]] = ["-at"]

    def __str__(self) -> str:
        return f"assessment {self.id}"


class Decision(models.Model):
    """What a person decided and why, beside what the knowledge advised."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="decisions")
    assessment = models.ForeignKey(Assessment, null=True, on_delete=models.PROTECT, related_name="decisions")
    choice = models.CharField(max_length=24, choices=Choice.choices)
    reasons = SealedText()
    advised = SealedJson()
    """The steps that the knowledge advised, as they stood on the page."""
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    supersedes = models.OneToOneField(
        "self", null=True, on_delete=models.PROTECT, related_name="superseded_by"
    )

    class Meta:
        """The newest first."""

        ordering: ClassVar[list[str]] = ["-at"]

    def __str__(self) -> str:
        return f"decision {self.id}"


class SecondView(models.Model):
    """A colleague is asked what they think of a decision."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    decision = models.ForeignKey(Decision, on_delete=models.PROTECT, related_name="second_views")
    question = SealedText()
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    asked = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="second_views")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """The newest first."""

        ordering: ClassVar[list[str]] = ["-at"]

    def __str__(self) -> str:
        return f"second view {self.id}"


class SecondViewAnswer(models.Model):
    """What the colleague thinks, once and for the record."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    view = models.OneToOneField(SecondView, on_delete=models.PROTECT, related_name="answer")
    agrees = models.BooleanField()
    reasons = SealedText()
    at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"answer {self.id}"
