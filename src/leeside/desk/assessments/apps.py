"""The app of what people concluded, and why."""

from django.apps import AppConfig


class AssessmentsConfig(AppConfig):
    """Known to the others as ``assessments``."""

    name = "leeside.desk.assessments"
    label = "assessments"
    default_auto_field = "django.db.models.BigAutoField"
