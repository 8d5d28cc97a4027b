"""The app of what was said, and of what came with it."""

from django.apps import AppConfig


class ConversationsConfig(AppConfig):
    """Known to the others as ``conversations``."""

    name = "leeside.desk.conversations"
    label = "conversations"
    default_auto_field = "django.db.models.BigAutoField"
