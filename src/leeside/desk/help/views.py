"""What to notice, tips, talks, topics, and whom to turn to."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from leeside.desk.help.brand_file import brand_here
from leeside.desk.help.frame import framed, help_page, known, sheet_page, ways_in_order
from leeside.knowledge.item import Reader
from leeside.knowledge.load import newest_edition
from leeside.report.sheets.as_html import look
from leeside.report.sheets.of_directory import directory_sheet
from leeside.report.sheets.of_prevention import (
    signs_sheet,
    talking_sheet,
    tips_sheet,
    topic_sheet,
    topics_sheet,
)


@help_page
def index(_: HttpRequest) -> HttpResponse:
    """The first page: whom it is for, and where what stands."""
    return framed("index", title="Help and advice")


@help_page
def look_of_all(_: HttpRequest) -> HttpResponse:
    """The look of every page, in the school's colour where it has one."""
    brand = brand_here()
    colour = f"\n:root {{ --brand: {brand.colour}; }}\n" if brand else ""
    return HttpResponse(look() + colour, content_type="text/css; charset=utf-8")


@help_page
def for_children(_: HttpRequest) -> HttpResponse:
    """What others do online, in a child's words, and who can be told."""
    edition = newest_edition()
    sheet = directory_sheet(edition, today=timezone.localdate(), reader=Reader.CHILD, brand=brand_here())
    ways = [(way.id, way.for_a_child.split(". ")[0] + ".") for way in ways_in_order()]
    return sheet_page(sheet, child=True, name="children", titled=False, ways=ways)


@help_page
def signs(_: HttpRequest) -> HttpResponse:
    """What an adult may notice, and what abuse may do."""
    return sheet_page(signs_sheet(newest_edition(), today=timezone.localdate()))


@help_page
def tips(_: HttpRequest) -> HttpResponse:
    """The guide's tips, worked out."""
    return sheet_page(tips_sheet(newest_edition(), today=timezone.localdate()))


@help_page
def talking(request: HttpRequest) -> HttpResponse:
    """What to talk about, for every age or for one."""
    asked = request.GET.get("age", "").strip()
    age, wrong = _age_in(asked)
    sheet = talking_sheet(newest_edition(), today=timezone.localdate(), age=age)
    return sheet_page(sheet, name="talking", asked=asked[:10], wrong=wrong)


@help_page
def topics(_: HttpRequest) -> HttpResponse:
    """Challenges, AI, the metaverse and virtual reality."""
    listed = list(newest_edition().topics.values())
    return sheet_page(
        topics_sheet(newest_edition(), today=timezone.localdate()), name="topics", topics=listed
    )


@help_page
def topic(_: HttpRequest, topic: str) -> HttpResponse:
    """One topic."""
    known(topic in newest_edition().topics)
    return sheet_page(topic_sheet(newest_edition(), topic, today=timezone.localdate()))


@help_page
def directory(request: HttpRequest) -> HttpResponse:
    """Whom to turn to, for all or for one kind of reader."""
    asked = request.GET.get("for", "")
    reader = Reader(asked) if asked in set(Reader) else None
    sheet = directory_sheet(newest_edition(), today=timezone.localdate(), reader=reader, brand=brand_here())
    return sheet_page(sheet, name="directory", reader=reader)


def _age_in(asked: str) -> tuple[int | None, bool]:
    """The age that was typed, or none; and whether something was typed that is no child's age."""
    if not asked:
        return None, False
    if asked.isascii() and asked.isdigit() and len(asked) <= 2 and int(asked) <= 17:
        return int(asked), False
    return None, True
