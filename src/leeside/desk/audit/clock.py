"""A clock that stands before what was recorded last: times that are written now would be wrong, and somebody must know."""

from datetime import timedelta
from typing import Final

from django.db.models import Max
from django.utils import timezone

from leeside.desk.audit.models import Entry, Newest
from leeside.desk.audit.services import record_change

_WHO: Final = "desk:clock"
_ACTION: Final = "clock.behind"
_LOOKED_AT: Final = 200
"""The newest rows of the audit, whose times are held against the clock."""
ALLOWED: Final = timedelta(minutes=2)


def minutes_behind() -> int:
    """How many minutes the clock of this machine stands before what was recorded last; 0 where it does not.

    Said in the audit once, as long as it lasts.
    """
    newest = Newest.objects.get(pk=1)
    rows = Entry.objects.filter(number__gt=newest.number - _LOOKED_AT)
    latest = rows.aggregate(latest=Max("at"))["latest"]
    behind = timedelta(0) if latest is None else latest - timezone.now()
    if behind <= ALLOWED:
        return 0
    minutes = int(behind.total_seconds()) // 60
    if not rows.filter(action=_ACTION).exists():
        record_change(_WHO, _ACTION, newest, minutes=minutes)
    return minutes
