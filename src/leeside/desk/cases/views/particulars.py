"""What sorts a case, what surrounds the child, and whom the case is kept from."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from leeside.desk.cases import membership, triage
from leeside.desk.cases.around import Surroundings, around_in, record_around
from leeside.desk.cases.forms_of_particulars import AroundForm, KeepOutForm, ParticularsForm
from leeside.desk.cases.selectors import case_for, kept_out_of, title_of
from leeside.desk.cases.words import AgeBand
from leeside.desk.pages.step import Step, step
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.open_keys import of_request

_ASKS = require_http_methods(["GET", "HEAD", "POST"])


def _back(case_id: UUID) -> str:
    return reverse("case", kwargs={"case_id": case_id})


@declares(Permission.ADD_TO_CASES)
@_ASKS
def change_particulars(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Put right what sorts a case."""
    keys = of_request(request)
    at = case_for(keys, case_id)
    stands = {
        "title": title_of(at.case, at.key),
        "danger_now": at.case.danger_now,
        "age_band": at.case.age_band,
        "staff_involved": at.case.staff_involved,
    }

    form = ParticularsForm(request.POST or None, initial={**stands, "seen": at.case.version})

    def act(given: dict[str, Any]) -> object:
        said = form.touched(stands)
        if "age_band" in said:
            said["age_band"] = AgeBand(said["age_band"])
        return triage.change_particulars(
            keys, case_id, seen_version=given["seen"], reason=given["reason"], **said
        )

    return step(
        request,
        form,
        act,
        Step(
            heading="Put right age, danger or title",
            lead="What screening noticed is nobody's to change. Your reason stands in the chronology.",
            back=_back(case_id),
        ),
    )


@declares(Permission.ADD_TO_CASES)
@_ASKS
def change_around(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Write what surrounds the child."""
    keys = of_request(request)
    case_for(keys, case_id)
    known = around_in(keys, case_id)
    parts = Surroundings.__struct_fields__
    stands = {name: getattr(known.said, name) if known else "" for name in parts}
    form = AroundForm(request.POST or None, initial={**stands, "seen": known.row.pk if known else None})

    def act(given: dict[str, Any]) -> object:
        said = Surroundings(**{**stands, **form.touched(stands)})
        return record_around(keys, case_id, said=said, seen=given["seen"])

    return step(
        request,
        form,
        act,
        Step(
            heading="Around the child",
            lead="What is known, and from whom. What stood here before stays in the chronology.",
            back=_back(case_id),
        ),
    )


@declares(Permission.MANAGE_MEMBERS)
@_ASKS
def keep_out(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Route a case round a colleague whom it concerns."""
    keys = of_request(request)
    at = case_for(keys, case_id)
    return step(
        request,
        KeepOutForm(request.POST or None, case=at.case, but=at.member),
        lambda given: membership.keep_out(keys, case_id, member=given["member"], reason=given["reason"]),
        Step(
            heading="Keep this case from a colleague",
            lead="For somebody whom it concerns: named in it, or close to somebody who is. The desk does not tell them.",
            warning="They never open it again, not behind the glass either, and it cannot be taken back.",
            back=_back(case_id) + "#who",
            button="Keep it from them",
        ),
        template="cases/keep_out.html",
        more={"kept": kept_out_of(keys, case_id)},
    )
