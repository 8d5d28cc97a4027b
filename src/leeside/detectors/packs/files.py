"""The files of a pack as text, from a folder or out of a sealed file."""

from pathlib import Path
from typing import Final

from leeside.detectors.packs.model import DETECTORS, PACK_FILE, WORDS_FILE
from leeside.errors import DetectorError

MOST_FILES: Final = 500
MOST_BYTES: Final = 1024 * 1024
"""Of one file: a pack is lists that people wrote."""

Files = dict[str, str]
"""Texts by their paths inside the pack, with forward slashes."""


def files_in(folder: Path) -> Files:
    """The files of a pack's folder; raises DetectorError for what is no pack or cannot be read."""
    if not folder.is_dir():
        raise DetectorError(
            "There is no such folder.", where=str(folder), to_do="Give the folder that holds pack.toml."
        )
    known = [folder / PACK_FILE, folder / WORDS_FILE, *sorted((folder / DETECTORS).rglob("*"))]
    paths = [path for path in known if path.is_file() and not path.name.startswith(".")]
    if len(paths) > MOST_FILES:
        raise DetectorError(
            f"The pack has more than {MOST_FILES} files.",
            where=str(folder),
            to_do="Make several packs of it.",
        )
    return {path.relative_to(folder).as_posix(): _text(path) for path in paths}


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            raise DetectorError(
                "The file is over one megabyte.", where=str(path), to_do="Make several detectors of it."
            )
        return data.decode("utf-8")
    except UnicodeDecodeError as problem:
        raise DetectorError(
            "The file is not UTF-8 text.", where=str(path), to_do="Save it as UTF-8."
        ) from problem
    except OSError as problem:
        raise DetectorError(
            f"The file cannot be read: {problem.strerror}.", where=str(path), to_do="Mend or restore it."
        ) from problem
