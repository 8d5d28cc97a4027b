"""Makes an evidence pack: reads, screens, writes it all down beside its hashes, and puts it in place at once."""

import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from leeside.errors import UsageError
from leeside.evidence.bag import DATA, MANIFEST, write_bag, write_tag_manifest
from leeside.evidence.payload import write_payload
from leeside.evidence.picture_pdf import drawn_with, refuse_without_fonts
from leeside.evidence.recipients import lock
from leeside.evidence.record import Asked, PackRecord, PictureForm, SourceHeld
from leeside.evidence.screened import screened
from leeside.evidence.signature import SIGNATURE, sign
from leeside.evidence.source_copy import FOLDER, copy_source, recorded
from leeside.screening.reading import now
from leeside.screening.story import Progress
from leeside.screening.stream import Engine
from leeside.sources.contract.export import Export

READ_ME: Final = "read-me-first.txt"
_READ_ME_OF_RECORD: Final = "read-me-of-record.txt"


def seal(
    path: Path,
    out: Path,
    *,
    made_by: str,
    asked: Asked,
    held: SourceHeld = SourceHeld.WITHOUT_MEDIA,
    recipients: Sequence[Any] = (),
    signer: Any = None,  # noqa: ANN401 - pyhanko's, from `load_signer`
    made_at: datetime | None = None,
    progress: Progress | None = None,
    engine: Engine | None = None,
) -> PackRecord:
    """Make the pack at ``out``, whole or not at all, and give its record; the source is only read.

    ``held`` is WHOLE only for a person who knows that media goes in and has been shown the law. ``recipients``
    (from `recipients_from`) make it one locked file. ``made_at`` is the present when not given; ``engine`` is one
    with an operator's detectors. Raises
    UsageError when ``out`` stands already or a library is missing, and what `screen` raises.
    """
    export = Export(path.resolve())
    _refuse_what_cannot_be_made(export, out, made_by=made_by, picture=asked.picture)
    moment = made_at or now()
    with in_place_at_once(out) as pack:
        source = recorded(export, held=held)
        result = screened(export, asked, made_at=moment, progress=progress, engine=engine)
        record = PackRecord(
            leeside=result.leeside,
            edition=result.edition,
            made_by=made_by.strip(),
            made_at=moment,
            asked=asked,
            media_knowingly=held is SourceHeld.WHOLE,
            drawn_with=drawn_with() if asked.picture is PictureForm.PDF else {},
            source=source,
        )
        bag = pack.folder
        bag.mkdir(mode=0o700)
        (bag / DATA).mkdir()
        copy_source(export, source, bag / DATA / FOLDER)
        write_payload(bag / DATA, export, record, result)
        write_bag(bag, about_bag(record))
        (bag / READ_ME).write_bytes(read_me(record))
        if signer is not None:
            (bag / SIGNATURE).write_bytes(sign((bag / MANIFEST).read_bytes(), signer))
        write_tag_manifest(bag)
        if recipients:
            pack.lock(lambda target: lock(bag, target, recipients, made_at=moment))
    return record


def _refuse_what_cannot_be_made(export: Export, out: Path, *, made_by: str, picture: PictureForm) -> None:
    if not made_by.strip():
        raise UsageError(
            "Nobody is named as the maker of the pack.", to_do="Say who you are: --by 'Name, role'."
        )
    if picture is PictureForm.PDF:
        refuse_without_fonts()
    if export.path.is_dir() and out.resolve().is_relative_to(export.path):
        raise UsageError(
            "The pack would lie inside of its own source, and change it.",
            where=str(out),
            to_do="Choose a place outside of that folder with --out.",
        )


def about_bag(record: PackRecord) -> dict[str, str]:
    """What ``bag-info.txt`` says of a pack, but for the count of its bytes."""
    what = "A chat export that was screened, as evidence."
    if record.of_record is not None:
        what = "Messages of a chat, made from what was kept of it. The export itself is elsewhere."
    return {
        "Bag-Software-Agent": f"Leeside {record.leeside}, knowledge of {record.edition}",
        "Bagging-Date": f"{record.made_at:%Y-%m-%d}",
        "Contact-Name": record.made_by,
        "External-Description": f"{what} It holds a child's private words.",
        "External-Identifier": f"sha256:{record.source.sha256}",
    }


def read_me(record: PackRecord | None) -> bytes:
    """A page for whoever opens the pack first: the same in every pack, and in every one that was made from a record."""
    name = READ_ME if record is None or record.of_record is None else _READ_ME_OF_RECORD
    return files("leeside.evidence").joinpath("pages", name).read_bytes()


class Making:
    """A pack that is being made out of sight."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.ready = folder

    def lock(self, write: Callable[[Path], None]) -> None:
        """Let what is put in place be the locked file and not the folder."""
        self.ready = self.folder.with_name(f"{self.folder.name}.locked")
        write(self.ready)


@contextmanager
def in_place_at_once(out: Path) -> Iterator[Making]:
    """A folder to make a pack in, moved to ``out`` when all went well, and taken away in any case."""
    if out.exists() or out.is_symlink():
        raise UsageError(
            "Something of that name is there already, and a pack never replaces anything.",
            where=str(out),
            to_do="Choose another name with --out.",
        )
    name = out.name.removesuffix(".age") or "pack"
    try:
        hidden = Path(tempfile.mkdtemp(dir=out.parent, prefix=".leeside-"))
        try:
            pack = Making(hidden / name)
            yield pack
            pack.ready.rename(out)
        finally:
            shutil.rmtree(hidden, ignore_errors=True)
    except OSError as problem:
        raise UsageError(
            f"The pack could not be written ({problem.strerror}).",
            where=str(out),
            to_do="Choose another place with --out, with room for a copy of the source.",
        ) from problem
