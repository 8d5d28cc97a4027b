"""The app of servers, groups and places."""

from django.apps import AppConfig


class ContextsConfig(AppConfig):
    """Known to the others as ``contexts``."""

    name = "leeside.desk.contexts"
    label = "contexts"
    default_auto_field = "django.db.models.BigAutoField"
