"""What may be asked of the audit, by those who may see it."""

import uuid

from django.db.models import QuerySet

from leeside.desk.audit.models import Entry


def of_case(case: uuid.UUID) -> QuerySet[Entry]:
    """Who changed and who looked in one case, the newest first."""
    return Entry.objects.filter(case=case).select_related("actor").order_by("-number")


def everything() -> QuerySet[Entry]:
    """The whole chain, the newest first."""
    return Entry.objects.select_related("actor").order_by("-number")
