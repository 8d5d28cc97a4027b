"""``leeside desk``: the safeguarding desk on this machine. Its packages are an extra, so they are looked for when asked for."""

import importlib
import os
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Annotated

import typer

from leeside.errors import UsageError


@dataclass(frozen=True, slots=True, kw_only=True)
class _Named:
    """Which desk a command is for."""

    folder: Path | None
    ask_for_key: bool


app = typer.Typer(
    help="Open the safeguarding desk on this machine.", invoke_without_command=True, rich_markup_mode=None
)


audit = typer.Typer(
    help="Who changed and who looked: is it whole?", no_args_is_help=True, rich_markup_mode=None
)
app.add_typer(audit, name="audit")

_Folder = Annotated[
    Path | None, typer.Option(help="The folder of the desk; else the one with your own data.")
]
_AskForKey = Annotated[
    bool, typer.Option("--ask-for-key", help="The desk's key is kept nowhere, and typed each time.")
]


@app.callback()
def desk(
    context: typer.Context,
    *,
    folder: _Folder = None,
    port: Annotated[
        int, typer.Option(min=1024, max=65535, help="Where browsers on this machine find it.")
    ] = 8330,
    ask_for_key: _AskForKey = False,
    demo: Annotated[
        bool, typer.Option("--demo", help="Offer made-up cases for an empty desk, to look around in.")
    ] = False,
) -> None:
    """Open the desk; the first time, make its folder, key and encrypted database."""
    context.obj = _Named(folder=folder, ask_for_key=ask_for_key)
    if context.invoked_subcommand is None:
        running = _desk("run")
        wanted = running.Wanted(folder=folder, port=port, asks_for_key=ask_for_key, demo=demo)
        running.run(wanted, say=typer.echo)


@app.command("backup")
def backup(
    context: typer.Context,
    *,
    into: Annotated[Path, typer.Option(help="The folder to put it in, on another disk if you can.")],
) -> None:
    """Put the record away, while the desk runs or not."""
    _desk("backups.command").backup(
        context.obj.folder, into=into, asks_for_key=context.obj.ask_for_key, say=typer.echo
    )


@app.command("restore")
def restore(
    context: typer.Context, backup: Annotated[Path, typer.Argument(help="The backup to put back.")]
) -> None:
    """Put a backup back while the desk is stopped; what is there now is kept beside it."""
    _desk("backups.command").restore(
        context.obj.folder, backup=backup, asks_for_key=context.obj.ask_for_key, say=typer.echo
    )


@app.command("export")
def export(
    context: typer.Context,
    case: Annotated[str, typer.Argument(help="The reference of the case, such as L-2026-0001.")] = "",
    *,
    by: Annotated[str, typer.Option(help="The e-mail address with which you sign in.")],
    out: Annotated[
        Path, typer.Option(help="The file to make, such as case.zip.age; with --all, a new folder.")
    ],
    everything: Annotated[
        bool, typer.Option("--all", help="Each case of which you are a member, in a locked file of its own.")
    ] = False,
    to: Annotated[
        list[str] | None,
        typer.Option(help="An age public key for whose owner it is locked. May be repeated."),
    ] = None,
    passphrase: Annotated[
        bool, typer.Option("--passphrase", help="Lock it with a passphrase, which is asked for.")
    ] = False,
) -> None:
    """Take one case out, or all of yours: what you may read of each, in one file. A whole desk moves with backup and restore."""
    if everything == bool(case):
        raise UsageError("Name one case, or ask for --all.", where="leeside desk export")
    commands = _desk("exports.command")
    if everything:
        whole = commands.export_all(
            context.obj.folder,
            by=by,
            out=out,
            to=to or (),
            with_passphrase=passphrase,
            asks_for_key=context.obj.ask_for_key,
            say=typer.echo,
        )
        raise typer.Exit(0 if whole else 1)
    commands.export_case(
        context.obj.folder,
        reference=case,
        by=by,
        out=out,
        to=to or (),
        with_passphrase=passphrase,
        asks_for_key=context.obj.ask_for_key,
        say=typer.echo,
    )


@app.command("recovery-drill")
def recovery_drill(
    context: typer.Context,
    *,
    by: Annotated[str, typer.Option(help="The e-mail address of one holder of a share.")],
    beside: Annotated[str, typer.Option(help="The e-mail address of another.")],
) -> None:
    """Let two people try their shares of the recovery key; nothing is given to anybody."""
    works = _desk("sealing.command").drill(
        context.obj.folder, by=by, beside=beside, asks_for_key=context.obj.ask_for_key, say=typer.echo
    )
    raise typer.Exit(0 if works else 1)


@app.command("recover")
def recover(
    context: typer.Context,
    *,
    to: Annotated[
        str, typer.Option(help="The e-mail address of the lead who is to have the cases, with one share.")
    ],
    beside: Annotated[str, typer.Option(help="The e-mail address of the holder of another share.")],
    sign_in_is_lost: Annotated[
        bool,
        typer.Option(
            "--sign-in-is-lost", help="Give that lead a one-time code to sign in with, and no more."
        ),
    ] = False,
) -> None:
    """Let two people with a share each open again what nobody can open any more."""
    _desk("sealing.command").recover(
        context.obj.folder,
        to=to,
        beside=beside,
        sign_in_is_lost=sign_in_is_lost,
        asks_for_key=context.obj.ask_for_key,
        say=typer.echo,
    )


@audit.command("verify")
def verify(
    context: typer.Context,
    *,
    head: Annotated[
        Path | None, typer.Option(help="A head that was kept elsewhere, which the record must go on from.")
    ] = None,
) -> None:
    """Read the whole audit, and name the first row that is not as it was written."""
    whole = _desk("audit.command").verify_audit(
        context.obj.folder, kept=head, asks_for_key=context.obj.ask_for_key, say=typer.echo
    )
    raise typer.Exit(0 if whole else 1)


@audit.command("head")
def head(context: typer.Context, *, to: Annotated[Path, typer.Option(help="A new file.")]) -> None:
    """Write the newest link of the audit to a file, to be kept where nobody at the desk can change it."""
    _desk("audit.command").keep_head(
        context.obj.folder, to=to, asks_for_key=context.obj.ask_for_key, say=typer.echo
    )


def bring_to_desk(path: Path, pasted: bytes | None, *, email: str) -> None:
    """Bring an export to the desk on this machine, where its owner goes on."""
    if pasted is not None:
        raise UsageError(
            "Standard input cannot be brought to the desk.", to_do="Give a file, or type it at the desk."
        )
    _desk("arrivals.command").to_desk(path, email=email, say=typer.echo)


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
