"""The app of keys and of what they seal."""

from django.apps import AppConfig


class SealingConfig(AppConfig):
    """Known to the others as ``sealing``."""

    name = "leeside.desk.sealing"
    label = "sealing"
    default_auto_field = "django.db.models.BigAutoField"
