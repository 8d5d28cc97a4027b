"""The pages of telling of a worry."""

from typing import Final
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from leeside.desk.arrivals import advice, drafts, telling
from leeside.desk.arrivals.models import DraftKind
from leeside.desk.arrivals.pages import answers_of, own_draft, page_of
from leeside.desk.arrivals.selectors import drafts_of
from leeside.desk.arrivals.staff_fields import NOBODY_LEFT
from leeside.desk.arrivals.tell_forms import PAGES
from leeside.desk.cases.errors import NobodyLeft, ReasonNeeded
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.staff.signed_in import signed_in

_ORDER: Final = list(PAGES)
_CHECKS: Final = "check"
"""In an address: the page was opened from the check, and leads back to it."""


@declares(Permission.RAISE_CONCERN)
@require_http_methods(["GET", "HEAD", "POST"])
def tell(request: HttpRequest) -> HttpResponse:
    """Where telling begins, and where what was begun is found again."""
    member = signed_in(request)
    if request.method == "POST":
        draft = drafts.begin(member, DraftKind.TELL)
        return redirect("tell_page", draft_id=draft.pk, page=_ORDER[0])
    drafts.forget_old()
    return render(request, "arrivals/tell.html", {"drafts": drafts_of(member, DraftKind.TELL)})


@declares(Permission.RAISE_CONCERN)
@require_safe
def listening(request: HttpRequest) -> HttpResponse:
    """What to say while a child is telling."""
    return render(request, "arrivals/listening.html", {"steps": advice.steps(advice.LISTENING)})


@declares(Permission.RAISE_CONCERN)
@require_http_methods(["GET", "HEAD", "POST"])
@sensitive_post_parameters()
def tell_page(request: HttpRequest, draft_id: UUID, page: str) -> HttpResponse:
    """One question."""
    draft = own_draft(request, DraftKind.TELL, draft_id)
    if page not in PAGES:
        raise Http404
    if draft.is_over:
        return redirect("tell_done", draft_id=draft.pk)
    shown = page_of(request, draft, page, PAGES[page])
    if shown.is_kept:
        return _next(request, draft_id, page, danger=shown.form.cleaned_data.get("danger") == "yes")
    number = _ORDER.index(page)
    context = {
        "form": shown.form,
        "was_held": shown.was_held,
        "draft": draft,
        "number": number + 1,
        "of": len(_ORDER),
        "before": _ORDER[number - 1] if number else None,
    }
    return render(request, "arrivals/tell_page.html", context)


@declares(Permission.RAISE_CONCERN)
@require_safe
def tell_danger(request: HttpRequest, draft_id: UUID) -> HttpResponse:
    """999 first; the form waits."""
    draft = own_draft(request, DraftKind.TELL, draft_id)
    after = "tell_check" if _CHECKS in request.GET else None
    context = {"draft": draft, "steps": advice.in_danger(), "after": after, "next": _ORDER[1]}
    return render(request, "arrivals/tell_danger.html", context)


@declares(Permission.RAISE_CONCERN)
@require_http_methods(["GET", "HEAD", "POST"])
def tell_check(request: HttpRequest, draft_id: UUID) -> HttpResponse:
    """Everything once more, and the button that sends it."""
    draft = own_draft(request, DraftKind.TELL, draft_id)
    if draft.is_over:
        return redirect("tell_done", draft_id=draft.pk)
    filled = telling.told_forms(draft)
    missing = telling.missing_page(filled)
    problem = ""
    if request.method == "POST" and missing is None:
        try:
            telling.tell(draft)
        except NobodyLeft:
            problem = NOBODY_LEFT
        except ReasonNeeded as refused:
            problem = str(refused)
        else:
            return redirect("tell_done", draft_id=draft.pk)
    context = {"draft": draft, "answers": answers_of(filled), "missing": missing, "problem": problem}
    return render(request, "arrivals/tell_check.html", context)


@declares(Permission.RAISE_CONCERN)
@require_safe
def tell_done(request: HttpRequest, draft_id: UUID) -> HttpResponse:
    """The reference, and what to do now."""
    draft = own_draft(request, DraftKind.TELL, draft_id)
    if not draft.is_over:
        return redirect("tell_check", draft_id=draft.pk)
    case = draft.case
    chosen = advice.after_telling(danger=case.danger_now, staff=case.staff_involved) if case else []
    return render(request, "arrivals/tell_done.html", {"case": case, "steps": chosen})


@declares(Permission.RAISE_CONCERN)
@require_POST
def tell_throw_away(request: HttpRequest, draft_id: UUID) -> HttpResponse:
    """Take back what was not sent."""
    drafts.throw_away(own_draft(request, DraftKind.TELL, draft_id))
    return redirect("tell")


def _next(request: HttpRequest, draft_id: UUID, page: str, *, danger: bool) -> HttpResponse:
    checks = _CHECKS in request.GET
    if page == "danger" and danger:
        response = redirect("tell_danger", draft_id=draft_id)
        if checks:
            response["Location"] += f"?{_CHECKS}"
        return response
    if checks or page == _ORDER[-1]:
        return redirect("tell_check", draft_id=draft_id)
    return redirect("tell_page", draft_id=draft_id, page=_ORDER[_ORDER.index(page) + 1])
