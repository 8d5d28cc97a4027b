"""The engine with the packs that a person named."""

from collections.abc import Sequence
from pathlib import Path

from leeside.detectors.packs.join import load_pack
from leeside.detectors.second_reader.reader import reader_here
from leeside.knowledge.load import newest_edition
from leeside.screening.stream import Engine, default_engine


def engine_given(packs: Sequence[Path], shadows: Sequence[Path], *, second_reader: bool) -> Engine:
    """The engine in which ``packs`` take part and ``shadows`` only look; raises DetectorError for an unsound one."""
    if not packs and not shadows:
        return default_engine(second_reader=second_reader)
    edition = newest_edition()
    return Engine(
        edition,
        second_reader=reader_here() if second_reader else None,
        packs=[load_pack(path, edition) for path in packs],
        shadows=[load_pack(path, edition) for path in shadows],
    )
