"""Looking for a name."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST

from leeside.desk.people.selectors import search
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.open_keys import of_request


@declares(Permission.SEE_CASES)
@require_POST
def search_people(request: HttpRequest) -> HttpResponse:
    """People of a name in one's own cases; the name is sent in the body, so that no address keeps it."""
    name = request.POST.get("name", "")
    return render(request, "people/found.html", {"found": search(of_request(request), name), "name": name})
