"""``leeside evaluate``: labelled conversations in, honest figures out."""

from pathlib import Path
from typing import Annotated

import typer

from leeside.evaluation.as_text import as_text
from leeside.evaluation.evaluate import Relations, evaluate
from leeside.evaluation.split import Split


def command(
    files: Annotated[
        list[Path], typer.Argument(help="Labelled conversations: JSON Lines, or a folder of them.")
    ],
    *,
    split: Annotated[Split, typer.Option(help="Which part of the set, by a hash of the id.")] = Split.ALL,
    relations: Annotated[
        Relations, typer.Option(help="Whether the engine is told who is who, as the labels have it.")
    ] = Relations.GIVEN,
) -> None:
    """Measure on conversations that people labelled: what is noticed, how early, and how much is a false alarm."""
    typer.echo(as_text(evaluate(files, split=split, relations=relations)), nl=False)
