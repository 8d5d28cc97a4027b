"""The app of who changed and who looked."""

from django.apps import AppConfig


class AuditConfig(AppConfig):
    """Known to the others as ``audit``."""

    name = "leeside.desk.audit"
    label = "audit"
    default_auto_field = "django.db.models.BigAutoField"
