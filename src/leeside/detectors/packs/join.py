"""Reads packs one after the other, and adds to the knowledge what their signs may point to."""

from collections.abc import Sequence
from pathlib import Path

import msgspec

from leeside.detectors.contract.load import all_detectors
from leeside.detectors.packs.check import Checked, check, loaded
from leeside.detectors.packs.files import files_in
from leeside.detectors.packs.model import Pack
from leeside.errors import DetectorError
from leeside.knowledge.model import Edition


def check_pack(folder: Path, edition: Edition) -> Checked:
    """The pack in a folder, or everything that is wrong with it."""
    return check(files_in(folder), edition, _names())


def load_pack(folder: Path, edition: Edition) -> Pack:
    """The pack in a folder; raises DetectorError, saying where and what to do, for one that is not sound."""
    return loaded(folder, files_in(folder), edition, _names())


def _names() -> frozenset[str]:
    return frozenset(detector.name for detector in all_detectors())


def refuse_same_names(packs: Sequence[Pack]) -> None:
    """Raise DetectorError when two packs bear one name: their signs could not be told apart."""
    names = [pack.about.name for pack in packs]
    for name in names:
        if names.count(name) > 1:
            raise DetectorError(
                f"Two packs are called {name!r}.",
                where="pack.toml, name",
                to_do="Give one of them, or rename one.",
            )


def with_packs(edition: Edition, packs: Sequence[Pack]) -> Edition:
    """The edition in which the packs' signs bear on its ways; its id names them, as every result does."""
    if not packs:
        return edition
    ways = {
        way.id: msgspec.structs.replace(
            way, signs=(*way.signs, *(sign for pack in packs for sign in pack.ways.get(way.id, ())))
        )
        for way in edition.ways.values()
    }
    said = ", ".join(pack.said for pack in packs)
    return msgspec.structs.replace(
        edition, ways=ways, id=f"{edition.id} with {'packs' if len(packs) > 1 else 'pack'} {said}"
    )
