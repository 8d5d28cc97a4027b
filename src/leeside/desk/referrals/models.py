"""A referral, each step of it, each wording of it, the clocks that run, and the packs that were made."""

import uuid
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone

from leeside.desk.cases.models import Case, Task
from leeside.desk.people.models import Person
from leeside.desk.referrals.pack_field import SealedBytes
from leeside.desk.referrals.words import How, State
from leeside.desk.sealing.fields import SealedJson, SealedText


class Referral(models.Model):
    """Something that is handed on to somebody outside, by a named person. The desk itself sends nothing."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="referrals")
    route = models.CharField(max_length=64)
    """Id of a route of the engine, or of an agency of the knowledge."""
    child = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    """Whom it is about: one form for each child."""
    state = models.CharField(max_length=16, choices=State.choices, default=State.DRAFT)
    body = SealedJson()
    """What is told, field by field, as the pack has it."""
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField(default=timezone.now)
    version = models.PositiveIntegerField(default=1)
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    approved_at = models.DateTimeField(null=True)
    sent_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    sent_at = models.DateTimeField(null=True)
    sent_how = models.CharField(max_length=16, choices=How.choices, blank=True, default="")
    sent_reference = SealedText(null=True)
    """To whom it went, and the number that they gave."""
    again_of = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="written_again")
    """The one that was not accepted, where this one is written again."""

    class Meta:
        """The newest first."""

        ordering: ClassVar[list[str]] = ["-made_at"]

    def __str__(self) -> str:
        return f"referral {self.id}"


class Revision(models.Model):
    """A wording of a referral, as somebody kept it. Never altered."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    referral = models.ForeignKey(Referral, on_delete=models.PROTECT, related_name="revisions")
    version = models.PositiveIntegerField()
    body = SealedJson()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """In their order, each version once."""

        ordering: ClassVar[list[str]] = ["version"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["referral", "version"], name="referrals_wording_once")
        ]

    def __str__(self) -> str:
        return f"revision {self.id}"


class Step(models.Model):
    """One step of a referral: by whom, when, and what the other side said. Never altered."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    referral = models.ForeignKey(Referral, on_delete=models.PROTECT, related_name="steps")
    state = models.CharField(max_length=16, choices=State.choices)
    note = SealedText()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """In their order."""

        ordering: ClassVar[list[str]] = ["at"]

    def __str__(self) -> str:
        return f"step {self.id}"


class Clock(models.Model):
    """A time that runs for a referral. Each of its tasks is made once, in the transaction that says that it was."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    referral = models.ForeignKey(Referral, on_delete=models.PROTECT, related_name="clocks")
    duty = models.CharField(max_length=64)
    since = models.DateTimeField()
    due = models.DateField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    task = models.OneToOneField(Task, null=True, on_delete=models.PROTECT, related_name="+")
    """What is to be done until then."""
    passed_at = models.DateTimeField(null=True)
    """When somebody's look at the desk found that the day had gone by."""
    chase = models.OneToOneField(Task, null=True, on_delete=models.PROTECT, related_name="+")
    """What is to be done since then."""
    stopped_at = models.DateTimeField(null=True)

    class Meta:
        """What is due first, first; each duty runs once at a time."""

        ordering: ClassVar[list[str]] = ["due", "duty"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["referral", "duty"], condition=models.Q(stopped_at=None), name="referrals_clock_once"
            )
        ]

    def __str__(self) -> str:
        return f"clock {self.id}"


class Pack(models.Model):
    """A pack that was made of a referral, and is downloaded once. Its bytes lie here locked, and only until then."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    referral = models.ForeignKey(Referral, on_delete=models.PROTECT, related_name="packs")
    of_version = models.PositiveIntegerField()
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField(default=timezone.now)
    reason = SealedText()
    locked_for = SealedText()
    """The recipient's key; or that a passphrase was told by another channel, and never the passphrase."""
    sha256 = models.CharField(max_length=64)
    size = models.PositiveIntegerField()
    content = SealedBytes(null=True)
    taken_at = models.DateTimeField(null=True)
    taken_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        """The newest first."""

        ordering: ClassVar[list[str]] = ["-made_at"]

    def __str__(self) -> str:
        return f"pack {self.id}"


class StepTask(models.Model):
    """A step of the knowledge that somebody ticked into a task of a case, so that it is ticked once."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="step_tasks")
    step = models.CharField(max_length=64)
    """Id of the step in the knowledge."""
    edition = models.CharField(max_length=32)
    task = models.OneToOneField(Task, on_delete=models.PROTECT, related_name="+")

    class Meta:
        """Each step once in a case."""

        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["case", "step"], name="referrals_step_task_once")
        ]

    def __str__(self) -> str:
        return f"step task {self.id}"
