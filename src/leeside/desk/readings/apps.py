"""The app of second readings."""

from django.apps import AppConfig


class ReadingsConfig(AppConfig):
    """Known to the others as ``readings``."""

    name = "leeside.desk.readings"
    label = "readings"
    default_auto_field = "django.db.models.BigAutoField"
