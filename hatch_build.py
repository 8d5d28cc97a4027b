"""Compiles word_filter.c where there is a compiler; where there is none, Leeside is installed without and is as right."""

import os
import platform
import shutil
import subprocess
import sysconfig
from pathlib import Path
from typing import Any
from zlib import crc32

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SOURCE = Path("src/leeside/detectors/contract/word_filter.c")
LIBRARY = SOURCE.with_name("_word_filter.so")
_SECONDS = 120


class CustomBuildHook(BuildHookInterface):
    """Called by ``pip install`` and ``python -m build``."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the library beside its source, and let a wheel that holds it say for which machines it is."""
        if not compile_library(Path(self.root)):
            return
        build_data["artifacts"].append(LIBRARY.as_posix())
        if version != "editable":
            build_data["pure_python"] = False
            build_data["tag"] = f"py3-none-{sysconfig.get_platform().replace('-', '_').replace('.', '_')}"


def compile_library(root: Path) -> bool:
    """Whether the library could be built; one that is left of an older source is removed."""
    source, library = root / SOURCE, root / LIBRARY
    library.unlink(missing_ok=True)
    compiler = next(filter(None, map(shutil.which, (os.environ.get("CC", ""), "cc", "gcc", "clang"))), None)
    if compiler is None or platform.system() == "Windows":
        return False
    made = library.with_suffix(".new")
    command = [compiler, "-O3", "-std=c11", "-shared", "-fPIC", f"-DSOURCE={crc32(source.read_bytes())}u"]
    try:
        subprocess.run(  # noqa: S603 our own source and nothing else is handed over
            [*command, "-o", str(made), str(source)], check=True, capture_output=True, timeout=_SECONDS
        )
        made.replace(library)
    except (OSError, subprocess.SubprocessError):
        made.unlink(missing_ok=True)
    return library.exists()
