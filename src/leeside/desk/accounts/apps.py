"""The app of accounts on platforms."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Known to the others as ``accounts``."""

    name = "leeside.desk.accounts"
    label = "accounts"
    default_auto_field = "django.db.models.BigAutoField"
