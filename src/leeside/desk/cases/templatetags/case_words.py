"""Words for the pages of a case."""

from collections.abc import Iterable
from datetime import date

from django import template
from django.utils import timezone
from django.utils.formats import date_format

from leeside.desk.cases.models import Event
from leeside.desk.cases.words import Precision
from leeside.desk.people.models import Role
from leeside.knowledge.model import RiskLevel
from leeside.report.most_telling import grave_and_slight
from leeside.report.words import LEVELS
from leeside.screening.result import WayResult

register = template.Library()

_FORMS = {
    Precision.MINUTE: "j F Y, H:i",
    Precision.DAY: "j F Y",
    Precision.MONTH: "F Y",
    Precision.YEAR: "Y",
}


@register.filter
def level_words(level: RiskLevel) -> str:
    """A level as people say it."""
    return LEVELS[level]


@register.filter
def role_words(roles: Iterable[Role]) -> str:
    """Who somebody was, each once."""
    return ", ".join(dict.fromkeys(role.label.lower() for role in roles))


@register.filter
def grave(ways: Iterable[WayResult]) -> list[WayResult]:
    """The ways that are of concern, or where none is, those that are worth a look."""
    of_concern, slight = grave_and_slight(ways)
    return of_concern or slight


@register.filter
def happened(event: Event) -> str:
    """When something happened, as exactly as it is known."""
    if event.occurred_at is None:
        return "Not known when"
    return date_format(timezone.localtime(event.occurred_at), _FORMS[Precision(event.precision)])


@register.filter
def is_past(day: date) -> bool:
    """Whether a day has gone by."""
    return day < timezone.localdate()
