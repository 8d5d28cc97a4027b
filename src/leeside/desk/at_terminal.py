"""A desk that is there already, opened for one command at the terminal: nothing is made, and no server is started."""

import os
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import ParamSpec, TypeVar

from django.db import DatabaseError, InterfaceError
from sqlcipher3 import dbapi2

from leeside.desk.folder import DeskFolder, usual_folder
from leeside.desk.pages.errors import BROKEN, problem_of
from leeside.desk.run import Wanted, prepare
from leeside.errors import DeskError

_Given = ParamSpec("_Given")
_Gives = TypeVar("_Gives")


def plainly(command: Callable[_Given, _Gives]) -> Callable[_Given, _Gives]:
    """A command to which the record may be locked, full or away: that is said in a sentence, as a page says it."""

    @wraps(command)
    def said(*given: _Given.args, **named: _Given.kwargs) -> _Gives:
        try:
            return command(*given, **named)
        except (DatabaseError, InterfaceError, dbapi2.DatabaseError) as refused:
            problem = problem_of(refused)
            if problem is BROKEN:
                raise
            raise DeskError(
                f"{problem.heading}, so this was not done.",
                where="DATABASE_URL" if os.environ.get("DATABASE_URL") else str(named_folder(None).path),
                to_do="See that it runs, that its disk is not full, and that no other program holds it. Then try again.",
            ) from refused

    return said


def named_folder(folder: Path | None) -> DeskFolder:
    """The folder that somebody named, or else the usual one."""
    named = folder or Path(os.environ.get("LEESIDE_DESK_FOLDER") or usual_folder())
    return DeskFolder(path=named.expanduser().resolve())


def open_desk(folder: Path | None, *, asks_for_key: bool = False) -> DeskFolder:
    """Make the record of a desk ready to be read and written in this process.

    Raises `DeskError` where there is no desk, its key is missing or wrong, or it was made by another version.
    """
    import django

    found = named_folder(folder)
    if not (found.database.exists() or os.environ.get("DATABASE_URL")):
        raise DeskError(
            "There is no desk here.",
            where=str(found.path),
            to_do="Open one first: leeside desk. If it lies elsewhere, name its folder in LEESIDE_DESK_FOLDER, or before "
            "the command: leeside desk --folder PATH ...",
        )
    prepare(found, Wanted(folder=found.path, asks_for_key=asks_for_key))
    django.setup()
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        raise DeskError(
            "This desk was last open in an older version of Leeside.",
            where=str(found.path),
            to_do="Start it once with leeside desk, which brings it up to date; then try again.",
        )
    return found
