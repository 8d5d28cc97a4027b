"""Making the pack, and downloading it, once."""

from collections.abc import Iterator
from typing import Final
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from leeside.desk.pages.given_back import was_sent
from leeside.desk.pages.refused import done
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.referrals.body import body_of
from leeside.desk.referrals.evidence import chats_kept
from leeside.desk.referrals.forms import PackForm
from leeside.desk.referrals.making import MadePack, made_pack
from leeside.desk.referrals.models import Pack
from leeside.desk.referrals.packs import keep_pack, may_be_made, pack_for, take_pack
from leeside.desk.referrals.views.write import opened_form
from leeside.desk.sealing.open_keys import of_request
from leeside.desk.staff.step_up import step_up
from leeside.errors import UsageError

_AT_ONCE: Final = 64 * 1024
_ASKS = require_http_methods(["GET", "HEAD", "POST"])


@declares(Permission.REFER)
@_ASKS
@step_up
@sensitive_post_parameters()
def make(request: HttpRequest, referral_id: UUID) -> HttpResponse:
    """Say why and how it is locked; the passphrase is on the page that follows, and nowhere else."""
    keys = of_request(request)
    at, known, route = opened_form(request, referral_id)
    if not may_be_made(known.referral):
        return redirect("referral", referral_id=referral_id)
    body = body_of(known.body)
    form = PackForm(request.POST or None, initial={"seen": known.referral.version})
    made: list[tuple[Pack, MadePack]] = []

    def act() -> None:
        given = form.cleaned_data
        key = given["key"] if given["lock"] == "key" else ""
        chats = chats_kept(keys, at, route, body)
        new = made_pack(route, body, by=at.member, key=key, chats=chats)
        kept = keep_pack(
            keys, referral_id, seen_version=given["seen"], locked=new.locked, reason=given["reason"]
        )
        made.append((kept, new))

    if was_sent(request, form):
        try:
            if done(form, act):
                pack, new = made[0]
                return render(
                    request,
                    "referrals/made.html",
                    {"known": known, "pack": pack, "made": new, "route": route},
                )
        except UsageError as refused:
            form.add_error("key" if form.cleaned_data["key"] else None, f"{refused.what} {refused.to_do}")
    return render(
        request,
        "referrals/pack.html",
        {"known": known, "form": form, "route": route, "chats": len(body.chats)},
    )


@declares(Permission.REFER)
@_ASKS
@step_up
def take(request: HttpRequest, pack_id: UUID) -> HttpResponseBase:
    """Download it; after that it is here no more."""
    keys = of_request(request)
    if request.method != "POST":
        return render(request, "referrals/take.html", {"pack": pack_for(keys, pack_id)})
    _, content = take_pack(keys, pack_id)
    answer = StreamingHttpResponse(_pieces(content), content_type="application/octet-stream")
    answer["Content-Disposition"] = 'attachment; filename="referral.zip.age"'
    answer["Content-Length"] = str(len(content))
    return answer


def _pieces(content: bytes) -> Iterator[bytes]:
    for at in range(0, len(content), _AT_ONCE):
        yield content[at : at + _AT_ONCE]
