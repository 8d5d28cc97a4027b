"""The server's own log, with no words of anybody in it."""

import logging
from typing import Any

from gunicorn.glogging import Logger

from leeside.desk.config.logs import NoWords


class ServerLog(Logger):  # type: ignore[misc]  # gunicorn has no types
    """Gunicorn's log, whose lines would name the address that somebody asked for."""

    def setup(self, cfg: Any) -> None:  # noqa: ANN401 - as gunicorn has it
        """Give every handler our own form of a line."""
        super().setup(cfg)
        for name in ("gunicorn.error", "gunicorn.access"):
            for handler in logging.getLogger(name).handlers:
                handler.setFormatter(NoWords())
