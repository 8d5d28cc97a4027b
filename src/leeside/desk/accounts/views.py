"""Where else an account comes up."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from leeside.desk.accounts.selectors import case_of, matches_of
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.open_keys import of_request


@declares(Permission.SEE_CASES)
@require_safe
def matches(request: HttpRequest, account_id: UUID) -> HttpResponse:
    """One's own cases with this account, and of the rest only whether there are any."""
    found = matches_of(of_request(request), account_id)
    return render(request, "accounts/matches.html", {"found": found, "case_id": case_of(account_id)})
