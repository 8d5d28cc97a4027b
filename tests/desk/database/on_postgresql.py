"""One step with a frozen record in PostgreSQL, in a process of its own; run by `test_released_on_postgresql`."""

import os
import sys
from pathlib import Path
from typing import Any

from leeside.desk.backups.database_file import DATABASE_KEY, opened
from leeside.desk.folder import DeskFolder
from leeside.desk.key import read_key
from leeside.desk.run import Wanted, prepare
from tests.desk.backups.desk_apart import bring_forward, read
from tests.desk.database.release import thaw

_STEPS = "SELECT app, name FROM django_migrations"
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
_COLUMNS = "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = %s"


def frozen_into_postgresql(of: str, folder: Path) -> None:
    """Make the tables by the steps that the frozen record had taken, and put its rows into them."""
    thaw(of, folder)
    prepare(DeskFolder(path=folder), Wanted(folder=folder), say=lambda _said: None)
    import django

    django.setup()
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    file = folder / "desk.db"
    with opened(file, key=read_key(folder / "desk.key").derive(DATABASE_KEY)) as old:
        taken = {(app, name) for app, name in old.execute(_STEPS)}
        executor = MigrationExecutor(connection)
        graph = executor.loader.graph
        there = [node for node in graph.nodes if node in taken]
        ends = [
            node for node in there if not any(child.key in taken for child in graph.node_map[node].children)
        ]
        executor.migrate(ends)
        rows = _copied(old, connection)
    left = MigrationExecutor(connection)
    sys.stdout.write(f"{rows} {len(left.migration_plan(left.loader.graph.leaf_nodes()))}\n")
    connection.close()
    for path in folder.glob("desk.db*"):
        path.unlink()


def _copied(old: Any, connection: Any) -> int:
    """Every row of every table, in the types of the new ones; how many."""
    count = 0
    with connection.cursor() as cursor:
        cursor.execute("SET session_replication_role = replica")  # neither keys nor our own refusals look on
        for (table,) in old.execute(_TABLES).fetchall():
            cursor.execute(_COLUMNS, [table])
            types = dict(cursor.fetchall())
            found = old.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - our own names
            names = [column[0] for column in found.description]
            cursor.execute(f'DELETE FROM "{table}"')  # noqa: S608 - what a step put there itself
            places = ", ".join(f"%s::{types[name]}" for name in names)
            columns = ", ".join(f'"{name}"' for name in names)
            for row in found.fetchall():
                values = [_value(value, types[name]) for name, value in zip(names, row, strict=True)]
                cursor.execute(f'INSERT INTO "{table}" ({columns}) VALUES ({places})', values)  # noqa: S608
                count += 1
            if types.get("id") in ("bigint", "integer"):
                newest = f'(SELECT max(id) FROM "{table}")'  # noqa: S608
                cursor.execute(f"SELECT setval(pg_get_serial_sequence(%s, 'id'), {newest})", [f'"{table}"'])
        cursor.execute("SET session_replication_role = origin")
    return count


def _value(value: Any, kind: str) -> Any:
    """A value as SQLite keeps it, for a column of PostgreSQL."""
    if value is None:
        return None
    if kind == "boolean":
        return bool(value)
    return f"{value}+00:00" if kind.startswith("timestamp") else value


if __name__ == "__main__":
    step, *given = sys.argv[1:]
    assert os.environ["DATABASE_URL"].startswith("postgresql://")
    if step == "thaw":
        frozen_into_postgresql(given[0], Path(given[1]))
    elif step == "forward":
        bring_forward(Path(given[0]))
    else:
        read(Path(given[0]), given[1])
