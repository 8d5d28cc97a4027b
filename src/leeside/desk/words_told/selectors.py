"""What was noticed in what was told of a case, for a member of it."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field

import msgspec

from leeside.desk.audit.services import record_look
from leeside.desk.cases.access import opened
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.words_told.listen import Word
from leeside.desk.words_told.models import Heard
from leeside.knowledge.model import RiskLevel


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownHeard:
    """One telling, open."""

    row: Heard
    words: tuple[Word, ...] = field(repr=False)

    @property
    def is_danger(self) -> bool:
        """Whether its words speak of danger at that moment."""
        return self.row.level == RiskLevel.DANGER_NOW


def heard_in(keys: OpenKeys, case_id: uuid.UUID) -> Sequence[KnownHeard]:
    """The tellings of a case in which something was noticed. Raises `NotYours`. It is audited."""
    at = opened(keys, case_id)
    rows = list(Heard.objects.filter(case=at.case))
    if rows:
        record_look(at.member, "telling.heard_read", "words_told_heard", case=at.case.pk, rows=len(rows))
    return [
        KnownHeard(
            row=row, words=msgspec.convert(row.signs.reveal(at.key), tuple[Word, ...]) if row.signs else ()
        )
        for row in rows
    ]
