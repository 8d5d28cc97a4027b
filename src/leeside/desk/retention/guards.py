"""Tables that refuse changes let go of the rows of a case that is destroyed, and refuse again before anybody else can write."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from django.db import connection

from leeside.desk.audit.append_only import guarded


@contextmanager
def unguarded(tables: Iterable[str]) -> Iterator[None]:
    """Within a transaction, take the guards of these tables away and put the same ones back; a failure undoes both."""
    mine = sorted(set(tables) & guarded(connection))
    if connection.vendor == "postgresql":
        _alter(mine, "DISABLE")
        yield
        _alter(mine, "ENABLE")
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger'")
        guards = [(name, made) for name, table, made in cursor.fetchall() if table in mine]
        for name, _ in guards:
            cursor.execute(f'DROP TRIGGER "{name}"')
    yield
    with connection.cursor() as cursor:
        for _, made in guards:
            cursor.execute(made)


def _alter(tables: Iterable[str], what: str) -> None:
    """PostgreSQL alters no table while checks of its keys are still to come, so they are made first."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        for table in tables:
            cursor.execute(f'ALTER TABLE "{table}" {what} TRIGGER "{table}_no_change"')
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")
