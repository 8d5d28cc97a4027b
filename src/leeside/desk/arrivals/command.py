"""``leeside screen PATH --to-desk EMAIL``: bring an export to a desk on this machine."""

from collections.abc import Callable
from pathlib import Path

from leeside.desk.at_terminal import open_desk, plainly

_Say = Callable[[str], None]


@plainly
def to_desk(path: Path, *, email: str, folder: Path | None = None, say: _Say = print) -> None:
    """Seal an export into the desk for a member of staff, who says on its page who is who.

    Raises `DeskError` where there is no desk, nobody has this address, or they may not import.
    """
    open_desk(folder)
    from django.db import connection

    from leeside.desk.arrivals.from_terminal import bring_in

    row = bring_in(path, email=email)
    connection.close()
    say(f"It is sealed at the desk. Go on there, while the desk is open: /import/{row.pk}/")
