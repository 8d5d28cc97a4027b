"""Sessions in the database, of which the database alone tells nothing."""

import base64
import json
from typing import Any, Final

from django.contrib.sessions.backends.db import SessionStore as OpenSessionStore

from leeside.desk.staff.at_rest import seal, unseal

_PURPOSE: Final = "session"


class SessionStore(OpenSessionStore):
    """Django's sessions in the database, with their content sealed."""

    def encode(self, session_dict: dict[str, Any]) -> str:
        """The content of a session as it is written."""
        return base64.b64encode(seal(json.dumps(session_dict).encode(), purpose=_PURPOSE)).decode("ascii")

    def decode(self, session_data: bytes | str) -> dict[str, Any]:
        """The content of a session as it was; one that does not open is an empty one, and its owner signs in again."""
        try:
            sealed = base64.b64decode(session_data, validate=True)
        except ValueError:
            return {}
        opened = unseal(sealed, purpose=_PURPOSE)
        return json.loads(opened) if opened is not None else {}
