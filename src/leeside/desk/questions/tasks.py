"""Handing a question on outlives the page on which it was asked, and so takes the asker no time that could be measured."""

import uuid

from django_tasks import task


@task()
def hand_on_ask(ask_id: str) -> None:
    """Hand one on."""
    from leeside.desk.questions.hand_on import hand_on

    hand_on(uuid.UUID(ask_id))


def begin(ask: uuid.UUID) -> None:
    """Ask for it to be handed on."""
    hand_on_ask.enqueue(str(ask))
