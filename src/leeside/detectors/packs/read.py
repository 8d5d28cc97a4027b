"""Reads a pack's files into their shapes, and notes whatever cannot be so."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any, Final

from leeside.detectors.packs.files import Files
from leeside.detectors.packs.model import (
    DETECTORS,
    PACK_FILE,
    WORDS_FILE,
    About,
    Words,
    Written,
    detector_files,
)
from leeside.detectors.packs.place import place
from leeside.detectors.packs.problems import Problems

NAME: Final = re.compile(r"[a-z][a-z0-9_]{1,63}")


def about_in(files: Files, problems: Problems) -> About | None:
    """``pack.toml``."""
    if PACK_FILE not in files:
        problems.add(
            "This is no pack: it holds no pack.toml.",
            where=PACK_FILE,
            to_do="Write pack.toml with name, version, made_by, source and checked_on.",
        )
        return None
    text = files[PACK_FILE]
    about = problems.shaped(_table(files, PACK_FILE, problems), About, PACK_FILE, text)
    if about is None:
        return None
    if not NAME.fullmatch(about.name):
        problems.add(
            f"The pack's name {about.name!r} is not lower-case letters, digits and '_'.",
            where=place(PACK_FILE, text, "name"),
            to_do="Rename it, such as local_words.",
        )
    for key, to_do in _MUST_SAY.items():
        if not str(getattr(about, key)).strip():
            problems.add(f"The pack has no {key}.", where=place(PACK_FILE, text, key), to_do=to_do)
    return about


_MUST_SAY: Final = {
    "version": "Give it one, and raise it with every change: every result bears it.",
    "made_by": "Say who answers for it.",
    "source": "Say where its words come from.",
}


def words_in(
    files: Files, ours: Mapping[str, tuple[str, ...]], problems: Problems
) -> dict[str, tuple[str, ...]]:
    """The pack's own word classes, which may not bear the names of ours nor use other classes."""
    if WORDS_FILE not in files:
        return {}
    text = files[WORDS_FILE]
    listed = problems.shaped(_table(files, WORDS_FILE, problems), Words, WORDS_FILE, text)
    own: dict[str, tuple[str, ...]] = {}
    for name, word in (listed.words if listed else {}).items():
        where = place(WORDS_FILE, text, name)
        if name in ours:
            problems.add(f"The word class {name!r} is one of ours.", where=where, to_do="Rename the pack's.")
        elif not NAME.fullmatch(name) or not word.forms or not all(form.strip() for form in word.forms):
            problems.add(
                f"The word class {name!r} has an empty form, none, or no plain name.",
                where=where,
                to_do="Name it in lower-case letters and give it forms.",
            )
        elif any(re.search(r"\{[a-z]", form) for form in word.forms):
            problems.add(
                f"A form of the word class {name!r} names another class.",
                where=where,
                to_do="Write its words out.",
            )
        else:
            own[name] = word.forms
    return own


def detectors_in(files: Files, problems: Problems) -> dict[str, Written]:
    """Each detector by its file's path; what lies beside them and is none is refused, so that nothing is passed over."""
    paths = detector_files(list(files))
    strange = [name for name in files if name not in {PACK_FILE, WORDS_FILE, *paths}]
    for name in strange:
        problems.add(
            "The file is no detector.", where=name, to_do=f"Write {DETECTORS}/<name>.toml, or move it away."
        )
    if not paths and not strange:
        problems.add("The pack holds no detector.", where=DETECTORS, to_do=f"Write {DETECTORS}/<name>.toml.")
    found: dict[str, Written] = {}
    for path in paths:
        if not NAME.fullmatch(PurePosixPath(path).stem):
            problems.add(
                "A detector is called as its file, in lower-case letters, digits and '_'.",
                where=path,
                to_do="Rename the file for what is seen, such as names_a_meeting_place.toml.",
            )
            continue
        written = problems.shaped(_table(files, path, problems), Written, path, files[path])
        if written is not None:
            found[path] = written
    return found


def _table(files: Files, name: str, problems: Problems) -> dict[str, Any] | None:
    try:
        return tomllib.loads(files[name])
    except tomllib.TOMLDecodeError as problem:
        problems.add(f"The file is not TOML: {problem}.", where=name, to_do="Mend it at that place.")
        return None
