"""Freezes the record of this version, so that every later one proves that it brings it forward.

Run once at a release, before its version number changes: ``python -m tests.desk.database.release``. It makes a small made-up
desk, and writes its whole database as SQL text to ``released/<version>.sql``, with what opens it beside it as JSON. What is
sealed stays sealed in it; the key and the password are of this desk alone, and open nothing else.
"""

import sys
import tempfile
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

import msgspec

from leeside.desk.backups.database_file import DATABASE_KEY, opened
from leeside.desk.key import DeskKey, read_key

RELEASED: Final = Path(__file__).parent / "released"
MOST_BYTES: Final = 200_000
_TABLES: Final = (
    "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name != 'sqlite_sequence' ORDER BY name"
)
_AFTER: Final = (
    "SELECT sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY name"
)


class Frozen(msgspec.Struct, frozen=True, kw_only=True):
    """What opens a frozen record, and what must be found in it."""

    key: str
    email: str
    read: str
    """What `desk_apart.read` says of it."""


def place(of: str) -> tuple[Path, Path]:
    """The SQL and the JSON of a version."""
    return RELEASED / f"{of}.sql", RELEASED / f"{of}.json"


def frozen(of: str) -> Frozen:
    """What is known of a frozen version."""
    return msgspec.json.decode(place(of)[1].read_bytes(), type=Frozen)


def thaw(of: str, folder: Path) -> None:
    """Put a frozen record into a folder as a desk of that version left it."""
    known = frozen(of)
    folder.mkdir(mode=0o700)
    key_file = folder / "desk.key"
    key_file.write_text(known.key + "\n", encoding="ascii")
    key_file.chmod(0o600)
    key = DeskKey.from_written(known.key).derive(DATABASE_KEY)
    with opened(folder / "desk.db", key=key) as connection:
        connection.executescript(place(of)[0].read_text(encoding="utf-8"))


def written(connection: Any) -> Iterator[str]:
    """A whole database as SQL, the same for the same content."""
    yield "-- A made-up desk, frozen: see tests/desk/database/release.py. Nothing in it is of anybody.\n"
    yield "PRAGMA foreign_keys = OFF;\nBEGIN;\n"
    for name, sql in connection.execute(_TABLES).fetchall():
        yield f"{sql};\n"
        columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')]
        values = ", ".join(f'quote("{column}")' for column in columns)
        for row in connection.execute(f'SELECT {values} FROM "{name}" ORDER BY 1'):  # noqa: S608 - our own names
            yield f'INSERT INTO "{name}" VALUES ({", ".join(row)});\n'  # noqa: S608 - a text, to be read back
    for (sql,) in connection.execute(_AFTER).fetchall():
        yield f"{sql};\n"
    yield "COMMIT;\n"


def freeze(of: str) -> Path:
    """Make a small desk with everything that can stand in a case, and write it down."""
    from tests.desk.backups.running_apart import said

    sql, beside = place(of)
    if sql.exists():
        sys.exit(f"{sql.name} is there already: what was released does not change.")
    with tempfile.TemporaryDirectory() as base:
        folder = Path(base) / "desk"
        email = said("fill", folder, "1").split()[0]
        read = said("read", folder, email).strip()
        key = read_key(folder / "desk.key")
        with opened(folder / "desk.db", key=key.derive(DATABASE_KEY)) as connection:
            sql.write_text("".join(written(connection)), encoding="utf-8")
    beside.write_bytes(
        msgspec.json.format(msgspec.json.encode(Frozen(key=key.written(), email=email, read=read)), indent=1)
    )
    return sql


if __name__ == "__main__":
    made = freeze(version("leeside"))
    sys.stdout.write(f"{made} ({made.stat().st_size:,} bytes)\n")
