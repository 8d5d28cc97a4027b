"""What another system asks of the desk, and the page on which its token is made and taken back."""

from collections.abc import Iterator
from typing import Final
from uuid import UUID

from django import forms
from django.http import HttpRequest, HttpResponse, JsonResponse, UnreadablePostError
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from leeside.desk.arrivals import api_door
from leeside.desk.arrivals.about import about
from leeside.desk.arrivals.models import DoorToken, Import, State
from leeside.desk.cases.words import AgeBand
from leeside.desk.pages.given_back import was_sent
from leeside.desk.permissions.declare import declares, public
from leeside.desk.permissions.permission import Permission
from leeside.desk.staff.signed_in import signed_in
from leeside.desk.staff.step_up import step_up

_PIECE: Final = 64 * 1024


class TokenForm(forms.Form):
    """Which system it is for."""

    name = forms.CharField(
        label="Which system is it for?",
        max_length=100,
        error_messages={"required": "Name the system, so that you know later which token to take back."},
    )


@public  # asks for a token of its own; it shows nothing to anybody, with or without one
@csrf_exempt  # no cookie is looked at here
@require_POST
def api_arrivals(request: HttpRequest) -> HttpResponse:
    """Take a conversation in, as Leeside JSON Lines."""
    token = api_door.token_of(request.headers.get("Authorization", ""))
    if token is None:
        return _refused(401, "No token that works here.", "Ask whoever looks after the desk for one.")
    band = request.headers.get("Leeside-Age-Band", AgeBand.UNKNOWN)
    if band not in AgeBand.values:
        return _refused(400, "This age band is not known.", f"Give one of: {', '.join(AgeBand.values)}.")
    if request.content_type not in ("application/x-ndjson", "application/jsonl"):
        return _refused(415, "This is not JSON Lines.", "Send it as application/x-ndjson.")
    try:
        row = api_door.hand_in(
            token,
            _body(request),
            again=request.headers.get("Idempotency-Key", ""),
            danger=request.headers.get("Leeside-Danger-Now", "").lower() == "yes",
            age_band=AgeBand(band),
        )
    except api_door.TooLarge as refused:
        return _refused(413, refused.what, refused.to_do)
    except api_door.BrokeOff as refused:
        return _refused(400, refused.what, refused.to_do)
    except api_door.TooMany as refused:
        return _refused(429, refused.what, refused.to_do)
    answer = JsonResponse(_told(row), status=202)
    answer["Location"] = reverse("api_arrival", kwargs={"row_id": row.pk})
    return answer


@public  # as above
@require_safe
def api_arrival(request: HttpRequest, row_id: UUID) -> HttpResponse:
    """Whether something that was handed in has arrived, and under which reference; never what was noticed in it."""
    token = api_door.token_of(request.headers.get("Authorization", ""))
    row = api_door.state_of(token, row_id) if token is not None else None
    if row is None:
        return _refused(401 if token is None else 404, "There is nothing here for you.", "Look at the token.")
    return JsonResponse(_told(row))


@declares(Permission.MANAGE_DESK)
@require_http_methods(["GET", "HEAD", "POST"])
@step_up
def api_tokens(request: HttpRequest) -> HttpResponse:
    """Tokens of other systems: make one, which is shown once."""
    form = TokenForm(request.POST or None)
    made = None
    if was_sent(request, form):
        made = api_door.make_token(signed_in(request), name=form.cleaned_data["name"])
        form = TokenForm()
    context = {"form": form, "made": made, "tokens": DoorToken.objects.all()}
    return render(request, "arrivals/api_tokens.html", context)


@declares(Permission.MANAGE_DESK)
@require_POST
def api_token_end(request: HttpRequest, token_id: UUID) -> HttpResponse:
    """Take one back."""
    api_door.end_token(signed_in(request), get_object_or_404(DoorToken, pk=token_id).pk)
    return redirect("api_tokens")


def _body(request: HttpRequest) -> Iterator[bytes]:
    """All that was announced. Raises `BrokeOff` where it ends before that, for half of a talk would pass for the whole."""
    length, came = request.META.get("CONTENT_LENGTH", ""), 0
    try:
        while piece := request.read(_PIECE):
            came += len(piece)
            yield piece
    except UnreadablePostError:
        came = -1
    if came < (int(length) if length.isdigit() else 0):
        raise api_door.BrokeOff(
            "This broke off on its way, so nothing of it was kept.",
            to_do="Send it again, under the same name.",
        )


def _told(row: Import) -> dict[str, str]:
    said = {"id": str(row.pk), "state": row.state}
    if row.case is not None:
        said["reference"] = row.case.reference
    if row.state == State.REFUSED:
        known = about(row)
        said["why"] = f"{known.what} {known.to_do}".strip()
    return said


def _refused(status: int, what: str, to_do: str) -> JsonResponse:
    answer = JsonResponse({"what": what, "to_do": to_do}, status=status)
    if status == 401:
        answer["WWW-Authenticate"] = "Bearer"
    if status == 429:
        answer["Retry-After"] = "300"
    return answer
