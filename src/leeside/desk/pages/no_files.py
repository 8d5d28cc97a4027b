"""No page takes a file but the import: a file that is sent to another page is passed by, a piece at a time."""

from typing import Any

from django.core.files.uploadhandler import FileUploadHandler, SkipFile


class NoFiles(FileUploadHandler):
    """Keeps nothing of a file. With no handler at all, Django would read a whole body into memory at once."""

    def new_file(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401
        """Pass the file by."""
        super().new_file(*args, **kwargs)
        raise SkipFile

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Nothing comes as far as this."""

    def file_complete(self, file_size: int) -> None:
        """No file comes of it."""
