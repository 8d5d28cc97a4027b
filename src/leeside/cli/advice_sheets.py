"""Which sheet answers what was asked of ``leeside advise``."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

import msgspec

from leeside.errors import UsageError
from leeside.knowledge.item import Reader
from leeside.knowledge.load import newest_edition
from leeside.report.sheets.brand import Brand
from leeside.report.sheets.languages import catalogue
from leeside.report.sheets.of_agreement import agreement_sheet
from leeside.report.sheets.of_directory import directory_sheet
from leeside.report.sheets.of_playbook import playbook_sheet
from leeside.report.sheets.of_prevention import signs_sheet, talking_sheet, tips_sheet, topics_sheet
from leeside.report.sheets.of_way import way_sheet
from leeside.report.sheets.one_minute_told import OneMinuteTold, one_minute_told
from leeside.report.sheets.sheet import Sheet


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody asked for."""

    about: str
    reader: Reader
    playbook: bool = False
    age: int | None = None
    language: str = "en"
    brand: Brand | None = None


def sheet_for(asked: Asked) -> Sheet:
    """The sheet that answers; raises UsageError for what there is none of, and for an option that it does not take."""
    edition = newest_edition()
    _refuse_unfitting(asked)
    today = datetime.now(tz=UTC).date()
    if asked.about in _SHEETS:
        return _SHEETS[asked.about](asked)
    if asked.about not in edition.ways:
        raise UsageError(
            f"There is no way called {asked.about!r}.",
            to_do=f"The ways are: {', '.join(edition.ways)}. Other advice: {', '.join(SUBJECTS)}.",
        )
    if asked.playbook:
        return playbook_sheet(edition, asked.about, today=today)
    return way_sheet(edition, asked.about, reader=asked.reader, today=today)


def one_minute_for(asked: Asked) -> OneMinuteTold:
    """The page for a minute that was asked for, in its language as far as that goes."""
    _refuse_unfitting(asked)
    return one_minute_told(newest_edition(), asked.reader, catalogue=catalogue(asked.language))


def _talking(asked: Asked) -> Sheet:
    today = datetime.now(tz=UTC).date()
    try:
        return talking_sheet(newest_edition(), today=today, age=asked.age)
    except ValueError as problem:
        raise UsageError(
            f"There are no words for the age {asked.age}.", to_do="Give an age from 0 to 17 in years."
        ) from problem


def _refuse_unfitting(asked: Asked) -> None:
    if asked.playbook and asked.about in SUBJECTS:
        raise UsageError(
            f"There is no playbook of {asked.about!r}.", to_do="Name a way: leeside advise WAY --playbook."
        )
    if asked.age is not None and asked.about != "talking":
        raise UsageError("An age is for talks alone.", to_do="leeside advise talking --age 9")
    if asked.language != "en" and asked.about != "guide":
        raise UsageError(
            "Only the one-minute guide has catalogues of other languages.",
            to_do="leeside advise guide --language cy, or leave --language out.",
        )


def _today_sheet(make: Callable[..., Sheet]) -> Callable[[Asked], Sheet]:
    return lambda _: make(newest_edition(), today=datetime.now(tz=UTC).date())


_SHEETS: Final[dict[str, Callable[[Asked], Sheet]]] = {
    "tips": _today_sheet(tips_sheet),
    "talking": _talking,
    "topics": _today_sheet(topics_sheet),
    "signs": _today_sheet(signs_sheet),
    "agreement": lambda _: agreement_sheet(newest_edition()),
    "help": lambda asked: directory_sheet(
        newest_edition(), today=datetime.now(tz=UTC).date(), reader=asked.reader, brand=asked.brand
    ),
}
SUBJECTS: Final = (*_SHEETS, "guide")
"""What there is advice on besides the ways."""
