"""The backend that ``ENGINE = "leeside.desk.database.sqlcipher"`` names.

Everything but the connection and the cursor is Django's own. SQLCipher is given 32 raw bytes, so that it derives nothing
from a password at each connection.
"""

import datetime
import decimal
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
from typing import Any, Final

from django.db.backends.sqlite3 import base
from django.db.backends.sqlite3._functions import register as register_functions  # type: ignore[import-untyped]
from django.utils.dateparse import parse_date, parse_datetime, parse_time
from sqlcipher3 import dbapi2

from leeside.desk.database.sqlcipher.files import make_for_me_alone
from leeside.errors import DeskError

KEY_SIZE: Final = 32
_Parameters = Sequence[Any] | Mapping[str, Any]


def _decoded(parse: Callable[[str], object]) -> Callable[[bytes], object]:
    return lambda raw: parse(raw.decode())


def _register() -> None:
    """Teach this driver what Django has taught the standard library's: how values are written and read."""
    dbapi2.register_converter("bool", b"1".__eq__)
    dbapi2.register_converter("date", _decoded(parse_date))
    dbapi2.register_converter("time", _decoded(parse_time))
    dbapi2.register_converter("datetime", _decoded(parse_datetime))
    dbapi2.register_converter("timestamp", _decoded(parse_datetime))
    dbapi2.register_adapter(decimal.Decimal, str)
    dbapi2.register_adapter(datetime.date, datetime.date.isoformat)
    dbapi2.register_adapter(datetime.datetime, lambda moment: moment.isoformat(" "))


_register()


class Cursor(dbapi2.Cursor):  # type: ignore[misc]  # the driver has no types
    """A cursor that takes Django's placeholders (``%s``, ``%(name)s``) where SQLite writes ``?`` and ``:name``."""

    def execute(self, query: str, params: _Parameters | None = None) -> Any:  # noqa: ANN401
        """Run one statement."""
        if params is None:
            return super().execute(query)
        return super().execute(_with_our_placeholders(query, params), params)

    def executemany(self, query: str, param_list: Iterable[_Parameters]) -> Any:  # noqa: ANN401
        """Run one statement for each row of parameters."""
        rows = iter(param_list)
        first = next(rows, None)
        if first is None:
            return self
        return super().executemany(_with_our_placeholders(query, first), chain([first], rows))


def _with_our_placeholders(query: str, params: _Parameters) -> str:
    if isinstance(params, Mapping):
        return query % {name: f":{name}" for name in params}
    return base.FORMAT_QMARK_REGEX.sub("?", query).replace("%%", "%")


class DatabaseWrapper(base.DatabaseWrapper):
    """Connections to one encrypted file."""

    display_name = "SQLCipher"
    Database = dbapi2
    _key: bytes

    def get_connection_params(self) -> dict[str, Any]:
        """Django's, without the key, which must never be among what is printed of a connection."""
        params: dict[str, Any] = super().get_connection_params()
        key = params.pop("key", b"")
        if not isinstance(key, bytes) or len(key) != KEY_SIZE:
            raise DeskError(
                "The database needs a key of 32 bytes.", where="DATABASES", to_do="Set the desk's key."
            )
        self._key = key
        return params

    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:  # noqa: ANN401 - the driver has no types
        """A connection that has shown that its key is right.

        Raises `DeskError` for a wrong key and for a file that is no database.
        """
        make_for_me_alone(conn_params["database"])
        connection = dbapi2.connect(**conn_params)
        connection.execute(f"PRAGMA key = \"x'{self._key.hex()}'\"")
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except dbapi2.DatabaseError as refused:
            connection.close()
            if isinstance(refused, dbapi2.OperationalError):
                raise  # locked, or the disk is full: nothing is wrong with the key
            raise DeskError(
                "The desk's key does not open this database, or the file is no desk's database.",
                where=str(conn_params["database"]),
                to_do="Give the key that was written down when this desk was set up, or restore a backup.",
            ) from refused
        register_functions(connection)
        for command in (
            "PRAGMA journal_mode = WAL",  # readers and one writer do not wait for each other
            "PRAGMA synchronous = FULL",  # what was acknowledged survives a power cut
            "PRAGMA foreign_keys = ON",
            "PRAGMA legacy_alter_table = OFF",
            "PRAGMA temp_store = MEMORY",  # nothing is sorted in a file outside
            "PRAGMA secure_delete = ON",
        ):
            connection.execute(command)
        return connection

    def create_cursor(self, name: str | None = None) -> Any:  # noqa: ANN401, ARG002
        """A cursor that takes Django's placeholders."""
        return self.connection.cursor(factory=Cursor)
