"""Words for the pages of a case."""

from collections.abc import Iterable
from datetime import date

from django import template
from django.utils import timezone

from leeside.desk.cases.models import Event
from leeside.desk.cases.selectors import Line
from leeside.desk.cases.words import EventKind, Precision
from leeside.desk.people.models import Role
from leeside.knowledge.model import RiskLevel, When
from leeside.knowledge.playbook import To, Who
from leeside.report.most_telling import grave_and_slight
from leeside.report.words import LEVELS, TO, WHO
from leeside.response.steps import Step
from leeside.screening.result import WayResult
from leeside.sources.contract.load import all_sources

register = template.Library()

_MOST_NOW = 5

_FORMS = {
    Precision.MINUTE: "{0.day} {0:%B %Y, %H:%M}",
    Precision.DAY: "{0.day} {0:%B %Y}",
    Precision.MONTH: "{0:%B %Y}",
    Precision.YEAR: "{0:%Y}",
}


@register.filter
def level_words(level: RiskLevel) -> str:
    """A level as people say it."""
    return LEVELS[level]


@register.filter
def who_moves(who: Who) -> str:
    """Who makes a move of a playbook, as people say it."""
    return WHO[who]


@register.filter
def said_to(whom: To) -> str:
    """To whom something is said, as people say it."""
    return TO[whom]


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
def to_do_now(steps: Iterable[Step]) -> list[Step]:
    """The first things to do at once; the conversation's own page has them all."""
    return [step for step in steps if step.step.when is When.NOW][:_MOST_NOW]


@register.filter
def source_title(name: str) -> str:
    """What a kind of export is called; its name, where this version does not know it."""
    return next((source.title for source in all_sources() if source.name == name), name)


@register.filter
def happened(event: Event) -> str:
    """When something happened, as exactly as it is known."""
    if event.occurred_at is None:
        return "Not known when"
    return _FORMS[Precision(event.precision)].format(timezone.localtime(event.occurred_at))


@register.filter
def as_told(lines: Iterable[Line]) -> list[dict[str, object]]:
    """The lines of a chronology in the words of its page, made once for each: a case may have hundreds."""
    return [
        {
            "id": line.event.pk,
            "when": happened(line.event),
            "kind": line.event.get_kind_display(),
            "body": line.body,
            "corrects": line.event.corrects_id,
            "corrected_by": line.corrected_by[0] if line.corrected_by else None,
            "recorded": _FORMS[Precision.MINUTE].format(timezone.localtime(line.event.recorded_at)),
            "by": line.event.by.name if line.event.by else "the desk",
        }
        for line in lines
    ]


@register.filter
def childs_own_words(lines: Iterable[Line]) -> list[dict[str, object]]:
    """What the child said, as far as it was not put right since; the rest of what was told is in the chronology."""
    return as_told(
        line for line in lines if line.event.kind == EventKind.DISCLOSURE and not line.corrected_by
    )


@register.filter
def day_written(kept: str) -> str:
    """A day that is kept as 2015-03-01, as people write it; anything else as it stands."""
    try:
        return _FORMS[Precision.DAY].format(date.fromisoformat(kept))
    except ValueError:
        return kept


@register.filter
def is_past(day: date) -> bool:
    """Whether a day has gone by."""
    return day < timezone.localdate()
