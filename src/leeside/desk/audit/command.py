"""``leeside desk audit verify`` and ``leeside desk audit head``."""

from collections.abc import Callable
from pathlib import Path

import msgspec

from leeside.desk.at_terminal import open_desk, plainly
from leeside.desk.audit.head import read_head
from leeside.errors import DeskError

_Say = Callable[[str], None]


@plainly
def verify_audit(
    folder: Path | None, *, kept: Path | None = None, asks_for_key: bool = False, say: _Say = print
) -> bool:
    """Read the whole chain and say whether it is whole, or which row is the first that is not. Whether it is."""
    open_desk(folder, asks_for_key=asks_for_key)
    from django.db import connection

    from leeside.desk.audit.verify import verify

    head = read_head(kept) if kept else None
    found = verify(kept=head)
    connection.close()
    if found.broken is not None:
        say(
            f"Row {found.broken.number:,} is not as it was written: {found.broken.what}. The rows before it are whole; "
            "of what follows, nothing can be relied on."
        )
        return False
    beside = ", and goes on from the kept head" if head else ""
    say(f"The audit is whole: {found.rows:,} rows, none altered, missing or moved{beside}.")
    if not head:
        say(
            "Rows that were cut off at the end are noticed only with a head that was kept elsewhere: leeside desk audit head."
        )
    return True


@plainly
def keep_head(folder: Path | None, *, to: Path, asks_for_key: bool = False, say: _Say = print) -> None:
    """Write the newest link of the chain to a new file, to be kept outside."""
    open_desk(folder, asks_for_key=asks_for_key)
    from django.db import connection

    from leeside.desk.audit.verify import head

    found = head()
    connection.close()
    try:
        with to.open("xb") as written:
            written.write(msgspec.json.encode(found))
    except OSError as refused:
        raise DeskError(
            f"The head cannot be written: {refused.strerror or 'it was refused'}.",
            where=str(to),
            to_do="Name a file that is not there yet.",
        ) from refused
    say(
        f"The head of the audit, row {found.number:,}, is in {to}. Keep it where nobody at this desk can change it."
    )
