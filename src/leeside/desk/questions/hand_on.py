"""A question reaches the members of each matching case, by copies of its key. It is done once, however often it is begun."""

import uuid
from typing import Final

from django.db import transaction
from django.utils import timezone

from leeside.desk.audit.services import record_change
from leeside.desk.cases.access import cases_of
from leeside.desk.questions.models import Ask, Question
from leeside.desk.questions.readers import cases_asked, readers_in, stands_open
from leeside.desk.questions.services import carrying
from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.sealing.models import ContentKey
from leeside.desk.sealing.services import give, pairs_of
from leeside.desk.staff import at_rest

_WHO: Final = "task:questions"


@transaction.atomic
def hand_on(ask_id: uuid.UUID) -> None:
    """Put it before those whom it reaches. Whoever is no member any more of the case they asked in, asks nobody."""
    ask = Ask.objects.select_for_update().filter(pk=ask_id, handed_on_at=None).first()
    if ask is None:
        return
    secret = at_rest.unseal(bytes(ask.carried), purpose=carrying(ask.pk))
    still = cases_of(ask.by).filter(pk=ask.case_id).exists()
    if secret is not None and still:
        _give_to_all(ask, CaseKey(id=ask.key_id, secret=secret))
    ask.carried, ask.handed_on_at = b"", timezone.now()
    ask.save(update_fields=["carried", "handed_on_at"])
    record_change(_WHO, "question.handed_on", ask, case=ask.case_id)


def _give_to_all(ask: Ask, key: CaseKey) -> None:
    row = ContentKey.objects.get(pk=key.id)
    for case in cases_asked(ask):
        pairs = list(pairs_of(readers_in(case, ask)))
        if not pairs:
            continue
        for pair in pairs:
            give(row, key, pair)
        question = Question.objects.create(ask=ask, here=case)
        shown_in = case.pk if stands_open(case, ask) else None
        record_change(_WHO, "question.came", question, case=shown_in, asker=ask.by_id)
