"""A day that somebody may leave open."""

from datetime import date, datetime, time
from typing import Any

from django import forms
from django.utils import timezone


class DayField(forms.DateField):
    """A day in the past, or none. The browser shows its own calendar; typed as 2026-03-14 where it has none."""

    def __init__(self, **changed: Any) -> None:  # noqa: ANN401 - as Django's own
        widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date", "autocomplete": "off"})
        usual: dict[str, Any] = {
            "required": False,
            "widget": widget,
            "help_text": "Leave it empty if you do not know. A day is enough.",
            "error_messages": {"invalid": "Give a day, such as 2026-03-14, or leave it empty."},
        }
        super().__init__(**{**usual, **changed})

    def clean(self, value: Any) -> date | None:  # noqa: ANN401 - as Django's own
        """The day; one that has not come yet is a slip."""
        day: date | None = super().clean(value)
        if day is not None and day > timezone.localdate():
            raise forms.ValidationError("This day has not come yet. Look at the year.")
        return day


def moment(day: date | None) -> datetime | None:
    """The beginning of a day here, for the chronology, which says that only the day is known."""
    return None if day is None else timezone.make_aware(datetime.combine(day, time.min))
