"""The app of requests for access."""

from django.apps import AppConfig


class AccessRequestsConfig(AppConfig):
    """Known to the others as ``access_requests``."""

    name = "leeside.desk.access_requests"
    label = "access_requests"
    default_auto_field = "django.db.models.BigAutoField"
