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
        with connection.cursor() as cursor:
            for table in mine:
                cursor.execute(f'ALTER TABLE "{table}" DISABLE TRIGGER "{table}_no_change"')
        yield
        with connection.cursor() as cursor:
            cursor.execute(
                "SET CONSTRAINTS ALL IMMEDIATE"
            )  # a table with checks still to come cannot be altered
            for table in mine:
                cursor.execute(f'ALTER TABLE "{table}" ENABLE TRIGGER "{table}_no_change"')
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
