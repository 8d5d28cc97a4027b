"""Makes the files that are worked out from a source: record, picture, transcript and graph, the same every time."""

from itertools import islice
from pathlib import Path
from typing import Final

from leeside.evidence.case_graph import CaseGraph
from leeside.evidence.picture_pdf import picture_pdf
from leeside.evidence.picture_told import MOST_LINES, picture_told
from leeside.evidence.record import PackRecord, PictureForm, as_json_text
from leeside.evidence.transcript import Line, lines_of
from leeside.report.as_html import as_html
from leeside.report.as_json import as_json
from leeside.screening.result import ScreeningResult
from leeside.sources.contract.export import Export

RECORD: Final = "pack.json"
RESULT: Final = "result.json"
TRANSCRIPT: Final = "transcript.jsonl"
GRAPH: Final = "case.jsonld"
PICTURES: Final = {PictureForm.PDF: "picture.pdf", PictureForm.HTML: "picture.html"}


def write_payload(folder: Path, export: Export, record: PackRecord, result: ScreeningResult) -> None:
    """Write them all below ``folder``; raises UsageError when the picture needs what is not installed."""
    _write(folder / RECORD, as_json_text(record))
    _write(folder / RESULT, as_json(result))
    graph = CaseGraph(record, result)
    printed: list[Line] = []
    more = 0
    with (folder / TRANSCRIPT).open("w", encoding="utf-8", newline="\n") as out:
        for line in lines_of(export, record.asked, result):
            out.write(as_json_text(line, indent=None))
            graph.take(line)
            if len(printed) < MOST_LINES:
                printed.append(line)
            else:
                more += 1
    _write(folder / GRAPH, as_json_text(graph.finished()))
    write_picture(folder, record, result, printed, more=more)


def write_picture(
    folder: Path, record: PackRecord, result: ScreeningResult, lines: list[Line], *, more: int
) -> None:
    """Write the picture in the form that was asked for."""
    form = record.asked.picture
    if form is PictureForm.HTML:
        _write(folder / PICTURES[form], as_html(result))
        return
    told = picture_told(result, record, islice(lines, MOST_LINES), more=more)
    (folder / PICTURES[form]).write_bytes(picture_pdf(told, made_at=record.made_at))


def _write(place: Path, text: str) -> None:
    place.write_text(text, encoding="utf-8", errors="replace", newline="\n")
