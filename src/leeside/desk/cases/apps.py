"""The app of cases and their chronology."""

from django.apps import AppConfig


class CasesConfig(AppConfig):
    """Known to the others as ``cases``."""

    name = "leeside.desk.cases"
    label = "cases"
    default_auto_field = "django.db.models.BigAutoField"
