"""Before something that weighs more than looking: make sure that it is still the same person."""

from collections.abc import Callable
from functools import wraps

from allauth.account.internal.flows.reauthentication import did_recently_reauthenticate
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import resolve_url

_View = Callable[..., HttpResponseBase]


def step_up(view: _View) -> _View:
    """Ask for the password, a code or a passkey once more, unless that was done in the last five minutes.

    What was being sent is not kept aside: a view that is stepped up to asks on its own page first, and acts on a second
    request, so that nothing runs later in anybody's name without a look.
    """

    @wraps(view)
    def confirmed(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        if did_recently_reauthenticate(request):
            return view(request, *args, **kwargs)
        return redirect_to_login(request.get_full_path(), resolve_url("account_reauthenticate"))

    return confirmed
