"""The app of what arrived twice."""

from django.apps import AppConfig


class DuplicatesConfig(AppConfig):
    """Known to the others as ``duplicates``."""

    name = "leeside.desk.duplicates"
    label = "duplicates"
    default_auto_field = "django.db.models.BigAutoField"
