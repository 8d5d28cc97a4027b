"""Words for the pages of a referral."""

from django import template

from leeside.referral.model import Answer, FieldKind
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
def kind_words(answer: Answer) -> str:
    """Whether an answer is opinion or somebody's exact words; empty for what is told as fact."""
    return _KINDS.get(answer.kind, "")
