"""Loads what was compiled when Leeside was installed: libraries that may be absent, each with the same in Python.

See docs/decisions/0008-a-compiled-filter-that-may-be-absent.md. A library holds the interpreter's lock while it works,
so that an engine may be shared by threads.
"""

import ctypes
from pathlib import Path
from zlib import crc32


def load(source: Path) -> ctypes.PyDLL | None:
    """The library that was built from this very source; None where it was not, or where it cannot be loaded."""
    parts = [source, *sorted(source.parent.glob(f"{source.stem}_*.h"))]
    try:
        loaded = ctypes.PyDLL(str(source.with_name(f"_{source.stem}.so")))
        loaded.source_of.restype = ctypes.c_uint32
        if loaded.source_of() != crc32(b"".join(part.read_bytes() for part in parts)):
            return None
    except (OSError, AttributeError):
        return None
    return loaded
