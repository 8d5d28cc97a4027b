"""``leeside desk recovery-drill``: two people type their shares, and learn what they would open."""

import getpass
from collections.abc import Callable
from pathlib import Path

from leeside.desk.at_terminal import open_desk
from leeside.errors import DeskError

_Say = Callable[[str], None]
_Ask = Callable[[str], str]


def drill(
    folder: Path | None,
    *,
    by: str,
    beside: str,
    asks_for_key: bool = False,
    ask: _Ask = getpass.getpass,
    say: _Say = print,
) -> bool:
    """Try two shares, in the presence of the two people with these e-mail addresses. Whether everything would open.

    Nothing is given to anybody, and the shares are kept nowhere. Raises `DeskError` for people who do not work here and
    for shares that are wrong.
    """
    open_desk(folder, asks_for_key=asks_for_key)
    from django.db import connection

    from leeside.desk.sealing.recovery import recovery_drill
    from leeside.desk.sealing.share import Share
    from leeside.desk.staff.models import StaffMember

    people = [
        StaffMember.objects.filter(email=one.strip().lower(), is_active=True).first() for one in (by, beside)
    ]
    one, other = people
    if one is None or other is None:
        raise DeskError(
            "Nobody with this e-mail address works here.",
            where=by if one is None else beside,
            to_do="Give the addresses with which the two holders sign in.",
        )
    first, second = (Share.from_written(ask(f"The share of {person.name}: ")) for person in (one, other))
    found = recovery_drill(first, second, by=one, beside=other)
    connection.close()
    if found.works:
        say(f"The two shares open all {found.opened:,} keys of this desk. Nothing was given to anybody.")
        return True
    if found.broken:
        say(
            f"{found.broken:,} copies of keys do not open: they were changed. Restore a backup, and drill again."
        )
    if found.not_covered:
        say(
            f"{found.not_covered:,} keys have no copy for recovery. Let a member of those cases who is a lead cover them, "
            "on the page of the recovery key."
        )
    return False
