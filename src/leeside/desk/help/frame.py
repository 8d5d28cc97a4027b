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
