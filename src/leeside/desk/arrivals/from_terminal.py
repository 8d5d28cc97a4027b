"""An export that lies on this machine is brought to the desk from the terminal: sealed as it is read, and then as any other.

The desk must have been set up (``django.setup()`` over its folder); it may be running.
"""

import shutil
import zipfile
from pathlib import Path
from typing import Final

from leeside.desk.arrivals import importing, sealed_file
from leeside.desk.arrivals.models import Import
from leeside.desk.arrivals.upload_handler import LEFT_FREE, SealedUpload
from leeside.desk.arrivals.words_alone import HEAD, is_media
from leeside.desk.staff.models import StaffMember
from leeside.errors import DeskError
from leeside.sources.contract.export import Export

_PIECE: Final = 1024**2


def bring_in(path: Path, *, email: str) -> Import:
    """Bring in a file, a zip or a folder for a member of staff, who says who is who on the desk's own page.

    Raises `DeskError` where nobody has this address, they may not, or the disk would not take it; ExportError for a path
    that cannot be read.
    """
    owner = StaffMember.objects.filter(email=email.strip().lower(), is_active=True).first()
    if owner is None:
        raise DeskError(
            "Nobody who works at this desk has this e-mail address.", to_do="Look how it is spelt."
        )
    export = Export(path)
    if shutil.disk_usage(sealed_file.folder()).free < export.size + LEFT_FREE:
        raise DeskError(
            "This is too large for the disk of the desk.", where=str(path), to_do="Make room first."
        )
    row = Import()
    sealing = _Sealing(sealed_file.Writing(row.pk))
    is_taken = False
    try:
        _seal(export, sealing)
        upload = SealedUpload(row=row.pk, name=path.name, size=sealing.size, sha256=export.sha256())
        taken = importing.take_in(upload, owner=owner)
        is_taken = True
    finally:
        if not is_taken:
            sealed_file.destroy(row.pk)
        sealing.into.let_go()
    return taken


class _Sealing:
    """What a zip needs of a file that it is written to from the front to the back."""

    def __init__(self, into: sealed_file.Writing) -> None:
        self.into, self.size = into, 0

    def write(self, content: bytes) -> int:
        """Seal the next bytes."""
        self.into.write(content)
        self.size += len(content)
        return len(content)

    def flush(self) -> None:
        """Nothing waits that could be sent on."""


def _seal(export: Export, sealing: _Sealing) -> None:
    """A file or zip as it is; a folder as a zip, in which media are names without content."""
    if not export.path.is_dir():
        with export.path.open("rb") as source:
            while piece := source.read(_PIECE):
                sealing.write(piece)
    else:
        with zipfile.ZipFile(sealing, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as whole:  # type: ignore[call-overload]
            for member in export.members:
                _pack(export, member.name, whole)
    sealing.into.finish()


def _pack(export: Export, name: str, whole: zipfile.ZipFile) -> None:
    with export.open(name) as source:
        head = source.read(HEAD)
        if is_media(name, head):
            whole.writestr(name, b"")
            return
        with whole.open(name, "w", force_zip64=True) as copy:
            copy.write(head)
            while piece := source.read(_PIECE):
                copy.write(piece)
