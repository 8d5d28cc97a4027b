"""What was noticed in what was told, on a case's page."""

from typing import Any

from django import template

from leeside.desk.cases.models import Case
from leeside.desk.sealing.open_keys import of_request
from leeside.desk.words_told.selectors import heard_in

register = template.Library()


@register.inclusion_tag("words_told/in_case.html", takes_context=True)
def words_told(context: dict[str, Any], case: Case) -> dict[str, Any]:
    """The tellings with words that were noticed; nothing where there are none."""
    return {"heard": heard_in(of_request(context["request"]), case.pk)}
