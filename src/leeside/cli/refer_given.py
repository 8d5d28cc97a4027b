"""Answers and words to take out, as a person typed them or keeps them in a file."""

from collections.abc import Iterable
from pathlib import Path

from leeside.errors import UsageError


def answers_given(pairs: Iterable[str], files: Iterable[str]) -> dict[str, tuple[bool, list[str]]]:
    """For each field whether the answers go beside what is there, and the answers, from "FIELD=ANSWER" and "FIELD=PATH".

    Raises UsageError, quoting no answer, for a pair without "=" and a file that cannot be read.
    """
    found: dict[str, tuple[bool, list[str]]] = {}
    given = [(*_split(pair, "--answer"), False) for pair in pairs]
    given += [(*_split(pair, "--answer-file"), True) for pair in files]
    for field, beside, value, is_path in given:
        held = found.setdefault(field, (beside, []))
        found[field] = (
            held[0] or beside,
            [*held[1], _text_in(Path(value), "--answer-file") if is_path else value],
        )
    return found


def words_given(words: Iterable[str], file: Path | None) -> tuple[str, ...]:
    """Words to take out: those typed, and each line of the file that holds any."""
    lines = _text_in(file, "--redact-file").splitlines() if file is not None else []
    return (*words, *(line.strip() for line in lines if line.strip()))


def _split(pair: str, option: str) -> tuple[str, bool, str]:
    field, equals, value = pair.partition("=")
    if not equals or not field.strip("+ "):
        raise UsageError(
            "This does not say which field it answers.",
            where=option,
            to_do="Write FIELD=ANSWER, or FIELD+=ANSWER to keep what is there; see leeside refer --fields ROUTE.",
        )
    return field.rstrip("+ ").strip(), field.rstrip().endswith("+"), value


def _text_in(path: Path, option: str) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as problem:
        raise UsageError(
            "The file cannot be read as text.",
            where=f"{option}, {path}",
            to_do="Check its path; save it as UTF-8.",
        ) from problem
