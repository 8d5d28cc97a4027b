"""Words for the pages of a referral."""

from django import template
from django.utils import timezone

from leeside.referral.freshness import is_stale
from leeside.referral.model import Answer, FieldKind, Route, as_shown
from leeside.referral.told import source_said

register = template.Library()

_KINDS = {
    FieldKind.OPINION: "Opinion",
    FieldKind.WORDS: "Exact words",
}


@register.filter
def from_where(answer: Answer) -> str:
    """Where an answer came from."""
    return source_said(answer.source)


@register.filter
def said(answer: Answer) -> str:
    """An answer as a person writes it: a day as 11 Mar 2012."""
    return as_shown(answer.kind, answer.value)


@register.filter
def nobody_looked(route: Route) -> bool:
    """Whether nobody has held a route against its sources for too long."""
    return is_stale(route, timezone.localdate())


@register.filter
def kind_words(answer: Answer) -> str:
    """Whether an answer is opinion or somebody's exact words; empty for what is told as fact."""
    return _KINDS.get(answer.kind, "")
