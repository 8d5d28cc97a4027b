"""The family agreement: chosen and typed, answered with a page to print, and kept nowhere."""

from typing import Any, Final

from django.http import HttpRequest, HttpResponse, QueryDict
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from leeside.desk.help.drawing import BUSY, BusyDrawingError, agreement_pdf
from leeside.desk.help.frame import framed, sheet_page, unspoken
from leeside.desk.permissions.declare import public
from leeside.errors import LeesideError
from leeside.knowledge.before_harm import Side
from leeside.knowledge.load import newest_edition
from leeside.report.sheets.of_agreement import SIDES, agreement_sheet
from leeside.report.sheets.sheet import Sheet

LONGEST: Final = 200
"""Letters of a promise in one's own words."""
LINES: Final = 3
"""Promises of its own that each side may type."""
_TITLE: Final = "Family agreement"


@csrf_exempt  # what is sent changes nothing and is kept nowhere, so there is nothing to forge; and it needs no cookie
@public
@require_http_methods(["GET", "HEAD", "POST"])
def agreement(request: HttpRequest) -> HttpResponse:
    """Show the promises to choose from; or answer with the agreement, as a page to print or as a PDF."""
    if request.method != "POST":
        return unspoken(_form({}))
    typed = _typed(request.POST)
    problems = _problems(typed)
    if problems:
        return unspoken(_form(typed, problems=problems, status=400))
    sheet = agreement_sheet(newest_edition(), chosen=typed["chosen"], own=typed["own"], again=typed["again"])
    return unspoken(_pdf(sheet, typed) if request.POST.get("as") == "pdf" else _page(sheet))


def _page(sheet: Sheet) -> HttpResponse:
    return sheet_page(sheet, name="agreement_made")


def _pdf(sheet: Sheet, typed: dict[str, Any]) -> HttpResponse:
    try:
        pdf = agreement_pdf(sheet, made_at=timezone.now())
    except BusyDrawingError:
        return _form(typed, problems=(BUSY,), status=503)
    except LeesideError:
        return _form(
            typed, problems=("The PDF cannot be made here. Take the page and print it.",), status=503
        )
    response = HttpResponse(pdf, content_type="application/pdf")
    response["Content-Disposition"] = 'inline; filename="family-agreement.pdf"'
    return response


def _typed(sent: QueryDict) -> dict[str, Any]:
    """What was chosen and typed. An id that is no promise was not sent by our form, and is left out."""
    promises = newest_edition().promises
    return {
        "chosen": [one for one in sent.getlist("promise") if one in promises],
        "own": {side: [one.strip() for one in sent.getlist(f"own_{side}") if one.strip()] for side in SIDES},
        "again": sent.get("again", "").strip(),
    }


def _problems(typed: dict[str, Any]) -> tuple[str, ...]:
    own = [line for lines in typed["own"].values() for line in lines]
    found = []
    if not typed["chosen"] and not own:
        found.append("Choose at least one promise, or write one of your own.")
    if any(len(line) > LONGEST for line in (*own, typed["again"])):
        found.append(f"A promise or a day has at most {LONGEST} letters. Shorten the long one.")
    if any(len(lines) > LINES for lines in typed["own"].values()):
        found.append(f"Each side may write {LINES} promises of its own.")
    return tuple(found)


def _form(typed: dict[str, Any], *, problems: tuple[str, ...] = (), status: int = 200) -> HttpResponse:
    edition = newest_edition()
    chosen = set(typed.get("chosen", ()))
    parts = [
        (part, [(side, said, _choices(part.id, side, chosen)) for side, said in SIDES.items()])
        for part in edition.parts.values()
    ]
    own = [(side, said, _filled(typed.get("own", {}).get(side, []))) for side, said in SIDES.items()]
    return framed(
        "agreement",
        title=f"Error: {_TITLE}" if problems else _TITLE,
        status=status,
        parts=parts,
        own=own,
        again=typed.get("again", ""),
        problems=problems,
        longest=LONGEST,
    )


def _choices(part: str, side: Side, chosen: set[str]) -> list[tuple[str, str, bool]]:
    return [
        (promise.id, promise.text, promise.id in chosen)
        for promise in newest_edition().promises.values()
        if promise.part == part and promise.side is side
    ]


def _filled(lines: list[str]) -> list[tuple[int, str]]:
    return list(enumerate((lines + [""] * LINES)[: max(LINES, len(lines))], start=1))
