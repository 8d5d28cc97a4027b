"""Nothing tells where anybody wrote from, and nothing that a child typed stands open anywhere."""

import logging
import secrets
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.core.cache import cache
from django.db import connection
from django.test import Client

from leeside.desk.cases.models import Case
from leeside.desk.door.correspondence import take_into_record, write_back
from leeside.desk.door.models import DoorSettings
from leeside.desk.door.patience import COUNTED
from tests.desk.cases.making import Desk
from tests.desk.door.visiting import ADDRESS, come_back, new_ids, send, seven, told, write_again


def a_visit(desk: Desk, browser: Client, word: "Canaries") -> None:
    """All that somebody can type at the door, and all that the desk answers."""
    fields = {name: word() for name in ("name", "staff_name", "reach")}
    words = seven(told(browser, words=word(), **fields))
    more = {name: word() for name in ("child", "name", "staff_name", "reach")}
    told(browser, "/h/2/", words=word(), who="parent", **more)
    case = Case.objects.order_by("arrived_at").first()
    assert case is not None
    write_back(desk.lead, case.pk, words=word())
    page = write_again(browser, come_back(browser, words), word(), danger="yes")
    write_again(browser, page, word())
    take_into_record(desk.lead, case.pk, read=new_ids(desk.lead, case))
    come_back(browser, word())
    send(browser, "/h/4/", visit=word(), words=word())
    browser.post("/h/1/", {"words": word()})
    DoorSettings.objects.update(most_an_hour=1)
    waits = told(browser, words=word(), name=word())
    assert "Please wait a little" in waits.content.decode()
    DoorSettings.objects.update(most_an_hour=30)
    word.seven = words


class Canaries:
    """A new word for each field, and all of them to look for."""

    seven = ""

    def __init__(self) -> None:
        self.words: list[str] = []

    def __call__(self) -> str:
        self.words.append(f"canary{secrets.token_hex(6)}")
        return self.words[-1]


def everything_stored() -> Iterator[str]:
    """Every value of every row of every table, and all that is kept in memory for later requests."""
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")  # noqa: S608 - our own names
            for row in cursor.fetchall():
                for value in row:
                    raw = bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()
                    yield raw.decode("latin-1")
                    yield raw.hex()
    yield repr(getattr(cache, "_cache", {}))
    yield repr(vars(COUNTED))


@pytest.fixture
def word(desk: Desk, anybody: Client, caplog: pytest.LogCaptureFixture) -> Canaries:
    caplog.set_level(logging.DEBUG)
    word = Canaries()
    a_visit(desk, anybody, word)
    return word


def test_no_table_and_nothing_in_memory_holds_an_address(word: Canaries) -> None:
    stored = "\n".join(everything_stored())
    assert ADDRESS not in stored
    assert ADDRESS.encode().hex() not in stored


def test_no_table_and_nothing_in_memory_holds_what_was_typed(word: Canaries) -> None:
    stored = "\n".join(everything_stored())
    assert len(word.words) > 15
    assert [one for one in word.words if one in stored or one.encode().hex() in stored] == []
    assert word.seven not in stored
    assert word.seven.encode().hex() not in stored


def test_no_log_holds_either(word: Canaries, caplog: pytest.LogCaptureFixture) -> None:
    said = "\n".join([caplog.text, *(str(record.__dict__) for record in caplog.records)])
    queries = [record for record in caplog.records if record.name.startswith("django.db")]
    assert not queries, "the database's own log would hold what is looked for"
    assert ADDRESS not in said
    assert [one for one in (*word.words, word.seven) if one in said] == []


@pytest.mark.one_engine
def test_no_file_of_the_desk_and_none_of_the_systems_own_holds_either(
    desk: Desk, anybody: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    word = Canaries()
    a_visit(desk, anybody, word)
    files = [
        path
        for folder in (settings.DESK_FOLDER.path, tmp_path)
        for path in folder.rglob("*")
        if path.is_file()
    ]
    assert settings.DESK_FOLDER.database in files
    looked_for = [one.encode() for one in (*word.words, word.seven, ADDRESS)]
    assert [path.name for path in files if any(one in path.read_bytes() for one in looked_for)] == []
    assert list(tmp_path.iterdir()) == []
