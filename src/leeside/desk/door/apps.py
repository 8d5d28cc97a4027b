"""The app of the door for children and the public."""

from django.apps import AppConfig


class DoorConfig(AppConfig):
    """Known to the others as ``door``."""

    name = "leeside.desk.door"
    label = "door"
    default_auto_field = "django.db.models.BigAutoField"
