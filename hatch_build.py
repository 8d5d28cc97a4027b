"""Compiles our C files where there is a compiler; where there is none, Leeside is installed without and is as right."""

import os
import platform
import shutil
import subprocess
import sysconfig
from pathlib import Path
from typing import Any
from zlib import crc32

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_LEESIDE = Path("src/leeside")
SOURCES = (
    _LEESIDE / "conversation/word_looks.c",
    _LEESIDE / "detectors/contract/word_filter.c",
    _LEESIDE / "detectors/second_reader/line_reader.c",
)
"""Each with what it includes beside it, named after it (``word_filter_*.h``), becomes a library of its own."""
_SECONDS = 120


class CustomBuildHook(BuildHookInterface):
    """Called by ``pip install`` and ``python -m build``."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the libraries beside their sources, and let a wheel that holds one say for which machines it is."""
        built = [source for source in SOURCES if compile_library(Path(self.root) / source)]
        if not built:
            return
        build_data["artifacts"] += [library_of(source).as_posix() for source in built]
        if version != "editable":
            build_data["pure_python"] = False
            build_data["tag"] = f"py3-none-{sysconfig.get_platform().replace('-', '_').replace('.', '_')}"


def library_of(source: Path) -> Path:
    """Where the library that is built from a source lies; leeside/conversation/compiled.py looks for it there."""
    return source.with_name(f"_{source.stem}.so")


def compile_library(source: Path) -> bool:
    """Whether the library could be built; one that is left of an older source is removed."""
    library = library_of(source)
    library.unlink(missing_ok=True)
    compiler = next(filter(None, map(shutil.which, (os.environ.get("CC", ""), "cc", "gcc", "clang"))), None)
    if compiler is None or platform.system() == "Windows":
        return False
    made = library.with_suffix(".new")
    parts = [source, *sorted(source.parent.glob(f"{source.stem}_*.h"))]
    checksum = crc32(b"".join(part.read_bytes() for part in parts))
    command = [compiler, "-O3", "-std=c11", "-shared", "-fPIC", f"-DSOURCE={checksum}u"]
    try:
        subprocess.run(  # noqa: S603 our own source and nothing else is handed over
            [*command, "-o", str(made), str(source)], check=True, capture_output=True, timeout=_SECONDS
        )
        made.replace(library)
    except (OSError, subprocess.SubprocessError):
        made.unlink(missing_ok=True)
    return library.exists()
