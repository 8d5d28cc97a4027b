"""Makes the files that are worked out from a source: record, picture, transcript and graph, the same every time."""

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final, Generic, TypeVar

from leeside.evidence.case_graph import CaseGraph
from leeside.evidence.picture_pdf import picture_pdf
from leeside.evidence.picture_told import MOST_ATTACHMENTS, MOST_LINES, picture_told
from leeside.evidence.record import PackRecord, PictureForm, as_json_text, with_files_read
from leeside.evidence.transcript import Line, written_out
from leeside.report.as_html import as_html
from leeside.report.as_json import as_json
from leeside.screening.result import ScreeningResult
from leeside.sources.contract.attachment_tokens import AttachmentToken
from leeside.sources.contract.export import Export

RECORD: Final = "pack.json"
RESULT: Final = "result.json"
TRANSCRIPT: Final = "transcript.jsonl"
ATTACHMENTS: Final = "attachments.jsonl"
GRAPH: Final = "case.jsonld"
PICTURES: Final = {PictureForm.PDF: "picture.pdf", PictureForm.HTML: "picture.html"}

_One = TypeVar("_One")


def write_payload(folder: Path, export: Export, record: PackRecord, result: ScreeningResult) -> None:
    """Write them all below ``folder``; raises UsageError when the picture needs what is not installed."""
    read: set[str] = set()
    write_told(folder, written_out(export, record.asked, result, read=read), record, result, read=read)


def write_told(
    folder: Path,
    told: Iterable[Line | AttachmentToken],
    record: PackRecord,
    result: ScreeningResult,
    *,
    read: Collection[str] = (),
) -> None:
    """The same of messages and attachments as they are given; ``read`` may gain names while they are taken."""
    _write(folder / RESULT, as_json(result))
    words: Printed[Line] = Printed(folder / TRANSCRIPT, most=MOST_LINES)
    attachments: Printed[AttachmentToken] = Printed(folder / ATTACHMENTS, most=MOST_ATTACHMENTS)
    with (
        words.open(),
        attachments.open(),
        (folder / GRAPH).open("w", encoding="utf-8", newline="\n") as out,
    ):
        graph = CaseGraph(out, record, result)
        for one in told:
            if isinstance(one, Line):
                words.take(one)
                graph.take(one)
            else:
                attachments.take(one)
        graph.finish()
    record = with_files_read(record, read)
    _write(folder / RECORD, as_json_text(record))
    form = record.asked.picture
    if form is PictureForm.HTML:
        _write(folder / PICTURES[form], as_html(result))
        return
    picture = picture_told(
        result,
        record,
        words.first,
        attachments.first,
        more_lines=words.more,
        more_attachments=attachments.more,
    )
    (folder / PICTURES[form]).write_bytes(picture_pdf(picture, made_at=record.made_at))


class Printed(Generic[_One]):
    """A file of JSON lines as it is written, the first of which are kept for the page."""

    def __init__(self, place: Path, *, most: int) -> None:
        """Keep at most ``most`` for the page."""
        self._place, self._most = place, most
        self._out: IO[str] | None = None
        self.first: list[_One] = []
        self.more = 0

    @contextmanager
    def open(self) -> Iterator[None]:
        """Hold the file open while lines are taken."""
        with self._place.open("w", encoding="utf-8", newline="\n") as self._out:
            yield

    def take(self, one: _One) -> None:
        """Write one line."""
        if self._out is not None:
            self._out.write(as_json_text(one, indent=None))
        if len(self.first) < self._most:
            self.first.append(one)
        else:
            self.more += 1


def _write(place: Path, text: str) -> None:
    place.write_text(text, encoding="utf-8", errors="replace", newline="\n")
