"""What other pages of the desk say of the door."""

from typing import Any

from django import template
from django.template import Context

from leeside.desk.cases.models import Case
from leeside.desk.door.correspondence import new_in, news_for
from leeside.desk.staff.models import StaffMember

register = template.Library()


@register.inclusion_tag("door/of_case.html", takes_context=True)
def door_of(context: Context, case: Case) -> dict[str, Any]:
    """A link to the messages of a case of which somebody told at the door; nothing for any other."""
    return {"case": case, "new": new_in(case, context["request"].user)}


@register.inclusion_tag("door/news.html")
def door_news(member: StaffMember) -> dict[str, Any]:
    """The member's cases to which somebody has written again."""
    return {"cases": news_for(member)}
