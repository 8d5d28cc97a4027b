"""Looking for a name, and the pages of one person."""

from datetime import date
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from leeside.desk.cases.selectors import case_for, chronology
from leeside.desk.cases.templatetags.case_words import happened
from leeside.desk.pages.step import Step, step
from leeside.desk.people import services
from leeside.desk.people.ages import age_on, band_of
from leeside.desk.people.forms import (
    PARTICULARS,
    AddPersonForm,
    ChangePersonForm,
    ChangeRoleForm,
    SayRoleForm,
)
from leeside.desk.people.models import Role
from leeside.desk.people.selectors import MOST_FOUND, KnownWhole, person_for, role_for, search
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.open_keys import of_request

_ASKS = require_http_methods(["GET", "HEAD", "POST"])
_SHOWN = 70
"""Characters of a line of the chronology by which it is chosen."""


@declares(Permission.SEE_CASES)
@require_POST
def search_people(request: HttpRequest) -> HttpResponse:
    """People of a name in one's own cases; the name is sent in the body, so that no address keeps it."""
    name = request.POST.get("name", "")
    found = search(of_request(request), name)
    context = {"found": found, "name": name, "is_full": len(found) == MOST_FOUND}
    return render(request, "people/found.html", context)


@declares(Permission.SEE_CASES)
@require_safe
def person(request: HttpRequest, person_id: UUID) -> HttpResponse:
    """Everything about one person in a case, and what stood there before."""
    known = person_for(of_request(request), person_id)
    return render(request, "people/person.html", {"known": known, "other_band": _other_band(known)})


def _other_band(known: KnownWhole) -> str:
    """The band in which the date of birth of a child who was harmed puts the case, where the case says another."""
    born = known.particulars.get("born")
    counts = {one.role for one in known.roles if not one.is_superseded}
    if not born or not counts & {Role.HARMED_CHILD, Role.BOTH}:
        return ""
    band = band_of(age_on(timezone.localdate(), born=date.fromisoformat(str(born))))
    return "" if band == known.case.age_band else str(band.label)


def _filled(particulars: dict[str, Any]) -> dict[str, Any] | None:
    return {name: said for name, said in particulars.items() if said} or None


def _back(person_id: UUID) -> str:
    return reverse("person", kwargs={"person_id": person_id})


@declares(Permission.ADD_TO_CASES)
@_ASKS
def add_person(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Add somebody to a case."""
    keys = of_request(request)
    case_for(keys, case_id)
    form = AddPersonForm(request.POST or None)

    def act(given: dict[str, Any]) -> object:
        return services.name_person(
            keys,
            case_id,
            name=given["name"],
            role=Role(given["role"]),
            reason=given["reason"],
            particulars=_filled(form.said(PARTICULARS)),
        )

    page = Step(
        heading="Add somebody to this case",
        lead="Who they are is said of this one event. It may be another in the next.",
        back=reverse("case", kwargs={"case_id": case_id}),
        button="Add",
    )
    return step(request, form, act, page)


@declares(Permission.ADD_TO_CASES)
@_ASKS
def change_person(request: HttpRequest, person_id: UUID) -> HttpResponse:
    """Put a name, an age or a particular right."""
    keys = of_request(request)
    known = person_for(keys, person_id)
    initial = {name: known.particulars.get(name, "") for name in PARTICULARS}
    form = ChangePersonForm(
        request.POST or None, initial={**initial, "name": known.name, "seen": known.person.version}
    )

    def act(given: dict[str, Any]) -> object:
        touched = form.said(name for name in form.changed_data if name in {"name", *PARTICULARS})
        return services.change_person(
            keys,
            person_id,
            seen_version=given["seen"],
            name=touched.pop("name", known.name),
            particulars=_filled({**known.particulars, **touched}),
            reason=given["reason"],
        )

    page = Step(
        heading="Put a person right",
        lead="What stood there before is kept, with your name and your reason.",
        back=_back(person_id),
    )
    return step(request, form, act, page, template="people/change.html", more={"known": known})


@declares(Permission.ADD_TO_CASES)
@_ASKS
def change_role(request: HttpRequest, role_id: UUID) -> HttpResponse:
    """Say that somebody was somebody else after all."""
    keys = of_request(request)
    known = role_for(keys, role_id)
    return step(
        request,
        ChangeRoleForm(request.POST or None, initial={"role": known.role.value}),
        lambda given: services.change_role(keys, role_id, role=Role(given["role"]), reason=given["reason"]),
        Step(
            heading="Change who somebody is in this",
            lead=f"Up to now: {known.role.label.lower()}. It stays in the record; what you say is a new line that points at it.",
            back=_back(known.row.person_id),
        ),
    )


@declares(Permission.ADD_TO_CASES)
@_ASKS
def say_role(request: HttpRequest, person_id: UUID) -> HttpResponse:
    """Say who somebody was in another event."""
    keys = of_request(request)
    known = person_for(keys, person_id)
    at = case_for(keys, known.case.pk)
    lines = [
        (str(line.event.pk), f"{happened(line.event)}, {line.event.get_kind_display()}: {line.body[:_SHOWN]}")
        for line in chronology(at.case, at.key, reader=at.member)
    ]
    return step(
        request,
        SayRoleForm(request.POST or None, lines=lines),
        lambda given: services.give_role(
            keys, UUID(given["event"]), person_id=person_id, role=Role(given["role"])
        ),
        Step(heading="Say who somebody was in an event", back=_back(person_id)),
    )
