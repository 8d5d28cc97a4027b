"""Choosing which messages of the case's chats go with a referral as evidence."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from leeside.desk.pages.given_back import was_sent
from leeside.desk.pages.refused import done
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.referrals.body import body_of
from leeside.desk.referrals.evidence import choices, choose
from leeside.desk.referrals.evidence_form import EvidenceForm
from leeside.desk.referrals.views.write import opened_form
from leeside.desk.referrals.words import WRITABLE, State
from leeside.desk.sealing.open_keys import of_request
from leeside.desk.staff.step_up import step_up


@declares(Permission.REVEAL)
@require_http_methods(["GET", "HEAD", "POST"])
@step_up
@sensitive_post_parameters()
def evidence(request: HttpRequest, referral_id: UUID) -> HttpResponse:
    """A tick for each conversation; nothing is ticked by itself."""
    keys = of_request(request)
    at, known, route = opened_form(request, referral_id)
    if not route.evidence:
        raise Http404
    if State(known.referral.state) not in WRITABLE:
        return redirect("referral", referral_id=referral_id)
    offered = choices(keys, at, body_of(known.body))
    form = EvidenceForm(request.POST or None, initial={"seen": known.referral.version}, choices=offered)

    def act() -> object:
        given = form.cleaned_data
        return choose(
            keys, referral_id, seen_version=given["seen"], chats=form.chats(), reason=given["reason"]
        )

    if was_sent(request, form) and done(form, act):
        messages.success(request, "This is what goes as evidence. Read it where all that leaves is shown.")
        return redirect("referral_preview", referral_id=referral_id)
    return render(request, "referrals/evidence.html", {"form": form, "known": known, "choices": offered})
