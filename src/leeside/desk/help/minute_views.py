"""The pages that are read in a minute: for staff, parents and children, as a page and as a PDF, in English and Welsh."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.safestring import mark_safe

from leeside.desk.help.brand_file import brand_here
from leeside.desk.help.drawing import minute_pdf
from leeside.desk.help.frame import framed, help_page, known
from leeside.errors import LeesideError
from leeside.knowledge.item import Reader
from leeside.knowledge.load import newest_edition
from leeside.report.sheets import languages
from leeside.report.sheets.as_html import one_minute_part
from leeside.report.sheets.one_minute_told import OneMinuteTold, one_minute_told


@help_page
def pages(_: HttpRequest) -> HttpResponse:
    """Which pages there are, and in which languages."""
    edition = newest_edition()
    listed = [(page.id, page.title) for page in edition.one_minute.values()]
    others = [found for code in languages.codes() if (found := languages.catalogue(code))]
    return framed("minute_all", title="One minute", pages=listed, others=others)


@help_page
def page(request: HttpRequest, reader: str) -> HttpResponse:
    """One page, to be read or printed."""
    told = _told(request, reader)
    body = mark_safe(one_minute_part(told, brand=brand_here()))  # noqa: S308 - drawn by our own template, which escapes
    child = told.reader is Reader.CHILD
    return framed(
        "minute",
        title=told.title.words,
        child=child,
        body=body,
        reader=reader,
        language=_language(request),
        page_language=told.language,
    )


@help_page
def page_pdf(request: HttpRequest, reader: str) -> HttpResponse:
    """One page on one side of A4."""
    known(reader in newest_edition().one_minute)
    try:
        pdf = minute_pdf(Reader(reader), _language(request), brand_here(), timezone.localdate())
    except LeesideError:
        return framed("no_pdf", title="No PDF here", status=503, reader=reader)
    response = HttpResponse(pdf, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="one-minute-{reader}.pdf"'
    return response


def _told(request: HttpRequest, reader: str) -> OneMinuteTold:
    known(reader in newest_edition().one_minute)
    catalogue = languages.catalogue(_language(request))
    return one_minute_told(newest_edition(), Reader(reader), catalogue=catalogue)


def _language(request: HttpRequest) -> str:
    """The language asked for, where there is a catalogue of it; else English."""
    asked = request.GET.get("language", "")
    return asked if asked in languages.codes() else languages.ENGLISH
