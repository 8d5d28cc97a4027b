"""``leeside desk``: the safeguarding desk on this machine. Its packages are an extra, so they are looked for when asked for."""

import importlib
import os
from pathlib import Path
from types import ModuleType
from typing import Annotated

import typer

from leeside.errors import UsageError

app = typer.Typer(
    help="Open the safeguarding desk on this machine.", invoke_without_command=True, rich_markup_mode=None
)


@app.callback()
def desk(
    context: typer.Context,
    *,
    folder: Annotated[
        Path | None, typer.Option(help="The folder of the desk; else the one with your own data.")
    ] = None,
    port: Annotated[
        int, typer.Option(min=1024, max=65535, help="Where browsers on this machine find it.")
    ] = 8330,
    ask_for_key: Annotated[
        bool, typer.Option("--ask-for-key", help="Keep the desk's key nowhere, and type it at each start.")
    ] = False,
    demo: Annotated[
        bool, typer.Option("--demo", help="Offer made-up cases for an empty desk, to look around in.")
    ] = False,
) -> None:
    """Open the desk; the first time, make its folder, key and encrypted database."""
    if context.invoked_subcommand is None:
        running = _desk("run")
        running.run(
            running.Wanted(folder=folder, port=port, asks_for_key=ask_for_key, demo=demo), say=typer.echo
        )


def _desk(module: str) -> ModuleType:
    """A module of the desk, which no other part of Leeside imports.

    Raises `UsageError` where the desk's packages are not installed, or this is a system that it does not run on.
    """
    if os.name != "posix":
        raise UsageError(
            "The desk runs on Linux and macOS.",
            to_do="On Windows, install it in WSL, and open its address in your browser.",
        )
    try:
        return importlib.import_module(f"leeside.desk.{module}")
    except ModuleNotFoundError as missing:
        if (missing.name or "").startswith("leeside"):
            raise
        raise UsageError(
            "The desk's packages are not installed.",
            where=missing.name or "",
            to_do="Install them with: make desk, or pip install 'leeside[desk]'.",
        ) from missing
