"""The pages of oversight: what waits today, and a term's figures for governors and auditors."""

from collections.abc import Sequence
from typing import Final

import msgspec
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from leeside.desk.audit.services import record_look
from leeside.desk.oversight.disclosure import Table
from leeside.desk.oversight.facts import ANSWERS
from leeside.desk.oversight.models import TermReport
from leeside.desk.oversight.now import now_for
from leeside.desk.oversight.services import make_report
from leeside.desk.oversight.side_by_side import CHANCE, Published, published_reports, side_by_side
from leeside.desk.oversight.terms import Term, from_slug, term_of
from leeside.desk.pages.pdf import can_draw, drawn
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.open_keys import of_request
from leeside.desk.staff.models import StaffMember

NOTES: Final = (
    (
        "Each figure was moved at random by a few and rounded to fives, so that no child, adult or case can be found in it. "
        "Figures of one table need not add up to those of another."
    ),
    "Left out are cases that concern a member of staff, and cases that the person who made this could not open.",
    "What a machine noticed is counted by case. A person relied on it where they took it for evidence in an assessment.",
)


@declares(Permission.SEE_OVERSIGHT)
@require_safe
def oversight(request: HttpRequest) -> HttpResponse:
    """The reports there are, and the term whose report can be made."""
    before = term_of(timezone.localdate()).before
    reports = [(row, from_slug(row.term)) for row in TermReport.objects.select_related("made_by")]
    missing = before if all(row.term != before.slug for row, _ in reports) else None
    return render(request, "oversight/oversight.html", {"reports": reports, "missing": missing})


@declares(Permission.DECIDE)
@require_safe
def now(request: HttpRequest) -> HttpResponse:
    """What waits today, and what has come of things, in the cases that one can open."""
    return render(request, "oversight/now.html", {"now": now_for(of_request(request))})


@declares(Permission.SEE_OVERSIGHT)
@require_safe
def terms(request: HttpRequest) -> HttpResponse:
    """The last terms beside each other, each with the figures of its report."""
    reports = _reports(request)
    context = {"terms": [term for term, _ in reports], "tables": side_by_side(reports), "chance": CHANCE}
    return render(request, "oversight/terms.html", context)


@declares(Permission.DECIDE)
@require_POST
def make(request: HttpRequest, term: str) -> HttpResponse:
    """Make the report of a term that is over."""
    wanted = _term(term)
    make_report(of_request(request), wanted)
    messages.success(request, "The report was made.")
    return redirect("term_report", term=wanted.slug)


@declares(Permission.SEE_OVERSIGHT)
@require_safe
def report(request: HttpRequest, term: str) -> HttpResponse:
    """A term's figures."""
    row, tables = _report(request, term)
    context = {
        "row": row,
        "term": _term(term),
        "tables": [one for one in tables if not one.is_finding],
        "findings": [one for one in tables if one.is_finding],
        "answers": ANSWERS,
        "notes": NOTES,
        "can_draw": can_draw(),
    }
    return render(request, "oversight/report.html", context)


@declares(Permission.SEE_OVERSIGHT)
@require_safe
def pdf(request: HttpRequest, term: str) -> HttpResponse:
    """The same as a PDF, to take to the governors, with the terms before it beside it."""
    row, tables = _report(request, term)
    reports = _reports(request, until=_term(term))
    title = f"Safeguarding, {_term(term).title.lower()}"
    told = {
        "title": title,
        "notes": NOTES,
        "tables": [
            {"title": one.title, "note": one.note, "rows": [(line.label, line.said) for line in one.rows]}
            for one in tables
            if not one.is_finding
        ],
        "answers": [*ANSWERS],
        "findings": [(one.title, *(line.said for line in one.rows)) for one in tables if one.is_finding],
        **_beside(reports),
    }
    content = drawn("leeside.desk.oversight", "report.typ", told, made_at=row.made_at)
    disposition = f'attachment; filename="safeguarding-{_term(term).slug}.pdf"'
    return HttpResponse(content, content_type="application/pdf", headers={"Content-Disposition": disposition})


def _report(request: HttpRequest, term: str) -> tuple[TermReport, tuple[Table, ...]]:
    row = TermReport.objects.filter(term=_term(term).slug).first()
    if row is None:
        raise Http404
    assert isinstance(request.user, StaffMember)  # noqa: S101 - the middleware has seen to it
    record_look(request.user, "report.seen", row)
    return row, msgspec.convert(row.tables, tuple[Table, ...])


def _reports(request: HttpRequest, *, until: Term | None = None) -> Sequence[Published]:
    reports = published_reports(until=until)
    assert isinstance(request.user, StaffMember)  # noqa: S101 - the middleware has seen to it
    record_look(request.user, "reports.compared", "oversight_termreport", rows=len(reports))
    return reports


def _beside(reports: Sequence[Published]) -> dict[str, object]:
    """What the PDF says of several terms; one alone has nothing beside it."""
    several = side_by_side(reports) if len(reports) > 1 else ()
    return {
        "terms": [term.title for term, _ in reports],
        "chance": CHANCE,
        "compared": [
            {
                "title": one.title,
                "note": one.note,
                "rows": [(line.label, *line.said) for line in one.lines],
            }
            for one in several
        ],
    }


def _term(said: str) -> Term:
    found = from_slug(said)
    if found is None:
        raise Http404
    return found
