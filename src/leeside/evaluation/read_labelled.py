"""Reads labelled conversations: a whole one on a line, or Leeside's JSON Lines with a label record for each."""

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Final

import msgspec

from leeside.errors import LabelError
from leeside.evaluation.checked_labels import checked_labels
from leeside.evaluation.labelled import LabelledConversation
from leeside.evaluation.labelled_records import of_records
from leeside.evaluation.whole_conversation import of_line
from leeside.sources.reading.lines import lines

_FOLDER: Final = "*.conversations.jsonl"


class LabelledSet(msgspec.Struct, frozen=True, kw_only=True):
    """What was read: the labelled conversations in their order, and how many nobody has labelled."""

    conversations: tuple[LabelledConversation, ...]
    unlabelled: int
    files: tuple[str, ...]


def read_labelled(paths: Iterable[Path], *, ways: Collection[str]) -> LabelledSet:
    """Read files, and of a folder its ``*.conversations.jsonl``.

    Raises LabelError, with file and line, for anything that cannot be a labelled conversation: figures
    on half of what was meant would not be honest.
    """
    read: dict[str, LabelledConversation] = {}
    unlabelled = 0
    files = [file for path in paths for file in _files(path)]
    for file in files:
        found, without = _read_file(file)
        unlabelled += without
        for one in found:
            before = read.get(one.id)
            if before is not None:
                raise LabelError(
                    f"The conversation {one.id!r} is there twice.",
                    where=f"{one.where}; first in {before.where}",
                    to_do="Give every conversation an id of its own, and every file once.",
                )
            read[one.id] = _checked(one, ways)
    if not read:
        raise LabelError(
            "There is no labelled conversation here.",
            where=", ".join(map(str, files)),
            to_do='Give each conversation a line such as {"conversation": "c1", "label": "benign"}.',
        )
    return LabelledSet(
        conversations=tuple(read.values()), unlabelled=unlabelled, files=tuple(file.name for file in files)
    )


def _checked(one: LabelledConversation, ways: Collection[str]) -> LabelledConversation:
    labels = checked_labels(one.labels, messages=len(one.messages), ways=ways, where=one.where)
    return msgspec.structs.replace(one, labels=labels)


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    files = sorted(path.glob(_FOLDER))
    if not files:
        raise LabelError(
            "This folder holds no labelled conversations.",
            where=str(path),
            to_do=f"Name the files, or call them {_FOLDER}.",
        )
    return files


def _read_file(file: Path) -> tuple[list[LabelledConversation], int]:
    whole: list[LabelledConversation] = []
    labels: list[tuple[int, bytes]] = []
    records: list[bytes] = []
    for number, line, keys in _lines(file):
        if "messages" in keys:
            whole.append(of_line(line, where=f"{file}, line {number:,}"))
        elif "label" in keys:
            labels.append((number, line))
        elif line.strip():
            records.extend(b"\n" for _ in range(number - 1 - len(records)))  # so that line numbers stay true
            records.append(line if line.endswith(b"\n") else line + b"\n")
    if not labels and not records:
        return whole, 0
    found, unlabelled = of_records(file, labels=labels, records=b"".join(records))
    return [*whole, *found], unlabelled


def _lines(file: Path) -> Iterator[tuple[int, bytes, frozenset[str]]]:
    """Each line with its number from 1 and the keys of its object."""
    try:
        with file.open("rb") as stream:
            for number, (start, _, line) in enumerate(lines(stream), 1):
                text = (line or b"").removeprefix(b"\xef\xbb\xbf") if start == 0 else line or b""
                yield number, text, _keys(text, f"{file}, line {number:,}")
    except OSError as problem:
        raise LabelError(
            f"This file cannot be read ({problem.strerror}).",
            where=str(file),
            to_do="Check the path, and that it may be read.",
        ) from problem


def _keys(line: bytes, where: str) -> frozenset[str]:
    if not line.strip():
        return frozenset()
    try:
        return frozenset(msgspec.json.decode(line, type=dict[str, msgspec.Raw]))
    except (ValueError, RecursionError) as problem:
        raise LabelError(
            "This line is not one JSON object in UTF-8.", where=where, to_do="Put it right, or take it out."
        ) from problem
