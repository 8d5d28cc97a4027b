"""Draws the PDFs of the help pages so that no number of visitors can keep the desk from its work."""

from datetime import UTC, date, datetime, time
from functools import lru_cache
from threading import Lock
from typing import Final

from leeside.errors import DeskError
from leeside.knowledge.item import Reader
from leeside.knowledge.load import newest_edition
from leeside.report.sheets import languages
from leeside.report.sheets.as_pdf import one_minute_as_pdf, sheet_as_pdf
from leeside.report.sheets.brand import Brand
from leeside.report.sheets.one_minute_told import one_minute_told
from leeside.report.sheets.sheet import Sheet

_ONE_AT_A_TIME: Final = Lock()
BUSY: Final = "Another PDF is being drawn. Send it again in a moment, or take the page and print it."


class BusyDrawingError(DeskError):
    """Another visitor's PDF is being drawn in this process."""


@lru_cache(maxsize=24)
def minute_pdf(reader: Reader, language: str, brand: Brand | None, day: date) -> bytes:
    """A page for a minute, drawn once a day for each reader, language and brand; raises LeesideError as drawing does."""
    told = one_minute_told(newest_edition(), reader, catalogue=languages.catalogue(language))
    return one_minute_as_pdf(told, made_at=datetime.combine(day, time(), tzinfo=UTC), brand=brand)


def agreement_pdf(sheet: Sheet, *, made_at: datetime) -> bytes:
    """An agreement, one at a time; raises BusyDrawingError while another is drawn, and LeesideError as drawing does."""
    if not _ONE_AT_A_TIME.acquire(blocking=False):
        raise BusyDrawingError(BUSY)
    try:
        return sheet_as_pdf(sheet, made_at=made_at)
    finally:
        _ONE_AT_A_TIME.release()
