"""The app of how long things are kept."""

from django.apps import AppConfig


class RetentionConfig(AppConfig):
    """Known to the others as ``retention``."""

    name = "leeside.desk.retention"
    label = "retention"
    default_auto_field = "django.db.models.BigAutoField"
