"""Writes a report whole or not at all, so that nobody ever reads half a picture."""

import os
import tempfile
from pathlib import Path

from leeside.errors import UsageError


def write_whole(path: Path, text: str) -> None:
    """Write ``text`` to ``path`` at once: the old file stays until the new one is complete.

    Half a character, as in a damaged export, becomes a question mark. Raises UsageError when the folder
    does not exist or may not be written.
    """
    write_bytes_whole(path, text.encode("utf-8", errors="replace"))


def write_bytes_whole(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path`` at once, as `write_whole` does; raises UsageError as it does."""
    try:
        descriptor, part = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            Path(part).replace(path)
        except BaseException:
            Path(part).unlink(missing_ok=True)
            raise
    except OSError as problem:
        raise UsageError(
            f"The report could not be written ({problem.strerror}).",
            where=str(path),
            to_do="Choose another place with --out.",
        ) from problem
