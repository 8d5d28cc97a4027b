"""What one page hands to the next, in the form itself: sealed under the desk's own key, for there is no cookie."""

import base64
import binascii
from typing import TypeVar

import msgspec

from leeside.desk.staff.at_rest import seal, unseal

_Carried = TypeVar("_Carried", bound=msgspec.Struct)


def token(content: msgspec.Struct, *, purpose: str) -> str:
    """The content as a form carries it; nobody but this desk can read or change it."""
    return base64.urlsafe_b64encode(seal(msgspec.json.encode(content), purpose=purpose)).decode("ascii")


def taken(carried: str, kind: type[_Carried], *, purpose: str) -> _Carried | None:
    """What a form carried; ``None`` for anything that this desk did not give out for this purpose."""
    try:
        opened = unseal(base64.urlsafe_b64decode(carried.encode("ascii", "replace")), purpose=purpose)
    except (binascii.Error, ValueError):
        return None
    return msgspec.json.decode(opened, type=kind) if opened else None
