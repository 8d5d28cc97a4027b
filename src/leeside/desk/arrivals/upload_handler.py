"""Takes an upload as it comes over the wire and seals it at once: no byte of it is written open, nor held whole."""

import errno
import hashlib
import shutil
import uuid
from typing import Any, Final

from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler, SkipFile
from django.http import HttpRequest

from leeside.desk.arrivals import sealed_file

FIELD: Final = "export"
LEFT_FREE: Final = 512 * 1024**2
"""Bytes that stay free on the disk for the record itself, whatever is uploaded."""
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class SealedUpload(UploadedFile):  # type: ignore[type-arg]  # is generic for the type checker alone
    """What was uploaded: a name, a size and a hash. Its bytes are in the sealed file, and only there."""

    def __init__(self, *, row: uuid.UUID, name: str, size: int, sha256: str) -> None:
        super().__init__(file=None, name=name, size=size)
        self.row, self.sha256 = row, sha256

    def close(self) -> None:
        """Nothing is open here."""


class SealedUploadHandler(FileUploadHandler):
    """Seals the one file of a form. Unless somebody calls `keep`, `let_go` destroys it."""

    def __init__(self, request: HttpRequest) -> None:
        super().__init__(request)
        self.row = uuid.uuid4()
        self.is_too_large = False
        length = request.META.get("CONTENT_LENGTH", "")
        self._expected = int(length) if length.isdigit() else 0
        self._kept = self._is_whole = False
        self._seen = False
        self._writing: sealed_file.Writing | None = None
        self._hash = hashlib.sha256()

    def new_file(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401
        """Begin, unless it is not the file that the form asks for, or the disk would not take it."""
        super().new_file(*args, **kwargs)
        if self.field_name != FIELD or self._seen:
            raise SkipFile
        self._seen = True
        if shutil.disk_usage(sealed_file.folder()).free < self._expected + LEFT_FREE:
            self.is_too_large = True
            raise SkipFile
        self._writing = sealed_file.Writing(self.row)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:  # noqa: ARG002 - Django's
        """Seal the next bytes."""
        if self._writing is None:
            raise SkipFile
        try:
            self._writing.write(raw_data)
        except OSError as full:
            if full.errno not in _FULL:
                raise
            self.is_too_large = True
            raise SkipFile from full
        self._hash.update(raw_data)

    def file_complete(self, file_size: int) -> SealedUpload | None:
        """Seal the end of it."""
        if self._writing is None or self.is_too_large:
            return None
        self._writing.finish()
        self._is_whole = True
        name = self.file_name or ""
        return SealedUpload(row=self.row, name=name, size=file_size, sha256=self._hash.hexdigest())

    @property
    def broke_off(self) -> bool:
        """Whether its file began and its end never came, though there was room for it; asked before `let_go`."""
        return self._writing is not None and not self._is_whole and not self.is_too_large

    def keep(self) -> None:
        """Leave the file where it is, for somebody looks after it now."""
        self._kept = True

    def let_go(self) -> None:
        """Close the file, and destroy one that nobody looks after."""
        if self._writing is not None:
            if not self._kept:
                sealed_file.destroy(self.row)
            self._writing.let_go()
            self._writing = None
