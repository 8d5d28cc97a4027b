"""Lays files out as a BagIt bag (RFC 8493) and reads one back without trusting it: plain files, plain hashes."""

import hashlib
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from leeside.errors import ExportError

DATA: Final = "data"
DECLARATION: Final = "bagit.txt"
ABOUT: Final = "bag-info.txt"
MANIFEST: Final = "manifest-sha256.txt"
TAG_MANIFEST: Final = "tagmanifest-sha256.txt"
DECLARED: Final = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_LINE: Final = re.compile(r"(?P<digest>[0-9a-f]{64})  (?P<path>.+)")
_ESCAPED: Final = {"%": "%25", "\n": "%0A", "\r": "%0D"}
_WRITTEN: Final = re.compile("%(0[ADad]|25)")


def write_bag(folder: Path, about: Mapping[str, str]) -> None:
    """Turn ``folder``, which holds its payload in ``data``, into a bag: declaration, description and manifest.

    The tag manifest is written by itself, by `write_tag_manifest`, when all other tag files stand.
    """
    payload = digests_below(folder / DATA, prefix=f"{DATA}/")
    count = sum((folder / name).stat().st_size for name in payload)
    (folder / DECLARATION).write_bytes(DECLARED.encode())
    (folder / MANIFEST).write_bytes(manifest_text(payload))
    (folder / ABOUT).write_bytes(about_text({**about, "Payload-Oxum": f"{count}.{len(payload)}"}))


def write_tag_manifest(folder: Path) -> None:
    """List every tag file that stands in the bag, with its hash."""
    tags = {
        place.name: digest_of(place)
        for place in sorted(folder.iterdir())
        if place.is_file() and place.name != TAG_MANIFEST
    }
    (folder / TAG_MANIFEST).write_bytes(manifest_text(tags))


def about_text(about: Mapping[str, str]) -> bytes:
    """The description of a bag; each value on a line of its own."""
    lines = (f"{key}: {' '.join(value.split())}\n" for key, value in sorted(about.items()))
    return "".join(lines).encode("utf-8", "replace")


def manifest_text(digests: Mapping[str, str]) -> bytes:
    """A manifest in the order of the names."""
    lines = (f"{digest}  {_escaped(name)}\n" for name, digest in sorted(digests.items()))
    return "".join(lines).encode()


def manifest_read(text: bytes) -> tuple[dict[str, str], int]:
    """The names and hashes of a manifest, and how many of its lines are none."""
    digests: dict[str, str] = {}
    broken = 0
    for line in text.decode("utf-8", "replace").removesuffix("\n").split("\n") if text else ():
        found = _LINE.fullmatch(line)
        if found is None:
            broken += 1
        else:
            digests[_WRITTEN.sub(lambda code: chr(int(code[1], 16)), found["path"])] = found["digest"]
    return digests, broken


def digests_below(folder: Path, *, prefix: str = "") -> dict[str, str]:
    """Every file below a folder with its hash, by its path from there; "" for a link, which is never followed."""
    return {prefix + name: digest_of(folder / name) for name in names_below(folder)}


def names_below(folder: Path) -> Iterator[str]:
    """The paths of all files below a folder, in order; links are named too."""
    for inner, folders, names in os.walk(folder, followlinks=False):
        folders.sort()
        linked = [name for name in folders if (Path(inner) / name).is_symlink()]
        for name in sorted([*names, *linked]):
            yield (Path(inner) / name).relative_to(folder).as_posix()


def digest_of(place: Path) -> str:
    """The SHA-256 of a file; "" for what is no plain file, or is not there."""
    if place.is_symlink() or not place.is_file():
        return ""
    try:
        with place.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as problem:
        raise ExportError(
            f"A file of the pack cannot be read ({problem.strerror}).",
            where=str(place),
            to_do="Copy the pack to a folder of yours and try again.",
        ) from problem


def _escaped(name: str) -> str:
    return "".join(_ESCAPED.get(letter, letter) for letter in name)
