"""Log lines that hold no words of anybody: an error is named by its kind and its place in the code."""

import logging
import traceback
from typing import Final

from leeside.errors import LeesideError

_KEPT: Final = {"leeside", "django_tasks_db"}
"""Whose own sentences are known to hold no content; everybody else's message may quote what it choked on."""


class NoWords(logging.Formatter):
    """Time, level, who speaks, and the kind of error with the lines of code that led to it."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """The line, with what was said by others left out."""
        said = record.getMessage() if record.name.split(".")[0] in _KEPT else self._place(record)
        line = f"{self.formatTime(record)} {record.levelname} {record.name} {said}"
        if record.exc_info and record.exc_info[1] is not None:
            line += "\n" + self._error(record.exc_info[1])
        return line

    @staticmethod
    def _place(record: logging.LogRecord) -> str:
        status = getattr(record, "status_code", None)
        return f"{f'status {status} ' if status else ''}({record.module}, line {record.lineno})"

    @staticmethod
    def _error(error: BaseException) -> str:
        """Kinds of errors, each with where it was raised; never what it says, unless it is one of our own sentences."""
        told: list[str] = []
        cause: BaseException | None = error
        while cause is not None:
            what = f": {cause.what}" if isinstance(cause, LeesideError) else ""
            frames = traceback.extract_tb(cause.__traceback__)
            places = "".join(f"\n    {frame.filename}:{frame.lineno} {frame.name}" for frame in frames)
            told.append(f"  {type(cause).__module__}.{type(cause).__qualname__}{what}{places}")
            cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
        return "\n".join(told)
