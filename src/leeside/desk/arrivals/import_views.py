"""The pages of bringing an export in."""

from typing import Final
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from leeside.desk.arrivals import importing
from leeside.desk.arrivals.about import about
from leeside.desk.arrivals.import_forms import UploadForm, WhoForm
from leeside.desk.arrivals.models import Import, State
from leeside.desk.arrivals.progress import progress
from leeside.desk.arrivals.selectors import import_of, imports_of
from leeside.desk.arrivals.upload_handler import SealedUploadHandler
from leeside.desk.cases.errors import WrongState
from leeside.desk.cases.words import AgeBand
from leeside.desk.pages.given_back import given_back
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.staff.signed_in import signed_in

_RELOADS_EVERY: Final = 3
"""Seconds between two looks at how far it is."""


@declares(Permission.IMPORT_EXPORT)
@csrf_exempt  # asked for below, once the upload goes through our handler: before that it would be written open to the disk
@require_http_methods(["GET", "HEAD", "POST"])
def import_export(request: HttpRequest) -> HttpResponse:
    """Take a file, which is sealed as it comes."""
    handler = SealedUploadHandler(request)
    request.upload_handlers = [handler]
    try:
        return _taken(request, handler)
    finally:
        handler.let_go()


@csrf_protect
def _taken(request: HttpRequest, *handlers: SealedUploadHandler) -> HttpResponse:
    [handler] = handlers
    if request.method != "POST":
        importing.sweep()
        form = UploadForm()
    else:
        given = request.POST, request.FILES  # reading them is what seals the upload
        form = UploadForm(*given, is_too_large=handler.is_too_large)
        if form.is_valid():
            row = importing.take_in(form.upload, owner=signed_in(request))
            handler.keep()
            return redirect("import_at", row_id=row.pk)
        importing.not_taken(signed_in(request), why="too_large" if handler.is_too_large else "no_content")
    context = {"form": form, "on_their_way": imports_of(signed_in(request))}
    return render(request, "arrivals/import.html", context)


@declares(Permission.IMPORT_EXPORT)
@require_http_methods(["GET", "HEAD", "POST"])
@sensitive_post_parameters()
def import_at(request: HttpRequest, row_id: UUID) -> HttpResponse:
    """Wherever an import stands: how far it is, who is who, or what became of it."""
    row = _own(request, row_id)
    if row.state == State.ASKING:
        return _who(request, row)
    if importing.is_busy(row):
        return progress_page(request, row, address=request.path)
    page = "arrivals/import_done.html" if row.state == State.DONE else "arrivals/import_ended.html"
    return render(request, page, {"row": row, "about": about(row)})


@declares(Permission.IMPORT_EXPORT)
@require_POST
def import_leave(request: HttpRequest, row_id: UUID) -> HttpResponse:
    """Give an import up, and destroy what was uploaded."""
    importing.leave(_own(request, row_id).pk, by=signed_in(request))
    return redirect("import_at", row_id=row_id)


def progress_page(request: HttpRequest, row: Import, *, address: str) -> HttpResponse:
    """How far it is, on a page that looks again by itself until somebody stops that."""
    is_still = "still" in request.GET
    context = {"row": row, "progress": progress(row), "is_still": is_still, "address": address}
    response = render(request, "arrivals/import_progress.html", context)
    if not is_still:
        response["Refresh"] = str(_RELOADS_EVERY)
    return response


def _who(request: HttpRequest, row: Import) -> HttpResponse:
    known = importing.asked_of(row)
    form = WhoForm(request.POST or None, people=known.people)
    given_back(request, form)
    if request.method == "POST" and form.is_valid():
        try:
            importing.say_who(
                row.pk,
                by=signed_in(request),
                relations=form.relations,
                age_band=AgeBand(form.cleaned_data["age_band"]),
                concerns=form.concerns,
            )
        except WrongState as refused:
            form.add_error(None, str(refused))
        else:
            return redirect("import_at", row_id=row.pk)
    return render(request, "arrivals/import_who.html", {"form": form, "row": row, "about": known})


def _own(request: HttpRequest, row_id: UUID) -> Import:
    row = import_of(signed_in(request), row_id)
    if row is None:
        raise Http404
    return row
