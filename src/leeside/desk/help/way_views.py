"""The ways: what each is, to an adult and to a child, and what is done about it by whom and by when."""

from typing import Final

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from msgspec.structs import replace

from leeside.desk.help.frame import framed, help_page, known, sheet_page, ways_in_order
from leeside.knowledge.item import Reader
from leeside.knowledge.load import newest_edition
from leeside.report.sheets.of_playbook import playbook_sheet
from leeside.report.sheets.of_way import way_sheet

CHILD_HEADING: Final = "If this happens to you"
"""In the place of the trade's word for it, which somebody might read over a child's shoulder."""


@help_page
def ways(_: HttpRequest) -> HttpResponse:
    """Every way in a line."""
    listed = [(way.id, way.title, way.in_short) for way in ways_in_order()]
    return framed("ways", title="Ways in which children are exploited online", ways=listed)


@help_page
def way(_: HttpRequest, way: str) -> HttpResponse:
    """One way, for adults."""
    known(way in newest_edition().ways)
    sheet = way_sheet(newest_edition(), way, reader=Reader.PARENT, today=timezone.localdate())
    return sheet_page(sheet, name="way", way=way)


@help_page
def way_for_children(_: HttpRequest, way: str) -> HttpResponse:
    """One way, in a child's words."""
    known(way in newest_edition().ways)
    sheet = way_sheet(newest_edition(), way, reader=Reader.CHILD, today=timezone.localdate())
    return sheet_page(replace(sheet, title=CHILD_HEADING), child=True, name="way_child", way=way)


@help_page
def what_to_do(_: HttpRequest, way: str) -> HttpResponse:
    """What is done about one way: now, today, this week; and what to say."""
    known(way in newest_edition().ways)
    return sheet_page(playbook_sheet(newest_edition(), way, today=timezone.localdate()), name="way", way=way)
