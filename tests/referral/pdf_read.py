"""Reads back what our own PDFs hold: the words of each page in the order in which they are set, and every byte unpacked."""

import re
import zlib
from typing import Final

_XREF: Final = re.compile(rb"^(\d{10}) 00000 n", re.MULTILINE)
_LENGTH: Final = re.compile(rb"/Length (\d+)")
_FONT: Final = re.compile(rb"/(f\d+) (\d+) 0 R")
_RESOURCES: Final = re.compile(rb"/Resources (\d+) 0 R")
_STRING: Final = rb"\((?:[^()\\]|\\.)*\)"
_SAID: Final = re.compile(
    rb"<<(?:"
    + _STRING
    + rb"|[^>(]|>(?!>))*>>|/(?P<font>f\d+) [\d.]+ Tf|(?P<shown>"
    + _STRING
    + rb")|\b(?P<end>ET)\b",
    re.DOTALL,
)
_LITERAL: Final = re.compile(_STRING, re.DOTALL)
_ESCAPE: Final = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_LETTERS: Final = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_UTF_16: Final = b"\xfe\xff"


def unpacked(pdf: bytes) -> bytes:
    """Every object, its streams decompressed."""
    return b"\n".join(head + b"\n" + body for head, body in _objects(pdf).values())


def strings_of(pdf: bytes) -> str:
    """Every text that stands beside the pages: titles, other words for what is drawn, names."""
    found = []
    for head, body in _objects(pdf).values():
        for literal in _LITERAL.findall(head) + (_LITERAL.findall(body) if b" Tf" in body else []):
            plain = _plain(literal[1:-1])
            found.append(
                plain[2:].decode("utf-16-be", "replace")
                if plain.startswith(_UTF_16)
                else plain.decode("latin-1")
            )
    return "\n".join(found)


def text_of(pdf: bytes) -> str:
    """The words of all pages, as their fonts' own tables say, in the order of the content."""
    objects = _objects(pdf)
    said: list[str] = []
    for number, (_, content) in objects.items():
        if b" Tf" not in content:
            continue
        letters = {name: _letters(objects, font) for name, font in _fonts(objects, number).items()}
        font = b""
        for one in _SAID.finditer(content):
            font = one["font"] or font
            if one["end"]:
                said.append("\n")
            elif one["shown"] and font:
                code = _plain(one["shown"][1:-1])
                said += [letters[font].get(code[at : at + 2], "\ufffd") for at in range(0, len(code), 2)]
    return "".join(said)


def _objects(pdf: bytes) -> dict[int, tuple[bytes, bytes]]:
    """Each object's head, and the bytes of its stream."""
    found = {}
    for at in map(int, _XREF.findall(pdf[pdf.rindex(b"\nxref") :])):
        number = int(pdf[at : pdf.index(b" ", at)])
        end, begin = pdf.index(b"endobj", at), pdf.find(b"stream", at)
        if begin < 0 or begin > end:
            found[number] = pdf[at:end], b""
            continue
        head = pdf[at:begin]
        begin += len(b"stream\r\n") if pdf[begin + 6 : begin + 8] == b"\r\n" else len(b"stream\n")
        length = _LENGTH.search(head)
        assert length is not None
        body = pdf[begin : begin + int(length[1])]
        found[number] = head, zlib.decompress(body) if b"FlateDecode" in head else body
    return found


def _fonts(objects: dict[int, tuple[bytes, bytes]], content: int) -> dict[bytes, int]:
    """The object of each font by the name by which the page of this content calls it."""
    page = next(head for head, _ in objects.values() if b"/Contents %d 0 R" % content in head)
    where = _RESOURCES.search(page)
    head = objects[int(where[1])][0] if where else page
    return {
        name: int(font) for name, font in _FONT.findall(head.partition(b"/Font<<")[2].partition(b">>")[0])
    }


def _letters(objects: dict[int, tuple[bytes, bytes]], font: int) -> dict[bytes, str]:
    found = re.search(rb"/ToUnicode (\d+) 0 R", objects[font][0])
    assert found is not None
    table = objects[int(found[1])][1]
    return {
        bytes.fromhex(code.decode()): bytes.fromhex(means.decode()).decode("utf-16-be")
        for code, means in re.findall(
            rb"<([0-9A-F]{4})> <([0-9A-F]+)>\n", table.partition(b"endcodespacerange")[2]
        )
    }


def _plain(shown: bytes) -> bytes:
    def one(code: re.Match[bytes]) -> bytes:
        escaped = code[1]
        return bytes([int(escaped, 8)]) if escaped[:1].isdigit() else _LETTERS.get(escaped, escaped)

    return _ESCAPE.sub(one, shown)
