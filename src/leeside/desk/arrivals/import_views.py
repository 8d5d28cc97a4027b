"""The pages of bringing an export in."""

from typing import Final
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, UnreadablePostError
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from leeside.desk.arrivals import importing
from leeside.desk.arrivals.about import about
from leeside.desk.arrivals.adding import add_to_case, begin_in
from leeside.desk.arrivals.import_forms import BROKE_OFF, UploadForm, WhoForm
from leeside.desk.arrivals.models import Import, State
from leeside.desk.arrivals.progress import progress
from leeside.desk.arrivals.selectors import import_of, imports_of
from leeside.desk.arrivals.upload_handler import SealedUploadHandler
from leeside.desk.cases.errors import WrongState
from leeside.desk.cases.models import Case
from leeside.desk.cases.selectors import case_for
from leeside.desk.pages.given_back import given_back
from leeside.desk.pages.refused import done
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.open_keys import of_request
from leeside.desk.staff.signed_in import signed_in

_RELOADS_EVERY: Final = 3
"""Seconds between two looks at how far it is."""


@declares(Permission.IMPORT_EXPORT)
@csrf_exempt  # asked for below, once the upload goes through our handler: before that it would be written open to the disk
@require_http_methods(["GET", "HEAD", "POST"])
def import_export(request: HttpRequest) -> HttpResponse:
    """Take a file, which is sealed as it comes."""
    return _sealed_as_it_comes(request, None)


@declares(Permission.IMPORT_EXPORT)
@csrf_exempt  # as above
@require_http_methods(["GET", "HEAD", "POST"])
def add_chat(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Take a file for a case of one's own."""
    return _sealed_as_it_comes(request, case_for(of_request(request), case_id).case)


def _sealed_as_it_comes(request: HttpRequest, into: Case | None) -> HttpResponse:
    handler = SealedUploadHandler(request)
    request.upload_handlers = [handler]
    try:
        return _taken(request, handler, into=into)
    except UnreadablePostError:  # nobody may be there to read this any more
        return HttpResponse(BROKE_OFF, status=400, content_type="text/plain")
    finally:
        if handler.broke_off:
            importing.broke_off(signed_in(request))
        handler.let_go()


@csrf_protect
def _taken(request: HttpRequest, handler: SealedUploadHandler, *, into: Case | None) -> HttpResponse:
    if request.method != "POST":
        importing.sweep()
        form = UploadForm()
    else:
        given = request.POST, request.FILES  # reading them is what seals the upload
        form = UploadForm(*given, is_too_large=handler.is_too_large, broke_off=handler.broke_off)
        rows: list[Import] = []

        def act() -> None:
            if into is None:
                rows.append(importing.take_in(form.upload, owner=signed_in(request)))
            else:
                rows.append(begin_in(of_request(request), into.pk, form.upload))

        if form.is_valid() and done(form, act):
            if rows[0].pk == form.upload.row:
                handler.keep()
            return redirect("import_at", row_id=rows[0].pk)
        if not handler.broke_off:
            why = "too_large" if handler.is_too_large else "no_content"
            importing.not_taken(signed_in(request), why=why)
    context = {"form": form, "case": into, "on_their_way": imports_of(signed_in(request))}
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
    if row.state == State.READY:
        return render(request, "arrivals/import_ready.html", {"row": row, "about": about(row)})
    page = "arrivals/import_done.html" if row.state == State.DONE else "arrivals/import_ended.html"
    return render(request, page, {"row": row, "about": about(row)})


@declares(Permission.IMPORT_EXPORT)
@require_POST
def import_leave(request: HttpRequest, row_id: UUID) -> HttpResponse:
    """Give an import up, and destroy what was uploaded."""
    importing.leave(_own(request, row_id).pk, by=signed_in(request))
    return redirect("import_at", row_id=row_id)


@declares(Permission.IMPORT_EXPORT)
@require_POST
def import_add(request: HttpRequest, row_id: UUID) -> HttpResponse:
    """Put a screened chat into its case."""
    case = add_to_case(of_request(request), _own(request, row_id).pk)
    messages.success(request, "The chat is in the case.")
    return redirect(reverse("case", kwargs={"case_id": case.pk}) + "#noticed")


def progress_page(request: HttpRequest, row: Import, *, address: str) -> HttpResponse:
    """How far it is, on a page that looks again by itself until somebody stops that."""
    is_still = "still" in request.GET
    shown = progress(row)
    if shown.stands_still:
        importing.stood_still(row.pk)
    context = {"row": row, "progress": shown, "is_still": is_still, "address": address}
    response = render(request, "arrivals/import_progress.html", context)
    if not is_still:
        response["Refresh"] = str(_RELOADS_EVERY)
    return response


def _who(request: HttpRequest, row: Import) -> HttpResponse:
    known = importing.asked_of(row)
    form = WhoForm(request.POST or None, people=known.people, into=row.case)
    given_back(request, form)
    if request.method == "POST" and form.is_valid():
        try:
            importing.say_who(
                row.pk,
                by=signed_in(request),
                relations=form.relations,
                age_band=form.age_band,
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
