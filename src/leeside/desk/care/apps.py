"""The app of care for staff."""

from django.apps import AppConfig


class CareConfig(AppConfig):
    """Known to the others as ``care``."""

    name = "leeside.desk.care"
    label = "care"
    default_auto_field = "django.db.models.BigAutoField"
