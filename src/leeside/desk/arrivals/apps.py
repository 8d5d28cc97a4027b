"""The app of the doors through which concerns arrive."""

from django.apps import AppConfig


class ArrivalsConfig(AppConfig):
    """Known to the others as ``arrivals``."""

    name = "leeside.desk.arrivals"
    label = "arrivals"
    default_auto_field = "django.db.models.BigAutoField"
