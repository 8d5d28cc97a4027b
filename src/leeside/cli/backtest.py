"""``leeside backtest``: a pack over past exports, before anybody turns it on."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from leeside.cli.packs_given import PackKey
from leeside.detectors.packs.join import load_pack
from leeside.detectors.second_reader.reader import reader_here
from leeside.knowledge.load import newest_edition
from leeside.report.backtest_told import backtest_as_json, backtest_as_text
from leeside.report.write import write_whole
from leeside.screening.backtest import backtest
from leeside.screening.stream import Engine, default_engine


class Form(StrEnum):
    """How the trial is written."""

    TEXT = "text"
    JSON = "json"


def command(
    pack: Annotated[Path, typer.Argument(help="The pack: a folder with pack.toml, or a sealed file.")],
    exports: Annotated[list[Path], typer.Argument(help="Past exports: files, zips or folders.")],
    *,
    pack_key: PackKey = None,
    form: Annotated[Form, typer.Option("--format", help="How to write the trial.")] = Form.TEXT,
    out: Annotated[Path | None, typer.Option(help="Write to this file, whole or not at all.")] = None,
) -> None:
    """Try a pack on past exports: what it would have raised, changed or missed. Ends with 2 if one was not screened."""
    edition = newest_edition()
    loaded = load_pack(pack, edition, key=pack_key)
    trial = backtest(
        exports,
        pack=loaded.said,
        without=default_engine(),
        with_pack=Engine(edition, second_reader=reader_here(), packs=[loaded]),
    )
    written = backtest_as_json(trial) if form is Form.JSON else backtest_as_text(trial)
    if out is None:
        sys.stdout.buffer.write(written.encode("utf-8", "replace"))
        sys.stdout.buffer.flush()
    else:
        write_whole(out, written)
        typer.echo(f"Written to {out}", err=True)
    if any(export.problem for export in trial.exports):
        raise typer.Exit(2)
