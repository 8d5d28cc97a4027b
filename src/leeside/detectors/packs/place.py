"""Where in a TOML file something stands, so that a refusal can name the line."""

import re
from collections.abc import Iterator
from typing import Final

_TOKEN: Final = re.compile(
    r'"""(?:\\.|[^\\])*?"""'
    r"|'''.*?'''"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'[^'\n]*'"
    r"|#[^\n]*|[\[\]{},]|\n"
    r"|[^\s\[\]{},#\"']+",
    re.DOTALL,
)


def place(file: str, text: str, key: str, number: int | None = None) -> str:
    """``file, line 12, patterns number 3``; without a line where the key cannot be found."""
    told = key if number is None else f"{key} number {number}"
    line = line_of(text, key, number)
    return f"{file}, line {line}, {told}" if line else f"{file}, {told}"


def line_of(text: str, key: str, number: int | None = None) -> int | None:
    """The line on which a key is given, or on which the entry with that number, from 1, of its list begins."""
    found = re.search(
        rf'^[ \t]*(?:\[[^\]\n]*\b{re.escape(key)}\]|"?{re.escape(key)}"?[ \t]*[=.])', text, re.M
    )
    if found is None:
        found = re.search(rf'[{{,][ \t]*"?{re.escape(key)}"?[ \t]*=', text)
    if found is None:
        return None
    if number is not None:
        tables = [one.start() for one in re.finditer(rf"^[ \t]*\[\[{re.escape(key)}\]\]", text, re.M)]
        for entry, at in enumerate(tables or _entries(text, found.end()), start=1):
            if entry == number:
                return text.count("\n", 0, at) + 1
    return text.count("\n", 0, found.start()) + 1


def _entries(text: str, start: int) -> Iterator[int]:
    """Where each entry of the list that begins behind ``start`` begins."""
    depth, awaited = 0, True
    for token in _TOKEN.finditer(text, start):
        mark = token.group()
        if mark == "\n" or mark.startswith("#"):
            if depth == 0:
                return
            continue
        if depth == 1 and mark == ",":
            awaited = True
        elif depth == 1 and awaited and mark != "]":
            yield token.start()
            awaited = False
        depth += (mark in "[{") - (mark in "]}")
        if depth <= 0:
            return
