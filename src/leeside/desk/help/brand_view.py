"""How the school's own file was read, for whoever works at the desk."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from leeside.desk.help.brand_file import NAME, brand_here, problem_here
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.report.sheets.brand import LEAST_CONTRAST, contrast_with_white


@declares(Permission.USE_DESK)
@require_safe
def brand(request: HttpRequest) -> HttpResponse:
    """What stands in the file, or what is wrong with it and what to do; the public pages go on without it."""
    found = brand_here()
    context = {
        "found": found,
        "problem": problem_here(),
        "file": NAME,
        "contrast": f"{contrast_with_white(found.colour):.1f}" if found else "",
        "least": LEAST_CONTRAST,
    }
    return render(request, "help/brand.html", context)
