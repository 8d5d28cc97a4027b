"""What every public help page has around it: 999, the school's name, and the way to the other pages."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Final

from django.http import Http404, HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_safe

from leeside.desk.help.brand_file import brand_here
from leeside.desk.permissions.declare import public
from leeside.knowledge.item import Reader
from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import Way
from leeside.report.sheets.as_html import sheet_part
from leeside.report.sheets.sheet import Sheet

LEAVE: Final = "https://www.gov.uk/bank-holidays"
"""Where *Leave this page* leads: something that anybody may look at."""
_View = Callable[..., HttpResponse]


def help_page(view: _View) -> _View:
    """A public page that is only looked at. What somebody looked at goes to no other site."""

    @wraps(view)
    def shown(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:  # noqa: ANN401 - as the view has them
        return unspoken(view(request, *args, **kwargs))

    return public(require_safe(shown))


def unspoken(response: HttpResponse) -> HttpResponse:
    """The response, told to send no word of where somebody came from."""
    response["Referrer-Policy"] = "no-referrer"
    return response


def framed(name: str, *, title: str, status: int = 200, child: bool = False, **more: Any) -> HttpResponse:  # noqa: ANN401
    """A page from a template, drawn without the request: it knows nothing of who looks, and asks for no cookie.

    On a child's page the title says nothing, and the way out stands first.
    """
    context = {
        "title": "Information" if child else title,
        "brand": brand_here(),
        "leave": LEAVE,
        "child": child,
        "childline": newest_edition().agencies["childline"] if child else None,
        **more,
    }
    return HttpResponse(render_to_string(f"help/{name}.html", context), status=status)


def sheet_page(
    sheet: Sheet,
    *,
    child: bool = False,
    name: str = "sheet",
    titled: bool = True,
    **more: Any,  # noqa: ANN401 - what a template is given
) -> HttpResponse:
    """A sheet in the frame, with its own heading unless the template has one. What it says is escaped where it is drawn."""
    body = mark_safe(sheet_part(sheet, titled=titled))  # noqa: S308 - drawn by our own template, which escapes every text
    return framed(name, title=sheet.title, child=child, body=body, **more)


def known(found: object) -> None:
    """Go on where the thing named in the address exists; else the address does not."""
    if not found:
        raise Http404


def ways_in_order() -> list[Way]:
    """Every way, those of the page for staff in its order: what is most often met comes first."""
    edition = newest_edition()
    held = [name for block in edition.one_minute[Reader.STAFF].blocks for name in block.holds]
    first = {name.removeprefix("way:"): at for at, name in enumerate(held) if name.startswith("way:")}
    return sorted(edition.ways.values(), key=lambda way: first.get(way.id, len(held)))
