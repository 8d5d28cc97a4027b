"""Pages of those who work here: setting up a sign-in, and looking after colleagues."""

from typing import Final
from uuid import UUID

from allauth.account import views as account
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from leeside.desk.pages.given_back import was_sent
from leeside.desk.permissions.declare import declares, public
from leeside.desk.permissions.permission import Permission
from leeside.desk.staff import services
from leeside.desk.staff.forms import (
    CodeForm,
    FirstLeadForm,
    InviteAgainForm,
    InviteForm,
    PasswordForm,
    RoleForm,
)
from leeside.desk.staff.models import Invitation, Role, StaffMember
from leeside.desk.staff.selectors import everybody, invitation_of
from leeside.desk.staff.signed_in import signed_in
from leeside.desk.staff.step_up import step_up
from leeside.errors import DeskError

_WELCOMED: Final = "desk_welcomed"


@public
@require_http_methods(["GET", "HEAD", "POST"])
@sensitive_post_parameters()
def welcome(request: HttpRequest) -> HttpResponse:
    """Take a one-time code."""
    form = CodeForm(request.POST or None)
    if form.is_valid():
        invitation = invitation_of(form.cleaned_data["code"])
        if invitation is not None:
            request.session[_WELCOMED] = str(invitation.id)
            return redirect("welcome_password")
        form.add_error("code", "This code does not work: a letter may be wrong, or it was used or has ended.")
    return render(request, "staff/welcome.html", {"form": form})


@public
@require_http_methods(["GET", "HEAD", "POST"])
@sensitive_post_parameters()
def welcome_password(request: HttpRequest) -> HttpResponse:
    """Set the password that goes with the code, and for the first lead a name and an address."""
    welcomed = request.session.get(_WELCOMED)
    invitation = Invitation.objects.select_related("member").filter(pk=welcomed).first() if welcomed else None
    if invitation is None or not invitation.works:
        return redirect("welcome")
    member = invitation.member
    form = (
        PasswordForm(request.POST or None, member=member) if member else FirstLeadForm(request.POST or None)
    )
    if form.is_valid():
        try:
            services.accept(
                invitation,
                password=form.cleaned_data["password"],
                name=form.cleaned_data.get("name", ""),
                email=form.cleaned_data.get("email", ""),
            )
        except DeskError as refused:
            form.add_error(None, str(refused))
        else:
            request.session.flush()
            messages.success(request, "Your sign-in is set up. Sign in with it now.")
            return redirect("account_login")
    return render(request, "staff/welcome_password.html", {"form": form, "invited": member})


@declares(Permission.USE_DESK)
@sensitive_post_parameters()
def own_password(request: HttpRequest) -> HttpResponse:
    """Change one's own password, where there is one: where there is none, only a one-time code sets it."""
    if not signed_in(request).has_usable_password():
        return render(request, "staff/no_password.html")
    answer: HttpResponse = account.password_change(request)
    return answer


@declares(Permission.USE_DESK)
@require_POST
def still_here(request: HttpRequest) -> HttpResponse:  # noqa: ARG001
    """Keep a session that is in use: the request itself does it."""
    return HttpResponse(status=204)


@declares(Permission.MANAGE_STAFF)
@require_safe
def staff(request: HttpRequest) -> HttpResponse:
    """Everybody who works here, or did."""
    return render(request, "staff/staff.html", {"everybody": everybody()})


@declares(Permission.MANAGE_STAFF)
@require_http_methods(["GET", "HEAD", "POST"])
@step_up
def invite(request: HttpRequest) -> HttpResponse:
    """Add a colleague, and show the code for them once."""
    by = signed_in(request)
    form = InviteForm(request.POST or None, roles=services.roles_that(by))
    if was_sent(request, form):
        try:
            invited = services.invite(
                by=by,
                name=form.cleaned_data["name"],
                email=form.cleaned_data["email"],
                role=Role(form.cleaned_data["role"]),
            )
        except DeskError as refused:
            form.add_error(None, str(refused))
        else:
            return render(request, "staff/code.html", {"invited": invited})
    return render(request, "staff/invite.html", {"form": form})


@declares(Permission.MANAGE_STAFF)
@require_safe
def colleague(request: HttpRequest, member_id: UUID) -> HttpResponse:
    """What may be changed about one colleague."""
    person = get_object_or_404(StaffMember, pk=member_id)
    return render(request, "staff/colleague.html", {"person": person, "is_self": person == request.user})


@declares(Permission.MANAGE_STAFF)
@require_http_methods(["GET", "HEAD", "POST"])
@step_up
def colleague_code(request: HttpRequest, member_id: UUID) -> HttpResponse:
    """Make a new one-time code for a colleague who cannot sign in, and show it once."""
    person = get_object_or_404(StaffMember, pk=member_id, is_active=True)
    form = InviteAgainForm(request.POST if request.method == "POST" else None)
    if was_sent(request, form):
        try:
            invited = services.invite_again(
                by=signed_in(request),
                member=person,
                drops_second_factors=form.cleaned_data["drops_second_factors"],
            )
        except DeskError as refused:
            form.add_error(None, str(refused))
        else:
            return render(request, "staff/code.html", {"invited": invited})
    return render(request, "staff/colleague_code.html", {"form": form, "person": person})


@declares(Permission.MANAGE_STAFF)
@require_http_methods(["GET", "HEAD", "POST"])
@step_up
def colleague_role(request: HttpRequest, member_id: UUID) -> HttpResponse:
    """Give a colleague another role."""
    person = get_object_or_404(StaffMember, pk=member_id, is_active=True)
    by = signed_in(request)
    form = RoleForm(request.POST or None, roles=services.roles_that(by), initial={"role": person.role})
    if was_sent(request, form):
        try:
            services.change_role(by=by, member=person, role=Role(form.cleaned_data["role"]))
        except DeskError as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, "The role is changed.")
            return redirect("colleague", member_id=person.pk)
    return render(request, "staff/colleague_role.html", {"form": form, "person": person})


@declares(Permission.MANAGE_STAFF)
@require_http_methods(["GET", "HEAD", "POST"])
@step_up
def colleague_leaves(request: HttpRequest, member_id: UUID) -> HttpResponse:
    """End a colleague's access."""
    person = get_object_or_404(StaffMember, pk=member_id, is_active=True)
    refusal = ""
    if request.method == "POST":
        try:
            services.end_access(by=signed_in(request), member=person)
        except DeskError as refused:
            refusal = str(refused)
        else:
            messages.success(request, "Access is ended.")
            return redirect("colleague", member_id=person.pk)
    return render(request, "staff/colleague_leaves.html", {"person": person, "refusal": refusal})
