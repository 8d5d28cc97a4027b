"""The school's own name, colour and contacts: ``help.toml`` in the desk's folder, read again when it changes."""

from functools import lru_cache
from pathlib import Path
from typing import Final

from django.conf import settings

from leeside.errors import UsageError
from leeside.report.sheets.brand import Brand, read_brand

NAME: Final = "help.toml"


def brand_path() -> Path:
    """Where the file stands, or would."""
    return Path(settings.DESK_FOLDER.path) / NAME


def brand_here() -> Brand | None:
    """The brand, or ``None`` where there is no file or it cannot be used: a slip in it takes no help from anybody."""
    found = _found()
    return found if isinstance(found, Brand) else None


def problem_here() -> UsageError | None:
    """Why the file cannot be used; ``None`` where there is none, or it is used."""
    found = _found()
    return found if isinstance(found, UsageError) else None


def _found() -> Brand | UsageError | None:
    path = brand_path()
    try:
        state = path.stat()
    except OSError:
        return None
    return _read(path, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=2)
def _read(path: Path, _changed: int, _size: int) -> Brand | UsageError:
    try:
        return read_brand(path)
    except UsageError as problem:
        return problem
