"""The engine with the packs that a person named."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from leeside.detectors.packs.join import load_pack
from leeside.detectors.second_reader.reader import reader_here
from leeside.knowledge.load import newest_edition
from leeside.screening.stream import Engine, default_engine

Packs = Annotated[
    list[Path] | None,
    typer.Option("--pack", help="A pack of your own whose detectors take part. May be repeated."),
]
PackKey = Annotated[
    Path | None,
    typer.Option(help="The file that opens a sealed pack: an age identity, or a passphrase alone."),
]


def engine_given(
    packs: Sequence[Path], shadows: Sequence[Path], *, key: Path | None, second_reader: bool
) -> Engine:
    """The engine in which ``packs`` take part and ``shadows`` only look; ``key`` is the file that opens sealed ones.

    Raises DetectorError for a pack that is not sound.
    """
    if not packs and not shadows:
        return default_engine(second_reader=second_reader)
    edition = newest_edition()
    return Engine(
        edition,
        second_reader=reader_here() if second_reader else None,
        packs=[load_pack(path, edition, key=key) for path in packs],
        shadows=[load_pack(path, edition, key=key) for path in shadows],
    )
