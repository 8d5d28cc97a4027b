"""Screens a source for a pack: the same picture every time, with the name of the source and not its path."""

from datetime import datetime

import msgspec

from leeside.evidence.record import Asked
from leeside.screening import ScreeningResult, screen
from leeside.screening.story import Progress
from leeside.screening.stream import Engine
from leeside.sources.contract.export import Export


def screened(
    export: Export,
    asked: Asked,
    *,
    made_at: datetime,
    progress: Progress | None = None,
    engine: Engine | None = None,
) -> ScreeningResult:
    """The picture, dated ``made_at``, by the newest edition or by ``engine``; raises what `screen` raises."""
    result = screen(
        export,
        child=asked.child,
        relations=dict(asked.relations),
        since=asked.since,
        timezone=asked.timezone,
        date_order=asked.date_order,
        second_reader=asked.second_reader,
        progress=progress,
        engine=engine,
    )
    source = msgspec.structs.replace(result.source, path=export.path.name)
    return msgspec.structs.replace(result, screened_at=made_at, source=source)
