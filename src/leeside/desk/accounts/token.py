"""The mark by which an account is found in other cases."""

import re
from typing import Final

from leeside.desk.sealing.blind import mark, plain

_PURPOSE: Final = "accounts"
_ADDRESS: Final = re.compile(
    r"^(?:https?://)?(?:www\.|m\.)?[^/\s]+/(?:@|u/|user/|in/|add/|users/)?", re.IGNORECASE
)
_NUMBER: Final = re.compile(r"\+?[\d\s().-]{7,}")
_AFTER: Final = re.compile(r"[?#].*$")
_SAME: Final = {"twitter": "x", "fb": "facebook", "ig": "instagram", "insta": "instagram", "snap": "snapchat"}


def match_token(platform: str, handle: str) -> bytes:
    """The same bytes for the same account, however somebody wrote it: in capitals or not, with @ or as an address."""
    return mark(_PURPOSE, same_platform(platform), same_handle(handle))


def same_platform(platform: str) -> str:
    """A platform as it is compared."""
    said = re.sub(r"[^a-z0-9]", "", plain(platform))
    return _SAME.get(said, said)


def same_handle(handle: str) -> str:
    """A handle as it is compared. A British number is the same with 0 and with +44."""
    said = plain(handle)
    if _NUMBER.fullmatch(said):
        digits = re.sub(r"\D", "", said)
        return re.sub(r"^(?:0044|44(?=7\d{9}$)|0(?=7\d{9}$))", "44", digits)
    if "/" in said:
        said = _ADDRESS.sub("", _AFTER.sub("", said), count=1).rstrip("/")
    return said.removeprefix("@").strip()
