"""The app of the people in a case."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Known to the others as ``people``."""

    name = "leeside.desk.people"
    label = "people"
    default_auto_field = "django.db.models.BigAutoField"
