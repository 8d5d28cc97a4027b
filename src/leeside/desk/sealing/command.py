"""``leeside desk recovery-drill`` and ``leeside desk recover``: two people type their shares of the recovery key."""

import getpass
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from leeside.desk.at_terminal import open_desk, plainly
from leeside.errors import DeskError

if TYPE_CHECKING:
    from leeside.desk.sealing.share import Share
    from leeside.desk.staff.models import StaffMember

_Say = Callable[[str], None]
_Ask = Callable[[str], str]


@plainly
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

    one, other = _who(by), _who(beside)
    first, second = _share(one, ask), _share(other, ask)
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
            f"{found.not_covered:,} keys have no copy for recovery. Let each lead open /recovery/cover/ at the desk: it covers "
            "what they can open."
        )
    return False


@plainly
def recover(
    folder: Path | None,
    *,
    to: str,
    beside: str,
    sign_in_is_lost: bool = False,
    asks_for_key: bool = False,
    ask: _Ask = getpass.getpass,
    say: _Say = print,
) -> None:
    """Let a lead open every case that two shares open, or give a lead who cannot sign in a one-time code first.

    ``to`` and ``beside`` are e-mail addresses of the two people who sit here. Raises `DeskError` for people who do not work
    here, for shares that are wrong, and for somebody who is no lead.
    """
    open_desk(folder, asks_for_key=asks_for_key)
    from django.db import connection

    from leeside.desk.cases.recovery import invite_by_shares, recover_cases

    lead, other = _who(to), _who(beside)
    first, second = _share(lead, ask), _share(other, ask)
    if sign_in_is_lost:
        code = invite_by_shares(first, second, to=lead, beside=other)
        say(
            f"Open /welcome/ at the desk and type this one-time code:\n\n    {code}\n\nIt works for 24 hours, and lets a new "
            "second factor be set up. Then type the two shares once more, without --sign-in-is-lost."
        )
    else:
        count = recover_cases(first, second, to=lead, beside=other)
        say(
            f"{lead.name} can open {count:,} more {'case' if count == 1 else 'cases'}. It stands in each of them, and in the "
            "audit. Cases that concern them are not among these."
        )
    connection.close()


def _who(email: str) -> "StaffMember":
    from leeside.desk.staff.models import StaffMember

    found = StaffMember.objects.filter(email=email.strip().lower(), is_active=True).first()
    if found is None:
        raise DeskError(
            "Nobody with this e-mail address works here.",
            where=email,
            to_do="Give the addresses with which the two holders sign in.",
        )
    return found


def _share(person: "StaffMember", ask: _Ask) -> "Share":
    from leeside.desk.sealing.share import Share

    return Share.from_written(ask(f"The share of {person.name}: "))
