"""What the door keeps: whether it is open, and who may come back to which case. No row tells where anybody wrote from."""

import uuid
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone

from leeside.desk.cases.models import Case
from leeside.desk.sealing.fields import SealedJson, SealedText


class DoorSettings(models.Model):
    """Whether the door is open, and what stands on it. All of it is shown to everybody who comes to the door."""

    id = models.SmallIntegerField(primary_key=True, default=1)
    is_open = models.BooleanField(default=False)
    school_name = models.CharField(max_length=100, blank=True)
    read_when = models.CharField(max_length=200, blank=True)
    """When somebody reads what came in, in a sentence of their own."""
    contacts = models.TextField(blank=True)
    """People and places nearby that a child can turn to, one on each line."""
    leave_to = models.URLField(blank=True)
    """Where *Leave now* leads; empty for a plain page of the desk's own."""
    most_an_hour = models.PositiveSmallIntegerField(default=30)
    """How many new reports are taken within an hour."""
    changed_at = models.DateTimeField(default=timezone.now)

    class Meta:
        """One row and no other."""

        verbose_name_plural = "door settings"
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(condition=models.Q(id=1), name="door_one_settings")
        ]

    def __str__(self) -> str:
        return "open" if self.is_open else "shut"


class AboutStaff(models.TextChoices):
    """What a later message says of somebody who works here; nothing, as a rule."""

    NAMED = "named", "It names somebody who works here"
    UNCLEAR = "unclear", "It may be about somebody who works here, and the desk does not know who"


class Thread(models.Model):
    """Somebody who told of something and may come back with seven words.

    Two pairs of keys belong to it. The desk's private half is sealed with the case's key; the teller's is made from
    their words each time, and stands nowhere.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.OneToOneField(Case, on_delete=models.PROTECT, related_name="door_thread")
    mark = models.BinaryField(max_length=32, null=True, unique=True)
    """A slow keyed hash of the words; empty once they open nothing any more."""
    sent = models.BinaryField(max_length=32, unique=True)
    """A keyed hash of the form as it was sent, so that two presses of a button are one report."""
    teller_public = models.BinaryField(max_length=32)
    desk_public = models.BinaryField(max_length=32)
    desk_private = SealedText()
    about = SealedJson()
    """Who tells, and what they said of reaching them."""
    made_at = models.DateTimeField(default=timezone.now)
    ends_at = models.DateTimeField()
    """When the words stop working, unless somebody writes before."""
    came_back_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"thread {self.id}"


class Post(models.Model):
    """One message between the desk and somebody who told of something, sealed for each side that may read it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    thread = models.ForeignKey(Thread, on_delete=models.PROTECT, related_name="posts")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    """Who wrote for the desk; nobody, where the teller did."""
    at = models.DateTimeField(default=timezone.now)
    sent = models.BinaryField(max_length=32, null=True, unique=True)
    """A keyed hash of the form as it was sent, so that two presses of a button are one message; none for the desk's own."""
    staff = models.CharField(max_length=8, choices=AboutStaff.choices, blank=True)
    """Whether it is about somebody who works here."""
    for_desk = models.BinaryField()
    for_teller = models.BinaryField(null=True)
    """The desk's own messages alone: what a teller wrote is shown to nobody who finds their words."""
    seen_at = models.DateTimeField(null=True)
    """When the other side had it before their eyes: the teller on coming back, the desk on taking it into the record."""
    seen_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        """In the order in which they were written."""

        ordering: ClassVar[list[str]] = ["at", "id"]

    def __str__(self) -> str:
        return f"post {self.id}"
