"""Filters for the desk's templates."""

from datetime import date

from django import template
from django.forms import BoundField
from django.template.defaultfilters import date as written
from django.utils import timezone

from leeside.knowledge.freshness import is_past_review

register = template.Library()


@register.filter
def looked_at(day: date) -> str:
    """The day on which somebody held it against its source; that it is too long ago, where it is."""
    late = is_past_review(day, timezone.localdate())
    return f"{written(day, 'j F Y')}{', which is too long ago: look it up yourself' if late else ''}"


@register.filter
def first_input(field: BoundField) -> str:
    """The id of the first thing in a field that can be typed into or chosen; where a link of an error summary leads."""
    if field.use_fieldset and len(field.subwidgets):
        parts = field.subwidgets[0].data.get(
            "subwidgets"
        )  # a date's day, month and year are one widget of three
        first = parts[0]["attrs"]["id"] if parts else field.subwidgets[0].id_for_label
        return str(first)
    return field.id_for_label or field.auto_id
