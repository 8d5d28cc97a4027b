"""Making the desk's recovery key: its shares are shown once."""

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from leeside.desk.pages.given_back import was_sent
from leeside.desk.pages.refused import done
from leeside.desk.pages.step import Step, step
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing import recovery as services
from leeside.desk.sealing.errors import RecoveryError
from leeside.desk.sealing.forms import RecoveryForm
from leeside.desk.sealing.open_keys import of_request
from leeside.desk.sealing.recovery import RecoveryMade, make_recovery_key
from leeside.desk.staff.step_up import step_up


@declares(Permission.BREAK_GLASS)
@require_http_methods(["GET", "HEAD", "POST"])
@step_up
def recovery(request: HttpRequest) -> HttpResponse:
    """Make a recovery key in shares, of which any two open it."""
    keys = of_request(request)
    form = RecoveryForm(request.POST or None)
    made: list[RecoveryMade] = []

    def act() -> None:
        made.append(make_recovery_key(keys, holders=form.cleaned_data["holders"]))

    if was_sent(request, form) and done(form, act):
        shares = [share.written() for share in made[0].shares]
        return render(request, "sealing/shares.html", {"shares": shares, "made": made[0]})
    page = Step(
        heading="Make a recovery key",
        lead="If everybody who can open a case is gone or has forgotten their password, two people with a share each open it "
        "again. A new key takes the place of an earlier one.",
        back=reverse("home"),
        button="Make it and show the shares",
    )
    return render(request, "desk/step.html", {"form": form, "page": page})


@declares(Permission.BREAK_GLASS)
@require_http_methods(["GET", "HEAD", "POST"])
@step_up
def cover_more(request: HttpRequest) -> HttpResponse:
    """Cover what whoever made the recovery key could not open, such as a case that concerns them."""
    keys = of_request(request)
    try:
        left = services.not_covered()
    except RecoveryError:
        return redirect("recovery")  # there is none yet
    page = Step(
        heading="Cover what you can open",
        lead=f"{left:,} keys have no copy for recovery. Those that you can open get one; the others need another lead.",
        back=reverse("home"),
        button="Cover them",
        said="What you can open is covered.",
    )
    return step(
        request,
        Form(request.POST if request.method == "POST" else None),
        lambda _: services.cover_more(keys),
        page,
    )
