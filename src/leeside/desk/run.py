"""``leeside desk``: make what is missing, start the desk on this machine, and stop it whole."""

import getpass
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from leeside.desk.children import Children
from leeside.desk.folder import DeskFolder, usual_folder
from leeside.desk.key import DeskKey, keep_key, read_key
from leeside.desk.one_at_a_time import only_one
from leeside.desk.ports import check_free
from leeside.errors import DeskError

SETTINGS = "leeside.desk.config.settings"
_Say = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What somebody asked for when starting the desk."""

    folder: Path | None = None
    port: int = 8330
    asks_for_key: bool = False
    """Whether the key is kept nowhere on this machine and typed at each start."""
    demo: bool = False
    """Whether made-up cases may be put into it."""


def run(wanted: Wanted, *, say: _Say = print) -> None:
    """Start the desk and wait until it is stopped with Ctrl-C.

    Raises `DeskError` where it cannot start: a folder that cannot be made, no key or a wrong one, a port that is taken,
    a desk that runs already, a database that does not answer.
    """
    folder = DeskFolder(path=(wanted.folder or _named_folder()).expanduser().resolve())
    folder.make()
    with only_one(folder.lock_file):
        check_free(wanted.port)
        prepare(folder, wanted, say=say)
        address = f"http://localhost:{wanted.port}/"
        code = open_record()
        if code:
            say(
                f"\nNobody works at this desk yet. Open {address}welcome/ and type this one-time code:\n\n    {code}\n\n"
                "It makes the first safeguarding lead, and works for 24 hours."
            )
        say(f"The desk is open at {address} on this machine alone. Stop it with Ctrl-C.")
        with Children(port=wanted.port) as children:
            children.watch(say=say)
        say("The desk is closed.")


def prepare(folder: DeskFolder, wanted: Wanted, *, say: _Say = print) -> None:
    """Put the folder and the key where the settings and the desk's own processes find them."""
    os.environ["LEESIDE_DESK_FOLDER"] = str(folder.path)
    os.environ["DJANGO_SETTINGS_MODULE"] = SETTINGS
    os.environ["LEESIDE_DESK_DEMO"] = "1" if wanted.demo else ""
    if os.environ.get("LEESIDE_DESK_KEY") or os.environ.get("LEESIDE_DESK_KEY_FILE"):
        return
    if wanted.asks_for_key:
        os.environ["LEESIDE_DESK_KEY"] = _typed_key(folder, say=say).written()
    elif folder.key_file.exists():
        read_key(folder.key_file)
    else:
        _make_key(folder, say=say, is_kept=True)


def open_record() -> str:
    """Bring the database to this version; a one-time code where nobody works here yet, else nothing."""
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import DatabaseError, connection

    from leeside.desk.arrivals.drafts import forget_old
    from leeside.desk.arrivals.held_forms import forget_old_forms
    from leeside.desk.staff.models import StaffMember
    from leeside.desk.staff.services import forget_ended_sessions, invite_first_lead

    try:
        call_command("migrate", verbosity=0, interactive=False)
        for forget in (forget_ended_sessions, forget_old, forget_old_forms):
            forget()
        return "" if StaffMember.objects.exists() else invite_first_lead()
    except DatabaseError as away:
        raise DeskError(
            "The desk's database cannot be opened.",
            where="DATABASE_URL" if os.environ.get("DATABASE_URL") else os.environ["LEESIDE_DESK_FOLDER"],
            to_do="See that it runs, that its disk is not full, and that no other program holds it.",
        ) from away
    finally:
        connection.close()


def _named_folder() -> Path:
    return Path(os.environ.get("LEESIDE_DESK_FOLDER") or usual_folder())


def _make_key(folder: DeskFolder, *, say: _Say, is_kept: bool) -> DeskKey:
    """A key for a new desk, shown once; never for a database that is there and needs another."""
    if folder.database.exists():
        raise DeskError(
            "There is a database here, and its key is missing.",
            where=str(folder.path),
            to_do="Type the key that was written down when this desk was set up: leeside desk --ask-for-key.",
        )
    key = DeskKey.new()
    if is_kept:
        keep_key(key, folder.key_file)
    kept = (
        f"It is also in {folder.key_file}, so that the desk starts without it. Whoever takes this whole folder has both, "
        "the locked box and its key. With --ask-for-key it is kept nowhere, and typed at each start."
        if is_kept
        else "It is kept nowhere on this machine: without the paper, nobody opens this desk again."
    )
    say(
        "This is the key of your new desk. Write it on paper, now, and keep it in a safe place elsewhere:\n\n"
        f"    {key.written()}\n\n{kept}\nWhat is written in cases is sealed for its members besides, by their passwords."
    )
    return key


def _typed_key(folder: DeskFolder, *, say: _Say) -> DeskKey:
    """The key as it is typed at the terminal; a new one where there is no desk yet."""
    if folder.key_file.exists():
        raise DeskError(
            "The key of this desk is kept in a file, so asking for it would protect nothing.",
            where=str(folder.key_file),
            to_do="Write it down, remove the file, and start again.",
        )
    if not folder.database.exists():
        return _make_key(folder, say=say, is_kept=False)
    if not sys.stdin.isatty():
        raise DeskError(
            "There is nobody here to type the desk's key.",
            to_do="Start the desk in a terminal, or give LEESIDE_DESK_KEY.",
        )
    return DeskKey.from_written(getpass.getpass("The desk's key: "), where="what was typed")
