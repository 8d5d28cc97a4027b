"""How old somebody is, and in which band that puts a child's case."""

from datetime import date

from leeside.desk.cases.words import AgeBand


def age_on(day: date, *, born: date) -> int:
    """Whole years."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def band_of(age: int) -> AgeBand:
    """The band of an age in whole years."""
    for below, band in ((13, AgeBand.UNDER_13), (16, AgeBand.FROM_13), (18, AgeBand.FROM_16)):
        if age < below:
            return band
    return AgeBand.ADULT
