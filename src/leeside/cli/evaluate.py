"""``leeside evaluate``: labelled conversations in, honest figures out."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from leeside.errors import UsageError
from leeside.evaluation.as_html import as_html
from leeside.evaluation.as_text import as_text
from leeside.evaluation.compare import compare
from leeside.evaluation.compare_as_text import comparison_as_text
from leeside.evaluation.disguise import Disguise
from leeside.evaluation.evaluate import Relations, evaluate
from leeside.evaluation.labelled_signs import Signs
from leeside.evaluation.line_bank import evaluate_lines, is_line_bank
from leeside.evaluation.lines_as_text import lines_as_text
from leeside.evaluation.one_detector import detector_as_text
from leeside.evaluation.saved import as_json, read_saved
from leeside.evaluation.split import Split
from leeside.report.write import write_whole
from leeside.screening.stream import default_engine


class Report(StrEnum):
    """How the figures are written."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"


def command(
    files: Annotated[
        list[Path] | None,
        typer.Argument(help="Labelled conversations: JSON Lines, or a folder of them; or a bank of lines."),
    ] = None,
    *,
    report: Annotated[Report, typer.Option(help="How to write the figures.")] = Report.TEXT,
    out: Annotated[Path | None, typer.Option(help="Write to this file, whole or not at all.")] = None,
    split: Annotated[
        Split, typer.Option(help="Which part of the set, by a hash of each conversation's id.")
    ] = Split.ALL,
    relations: Annotated[
        Relations, typer.Option(help="Whether the engine is told who is who, as the labels have it.")
    ] = Relations.GIVEN,
    obfuscate: Annotated[
        Disguise, typer.Option(help="Screen copies in which longer words are disguised.")
    ] = Disguise.NONE,
    signs: Annotated[
        Signs,
        typer.Option(help="Weigh what detectors see, or what people labelled: the most they could reach."),
    ] = Signs.SEEN,
    detector: Annotated[
        str | None,
        typer.Option(help="Only this detector, line by line: what it missed and where it cried wolf."),
    ] = None,
    compared: Annotated[
        tuple[Path, Path] | None,
        typer.Option("--compare", help="Two saved JSON reports: what the second gained and lost."),
    ] = None,
) -> None:
    """Measure on conversations that people labelled: what is noticed, how early, and how much is a false alarm."""
    if (compared is None) == (not files):
        raise UsageError(
            "Either labelled files or --compare must be given, and not both.",
            to_do="Type: leeside evaluate FILE..., or: leeside evaluate --compare OLD.json NEW.json",
        )
    if compared is not None:
        old, new = map(read_saved, compared)
        _write(comparison_as_text(compare(old, new)), out)
        return
    if files and is_line_bank(files):
        _write(_of_lines(files, report, split, relations), out)
        return
    evaluation = evaluate(files or (), split=split, relations=relations, disguise=obfuscate, weighed=signs)
    if detector is not None:
        _write(detector_as_text(evaluation, detector), out)
        return
    written = {Report.TEXT: as_text, Report.JSON: as_json, Report.HTML: as_html}[report]
    _write(written(evaluation), out)


def _of_lines(files: list[Path], report: Report, split: Split, relations: Relations) -> str:
    if report is Report.HTML:
        raise UsageError(
            "The figures of a line bank are one table, and no page is made of it.",
            where="--report html",
            to_do="Use --report text or --report json.",
        )
    figures = evaluate_lines(files, default_engine(), split=split, relations=relations is Relations.GIVEN)
    if report is Report.JSON:
        return msgspec.json.format(msgspec.json.encode(figures), indent=1).decode() + "\n"
    return lines_as_text(figures)


def _write(text: str, out: Path | None) -> None:
    if out is None:
        sys.stdout.write(text)
    else:
        write_whole(out, text)
        typer.echo(f"Written to {out}", err=True)
