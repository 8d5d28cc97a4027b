"""Looks once a minute, beside the worker's other work, where mails are wanted."""

import logging
import threading
import time
from typing import Final

from django.conf import settings
from django.db import close_old_connections

from leeside.desk.notices.services import look

_EVERY: Final = 60.0
_log: Final = logging.getLogger(__name__)


def watch() -> None:
    """Begin, and go on until the process ends."""
    if settings.MAILS:
        threading.Thread(target=_go_on, name="tell who is waited for", daemon=True).start()


def _go_on() -> None:
    while True:
        try:
            look()
        except Exception:  # noqa: BLE001 - a look that goes wrong must not be the last; the next one finds what it left
            _log.warning("a look for who is to be told went wrong", exc_info=True)
        close_old_connections()
        time.sleep(_EVERY)
