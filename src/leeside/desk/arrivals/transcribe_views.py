"""The pages of typing a screenshot off."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from leeside.desk.arrivals import advice, drafts, transcribing
from leeside.desk.arrivals.about import about
from leeside.desk.arrivals.import_views import progress_page
from leeside.desk.arrivals.models import BUSY, Draft, DraftKind
from leeside.desk.arrivals.pages import own_draft, page_of
from leeside.desk.arrivals.selectors import drafts_of
from leeside.desk.arrivals.transcribe_forms import LinesForm, SpeakersForm
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.staff.signed_in import signed_in

_KIND = DraftKind.TRANSCRIPT


@declares(Permission.RAISE_CONCERN)
@require_http_methods(["GET", "HEAD", "POST"])
def transcribe(request: HttpRequest) -> HttpResponse:
    """Why there is no upload here, and where it begins."""
    member = signed_in(request)
    if request.method == "POST":
        return redirect("transcribe_page", draft_id=drafts.begin(member, _KIND).pk, page="lines")
    drafts.forget_old()
    context = {"drafts": drafts_of(member, _KIND)}
    return render(request, "arrivals/transcribe.html", context)


@declares(Permission.RAISE_CONCERN)
@require_http_methods(["GET", "HEAD", "POST"])
@sensitive_post_parameters()
def transcribe_page(request: HttpRequest, draft_id: UUID, page: str) -> HttpResponse:
    """What it says, and then who is who."""
    draft = own_draft(request, _KIND, draft_id)
    if page not in ("lines", "who"):
        raise Http404
    if draft.is_over or transcribing.on_its_way(draft):
        return redirect("transcribe_done", draft_id=draft.pk)
    return _lines(request, draft) if page == "lines" else _who(request, draft)


@declares(Permission.RAISE_CONCERN)
@require_safe
def transcribe_done(request: HttpRequest, draft_id: UUID) -> HttpResponse:
    """How far it is; then the reference, and what to do now."""
    draft = own_draft(request, _KIND, draft_id)
    row = draft.imports.select_related("case").first()
    if not draft.is_over and row is not None and row.state in BUSY:
        return progress_page(request, row, address=request.path)
    if not draft.is_over:
        context = {"draft": draft, "row": row, "about": about(row) if row is not None else None}
        return render(request, "arrivals/transcribe_again.html", context)
    case = draft.case
    chosen = advice.after_telling(danger=case.danger_now, staff=case.staff_involved) if case else []
    return render(request, "arrivals/tell_done.html", {"case": case, "steps": chosen})


@declares(Permission.RAISE_CONCERN)
@require_POST
def transcribe_throw_away(request: HttpRequest, draft_id: UUID) -> HttpResponse:
    """Take back what was not sent."""
    draft = own_draft(request, _KIND, draft_id)
    if transcribing.on_its_way(draft):  # it was sent, and cannot be called back
        return redirect("transcribe_done", draft_id=draft.pk)
    drafts.throw_away(draft)
    return redirect("transcribe")


def _lines(request: HttpRequest, draft: Draft) -> HttpResponse:
    shown = page_of(request, draft, "lines", LinesForm, without=["who"])
    if shown.is_kept:
        return redirect("transcribe_page", draft_id=draft.pk, page="who")
    context = {"form": shown.form, "was_held": shown.was_held, "draft": draft}
    return render(request, "arrivals/transcribe_lines.html", context)


def _who(request: HttpRequest, draft: Draft) -> HttpResponse:
    lines = LinesForm(drafts.as_sent(drafts.answers(draft).get("lines", {})))
    if not lines.is_valid():
        return redirect("transcribe_page", draft_id=draft.pk, page="lines")
    shown = page_of(request, draft, "who", lambda *sent: SpeakersForm(*sent, lines=lines.typed))
    form = shown.form
    if shown.is_kept:
        assert isinstance(form, SpeakersForm)  # noqa: S101 - made above
        transcribing.send(draft, lines, form)
        return redirect("transcribe_done", draft_id=draft.pk)
    context = {"form": form, "was_held": shown.was_held, "draft": draft}
    return render(request, "arrivals/transcribe_who.html", context)
