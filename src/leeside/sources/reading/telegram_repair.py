r"""Puts right, on a copy, what Telegram Desktop writes that is not JSON; the file itself is never changed.

It writes control characters as ``\x07`` and, in some versions, the path of a custom emoji without quotation
marks. Only a record that no strict reader accepts is looked at, so sound ones cannot be altered.
"""

import re

from leeside.sources.reading.lone_surrogates import HALF, without_lone_surrogates

CONTROL = "A control character was written in a way that is not JSON; it was put right."
BARE = "A value was written without quotation marks; it was put right."
NOT_UTF_8 = "Some bytes of this record are not UTF-8; the replacement sign stands for them."

_HEX_ESCAPE = re.compile(rb"\\(?:x([0-9a-fA-F]{2})|.)", re.DOTALL)
_RAW_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_BARE = re.compile(
    rb'((?<!\\)"(?:document_id|user_id)"\s*:\s*)'
    rb'(?!-?\d+\s*[,}]|(?:null|true|false)\s*[,}]|["\s\[{])([^"\n]*?)(?=\s*(?:,\s*"|\}))'
)


def put_right(raw: bytes) -> tuple[bytes, list[str]]:
    """A record's bytes as JSON, as far as that is known how, and what was done; the same bytes when nothing was."""
    done: list[str] = []
    mended = _HEX_ESCAPE.sub(_as_unicode_escape, raw)
    mended = _RAW_CONTROL.sub(lambda found: b"\\u%04x" % found[0][0], mended)
    if mended != raw:
        done.append(CONTROL)
    quoted = _BARE.sub(_quoted, mended)
    if quoted != mended:
        done.append(BARE)
    whole = without_lone_surrogates(quoted)
    if whole != quoted:
        done.append(HALF)
    try:
        whole.decode()
    except UnicodeDecodeError:
        whole = whole.decode("utf-8", "replace").encode()
        done.append(NOT_UTF_8)
    return whole, done


def _as_unicode_escape(found: re.Match[bytes]) -> bytes:
    return found[0] if found[1] is None else b"\\u00" + found[1]


def _quoted(found: re.Match[bytes]) -> bytes:
    return found[1] + b'"' + found[2].replace(b"\\", b"\\\\") + b'"'
