"""A question about an account, to whoever has another case with it; whom it reached, and what each of them answers."""

import uuid
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone

from leeside.desk.cases.models import Case
from leeside.desk.sealing.fields import SealedText
from leeside.desk.sealing.models import ContentKey


class About(models.TextChoices):
    """What the cases have in common."""

    ACCOUNT = "account", "An account"
    CONTEXT = "context", "A server, a group or a place"


class Choice(models.TextChoices):
    """What may be answered. None of them tells the asker how many were asked."""

    NOTHING = "nothing", "Share nothing"
    TALK = "talk", "Talk to me"
    ADDED = "added", "Make them a member of this case"


class Ask(models.Model):
    """What somebody asks, sealed under a key of its own that those who are asked get copies of."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="+")
    """The case in which it was asked; nobody who is asked learns which."""
    about = models.CharField(max_length=16, choices=About.choices)
    mark = models.BinaryField(max_length=32)
    """The mark by which the cases match."""
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    key = models.OneToOneField(ContentKey, on_delete=models.PROTECT, related_name="+")
    reason = SealedText()
    carried = models.BinaryField(default=bytes)
    """The key on its way, sealed under the desk's own; emptied when it was handed on."""
    handed_on_at = models.DateTimeField(null=True)

    class Meta:
        """The newest first."""

        ordering: ClassVar[list[str]] = ["-at"]

    def __str__(self) -> str:
        return f"ask {self.id}"


class Question(models.Model):
    """The question as it came to one case."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    ask = models.ForeignKey(Ask, on_delete=models.PROTECT, related_name="questions")
    here = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="+", db_column="case_id")
    """The case to which it came. It goes with the case in which it was asked, whose words it holds."""
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """Once for each case, the newest first."""

        ordering: ClassVar[list[str]] = ["-at"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["ask", "here"], name="questions_once_in_a_case")
        ]

    def __str__(self) -> str:
        return f"question {self.id}"


class Answer(models.Model):
    """What a member of that case answers, once; the reason is for the case's own record."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    question = models.OneToOneField(Question, on_delete=models.PROTECT, related_name="answer")
    choice = models.CharField(max_length=16, choices=Choice.choices)
    why = SealedText()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"answer {self.id}"
