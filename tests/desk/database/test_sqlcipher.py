"""The encrypted database: what Django needs of it works, and nothing of it can be read without the key."""

import datetime
import decimal
import os
import secrets
import sqlite3
import stat
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, OperationalError, connection
from django.db.utils import ConnectionHandler

from leeside.desk.database.url import encrypted_file
from leeside.errors import DeskError

pytestmark = pytest.mark.one_engine
KEY = secrets.token_bytes(32)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "desk.db"


def opened(path: Path, key: bytes = KEY, timeout: float = 20) -> Any:
    settings = encrypted_file(path, key=key)
    settings["OPTIONS"]["timeout"] = timeout
    return ConnectionHandler({"default": settings})["default"]


@pytest.fixture
def database(path: Path) -> Iterator[Any]:
    made = opened(path)
    yield made
    made.close()


def test_words_are_nowhere_on_the_disk(database: Any, path: Path) -> None:
    word = secrets.token_hex(12)
    with database.cursor() as cursor:
        cursor.execute("CREATE TABLE said (text text)")
        cursor.executemany("INSERT INTO said VALUES (%s)", [(f"{word} {number}",) for number in range(500)])
        assert {file.name for file in path.parent.iterdir()} >= {"desk.db", "desk.db-wal"}
        for file in path.parent.iterdir():
            assert word.encode() not in file.read_bytes(), file.name
    database.close()
    assert word.encode() not in path.read_bytes()
    assert not path.read_bytes().startswith(b"SQLite")


def test_the_files_are_for_their_owner_alone(database: Any, path: Path) -> None:
    if os.name != "posix":
        pytest.skip("rights are kept otherwise here")
    with database.cursor() as cursor:
        cursor.execute("CREATE TABLE said (text text)")
        assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}


def test_another_key_opens_nothing_and_is_said_plainly(database: Any, path: Path) -> None:
    with database.cursor() as cursor:
        cursor.execute("CREATE TABLE said (text text)")
    database.close()
    wrong = secrets.token_bytes(32)
    with pytest.raises(DeskError, match="does not open this database") as refused:
        opened(path, wrong).ensure_connection()
    assert wrong.hex() not in str(refused.value)
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        sqlite3.connect(path).execute("SELECT * FROM sqlite_master")


def test_a_file_that_is_no_database_is_left_as_it_was(path: Path) -> None:
    path.write_bytes(b"a letter to the governors" * 100)
    with pytest.raises(DeskError, match="no desk's database"):
        opened(path).ensure_connection()
    assert path.read_bytes() == b"a letter to the governors" * 100


@pytest.mark.parametrize("key", [b"", b"short", b"x" * 33])
def test_a_key_of_another_size_is_refused(path: Path, key: bytes) -> None:
    with pytest.raises(DeskError, match="32 bytes"):
        opened(path, key).ensure_connection()


def test_the_key_is_not_among_what_is_printed_of_a_connection(database: Any) -> None:
    assert "key" not in database.get_connection_params()


def test_values_come_back_as_they_went_in(database: Any) -> None:
    moment = datetime.datetime(2026, 11, 26, 15, 20, 1, 250_000)
    with database.cursor() as cursor:
        cursor.execute("CREATE TABLE kept (at datetime, day date, sure bool, exact decimal, raw BLOB)")
        cursor.execute(
            "INSERT INTO kept VALUES (%(at)s, %(day)s, %(sure)s, %(exact)s, %(raw)s)",
            {
                "at": moment,
                "day": moment.date(),
                "sure": True,
                "exact": decimal.Decimal("1.50"),
                "raw": b"\x00\xff",
            },
        )
        cursor.execute("SELECT at, day, sure, raw FROM kept WHERE at = %s AND '100%%' = %s", [moment, "100%"])
        assert cursor.fetchone() == (moment, moment.date(), True, b"\x00\xff")
        assert cursor.executemany("INSERT INTO kept (sure) VALUES (%s)", []) is not None


def test_it_is_as_safe_as_we_say(database: Any) -> None:
    told = {}
    with database.cursor() as cursor:
        for pragma in ("journal_mode", "foreign_keys", "synchronous", "temp_store", "secure_delete"):
            [told[pragma]] = cursor.execute(f"PRAGMA {pragma}").fetchone()
        assert cursor.execute("PRAGMA cipher_version").fetchone()[0].startswith("4.")
    assert told == {
        "journal_mode": "wal",
        "foreign_keys": 1,
        "synchronous": 2,
        "temp_store": 2,
        "secure_delete": 1,
    }


def test_a_dangling_reference_is_refused(database: Any) -> None:
    with database.cursor() as cursor:
        cursor.execute("CREATE TABLE child (id integer PRIMARY KEY)")
        cursor.execute("CREATE TABLE said (by integer REFERENCES child(id))")
        with pytest.raises(IntegrityError):
            cursor.execute("INSERT INTO said VALUES (7)")


def test_who_waits_too_long_is_told_so(database: Any, path: Path) -> None:
    with database.cursor() as cursor:
        cursor.execute("CREATE TABLE said (text text)")
        cursor.execute("BEGIN IMMEDIATE")
        other = opened(path, timeout=0.05)
        with other.cursor() as late, pytest.raises(OperationalError, match="locked"):
            late.execute("BEGIN IMMEDIATE")
        cursor.execute("ROLLBACK")
        other.close()


def test_twenty_threads_lose_no_write(database: Any, path: Path) -> None:
    with database.cursor() as cursor:
        cursor.execute("CREATE TABLE said (text text)")
    problems: list[DatabaseError] = []

    def write() -> None:
        mine = opened(path)
        try:
            with mine.cursor() as cursor:
                for _ in range(5):
                    cursor.execute("INSERT INTO said VALUES ('x')")
        except DatabaseError as problem:
            problems.append(problem)
        finally:
            mine.close()

    threads = [threading.Thread(target=write) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    with database.cursor() as cursor:
        assert cursor.execute("SELECT count(*) FROM said").fetchone() == (100,)


def test_the_desk_itself_runs_on_it(record: None) -> None:
    assert connection.vendor == "sqlite"
    assert connection.display_name == "SQLCipher"
