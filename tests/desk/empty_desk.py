"""A desk at which nobody has been, whose record stands in this version: it takes seconds to make, and many tests begin there."""

import shutil
import subprocess
import sys
from pathlib import Path

from tests.desk.running import kept_environment

_FOLDER = "folder"


def make(place: Path) -> None:
    """Put it into a place, from a process apart: the settings of this one are those of another desk."""
    command = [sys.executable, "-m", "tests.desk.empty_desk", str(place / _FOLDER)]
    subprocess.run(command, env=kept_environment(), check=True)  # noqa: S603 our own program


def copied(empty: Path, folder: Path) -> Path:
    """The same once more, in a folder of one's own."""
    shutil.copytree(empty / _FOLDER, folder)
    return folder


def _make(folder: Path) -> None:
    from leeside.desk.folder import DeskFolder
    from leeside.desk.run import Wanted, prepare

    desk_folder = DeskFolder(path=folder)
    desk_folder.make()
    prepare(desk_folder, Wanted(folder=folder), say=lambda _said: None)
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0, interactive=False)


if __name__ == "__main__":
    _make(Path(sys.argv[1]))
