"""What is on its way in: an export that is worked on, and words that are still being typed.

Both are sealed under the desk's own key, for no case has a key for them yet, and both are emptied when they have arrived.
"""

import uuid
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone

from leeside.desk.cases.models import Case


class State(models.TextChoices):
    """How far an export has come."""

    WAITING = "waiting", "Waiting to be looked at"
    LOOKING = "looking", "Being looked at"
    ASKING = "asking", "Who is who?"
    QUEUED = "queued", "Waiting to be screened"
    SCREENING = "screening", "Being screened"
    READY = "ready", "Screened, and not yet in its case"
    DONE = "done", "In the record"
    REFUSED = "refused", "Could not be read"
    FAILED = "failed", "Did not work"
    LEFT = "left", "Left, and destroyed"


WAITS: frozenset[str] = frozenset({State.WAITING, State.QUEUED})
AT_WORK: dict[str, State] = {State.WAITING: State.LOOKING, State.QUEUED: State.SCREENING}
"""What becomes of an import that waits when somebody takes it up."""
BUSY: frozenset[str] = WAITS | {State.LOOKING, State.SCREENING}
ENDED: frozenset[str] = frozenset({State.DONE, State.REFUSED, State.FAILED, State.LEFT})


class DraftKind(models.TextChoices):
    """What is being typed."""

    TELL = "tell", "A worry that is told"
    TRANSCRIPT = "transcript", "A screenshot that is typed off"


class Draft(models.Model):
    """What somebody has typed so far; sealed, theirs alone, and emptied when it has arrived."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    kind = models.CharField(max_length=16, choices=DraftKind.choices)
    answers = models.BinaryField(default=bytes)
    """The pages that were sent, by name."""
    held = models.BinaryField(default=bytes)
    """A page that was sent when the session had ended; shown again after signing in, and nothing more than that."""
    began_at = models.DateTimeField(default=timezone.now)
    changed_at = models.DateTimeField(default=timezone.now)
    case = models.ForeignKey(Case, null=True, on_delete=models.PROTECT, related_name="+")
    is_over = models.BooleanField(default=False)

    class Meta:
        """The newest first."""

        ordering: ClassVar[list[str]] = ["-changed_at"]

    def __str__(self) -> str:
        return f"draft {self.id}"


class HeldForm(models.Model):
    """A form that was sent when the session had ended, for its owner to look at and send once more; sealed, and soon gone."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    path = models.CharField(max_length=200)
    """The address of the page; addresses hold ids and nothing of content."""
    fields = models.BinaryField()
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """One for each page, the newest first."""

        ordering: ClassVar[list[str]] = ["-at"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["owner", "path"], name="arrivals_one_held_form")
        ]

    def __str__(self) -> str:
        return f"held form {self.id}"


class DoorToken(models.Model):
    """What another system shows to hand something in. It opens that door alone: with it, nothing can be read."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = models.CharField(max_length=100)
    """Which system has it, for those who look after the desk."""
    mark = models.BinaryField(max_length=32, unique=True)
    """A keyed hash; the token itself is shown once and kept nowhere."""
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField(default=timezone.now)
    used_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        """The newest first."""

        ordering: ClassVar[list[str]] = ["-made_at"]

    def __str__(self) -> str:
        return f"token {self.id}"


class Import(models.Model):
    """An export from its upload to its case. Its words are in a sealed file, and what is known of it is sealed here."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    """Who brought it; nobody, where another system did."""
    token = models.ForeignKey(DoorToken, null=True, on_delete=models.PROTECT, related_name="imports")
    again = models.CharField(max_length=64, blank=True)
    """The name that the other system gave it, so that what is sent twice arrives once; a keyed hash of it."""
    state = models.CharField(max_length=16, choices=State.choices, default=State.WAITING)
    tries = models.PositiveSmallIntegerField(default=0)
    """How often the step at hand was begun."""
    size = models.PositiveBigIntegerField()
    messages = models.PositiveIntegerField(default=0)
    """How many were read in the step at hand."""
    total = models.PositiveIntegerField(default=0)
    """How many there are, once they have been counted."""
    about = models.BinaryField()
    began_at = models.DateTimeField(default=timezone.now)
    moved_at = models.DateTimeField(default=timezone.now)
    draft = models.ForeignKey(Draft, null=True, on_delete=models.PROTECT, related_name="imports")
    """What was typed, where it is no file that was uploaded; kept until it has arrived."""
    case = models.ForeignKey(Case, null=True, on_delete=models.PROTECT, related_name="+")
    """What became of it, once it is done; from the beginning, where it is added to a case that is there already."""

    class Meta:
        """The newest first; and the two ways of coming in."""

        ordering: ClassVar[list[str]] = ["-began_at"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=models.Q(owner=None, token__isnull=False)
                | models.Q(owner__isnull=False, token=None),
                name="arrivals_brought_by_one",
            ),
            models.UniqueConstraint(
                fields=["token", "again"], condition=~models.Q(again=""), name="arrivals_sent_once"
            ),
        ]

    def __str__(self) -> str:
        return f"import {self.id}"
