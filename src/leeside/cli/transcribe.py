"""``leeside transcribe``: typed lines in, a record that `leeside screen` reads out; the picture stays where it is."""

import sys
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from leeside.cli.given import export_given
from leeside.errors import ExportError, UsageError
from leeside.evidence.transcription import picture_token, transcription
from leeside.evidence.typed_lines import NotUnderstood, Typed, TypedLine
from leeside.report.printable import printable
from leeside.report.words import many
from leeside.report.write import write_whole
from leeside.screening.reading import now

_MOST_TOLD = 20
_HOW = """Type what the picture shows, one line for each message. Correct nothing: spelling and emoji as they are.
  Kai: hey                     who spoke, and the words
  21:04 Kai: hey               with the time, when it can be seen (2026-03-11 21:04 with the day)
  + and more                   goes on with the line before
  ! Kai took a screenshot      what the screen said, and nobody typed
An empty line ends it. Never describe or copy a picture of a child: '! Kai sent a picture' is enough."""


def command(
    path: Annotated[
        str | None,
        typer.Argument(
            help="The typed lines: a file, or '-' for standard input; without it they are asked for."
        ),
    ] = None,
    *,
    out: Annotated[Path, typer.Option(help="The record to write, whole or not at all, such as chat.jsonl.")],
    by: Annotated[str, typer.Option(help="Who types it: 'Name, role'. It stands on every line.")] = "",
    picture: Annotated[
        list[Path] | None,
        typer.Option(
            help="The picture's file. It is hashed where it is, never copied or shown. May be repeated."
        ),
    ] = None,
    conversation: Annotated[str | None, typer.Option(help="What to call it; else the record's name.")] = None,
    child: Annotated[str | None, typer.Option(help="The child's name, as it is typed.")] = None,
    day: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The day of times typed without one.")
    ] = None,
) -> None:
    """Type off a picture of a chat: each line is marked as transcribed by a person, and can be screened."""
    if not by.strip():
        raise UsageError("Nobody is named who types it.", to_do="Say who you are: --by 'Name, role'.")
    tokens = [picture_token(one) for one in picture or []]
    for token in tokens:
        typer.echo(
            printable(f"{token.name}: {token.size:,} bytes, {token.media_type}, SHA-256 {token.sha256}"),
            err=True,
        )
    taken = Typed(day=day.date() if day else None)
    if path is None:
        _ask(taken)
    else:
        _refuse_not_understood(_take_all(taken, path), path)
    record = transcription(
        taken.lines,
        by=by,
        at=now(),
        conversation=conversation or out.stem,
        child=child,
        pictures=tokens,
    )
    write_whole(out, record)
    typer.echo(_told(taken.lines, out))


def _ask(taken: Typed) -> None:
    """Lines as a person types them; each that is not understood is answered at once."""
    typer.echo(_HOW, err=True)
    while True:
        typer.echo("> ", nl=False, err=True)
        line = sys.stdin.readline()
        if not line.strip():
            return
        problem = taken.take(line)
        if problem is not None:
            typer.echo(problem.why, err=True)


def _take_all(taken: Typed, path: str) -> list[NotUnderstood]:
    where, pasted = export_given(path)
    try:
        text = (pasted if pasted is not None else where.read_bytes()).decode("utf-8-sig")
    except OSError as problem:
        raise ExportError(
            f"The typed lines could not be read ({problem.strerror}).", where=path, to_do="Check the path."
        ) from problem
    except UnicodeDecodeError as problem:
        raise ExportError(
            "The typed lines are not in UTF-8.", where=path, to_do="Save the file again as UTF-8."
        ) from problem
    return [problem for problem in map(taken.take, text.split("\n")) if problem is not None]


def _refuse_not_understood(problems: Sequence[NotUnderstood], path: str) -> None:
    if not problems:
        return
    for problem in problems[:_MOST_TOLD]:
        typer.echo(f"Line {problem.number}: {problem.why}", err=True)
    raise UsageError(
        f"{many(len(problems), 'line')} could not be understood, so nothing was written.",
        where=path,
        to_do="Put each right, and try again.",
    )


def _told(lines: Iterable[TypedLine], out: Path) -> str:
    said = [line.sender is not None for line in lines]
    screen = len(said) - sum(said)
    return (
        f"Written to {out}: {many(sum(said), 'message')}, and {many(screen, 'line')} that the screen said, "
        f"each marked as transcribed by a person. Hold it against the picture once more, then: leeside screen {out}"
    )
