"""``leeside screen``: one export in, the picture out."""

import shutil
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from leeside.cli.ask_who import ask_who
from leeside.cli.desk import bring_to_desk
from leeside.cli.export_options import Child, DatesOrder, RelationsSaid, SecondReader, Since, Switch, Timezone
from leeside.cli.given import export_given, relations_given
from leeside.cli.packs_given import PackKey, Packs, engine_given
from leeside.cli.progress_shown import progress_shown
from leeside.knowledge.model import RiskLevel
from leeside.report.as_html import as_html
from leeside.report.as_json import as_json
from leeside.report.as_text import as_text
from leeside.report.write import write_whole
from leeside.screening import ScreeningResult, screen


class Format(StrEnum):
    """How the picture is written."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"


def command(
    path: Annotated[
        str, typer.Argument(help="The export: a file, a zip or a folder; '-' reads standard input.")
    ],
    *,
    form: Annotated[Format, typer.Option("--format", help="How to write the picture.")] = Format.TEXT,
    out: Annotated[Path | None, typer.Option(help="Write to this file, whole or not at all.")] = None,
    child: Child = None,
    relation: RelationsSaid = None,
    since: Since = None,
    timezone: Timezone = None,
    date_order: DatesOrder = None,
    second_reader: SecondReader = Switch.ON,
    pack: Packs = None,
    shadow: Annotated[
        list[Path] | None,
        typer.Option(help="A pack on trial: its signs are shown apart and never weighed. May be repeated."),
    ] = None,
    pack_key: PackKey = None,
    fail_on: Annotated[
        RiskLevel | None, typer.Option(help="End with status 1 at this level or above, for scripts.")
    ] = None,
    to_desk: Annotated[
        str | None,
        typer.Option(
            help="Bring it to the desk on this machine instead, for the member of staff with this e-mail address."
        ),
    ] = None,
) -> None:
    """Screen a chat: what is happening, on whose words, how urgent, what to do now and what never to do."""
    relations = relations_given(relation or [])
    engine = engine_given(pack or [], shadow or [], key=pack_key, second_reader=second_reader is Switch.ON)
    where, pasted = export_given(path)
    if to_desk is not None:
        bring_to_desk(where, pasted, email=to_desk)
        return
    if child is None and not relations and pasted is None and sys.stdin.isatty() and sys.stdout.isatty():
        child, relations = ask_who(where)
    with progress_shown() as seen:
        result = screen(
            where,
            child=child,
            relations=relations,
            since=since.date() if since else None,
            timezone=timezone,
            date_order=date_order,
            pasted=pasted,
            progress=seen,
            engine=engine,
        )
    _write(result, form, out)
    if fail_on is not None and result.level.rank >= fail_on.rank:
        raise typer.Exit(1)


def _write(result: ScreeningResult, form: Format, out: Path | None) -> None:
    if form is not Format.TEXT:
        picture = as_html(result) if form is Format.HTML else as_json(result)
    elif out is None and sys.stdout.isatty():
        Console(highlight=False).print(as_text(result))
        return
    else:
        picture = _as_plain(result)
    if out is None:
        _put_out(picture)
    else:
        write_whole(out, picture)
        Console(stderr=True, highlight=False, soft_wrap=True).print(f"Written to {out}", markup=False)


def _as_plain(result: ScreeningResult) -> str:
    """The text without colour, and without spaces at the ends of lines."""
    console = Console(width=shutil.get_terminal_size((100, 50)).columns, color_system=None, highlight=False)
    with console.capture() as captured:
        console.print(as_text(result))
    return "".join(f"{line.rstrip()}\n" for line in captured.get().splitlines())


def _put_out(picture: str) -> None:
    """To standard output, as UTF-8 whatever the machine's own encoding: a chat holds every letter there is."""
    sys.stdout.flush()
    sys.stdout.buffer.write(picture.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()
