"""The app of mails."""

from django.apps import AppConfig


class NoticesConfig(AppConfig):
    """Known to the others as ``notices``."""

    name = "leeside.desk.notices"
    label = "notices"
    default_auto_field = "django.db.models.BigAutoField"
