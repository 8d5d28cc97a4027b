"""Pieces are found wherever they stand, and nothing is found that is not there."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from leeside.desk.backups.database_file import opened
from leeside.desk.key import DeskKey
from leeside.desk.retention.database_pages import PAGE, pages_of, pages_of_log
from leeside.desk.retention.looking_for import Wanted

PIECES = st.lists(st.binary(min_size=8, max_size=40), max_size=6, unique=True)


@given(PIECES, PIECES, st.binary(max_size=200), st.integers(0, 30))
def test_as_many_are_found_as_stand_there(
    inside: list[bytes], others: list[bytes], around: bytes, at: int
) -> None:
    content = around[:at] + around[at:].join(inside) + around
    wanted = [*inside, *(one for one in others if one not in inside)]
    assert Wanted(wanted).found_in(content) == sum(one in content for one in wanted)


def test_every_page_of_an_encrypted_file_is_read_free_ones_and_the_log_too(tmp_path: Path) -> None:
    path, key = tmp_path / "a.db", DeskKey.new().derive("database")
    stays, goes = b"stays-" + b"s" * 30, b"goes--" + b"g" * 30
    with opened(path, key=key) as connection:
        connection.execute("PRAGMA secure_delete = OFF")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE one (content BLOB)")
        connection.executemany("INSERT INTO one VALUES (?)", [(stays,)] + [(goes * 200,)] * 20)
        connection.commit()
        connection.execute("DELETE FROM one WHERE length(content) > 100")
        connection.commit()
        log = b"".join(pages_of_log(Path(f"{path}-wal"), key=key))
        assert stays in log
        assert goes in log
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        assert goes in b"".join(pages_of(path, key=key))  # nobody asked for more than DELETE
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = b"".join(pages_of(path, key=key))
    assert stays in content
    assert goes not in content
    assert path.stat().st_size % PAGE == 0
