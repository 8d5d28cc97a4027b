"""What was noticed is kept with its case, and brings it to the top of the queue where it speaks of danger."""

from leeside.desk.audit.services import Actor, record_change
from leeside.desk.cases.models import Case
from leeside.desk.cases.versions import raise_danger
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
        raise_danger(case, by=by, action="case.danger_heard")
    return row
