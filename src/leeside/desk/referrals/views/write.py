"""Writing a referral: its question groups, the check, what stays here, and exactly what leaves."""

from collections.abc import Callable
from typing import Any, Final
from uuid import UUID

from django.contrib import messages
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from leeside.desk.cases.access import Opened
from leeside.desk.cases.errors import ChangedMeanwhile
from leeside.desk.pages.given_back import given_back, typed
from leeside.desk.pages.refused import done
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.referrals.body import body_of, whole
from leeside.desk.referrals.changed import changes_since, together
from leeside.desk.referrals.evidence import chats_kept, said_in
from leeside.desk.referrals.filling import hold_back, write_part
from leeside.desk.referrals.hold_form import HoldForm
from leeside.desk.referrals.known import may_go
from leeside.desk.referrals.part_form import PartForm
from leeside.desk.referrals.routes import route_of
from leeside.desk.referrals.selectors import KnownReferral, referral_for, wording_at
from leeside.desk.referrals.shown import parts_of, shown_parts
from leeside.desk.referrals.words import WRITABLE, State
from leeside.desk.sealing.open_keys import of_request
from leeside.referral.model import Route

_LONGEST: Final = 10
"""Digits of a version."""
_ASKS = require_http_methods(["GET", "HEAD", "POST"])


def opened_form(request: HttpRequest, referral_id: UUID) -> tuple[Opened, KnownReferral, Route]:
    """A referral with its route; answers 404 for one whose route this version does not know."""
    at, known = referral_for(of_request(request), referral_id)
    route = route_of(known.referral.route)
    if route is None:
        raise Http404
    return at, known, route


def _kept(request: HttpRequest, form: Form, act: Callable[[], object]) -> bool | None:
    """Whether a form that was sent is kept; ``None`` where a colleague kept something meanwhile, and it was not."""
    if not (request.method == "POST" and form.is_valid()):
        return False
    changed = False

    def tried() -> None:
        nonlocal changed
        try:
            act()
        except ChangedMeanwhile:
            changed = True

    kept = done(form, tried)
    return None if changed else kept


def seen_in(request: HttpRequest) -> int | None:
    """The version that somebody had before their eyes; ``None`` where none was sent."""
    sent = request.POST.get("seen", "")
    return int(sent) if sent.isascii() and sent.isdigit() and len(sent) < _LONGEST else None


@declares(Permission.REFER)
@_ASKS
@sensitive_post_parameters()
def part(request: HttpRequest, referral_id: UUID, part: str) -> HttpResponse:
    """One question group."""
    at, known, route = opened_form(request, referral_id)
    parts = parts_of(route)
    place = next((number for number, one in enumerate(parts) if one.id == part), None)
    if place is None:
        raise Http404
    if State(known.referral.state) not in WRITABLE:
        return redirect("referral", referral_id=referral_id)
    body = body_of(known.body)
    initial = {"seen": known.referral.version}
    form = PartForm(typed(request), initial=initial, route=route, part=parts[place], body=body)

    def act() -> object:
        seen = form.cleaned_data["seen"]
        return write_part(of_request(request), referral_id, seen_version=seen, values=form.values())

    kept = _kept(request, form, act)
    more: dict[str, Any] = {}
    if kept is None:
        seen, now = form.cleaned_data["seen"], known.referral.version
        more = {"changed": True, "changes": changes_since(at, known.referral, route, seen)}
        old = body_of(wording_at(at, known.referral, seen))
        values = together(form.asked, old=old, now=body, mine=form.values())
        form = PartForm(form.sent_again(values, seen=now), route=route, part=parts[place], body=body)
    if kept:
        if "check" in request.GET or place + 1 == len(parts):
            return redirect("referral_check", referral_id=referral_id)
        return redirect("referral_part", referral_id=referral_id, part=parts[place + 1].id)
    context = {
        **more,
        "form": form,
        "known": known,
        "part": parts[place],
        "number": place + 1,
        "of": len(parts),
        "before": parts[place - 1].id if place else None,
    }
    return render(request, "referrals/part.html", context)


@declares(Permission.SEE_CASES)
@require_safe
def check(request: HttpRequest, referral_id: UUID) -> HttpResponse:
    """Every answer once more, with where it came from, and the gaps by name."""
    _, known, route = opened_form(request, referral_id)
    form = whole(route, body_of(known.body))
    context = {
        "known": known,
        "parts": shown_parts(form, all_questions=True),
        "gaps": form.gaps,
        "route": route,
        "chats": len(body_of(known.body).chats),
        "writable": State(known.referral.state) in WRITABLE,
    }
    return render(request, "referrals/check.html", context)


@declares(Permission.REFER)
@_ASKS
@sensitive_post_parameters()
def hold(request: HttpRequest, referral_id: UUID) -> HttpResponse:
    """What leaves and what stays here."""
    at, known, route = opened_form(request, referral_id)
    if State(known.referral.state) not in WRITABLE:
        return redirect("referral", referral_id=referral_id)
    keys = of_request(request)
    body = body_of(known.body)
    also = tuple(said_in(chats_kept(keys, at, route, body)))
    told = [*(answer.value for answer in body.answers), *also]
    names = may_go(keys, at, known.referral.child, told)
    initial: dict[str, Any] = {"seen": known.referral.version}
    form = HoldForm(request.POST or None, initial=initial, route=route, body=body, names=names, also=also)

    def act() -> object:
        seen = form.cleaned_data["seen"]
        return hold_back(keys, referral_id, seen_version=seen, held=form.held())

    seen = seen_in(request)
    stale = seen is not None and seen != known.referral.version
    given_back(request, form)
    kept = None if stale else _kept(request, form, act)
    more: dict[str, Any] = {}
    if kept is None:  # ticks were of other words, and never carried over to the new ones
        changes = changes_since(at, known.referral, route, seen or known.referral.version)
        more = {"changed": True, "changes": changes, "ticks_again": True}
        initial["words"] = request.POST.get("words", "")
        form = HoldForm(initial=initial, route=route, body=body, names=names, also=also)
    if kept:
        messages.success(request, "What stays here is kept out. The case still has all of it.")
        return redirect("referral_preview", referral_id=referral_id)
    return render(request, "referrals/hold.html", {**more, "form": form, "known": known})
