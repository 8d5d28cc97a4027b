"""Writes the tables that tests of CSV read."""

import csv
import io

HEADER = ["conversation", "id", "sender", "time", "text"]
AT = "2026-03-11T15:40:02+00:00"


def table(*rows: list[str], header: list[str] = HEADER, delimiter: str = ",", end: str = "\r\n") -> str:
    """A header and its rows; where a line feed ends a row every cell is quoted, or a bare "\\r" would end one too."""
    whole = io.StringIO(newline="")
    if end == "\r\n":
        writer = csv.writer(whole, delimiter=delimiter, lineterminator=end)
    else:
        writer = csv.writer(whole, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL)
    writer.writerow(header)
    writer.writerows(rows)
    return whole.getvalue()


def row(
    text: str, *, conversation: str = "c1", number: str = "", sender: str = "Ann", at: str = AT
) -> list[str]:
    """One row under ``HEADER``."""
    return [conversation, number, sender, at, text]
