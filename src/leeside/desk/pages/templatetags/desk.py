"""Filters for the desk's templates."""

from django import template
from django.forms import BoundField

register = template.Library()


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
