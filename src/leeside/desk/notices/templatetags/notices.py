"""A line on a page where mails do not leave."""

from typing import Any

from django import template

from leeside.desk.notices.selectors import trouble_for
from leeside.desk.staff.models import StaffMember

register = template.Library()


@register.inclusion_tag("notices/trouble.html")
def mail_trouble(member: StaffMember) -> dict[str, Any]:
    """What somebody is to know of it; nothing where mails leave, or none are wanted."""
    return {"trouble": trouble_for(member)}
