"""The pages of an account: what is known of it, and where else it comes up."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.dateparse import parse_date
from django.views.decorators.http import require_http_methods, require_safe

from leeside.desk.accounts import services
from leeside.desk.accounts.forms import AddAccountForm, ChangeAccountForm
from leeside.desk.accounts.selectors import account_for, account_open, matches_of
from leeside.desk.cases.selectors import case_for
from leeside.desk.pages.step import Step, step
from leeside.desk.people.selectors import people_in
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.questions.selectors import asked_by
from leeside.desk.sealing.open_keys import OpenKeys, of_request

_ASKS = require_http_methods(["GET", "HEAD", "POST"])


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


def _people(keys: OpenKeys, case_id: UUID) -> list[tuple[str, str]]:
    return [(str(known.person.pk), known.name) for known in people_in(keys, case_id)]


@declares(Permission.ADD_TO_CASES)
@_ASKS
def add_account(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Add an account to a case."""
    keys = of_request(request)
    case_for(keys, case_id)
    return step(
        request,
        AddAccountForm(request.POST or None, people=_people(keys, case_id)),
        lambda given: services.add_account(
            keys,
            case_id,
            platform=given["platform"],
            handle=given["handle"],
            person_id=UUID(given["person"]) if given["person"] else None,
        ),
        Step(
            heading="Add an account",
            lead="The same account is found in other cases however it is written.",
            back=reverse("case", kwargs={"case_id": case_id}),
            button="Add",
        ),
    )


@declares(Permission.SEE_CASES)
@require_safe
def account(request: HttpRequest, account_id: UUID) -> HttpResponse:
    """An account, with its names over time."""
    keys = of_request(request)
    known = account_open(keys, account_id)
    names = known.names or {}
    whose = dict(_people(keys, known.account.case_id)).get(str(known.account.person_id), "")
    seen_as = [(name, parse_date(since) if since else None) for name, since in names.get("names", [])]
    context = {"known": known, "whose": whose, "names": seen_as, "ids": names.get("ids", [])}
    return render(request, "accounts/account.html", context)


@declares(Permission.ADD_TO_CASES)
@_ASKS
def change_account(request: HttpRequest, account_id: UUID) -> HttpResponse:
    """Add a name, an id, or whose it is."""
    keys = of_request(request)
    known = account_open(keys, account_id).account
    person = str(known.person_id) if known.person_id else ""
    return step(
        request,
        ChangeAccountForm(
            request.POST or None,
            people=_people(keys, known.case_id),
            initial={"seen": known.version, "person": person},
        ),
        lambda given: services.change_account(
            keys,
            account_id,
            seen_version=given["seen"],
            name=given["name"],
            since=given["since"],
            number=given["number"],
            person_id=UUID(given["person"]) if given["person"] else None,
            reason=given["reason"],
        ),
        Step(
            heading="Add what has become known of an account",
            back=reverse("account", kwargs={"account_id": account_id}),
        ),
    )
