"""What ``leeside refer`` prints: the routes, what one asks, and what was made."""

import textwrap
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

import typer

from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import RiskLevel, Status
from leeside.referral.freshness import is_stale
from leeside.referral.load import routes
from leeside.referral.model import Form, Route, RouteKind
from leeside.referral.pack import Pack
from leeside.referral.page import PageForm
from leeside.referral.result_read import ReadResult
from leeside.report.printable import printable
from leeside.report.words import day_said, many
from leeside.screening.reading import now

_LOCKED = {
    "open": "It is not locked: whoever has the file can read it. --to or --passphrase locks it.",
    "recipient": "Only the recipient's key opens it.",
    "passphrase": "The passphrase opens it. Tell it by phone, and never in the same message as the file.",
}


def routes_told() -> None:
    """Print every route: what it is, whom it reaches, how it goes out, and by when an answer is due."""
    agencies = newest_edition().agencies
    for route in routes().values():
        doubt = " (to be checked against its source)" if route.status is Status.CHECK else ""
        typer.echo(f"{route.id}: {route.name}{doubt}")
        _say(f"To: {agencies[route.agency].name}.")
        _say(f"How: {route.sent_how}")
        _say(f"Answer: {route.receipt.says}")
        if is_stale(route, now().date()):
            _say(f"Nobody has looked at it since {route.checked_on}: check it before you rely on it.")
    typer.echo("\nWhat one asks: leeside refer --fields ROUTE. Leeside sends nothing: a person does.")


def fields_told(route: Route) -> None:
    """Print what a route asks, heading by heading; a star marks what the agency needs."""
    typer.echo(f"{route.name}{f', as {route.local.area} takes it' if route.local else ''}")
    if route.kind is RouteKind.CARD:
        _say("A card asks nothing. The child does the rest, and nothing of theirs goes in.")
    for part in route.parts:
        asked = [field for field in route.fields if field.part == part.id]
        if asked:
            typer.echo(f"\n{part.title}")
        for field in asked:
            may = f" One of: {'; '.join(field.choices)}." if field.choices else ""
            several = " May be repeated." if field.many else ""
            asks = field.label if field.label.endswith("?") else f"{field.label}."
            _say(
                f"{'*' if field.needed else ' '} {field.id} ({field.kind.value}): {asks} {field.hint}{may}{several}"
            )
    typer.echo("\n* is asked for. A gap is named in the pack, and stops nothing.")
    typer.echo(f"It stands on: {route.source}; looked at on {route.checked_on}.")


def made_told(
    pack: Pack,
    form: Form,
    result: ReadResult | None,
    *,
    said: bool,
    unfound: Sequence[str],
    standing: Mapping[str, int],
    page_chosen: bool,
) -> None:
    """Print what was made, what is not known, what was held back, and how a person sends it.

    ``said`` is whether the result knows who the child is, ``unfound`` what was to be taken out and stood nowhere,
    and ``standing`` names that are also words, with how often each was left where it may be the word.
    """
    route = form.route
    if _danger(form, result):
        typer.echo("If the child is in danger now, ring 999 before anything else.\n")
    typer.echo(printable(f"Made {pack.out}, {pack.size:,} bytes, SHA-256 {pack.sha256}."))
    typer.echo(_LOCKED[pack.locked])
    if pack.page is PageForm.HTML and not page_chosen:
        typer.echo("Its page is a web page: a PDF needs the extra, pip install 'leeside[exchange]'.")
    if pack.gaps:
        _listed(f"\nNot known yet ({many(len(pack.gaps), 'answer')}). It need not wait for them:", [
            f"{gap.label} ({gap.field})" for gap in pack.gaps
        ])  # fmt: skip
    held = [*pack.left_out, *([f"{many(pack.marks, 'place')} marked [redacted]"] if pack.marks else [])]
    if held:
        _listed("\nHeld back:", held)
    if result is not None and not said and route.field("child_name") is not None:
        typer.echo(
            "\nThe result does not know who this child is, so what it tells of each person may be the wrong way round:"
        )
        _say("Screen the chat again with --child NAME, and refer from that.")
    _listed(
        "\nThese stood nowhere, so look at their spelling before you send it:",
        [repr(word) for word in unfound],
    )
    _listed(
        "\nThese names are also words. They were taken out where they are written as names, and these were left:",
        [
            f"{name}, {many(count, 'place')}: read them. --redact takes every one."
            for name, count in standing.items()
        ],
    )
    _listed("\nBefore:", route.before)
    typer.echo("\nHow a person sends it:")
    _say(route.sent_how)
    _say(f"Consent: {route.consent}")
    _listed("\nNever:", route.never)
    _listed("\nAfter:", [*route.after, route.receipt.says, *_due(route)])
    typer.echo("\nLeeside has sent it to nobody. Look through it before you do.")


def _due(route: Route) -> list[str]:
    due: datetime | None = route.receipt.due(now())
    return (
        [f"Sent today, the answer is due by {day_said(due)}."]
        if due is not None and route.receipt.within
        else []
    )


def _danger(form: Form, result: ReadResult | None) -> bool:
    said = any(answer.field == "danger_now" and answer.value == "Yes" for answer in form.answers)
    return said or (
        result is not None and any(one.level is RiskLevel.DANGER_NOW for one in result.conversations)
    )


def _listed(title: str, lines: Iterable[str]) -> None:
    kept = list(lines)
    if kept:
        typer.echo(title)
        for line in kept:
            _say(f"- {printable(line)}")


def _say(text: str) -> None:
    typer.echo(textwrap.fill(text, width=100, initial_indent="  ", subsequent_indent="    "))
