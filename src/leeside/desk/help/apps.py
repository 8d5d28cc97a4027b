"""The app of the public help pages."""

from django.apps import AppConfig


class HelpConfig(AppConfig):
    """Known to the others as ``help``; it keeps nothing."""

    name = "leeside.desk.help"
    label = "help"
