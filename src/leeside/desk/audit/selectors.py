"""What may be asked of the audit; for services of other apps, which ask who may (`leeside.desk.cases.trail`)."""

from django.db.models import QuerySet

from leeside.desk.audit.models import Entry


def entries() -> QuerySet[Entry]:
    """The whole chain, the newest first, with those who acted."""
    return Entry.objects.select_related("actor").order_by("-number")
