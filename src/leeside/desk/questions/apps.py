"""The app of questions to the owners of matching cases."""

from django.apps import AppConfig


class QuestionsConfig(AppConfig):
    """Known to the others as ``questions``."""

    name = "leeside.desk.questions"
    label = "questions"
    default_auto_field = "django.db.models.BigAutoField"
