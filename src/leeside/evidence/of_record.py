"""Makes a pack from what somebody kept of a source: messages, what was noticed, and the hash of a file that is elsewhere.

It says of itself that it was made so. What it holds is bagged as every other pack is.
"""

from collections.abc import Iterable
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

from leeside.evidence.bag import DATA, write_bag, write_tag_manifest
from leeside.evidence.payload import write_told
from leeside.evidence.picture_pdf import drawn_with
from leeside.evidence.record import Asked, OfRecord, PackRecord, PictureForm, SourceHeld, SourceRecord
from leeside.evidence.seal import READ_ME, about_bag, in_place_at_once, read_me
from leeside.evidence.transcript import Line
from leeside.knowledge.load import newest_edition
from leeside.screening.result import ScreeningResult
from leeside.sources.contract.attachment_tokens import AttachmentToken


def seal_record(
    told: Iterable[Line | AttachmentToken],
    out: Path,
    *,
    result: ScreeningResult,
    of_record: OfRecord,
    made_by: str,
    made_at: datetime,
    picture: PictureForm,
) -> PackRecord:
    """Make the pack at ``out``, a folder, whole or not at all, and give its record.

    ``result`` is what was noticed when the source was read; its source bears the file's name and SHA-256. Raises
    UsageError when ``out`` stands already, or the picture needs a library that is missing.
    """
    record = PackRecord(
        leeside=version("leeside"),
        edition=newest_edition().id,
        made_by=made_by,
        made_at=made_at,
        asked=Asked(picture=picture),
        drawn_with=drawn_with() if picture is PictureForm.PDF else {},
        source=SourceRecord(
            name=result.source.path,
            sha256=result.source.sha256,
            is_folder=False,
            held=SourceHeld.HASHES_ONLY,
            files=(),
        ),
        of_record=of_record,
    )
    with in_place_at_once(out) as pack:
        pack.folder.mkdir(mode=0o700)
        (pack.folder / DATA).mkdir()
        write_told(pack.folder / DATA, told, record, result)
        write_bag(pack.folder, about_bag(record))
        (pack.folder / READ_ME).write_bytes(read_me(record))
        write_tag_manifest(pack.folder)
    return record
