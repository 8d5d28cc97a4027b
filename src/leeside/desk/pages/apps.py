"""The app of what every page shares."""

from django.apps import AppConfig


class PagesConfig(AppConfig):
    """Known to the others as ``pages``."""

    name = "leeside.desk.pages"
    label = "pages"
