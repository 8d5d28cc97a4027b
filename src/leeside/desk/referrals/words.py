"""The words in which a referral is told, and which step follows which."""

from typing import Final

from django.db import models


class State(models.TextChoices):
    """How far a referral has come. That a receipt is due is no state: it is a clock that runs while it is sent."""

    DRAFT = "draft", "Being written"
    APPROVED = "approved", "Approved"
    SENT = "sent", "Sent by a person"
    RECEIVED = "received", "Receipt confirmed"
    ACCEPTED = "accepted", "Accepted"
    DECLINED = "declined", "Not accepted"
    ESCALATED = "escalated", "Disagreed with, and escalated"
    WITHDRAWN = "withdrawn", "Withdrawn"
    CLOSED = "closed", "Closed"


class How(models.TextChoices):
    """How a person sent it, or told of it."""

    PHONE = "phone", "Told by telephone"
    FORM = "form", "Their own form, on their site"
    SECURE_MAIL = "secure_mail", "Secure e-mail"
    UPLOAD = "upload", "Their secure upload"
    HAND = "hand", "Given by hand"
    POST = "post", "Tracked post"


NEXT: Final[dict[State, frozenset[State]]] = {
    State.DRAFT: frozenset({State.APPROVED, State.SENT, State.WITHDRAWN}),
    State.APPROVED: frozenset({State.DRAFT, State.SENT, State.WITHDRAWN}),
    State.SENT: frozenset({State.RECEIVED, State.ACCEPTED, State.DECLINED, State.WITHDRAWN, State.CLOSED}),
    State.RECEIVED: frozenset({State.ACCEPTED, State.DECLINED, State.WITHDRAWN, State.CLOSED}),
    State.ACCEPTED: frozenset({State.CLOSED}),
    State.DECLINED: frozenset({State.ESCALATED, State.CLOSED}),
    State.ESCALATED: frozenset({State.ACCEPTED, State.DECLINED, State.CLOSED}),
    State.WITHDRAWN: frozenset(),
    State.CLOSED: frozenset(),
}
"""Which steps follow which. From a draft straight to sent goes only a call: danger waits for no form."""

ENDED: Final = frozenset({State.WITHDRAWN, State.CLOSED})
WRITABLE: Final = frozenset({State.DRAFT, State.APPROVED})
"""While it can be written on; an approved one goes back to being written when somebody does."""
