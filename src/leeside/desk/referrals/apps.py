"""The app of what was handed on to others."""

from django.apps import AppConfig


class ReferralsConfig(AppConfig):
    """Known to the others as ``referrals``."""

    name = "leeside.desk.referrals"
    label = "referrals"
    default_auto_field = "django.db.models.BigAutoField"
