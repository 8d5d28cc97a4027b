"""Reading exactly what leaves, and letting it: both on one page, so that nobody approves other words than they read."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe
from msgspec.structs import replace

from leeside.desk.cases.access import Opened
from leeside.desk.pages.given_back import was_sent
from leeside.desk.pages.refused import done
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.referrals.body import body_of, leaving
from leeside.desk.referrals.changed import changes_since
from leeside.desk.referrals.evidence import chats_leaving
from leeside.desk.referrals.forms import ApproveForm
from leeside.desk.referrals.selectors import KnownReferral
from leeside.desk.referrals.services import approve as let_it
from leeside.desk.referrals.shown import shown_parts
from leeside.desk.referrals.views.write import opened_form, seen_in
from leeside.desk.referrals.words import WRITABLE, State
from leeside.desk.sealing.open_keys import OpenKeys, of_request
from leeside.referral.model import Route
from leeside.referral.told import NAMELESS, as_it_leaves


def _leaves(keys: OpenKeys, at: Opened, known: KnownReferral, route: Route) -> dict[str, object]:
    body = body_of(known.body)
    told = leaving(route, body)
    answers = tuple(as_it_leaves(answer, route) for answer in told.form.answers)
    return {
        "chats": chats_leaving(keys, at, route, body),
        "known": known,
        "case": at.case,
        "told": told,
        "nameless": route.kind in NAMELESS,
        "parts": shown_parts(replace(told.form, answers=answers), all_questions=False),
        "writable": State(known.referral.state) in WRITABLE,
    }


@declares(Permission.SEE_CASES)
@require_safe
def preview(request: HttpRequest, referral_id: UUID) -> HttpResponse:
    """Exactly what leaves, and nothing else."""
    return render(
        request, "referrals/preview.html", _leaves(of_request(request), *opened_form(request, referral_id))
    )


@declares(Permission.DECIDE)
@require_http_methods(["GET", "HEAD", "POST"])
def approve(request: HttpRequest, referral_id: UUID) -> HttpResponse:
    """The same, and the form that lets it leave; what a colleague changed meanwhile is read before it is approved."""
    keys = of_request(request)
    at, known, route = opened_form(request, referral_id)
    version = known.referral.version
    seen = seen_in(request)
    more: dict[str, object] = {}
    form = ApproveForm(request.POST or None, initial={"seen": version})
    if seen is not None and seen != version:
        more = {"changed": True, "changes": changes_since(at, known.referral, route, seen)}
        form = ApproveForm(initial={"seen": version, "reason": request.POST.get("reason", "")})

    def act() -> object:
        given = form.cleaned_data
        return let_it(keys, referral_id, seen_version=given["seen"], reason=given["reason"])

    if was_sent(request, form) and done(form, act):
        messages.success(request, "It is approved. A person may send it now.")
        return redirect("referral", referral_id=referral_id)
    return render(
        request, "referrals/approve.html", {**_leaves(keys, at, known, route), **more, "form": form}
    )
