"""What was noticed is kept with its case, and brings it to the top of the queue where it speaks of danger."""

from django.db.models import F

from leeside.desk.audit.services import Actor, record_change
from leeside.desk.cases.models import Case
from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.sealing.fields import seal
from leeside.desk.words_told.listen import Listened
from leeside.desk.words_told.models import Heard
from leeside.knowledge.model import RiskLevel


def keep_heard(case: Case, key: CaseKey | None, listened: Listened, *, by: Actor) -> Heard | None:
    """Keep what was noticed, within the transaction of whoever took the telling in; nothing where nothing was.

    ``key`` is none at the door when somebody comes back: then the level is kept alone, and the words are in the message.
    """
    if listened.level is RiskLevel.NOTHING_NOTICED:
        return None
    row = Heard(case=case, level=listened.level.value)
    if key is not None:
        seal(row, key, signs=listened.words)
    row.save(force_insert=True)
    record_change(by, "telling.heard", row, case=case.pk, level=row.level)
    if listened.is_danger:
        _raise(case, by=by)
    return row


def _raise(case: Case, *, by: Actor) -> None:
    """To the top of the queue; that there is no danger any more, only a person says."""
    if Case.objects.filter(pk=case.pk, danger_now=False).update(danger_now=True, version=F("version") + 1):
        case.refresh_from_db(fields=["danger_now", "version"])
        record_change(by, "case.danger_heard", case, case=case.pk, version=case.version)
