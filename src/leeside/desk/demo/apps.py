"""The Django app of made-up cases."""

from django.apps import AppConfig


class DemoConfig(AppConfig):
    """Made-up cases."""

    name = "leeside.desk.demo"
