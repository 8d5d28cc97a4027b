"""The app of signs in what was told."""

from django.apps import AppConfig


class WordsToldConfig(AppConfig):
    """Known to the others as ``words_told``."""

    name = "leeside.desk.words_told"
    label = "words_told"
    default_auto_field = "django.db.models.BigAutoField"
