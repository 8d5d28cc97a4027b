"""With which other cases of one's own a case was put together."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

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
    mine = cases_of(at.member)
    came = mine.filter(merged_away__into=at.case).distinct().order_by("arrived_at")
    newest = Merge.objects.filter(duplicate=at.case, into__in=mine).select_related("into").first()
    return Together(came=list(came), went=newest.into if newest else None)
