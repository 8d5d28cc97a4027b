"""Putting together what arrived twice."""

from typing import Any
from uuid import UUID

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from leeside.desk.cases.access import cases_of
from leeside.desk.cases.errors import WrongState
from leeside.desk.cases.forms import Reason, SeenVersion
from leeside.desk.cases.selectors import alike, case_for
from leeside.desk.duplicates import services
from leeside.desk.pages.step import Step, step
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.open_keys import of_request


class MergeForm(SeenVersion, Reason):
    """Into which case, and why they are the same."""

    reference = forms.CharField(
        label="The reference of the case into which this goes",
        help_text="Such as L-2026-0001. You are a member of both.",
        max_length=16,
        error_messages={"required": "Type the reference."},
    )
    field_order = ("reference", "reason")


@declares(Permission.DECIDE)
@require_http_methods(["GET", "HEAD", "POST"])
def merge(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Put a case together with another."""
    keys = of_request(request)
    at = case_for(keys, case_id)

    def act(given: dict[str, Any]) -> object:
        other = cases_of(at.member).filter(reference=given["reference"].strip().upper()).first()
        if other is None:
            raise WrongState("There is no case with this reference among yours.", to_do="Look in your list.")
        return services.merge(
            keys, case_id, into=other.pk, seen_version=given["seen"], reason=given["reason"]
        )

    return step(
        request,
        MergeForm(request.POST or None, initial={"seen": at.case.version}),
        act,
        Step(
            heading="Put this together with another case",
            lead="For what arrived twice. People, accounts, chronology, open tasks and what was said are copied into the other; "
            "this one stays as it is, says where it went, and can be opened again.",
            warning="Members of the other case will read what is copied. Members of this one do not become members there.",
            back=reverse("case", kwargs={"case_id": case_id}),
            button="Put together",
            said="They were put together.",
        ),
        template="duplicates/merge.html",
        more={"alike": alike(keys, case_id)},
    )
