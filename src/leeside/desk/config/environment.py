"""What the environment says about this desk, read once and checked at once."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from leeside.desk.folder import DeskFolder, usual_folder
from leeside.desk.key import DeskKey, read_key

ON_THIS_MACHINE = ("localhost", "127.0.0.1", "[::1]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """Everything that differs from desk to desk; all other settings are the same for everybody."""

    folder: DeskFolder
    key: DeskKey
    database_url: str = field(repr=False)
    mail_url: str = field(repr=False)
    hosts: tuple[str, ...]
    demo: bool = False
    """Whether made-up cases may be put into an empty desk."""

    @property
    def on_this_machine_only(self) -> bool:
        """Whether the desk answers to nobody but a browser on the same machine, where there is no HTTPS."""
        return set(self.hosts) <= set(ON_THIS_MACHINE)


def read_environment(given: Mapping[str, str] = os.environ) -> Environment:
    """The desk that the environment names.

    ``LEESIDE_DESK_FOLDER`` (else the usual one), ``LEESIDE_DESK_KEY`` (else the file in ``LEESIDE_DESK_KEY_FILE``,
    else the one in the folder), ``DATABASE_URL`` (else an encrypted database in the folder) and ``LEESIDE_DESK_HOSTS``
    (names under which the desk is reached, with commas between; else this machine's alone). ``LEESIDE_DESK_MAIL`` names a mail
    server (else no mail is sent). ``LEESIDE_DESK_DEMO=1`` lets made-up cases into an empty desk.

    Raises `DeskError` where there is no key or it cannot be one.
    """
    folder = DeskFolder(path=Path(given.get("LEESIDE_DESK_FOLDER") or usual_folder()).expanduser())
    typed = given.get("LEESIDE_DESK_KEY", "")
    key_file = Path(given.get("LEESIDE_DESK_KEY_FILE") or folder.key_file).expanduser()
    hosts = tuple(filter(None, (one.strip() for one in given.get("LEESIDE_DESK_HOSTS", "").split(","))))
    return Environment(
        folder=folder,
        key=DeskKey.from_written(typed, where="LEESIDE_DESK_KEY") if typed else read_key(key_file),
        database_url=given.get("DATABASE_URL", ""),
        mail_url=given.get("LEESIDE_DESK_MAIL", ""),
        hosts=hosts or ON_THIS_MACHINE,
        demo=given.get("LEESIDE_DESK_DEMO", "") == "1",
    )
