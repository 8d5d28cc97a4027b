"""Says of pages that show the same messages as the JSON beside them that they were not read a second time."""

from collections.abc import Callable, Iterator
from typing import Final

from leeside.sources.contract.export import Export
from leeside.sources.contract.found import Notice, Structure

_HEAD: Final = 512 * 1024
_BESIDE: Final = (
    "{count:,} pages of this export show what its JSON holds, as the app writes both at once. The JSON was read, since "
    "it says more; the pages were not compared with it. Give one of them to Leeside by itself to read it."
)


def pages_beside(
    export: Export, *, lies: Callable[[str], bool], looks: Callable[[bytes], bool]
) -> Iterator[Structure | Notice]:
    """The pages whose path ``lies`` where the app puts them beside its JSON, and whose first bytes ``looks`` knows."""
    count = 0
    for member in export.named(suffix=".html"):
        if member.size and lies(member.name) and looks(export.head(member.name, most=_HEAD)):
            count += 1
            yield Structure(member=member.name, start=0, end=member.size)
    if count:
        yield Notice(text=_BESIDE.format(count=count))
