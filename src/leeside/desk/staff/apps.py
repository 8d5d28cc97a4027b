"""The app of those who work at the desk."""

from django.apps import AppConfig


class StaffConfig(AppConfig):
    """Known to the others as ``staff``."""

    name = "leeside.desk.staff"
    label = "staff"
    default_auto_field = "django.db.models.BigAutoField"
