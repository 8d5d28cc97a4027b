"""The app of oversight."""

from django.apps import AppConfig


class OversightConfig(AppConfig):
    """Known to the others as ``oversight``."""

    name = "leeside.desk.oversight"
    label = "oversight"
    default_auto_field = "django.db.models.BigAutoField"
