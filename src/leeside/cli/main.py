"""``leeside``: what a person types. Errors come out as sentences with status 2, never as a traceback."""

import sys
from io import TextIOWrapper
from typing import Annotated

import typer
from rich.console import Console

from leeside.cli import (
    advise,
    backtest,
    desk,
    detectors,
    evaluate,
    explain,
    inspect_export,
    pack,
    refer,
    screen_export,
    seal_export,
    transcribe,
    verify_pack,
    ways,
)
from leeside.errors import LeesideError
from leeside.report.printable import printable

app = typer.Typer(
    name="leeside",
    help="Turn a worrying chat into a clear picture and the right next step. Leeside looks; people decide. "
    "It works offline. If a child is in immediate danger, call 999 first.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command("screen")(screen_export.command)
app.command("inspect")(inspect_export.command)
app.command("seal")(seal_export.command)
app.command("verify")(verify_pack.command)
app.command("refer")(refer.command)
app.command("transcribe")(transcribe.command)
app.command("detectors")(detectors.command)
app.command("explain")(explain.command)
app.command("ways")(ways.command)
app.command("advise")(advise.command)
app.command("evaluate")(evaluate.command)
app.command("backtest")(backtest.command)
app.add_typer(desk.app, name="desk")
app.add_typer(pack.app, name="pack")


@app.callback(invoke_without_command=True)
def _version(
    *,
    version: Annotated[
        bool, typer.Option("--version", help="Say which version and knowledge this is.")
    ] = False,
) -> None:
    if version:
        from importlib.metadata import version as installed

        from leeside.knowledge.load import newest_edition

        typer.echo(f"Leeside {installed('leeside')}, knowledge of {newest_edition().id}")
        raise typer.Exit


def run() -> None:
    """Run the command line and turn what went wrong into what to do."""
    problem: str | None = None
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # a letter that a terminal lacks must not end a screening
    try:
        app(prog_name="leeside")
    except LeesideError as error:
        problem = _told(error)
    except KeyboardInterrupt:
        problem = "Stopped. Nothing was written."
    except MemoryError:
        problem = "This machine ran out of memory, so the export was not screened. Close other programs, or screen a part."
    except BrokenPipeError:
        sys.stderr.close()  # the reader left, as `head` does: nothing is wrong
        raise SystemExit(0) from None
    if problem:
        Console(stderr=True, highlight=False, markup=False, soft_wrap=True).print(printable(problem))
        raise SystemExit(2)


def _told(error: LeesideError) -> str:
    lines = [error.what]
    if error.where:
        lines.append(f"Where: {error.where}")
    if error.to_do:
        lines.append(f"What to do: {error.to_do}")
    return "\n".join(lines)
