"""``leeside advise``: the guide's own help, without any chat: on one way, its playbook, tips, talks, whom to turn to."""

from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final

import typer

from leeside.cli.advice_sheets import SUBJECTS, Asked, one_minute_for, sheet_for
from leeside.errors import UsageError
from leeside.knowledge.item import Reader
from leeside.report.sheets.as_html import one_minute_as_html, sheet_as_html
from leeside.report.sheets.as_pdf import one_minute_as_pdf, sheet_as_pdf
from leeside.report.sheets.as_text import one_minute_as_text, sheet_as_text
from leeside.report.sheets.brand import read_brand
from leeside.report.write import write_bytes_whole, write_whole


class For(StrEnum):
    """Whom the advice is for; a lead is one of the staff."""

    LEAD = "lead"
    STAFF = "staff"
    PARENT = "parent"
    CHILD = "child"


class Form(StrEnum):
    """How the advice is written."""

    TEXT = "text"
    HTML = "html"
    PDF = "pdf"


_READERS: Final = {
    For.LEAD: Reader.STAFF,
    For.STAFF: Reader.STAFF,
    For.PARENT: Reader.PARENT,
    For.CHILD: Reader.CHILD,
}


def command(
    about: Annotated[
        str,
        typer.Argument(
            metavar="ABOUT", help=f"A way, from 'leeside ways', or one of: {', '.join(SUBJECTS)}."
        ),
    ],
    *,
    audience: Annotated[For, typer.Option("--for", help="Whom the advice is for.")] = For.LEAD,
    playbook: Annotated[
        bool, typer.Option("--playbook", help="Who does what, by when, about one way.")
    ] = False,
    age: Annotated[int | None, typer.Option(help="The child's age in years, for 'talking'.")] = None,
    language: Annotated[
        str, typer.Option(help="The language of 'guide': en, or cy for Welsh as far as it is translated.")
    ] = "en",
    brand: Annotated[
        Path | None, typer.Option(help="A TOML file with a school's name, colour and contacts.")
    ] = None,
    form: Annotated[Form, typer.Option("--format", help="As text, as a page, or as a PDF.")] = Form.TEXT,
    out: Annotated[Path | None, typer.Option(help="The file to write; a PDF needs one.")] = None,
) -> None:
    """Print what one way is, what to do and never to do; or tips, talks by age, whom to turn to, the one-minute guide."""
    asked = Asked(
        about=about,
        reader=_READERS[audience],
        playbook=playbook,
        age=age,
        language=language,
        brand=read_brand(brand) if brand else None,
    )
    if form is Form.PDF:
        if out is None:
            raise UsageError("A PDF is not for a terminal.", to_do="Name a file with --out.")
        write_bytes_whole(out, _pdf(asked))
        typer.echo(f"Written to {out}.")
        return
    text = _html(asked) if form is Form.HTML else _text(asked)
    if out is None:
        typer.echo(text, nl=False)
        return
    write_whole(out, text)
    typer.echo(f"Written to {out}.")


def _text(asked: Asked) -> str:
    if asked.about == "guide":
        return one_minute_as_text(one_minute_for(asked), brand=asked.brand)
    return sheet_as_text(sheet_for(asked))


def _html(asked: Asked) -> str:
    if asked.about == "guide":
        return one_minute_as_html(one_minute_for(asked), brand=asked.brand)
    return sheet_as_html(sheet_for(asked))


def _pdf(asked: Asked) -> bytes:
    made_at = datetime.now(tz=UTC)
    if asked.about == "guide":
        return one_minute_as_pdf(one_minute_for(asked), made_at=made_at, brand=asked.brand)
    return sheet_as_pdf(sheet_for(asked), made_at=made_at, brand=asked.brand)
