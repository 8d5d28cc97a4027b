"""Words for judgements."""

from django import template

from leeside.knowledge.load import newest_edition

register = template.Library()


@register.filter
def way_title(way: str) -> str:
    """What a way is called; its id, where a newer edition does not know it any more."""
    known = newest_edition().ways.get(way)
    return known.title if known else way


@register.filter
def words_of(value: str) -> str:
    """An id as words."""
    return value.replace("_", " ")
