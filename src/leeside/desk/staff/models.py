"""Who works at the desk."""

import uuid
from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone


class Role(models.TextChoices):
    """What somebody is at the desk; what each may do stands in ``leeside.desk.permissions``."""

    SAFEGUARDING_LEAD = "safeguarding_lead", "Safeguarding lead"
    DEPUTY = "deputy", "Deputy safeguarding lead"
    PRACTITIONER = "practitioner", "Practitioner"
    MODERATOR = "moderator", "Moderator"
    AUDITOR = "auditor", "Auditor"
    ADMINISTRATOR = "administrator", "Administrator"


class StaffManager(BaseUserManager["StaffMember"]):
    """Finds members as they sign in: by e-mail address, in capitals or not."""

    def get_by_natural_key(self, username: str | None) -> "StaffMember":
        """The member with this e-mail address."""
        return self.get(email=self.normalize_email(username).lower())

    def leads(self) -> models.QuerySet["StaffMember"]:
        """The leads and their deputies who are here: whoever a concern arrives for."""
        return self.filter(is_active=True, role__in=(Role.SAFEGUARDING_LEAD, Role.DEPUTY))


class StaffMember(AbstractBaseUser):
    """One person who works at the desk. Nobody is ever deleted: the record names them; they leave."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    email = models.EmailField("e-mail address", unique=True)
    name = models.CharField(max_length=200)
    role = models.CharField(max_length=32, choices=Role.choices)
    is_active = models.BooleanField("still here", default=True)
    joined_at = models.DateTimeField(auto_now_add=True)
    left_at = models.DateTimeField(null=True, blank=True)

    objects = StaffManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name", "role"]

    class Meta:
        """Names, and what the database itself makes sure of."""

        verbose_name = "member of staff"
        verbose_name_plural = "members of staff"
        ordering = ("name", "id")
        constraints = (
            models.CheckConstraint(condition=models.Q(role__in=Role.values), name="staff_role_is_known"),
            models.CheckConstraint(
                condition=models.Q(email=Lower("email")), name="staff_email_is_lower_case"
            ),
        )

    def __str__(self) -> str:
        return self.name

    def get_full_name(self) -> str:
        """The name, as colleagues read it."""
        return self.name

    @property
    def is_lead(self) -> bool:
        """Whether concerns arrive for this person."""
        return self.role in (Role.SAFEGUARDING_LEAD, Role.DEPUTY)


class Invitation(models.Model):
    """A one-time code with which somebody sets up their sign-in: the first lead, a new colleague, or one who forgot."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    member = models.ForeignKey(StaffMember, null=True, on_delete=models.PROTECT, related_name="invitations")
    """Whose it is; nobody's yet, where it makes the first lead of a new desk."""
    made_by = models.ForeignKey(StaffMember, null=True, on_delete=models.PROTECT, related_name="+")
    code_mark = models.BinaryField(max_length=32, unique=True)
    """A keyed hash of the code; the code itself is shown once and kept nowhere."""
    drops_second_factors = models.BooleanField(default=False)
    made_at = models.DateTimeField(auto_now_add=True)
    ends_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)

    class Meta:
        """How it is named."""

        ordering = ("-made_at",)

    def __str__(self) -> str:
        return f"Invitation {self.id}"

    @property
    def works(self) -> bool:
        """Whether the code may still be used: once, in time, and by somebody who is still here."""
        here = self.member is None or self.member.is_active
        return here and self.used_at is None and self.ends_at > timezone.now()
