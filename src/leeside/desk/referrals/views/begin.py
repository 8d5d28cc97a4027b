"""Choosing to whom something is handed on, beside what the knowledge advises for this case."""

from typing import Final
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from leeside.desk.cases.playbook import playbook_of
from leeside.desk.cases.selectors import case_for
from leeside.desk.pages.given_back import typed
from leeside.desk.pages.refused import done
from leeside.desk.people.selectors import people_in
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.referrals.filling import begin
from leeside.desk.referrals.forms import BeginForm
from leeside.desk.referrals.models import Referral
from leeside.desk.referrals.routes import cards, route_of, sendable, unread_local
from leeside.desk.referrals.shown import parts_of
from leeside.desk.sealing.open_keys import of_request
from leeside.knowledge.load import newest_edition

_HERE: Final = "dsl"
"""The agency that reads this page: nothing is handed on to it."""


@declares(Permission.REFER)
@require_http_methods(["GET", "HEAD", "POST"])
def refer(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Choose the route and the child."""
    keys = of_request(request)
    at = case_for(keys, case_id)
    people = [(str(known.person.pk), known.name) for known in people_in(keys, case_id)]
    advised = [one for one in playbook_of(keys, case_id).agencies() if one[0].id != _HERE]
    form = BeginForm(typed(request), people=people, advised={agency.id: when for agency, when in advised})
    begun: list[Referral] = []

    def act() -> None:
        given = form.cleaned_data
        child = UUID(given["child"]) if given["child"] else None
        begun.append(begin(keys, case_id, route=given["route"], child=child, why=given["why"]))

    if request.method == "POST" and form.is_valid() and done(form, act):
        return redirect(first_page(begun[0]))
    context = {
        "case": at.case,
        "form": form,
        "advised": advised,
        "routes": sendable(),
        "cards": cards(),
        "unread": unread_local(),
    }
    return render(request, "referrals/refer.html", context)


@declares(Permission.SEE_CASES)
@require_safe
def cards_of_case(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Cards to print and hand to the child; nothing about the child is on them."""
    at = case_for(of_request(request), case_id)
    agencies = newest_edition().agencies
    shown = [{"route": card, "agency": agencies[card.agency]} for card in cards()]
    return render(request, "referrals/cards.html", {"case": at.case, "cards": shown})


def first_page(referral: Referral) -> str:
    """Where writing begins."""
    route = route_of(referral.route)
    parts = parts_of(route) if route else ()
    if not parts:
        return reverse("referral", kwargs={"referral_id": referral.pk})
    return reverse("referral_part", kwargs={"referral_id": referral.pk, "part": parts[0].id})
