"""``leeside desk export``: take one case out of the desk, or each of one's own, locked for whoever is to have it."""

import getpass
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from leeside.desk.at_terminal import open_desk, plainly
from leeside.desk.exports.lock import Lock
from leeside.errors import DeskError, UsageError
from leeside.evidence.recipients import recipients_from
from leeside.report.exchange_libraries import library

_Say = Callable[[str], None]
_Ask = Callable[[str], str]
_LEAST: Final = 12


@plainly
def export_case(
    folder: Path | None,
    *,
    reference: str,
    by: str,
    out: Path,
    to: Sequence[str] = (),
    with_passphrase: bool = False,
    asks_for_key: bool = False,
    ask: _Ask = getpass.getpass,
    say: _Say = print,
) -> None:
    """Write everything of a case that a member may read into one new file, and note in the audit that it was taken out.

    ``to`` are age public keys. Raises `UsageError` for a recipient that is none, and `DeskError` where the person, the
    case or the file does not allow it; nothing is written then.
    """
    path = out.expanduser()
    if path.exists() or not path.parent.is_dir():
        raise DeskError(
            "The export needs a new file in a folder that is there.", where=str(path), to_do="Name another."
        )
    lock = _lock(to, with_passphrase=with_passphrase, ask=ask)
    open_desk(folder, asks_for_key=asks_for_key)
    from django.db import connection

    from leeside.desk.exports.take_out import take_out
    from leeside.desk.exports.who import signed_in_here

    case = reference.strip().upper()
    rows = take_out(signed_in_here(by, ask=ask), case, path, lock)
    connection.close()
    say(
        f"{case} is in {path}: {rows:,} rows, with a manifest of SHA-256. The audit keeps that it was taken out."
    )
    if lock:
        say("It is locked with age. Only the people for whom it was locked can open it; the desk cannot.")
    else:
        say(
            "Take care: it is NOT locked. Whoever has this file reads all of it. Lock it for its reader with --to or "
            "--passphrase, and remove this one when it has served."
        )


def export_all(
    folder: Path | None,
    *,
    by: str,
    out: Path,
    to: Sequence[str] = (),
    with_passphrase: bool = False,
    asks_for_key: bool = False,
    ask: _Ask = getpass.getpass,
    say: _Say = print,
) -> bool:
    """Write each case that a member may take out into a file of its own in a new folder; whether none was left.

    So many children's records leave under a lock alone. Raises `UsageError` without one, and `DeskError` as `export_case`;
    a case that cannot be taken out is named, and keeps no other back.
    """
    path = out.expanduser()
    if not (to or with_passphrase):
        raise UsageError("All cases leave locked, or not at all.", where="--to, --passphrase")
    if path.exists() or not path.parent.is_dir():
        raise DeskError(
            "The export needs a new folder in one that is there.", where=str(path), to_do="Name another."
        )
    lock = _lock(to, with_passphrase=with_passphrase, ask=ask)
    open_desk(folder, asks_for_key=asks_for_key)
    from django.db import connection

    from leeside.desk.cases.selectors import cases_for
    from leeside.desk.exports.take_out import take_out
    from leeside.desk.exports.who import signed_in_here

    keys = signed_in_here(by, ask=ask)
    path.mkdir(mode=0o700)
    taken, left = 0, list[str]()
    for reference in cases_for(keys.member).order_by("reference").values_list("reference", flat=True):
        try:
            take_out(keys, reference, path / f"{reference}.zip.age", lock)
        except DeskError as refused:
            left.append(f"{reference} was not taken out: {refused.what}")
        else:
            taken += 1
    connection.close()
    say(f"{taken} of {taken + len(left)} cases are in {path}, each locked with age. Each is in the audit.")
    for one in left:
        say(one)
    say("Cases of which you are no member are not among them.")
    return not left


def _lock(to: Sequence[str], *, with_passphrase: bool, ask: _Ask) -> Lock:
    if to and with_passphrase:
        raise UsageError(
            "An export is locked for recipients or with a passphrase, not with both.", where="--to"
        )
    if not with_passphrase:
        return Lock(recipients=recipients_from(to) if to else ())
    library("pyrage", wanted_for="Locking an export", without="Give it to nobody unlocked.")
    return Lock(passphrase=_typed(ask))


def _typed(ask: _Ask) -> str:
    first, second = ask("A passphrase for the file: "), ask("The same once more: ")
    if first != second or len(first) < _LEAST:
        raise UsageError(
            f"The two are not the same, or shorter than {_LEAST} characters.",
            where="--passphrase",
            to_do="Four words that nobody would put together are good. Tell them to the reader by phone.",
        )
    return first
