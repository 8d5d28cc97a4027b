"""With which other cases of one's own a case was put together."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Q

from leeside.desk.cases.access import cases_of, opened
from leeside.desk.cases.models import Case
from leeside.desk.duplicates.models import Merge
from leeside.desk.sealing.open_keys import OpenKeys


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """The cases that went into this one, and the one into which it went: one's own alone."""

    came: Sequence[Case]
    went: Case | None


def together(keys: OpenKeys, case_id: uuid.UUID) -> Together:
    """What was put together with a case. Raises `NotYours`."""
    at = opened(keys, case_id)
    rows = list(Merge.objects.filter(Q(into=at.case) | Q(duplicate=at.case)))
    others = {row.duplicate_id for row in rows} | {row.into_id for row in rows}
    mine = cases_of(at.member).in_bulk(others - {at.case.pk})
    came = {row.duplicate_id for row in rows if row.into_id == at.case.pk} & mine.keys()
    went = (mine[row.into_id] for row in rows if row.into_id in mine)
    return Together(
        came=sorted((mine[one] for one in came), key=lambda case: case.arrived_at), went=next(went, None)
    )
