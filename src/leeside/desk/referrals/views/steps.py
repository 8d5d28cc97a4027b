"""A referral's own page, and each step on a page of its own."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from leeside.desk.pages.given_back import was_sent
from leeside.desk.pages.refused import done
from leeside.desk.pages.step import Step, step
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.referrals import sending, services
from leeside.desk.referrals.approval import approvers
from leeside.desk.referrals.forms import AgainForm, SentForm, StepForm
from leeside.desk.referrals.models import Referral
from leeside.desk.referrals.packs import may_be_made
from leeside.desk.referrals.routes import is_call, route_of
from leeside.desk.referrals.selectors import packs_of, referral_for
from leeside.desk.referrals.views.begin import first_page
from leeside.desk.referrals.words import ENDED, NEXT, WRITABLE, How, State
from leeside.desk.sealing.open_keys import OpenKeys, of_request

_ASKS = require_http_methods(["GET", "HEAD", "POST"])


@declares(Permission.SEE_CASES)
@require_safe
def referral(request: HttpRequest, referral_id: UUID) -> HttpResponse:
    """How far it has come, what runs, what comes next."""
    at, known = referral_for(of_request(request), referral_id)
    one = known.referral
    state = State(one.state)
    context = {
        "case": at.case,
        "known": known,
        "one": one,
        "route": route_of(one.route),
        "packs": packs_of(at, one),
        "sent_said": one.sent_reference.reveal(at.key) if one.sent_reference else "",
        "approvers": approvers(one, at.key) if state in WRITABLE else (),
        "writable": state in WRITABLE,
        "ended": state in ENDED,
        "may_be": {to.value: True for to in NEXT[state]},
        "again": state in (State.DECLINED, State.ESCALATED, State.CLOSED, State.WITHDRAWN),
        "escalate": sending.ESCALATE,
        "call": is_call(one.route),
        "packable": may_be_made(one),
    }
    return render(request, "referrals/referral.html", context)


def _back(referral_id: UUID) -> str:
    return reverse("referral", kwargs={"referral_id": referral_id})


def _step(
    request: HttpRequest,
    referral_id: UUID,
    act: Callable[[OpenKeys, dict[str, Any]], object],
    page: dict[str, str],
    **asks: str,
) -> HttpResponse:
    keys = of_request(request)
    _, known = referral_for(keys, referral_id)
    form = StepForm(request.POST or None, initial={"seen": known.referral.version}, **asks)
    shown = Step(back=_back(referral_id), **page)
    return step(request, form, lambda given: act(keys, given), shown)


@declares(Permission.REFER)
@_ASKS
def sent(request: HttpRequest, referral_id: UUID) -> HttpResponse:
    """Note that a person sent it."""
    keys = of_request(request)
    _, known = referral_for(keys, referral_id)
    form = SentForm(
        request.POST or None,
        initial={"seen": known.referral.version},
        route=route_of(known.referral.route),
    )

    def act(given: dict[str, Any]) -> object:
        return sending.sent(
            keys,
            referral_id,
            seen_version=given["seen"],
            how=How(given["how"]),
            to_whom=given["to_whom"],
            reference=given["reference"],
        )

    page = Step(
        heading="I sent it",
        lead="The desk sends nothing by itself. This notes what you did, and starts the clock of the answer.",
        back=_back(referral_id),
        button="I sent it",
    )
    return step(request, form, act, page)


@declares(Permission.REFER)
@_ASKS
def rang(request: HttpRequest, referral_id: UUID) -> HttpResponse:
    """Note a call."""
    return _step(
        request,
        referral_id,
        lambda keys, given: sending.rang(keys, referral_id, said=given["reason"]),
        {"heading": "Note a call", "button": "Note it"},
        label="Who rang whom, when, and what was said",
        hint="With the name of who answered, and the number they gave. A call never waits for an approval.",
    )


@declares(Permission.REFER)
@_ASKS
def received(request: HttpRequest, referral_id: UUID) -> HttpResponse:
    """Note the receipt."""
    return _step(
        request,
        referral_id,
        lambda keys, given: sending.received(
            keys, referral_id, seen_version=given["seen"], said=given["reason"]
        ),
        {"heading": "They confirmed that it arrived", "button": "Note the receipt"},
        label="Who confirmed it, when and how",
        hint="With their reference number, when they gave one.",
    )


@declares(Permission.REFER)
@_ASKS
def accepted(request: HttpRequest, referral_id: UUID) -> HttpResponse:
    """Note that they took it on."""
    return _step(
        request,
        referral_id,
        lambda keys, given: sending.accepted(
            keys, referral_id, seen_version=given["seen"], said=given["reason"]
        ),
        {"heading": "They took it on", "button": "Note it"},
        label="Who said so, and what they will do by when",
    )


@declares(Permission.REFER)
@_ASKS
def declined(request: HttpRequest, referral_id: UUID) -> HttpResponse:
    """Note that they did not take it on."""
    return _step(
        request,
        referral_id,
        lambda keys, given: sending.declined(
            keys, referral_id, seen_version=given["seen"], said=given["reason"]
        ),
        {"heading": "They did not take it on", "button": "Note it", "warning": sending.ESCALATE},
        label="Who said so, and their reasons",
    )


@declares(Permission.REFER)
@_ASKS
def escalated(request: HttpRequest, referral_id: UUID) -> HttpResponse:
    """Note that one disagrees."""
    return _step(
        request,
        referral_id,
        lambda keys, given: sending.escalated(
            keys, referral_id, seen_version=given["seen"], said=given["reason"]
        ),
        {"heading": "Disagree, and escalate", "button": "Note it", "lead": sending.ESCALATE},
        label="With whom you took it up, and why you disagree",
    )


@declares(Permission.REFER)
@_ASKS
def closed(request: HttpRequest, referral_id: UUID) -> HttpResponse:
    """Close it."""
    return _step(
        request,
        referral_id,
        lambda keys, given: sending.closed(
            keys, referral_id, seen_version=given["seen"], said=given["reason"]
        ),
        {"heading": "Close this referral", "button": "Close it"},
        label="What came of it",
    )


@declares(Permission.REFER)
@_ASKS
def withdrawn(request: HttpRequest, referral_id: UUID) -> HttpResponse:
    """Take it back."""
    return _step(
        request,
        referral_id,
        lambda keys, given: services.withdraw(
            keys, referral_id, seen_version=given["seen"], reason=given["reason"]
        ),
        {
            "heading": "Withdraw this referral",
            "button": "Withdraw it",
            "warning": "What was sent stays sent. If it was, tell them that you withdraw it.",
        },
    )


@declares(Permission.REFER)
@_ASKS
def again(request: HttpRequest, referral_id: UUID) -> HttpResponse:
    """Write it again."""
    keys = of_request(request)
    referral_for(keys, referral_id)
    form = AgainForm(request.POST or None)
    made: list[Referral] = []

    def act() -> None:
        made.append(sending.write_again(keys, referral_id, why=form.cleaned_data["reason"]))

    if was_sent(request, form) and done(form, act):
        return redirect(first_page(made[0]))
    page = Step(
        heading="Write it again",
        lead="A new one begins with the words of this one. This one stays as it was sent.",
        back=_back(referral_id),
        button="Begin",
    )
    return render(request, "desk/step.html", {"form": form, "page": page})
