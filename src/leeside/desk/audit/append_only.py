"""Tables in which rows are added and never altered: the database itself refuses everything else."""

from collections.abc import Callable
from typing import Any, Final

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

_SAYS: Final = "rows of this table are added and never altered"
_Step = Callable[[Apps, BaseDatabaseSchemaEditor], None]


def refuse_changes(table: str, *, key: str = "id") -> migrations.RunPython:
    """A step of a migration: UPDATE and DELETE of this table fail from here on, and so does replacing a row.

    A later migration that makes the table anew (SQLite does so for most changes) has to repeat it; a test looks.
    """
    return migrations.RunPython(_step(_MADE, table, key), _step(_UNDONE, table, key))


def _step(statements: dict[str, tuple[str, ...]], table: str, key: str) -> _Step:
    def run(_apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
        for statement in statements[editor.connection.vendor]:
            editor.execute(statement.format(table=table, key=key, says=_SAYS), params=None)

    return run


_MADE: Final[dict[str, tuple[str, ...]]] = {
    "sqlite": (
        "CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} BEGIN SELECT RAISE(ABORT, '{says}'); END",
        "CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, '{says}'); END",
        (
            "CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table}"
            " WHEN EXISTS (SELECT 1 FROM {table} WHERE {key} = NEW.{key}) BEGIN SELECT RAISE(ABORT, '{says}'); END"
        ),
    ),
    "postgresql": (
        (
            "CREATE FUNCTION {table}_refuse() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN RAISE EXCEPTION '{says}' USING ERRCODE = 'integrity_constraint_violation'; END $$"
        ),
        (
            "CREATE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE ON {table}"
            " FOR EACH ROW EXECUTE FUNCTION {table}_refuse()"
        ),
        (
            "CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION {table}_refuse()"
        ),
    ),
}
_UNDONE: Final[dict[str, tuple[str, ...]]] = {
    "sqlite": tuple(f"DROP TRIGGER {{table}}_no_{what}" for what in ("update", "delete", "replace")),
    "postgresql": (
        "DROP TRIGGER {table}_no_change ON {table}",
        "DROP TRIGGER {table}_no_truncate ON {table}",
        "DROP FUNCTION {table}_refuse()",
    ),
}


def guarded(connection: Any) -> set[str]:  # noqa: ANN401 - one of two wrappers
    """The tables of a database that refuse changes."""
    query = {
        "sqlite": "SELECT tbl_name FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%_no_update'",
        "postgresql": "SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgname LIKE '%_no_change'",
    }[connection.vendor]
    with connection.cursor() as cursor:
        cursor.execute(query)
        return {name for (name,) in cursor.fetchall()}
