"""Where else an account comes up."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from leeside.desk.accounts.selectors import account_for, matches_of
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.questions.selectors import asked_by
from leeside.desk.sealing.open_keys import of_request


@declares(Permission.SEE_CASES)
@require_safe
def matches(request: HttpRequest, account_id: UUID) -> HttpResponse:
    """One's own cases with this account, and of the rest only whether there are any."""
    keys = of_request(request)
    found = matches_of(keys, account_id)
    account = account_for(keys, account_id)
    asked = asked_by(keys, account.case_id, bytes(account.match_token))
    context = {"found": found, "account": account, "case_id": account.case_id, "asked": asked}
    return render(request, "accounts/matches.html", context)
