"""Reads packs one after the other, and adds to the knowledge what their signs may point to."""

from collections.abc import Sequence
from pathlib import Path

import msgspec

from leeside.detectors.contract.load import all_detectors
from leeside.detectors.packs.check import Checked, check, loaded
from leeside.detectors.packs.files import Files, files_in
from leeside.detectors.packs.model import Pack
from leeside.detectors.packs.seal import is_sealed, unsealed
from leeside.errors import DetectorError
from leeside.knowledge.model import Edition


def check_pack(path: Path, edition: Edition, *, key: Path | None = None) -> Checked:
    """The pack in a folder or a sealed file, or everything that is wrong with it."""
    return check(files_of(path, key=key), edition, _names())


def load_pack(path: Path, edition: Edition, *, key: Path | None = None) -> Pack:
    """The pack in a folder or a sealed file; raises DetectorError, saying where and what to do, for an unsound one."""
    return loaded(path, files_of(path, key=key), edition, _names())


def files_of(path: Path, *, key: Path | None = None) -> Files:
    """The files of a pack; ``key`` is the file that opens a sealed one."""
    return unsealed(path, key) if is_sealed(path) else files_in(path)


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


def with_packs(edition: Edition, packs: Sequence[Pack], *, installed: Sequence[str] = ()) -> Edition:
    """The edition in which the packs' signs bear on its ways; its id names them, as every result does.

    ``installed`` are the names and versions of packs of Python, whose detectors take part already.
    """
    if not packs and not installed:
        return edition
    ways = {
        way.id: msgspec.structs.replace(
            way, signs=(*way.signs, *(sign for pack in packs for sign in pack.ways.get(way.id, ())))
        )
        for way in edition.ways.values()
    }
    said = [*(pack.said for pack in packs), *installed]
    named = f"{edition.id} with {'packs' if len(said) > 1 else 'pack'} {', '.join(said)}"
    return msgspec.structs.replace(edition, ways=ways, id=named)
