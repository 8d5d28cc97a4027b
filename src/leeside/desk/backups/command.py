"""``leeside desk backup`` and ``leeside desk restore``."""

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from leeside.desk.at_terminal import named_folder, open_desk, plainly
from leeside.desk.backups.database_file import DATABASE_KEY
from leeside.desk.backups.make import Backup, make_backup
from leeside.desk.backups.restore import restore_backup
from leeside.desk.key import DeskKey, read_key
from leeside.desk.one_at_a_time import only_one
from leeside.desk.run import Wanted, prepare
from leeside.errors import DeskError

_Say = Callable[[str], None]


@plainly
def backup(folder: Path | None, *, into: Path, asks_for_key: bool = False, say: _Say = print) -> Backup:
    """Put the record away in a folder, while the desk runs or not, and say how to use it."""
    _refuse_server()
    desk = open_desk(folder, asks_for_key=asks_for_key)
    from leeside.desk.audit.models import Newest
    from leeside.desk.audit.services import record_change

    record_change("command:backup", "backup.made", Newest.objects.get(pk=1))
    made = make_backup(desk.database, into=into.expanduser(), key=_key(), now=datetime.now().astimezone())
    say(
        f"The backup is {made.path} ({made.size:,} bytes), up to row {made.head.number:,} of the audit. It opens with the "
        "desk's key, which is not in it: keep the two apart. What is written in cases is sealed in it as it is in the desk."
    )
    return made


@plainly
def restore(folder: Path | None, *, backup: Path, asks_for_key: bool = False, say: _Say = print) -> None:
    """Put a backup back while the desk is stopped, and verify its audit."""
    _refuse_server()
    desk = named_folder(folder)
    desk.make()
    with only_one(desk.lock_file):
        if not (desk.key_file.exists() or asks_for_key or _key_is_given()):
            raise DeskError(
                "There is no key here that could open the backup.",
                where=str(desk.path),
                to_do="Give the key that was written down in LEESIDE_DESK_KEY, or its file in LEESIDE_DESK_KEY_FILE.",
            )
        prepare(desk, Wanted(folder=desk.path, asks_for_key=asks_for_key))
        head, aside = restore_backup(backup.expanduser(), desk, key=_key(), now=datetime.now().astimezone())
        _take_up(say=say)
    say(f"The desk is as it was at row {head.number:,} of the audit.")
    if aside is not None:
        say(f"What was here before is in {aside}. Remove it when you are sure that you do not need it.")


def _take_up(*, say: _Say) -> None:
    """Bring a restored record to this version, verify its audit, and add to it that it was restored."""
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection

    from leeside.desk.audit.models import Newest
    from leeside.desk.audit.services import record_change
    from leeside.desk.audit.verify import verify
    from leeside.desk.retention.finish import destroyed_again

    call_command("migrate", verbosity=0, interactive=False)
    gone = destroyed_again()
    if gone:
        say(f"{gone:,} of its cases were destroyed since it was made. They were removed again.")
    found = verify()
    if found.broken is not None:
        say(
            f"Take care: row {found.broken.number:,} of the audit is not as it was written: {found.broken.what}."
        )
    record_change("command:restore", "backup.restored", Newest.objects.get(pk=1), rows=found.rows)
    connection.close()


def _key_is_given() -> bool:
    return bool(os.environ.get("LEESIDE_DESK_KEY") or os.environ.get("LEESIDE_DESK_KEY_FILE"))


def _key() -> bytes:
    """The database's key, where `prepare` has put the desk's key."""
    typed = os.environ.get("LEESIDE_DESK_KEY", "")
    desk = named_folder(None)
    key_file = Path(os.environ.get("LEESIDE_DESK_KEY_FILE") or desk.key_file).expanduser()
    key = DeskKey.from_written(typed, where="LEESIDE_DESK_KEY") if typed else read_key(key_file)
    return key.derive(DATABASE_KEY)


def _refuse_server() -> None:
    if os.environ.get("DATABASE_URL"):
        raise DeskError(
            "This desk's record is in PostgreSQL, which has backups of its own.",
            where="DATABASE_URL",
            to_do="Use pg_dump and pg_restore, or your server's own backups, and rehearse putting one back.",
        )
