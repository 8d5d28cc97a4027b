"""Looks who is waited for, and tells them by mail: once for each thing, in one mail, in words that are always the same.

Nothing hangs on a mail. What waits stands in the record, and a look finds it again until a mail has left; so a server that
does not answer, a worker that died or a restart loses nothing, and at worst somebody is told twice.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import make_msgid
from typing import Any, Final

from django.conf import settings
from django.core import mail
from django.db import transaction
from django.utils import timezone

from leeside.desk.audit.services import record_change
from leeside.desk.notices.models import Told, Undelivered
from leeside.desk.notices.waiting import marks_of_what_waits
from leeside.desk.staff.models import StaffMember

SUBJECT: Final = "Something is waiting at the desk"
BODY: Final = (
    "Something is waiting for you at the safeguarding desk. Sign in, as you always do, to see what it is.\n\n"
    "This mail says nothing about anybody, and holds no link, on purpose. It is sent by a machine: please do not answer it.\n"
)
MOST_OFTEN: Final = timedelta(minutes=5)
"""How soon somebody is told again of something new: a flood of reports is no flood of mails."""
LONGEST_REST: Final = timedelta(hours=1)
"""Between two tries of a mail that does not leave."""
_WHO: Final = "task:notices"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Due:
    """Somebody who is to be told now, and the marks of what is new."""

    member: StaffMember
    marks: frozenset[bytes]


def look() -> int:
    """Tell whoever has to be told now; how many mails have left."""
    now = timezone.now()
    due = [one for member in StaffMember.objects.filter(is_active=True) if (one := _due(member, now))]
    if not due:
        return 0
    connection = mail.get_connection()
    try:
        connection.open()
    except OSError:  # every kind of failure of a mail server is one
        for one in due:
            _failed(one.member, now)
        return 0
    try:
        return sum(_told(one, connection, now) for one in due)
    finally:
        connection.close()


def _due(member: StaffMember, now: datetime) -> _Due | None:
    """What is new for somebody; what waits no longer is forgotten, so that it counts as new if it comes back."""
    waiting = marks_of_what_waits(member)
    told = {bytes(row.mark): row for row in Told.objects.filter(member=member)}
    gone = [row.pk for mark, row in told.items() if mark not in waiting]
    if gone:
        Told.objects.filter(pk__in=gone).delete()
    new = waiting - told.keys()
    lately = any(now - row.at < MOST_OFTEN for row in told.values())
    resting = Undelivered.objects.filter(member=member, next_try__gt=now).exists()
    return _Due(member=member, marks=frozenset(new)) if new and not lately and not resting else None


def _told(one: _Due, connection: Any, now: datetime) -> bool:  # noqa: ANN401 - Django's backends have no common type
    sender = settings.DEFAULT_FROM_EMAIL
    message = mail.EmailMessage(
        SUBJECT,
        BODY,
        from_email=sender,
        to=[one.member.email],
        connection=connection,
        headers={
            "Message-ID": make_msgid(domain=sender.rpartition("@")[2]),
            "Auto-Submitted": "auto-generated",
        },
    )
    try:
        message.send()
    except (OSError, ValueError):  # refused, cut off, or an address that no mail can have
        _failed(one.member, now)
        return False
    with transaction.atomic():
        Told.objects.bulk_create(Told(member=one.member, mark=mark, at=now) for mark in one.marks)
        Undelivered.objects.filter(member=one.member).delete()
        record_change(_WHO, "notice.sent", one.member, waiting=len(one.marks))
    return True


@transaction.atomic
def _failed(member: StaffMember, now: datetime) -> None:
    """Rest, each time longer; the audit keeps when it began, and not each try."""
    row, is_first = Undelivered.objects.get_or_create(member=member, defaults={"since": now})
    row.tries += 1
    row.next_try = now + min(LONGEST_REST, timedelta(minutes=1) * 2 ** min(row.tries, 10))
    row.save(update_fields=["tries", "next_try"])
    if is_first:
        record_change(_WHO, "notice.failed", member)
