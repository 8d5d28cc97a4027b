"""Seals a pack with age, since open patterns can be read by those whom they are meant to notice.

A sealed pack is opened in memory alone: its patterns are written nowhere. What it needs, ``pyrage``, comes with
the extra ``exchange``.
"""

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import msgspec

from leeside.detectors.packs.files import MOST_BYTES, MOST_FILES, Files
from leeside.errors import DetectorError, UsageError

MOST_SEALED: Final = 16 * 1024 * 1024
"""Bytes of a sealed pack."""
BEGINNINGS: Final = (b"age-encryption", b"-----BEGIN AGE ENCRYPTED FILE-----")
_IDENTITY: Final = "AGE-SECRET-KEY-1"
_LEAST_LETTERS: Final = 12


def sealed_for(files: Files, recipients: Sequence[str]) -> str:
    """The pack as an armoured age file that the owners of these public keys ("age1…") can open."""
    age = _age()
    try:
        keys = [age.x25519.Recipient.from_str(one) for one in recipients]
        return str(age.encrypt(msgspec.json.encode(files), keys, armored=True).decode())
    except (age.RecipientError, age.EncryptError) as problem:
        raise UsageError(
            "One of the recipients is no age public key.",
            where="--recipient",
            to_do="Give the line that begins with 'age1', as age-keygen printed it.",
        ) from problem


def sealed_with(files: Files, passphrase: str) -> str:
    """The pack as an armoured age file that this passphrase opens."""
    if len(passphrase) < _LEAST_LETTERS:
        raise UsageError(
            f"The passphrase has fewer than {_LEAST_LETTERS} letters.",
            where="--passphrase-file",
            to_do="Use several words that nobody would guess.",
        )
    sealed = _age().passphrase.encrypt(msgspec.json.encode(files), passphrase, armored=True)
    return str(sealed.decode())


def is_sealed(path: Path) -> bool:
    """Whether this is a file that age has sealed."""
    if not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            return file.read(64).startswith(BEGINNINGS)
    except OSError:
        return False


def unsealed(path: Path, key: Path | None) -> Files:
    """The files of a sealed pack; ``key`` is a file with an age identity, or else with a passphrase."""
    if key is None:
        raise UsageError(
            "The pack is sealed.",
            where=str(path),
            to_do="Give the file that holds its age identity or its passphrase with --pack-key.",
        )
    age, secret = _age(), secret_in(key)
    with path.open("rb") as file:
        data = file.read(MOST_SEALED + 1)
    if len(data) > MOST_SEALED:
        raise DetectorError(
            "The sealed pack is too large.", where=str(path), to_do="Make several packs of it."
        )
    try:
        opened: bytes = (
            age.decrypt(data, _identities(age, secret))
            if _IDENTITY in secret
            else age.passphrase.decrypt(data, secret)
        )
    except (age.DecryptError, age.IdentityError) as problem:
        raise DetectorError(
            "The sealed pack cannot be opened with this key.",
            where=str(path),
            to_do="Check the key, and that the file is whole.",
        ) from problem
    return _files(opened, path)


def _files(opened: bytes, path: Path) -> Files:
    try:
        files = msgspec.json.decode(opened, type=dict[str, str])
    except msgspec.MsgspecError as problem:
        raise DetectorError(
            "What was sealed is no pack.", where=str(path), to_do="Seal one with 'leeside pack seal'."
        ) from problem
    if len(files) > MOST_FILES or any(len(text) > MOST_BYTES for text in files.values()):
        raise DetectorError(
            "The sealed pack is too large.", where=str(path), to_do="Make several packs of it."
        )
    return files


def secret_in(key: Path) -> str:
    """What stands in a key file; the last line feed does not count."""
    try:
        return key.read_text(encoding="utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as problem:
        raise UsageError(
            "The key file cannot be read.", where=str(key), to_do="Check its path and who may read it."
        ) from problem


def _identities(age: Any, secret: str) -> list[Any]:  # noqa: ANN401 - pyrage has no types
    lines = [line.strip() for line in secret.splitlines() if line.strip().startswith(_IDENTITY)]
    return [age.x25519.Identity.from_str(line) for line in lines]


def _age() -> Any:  # noqa: ANN401 - as above
    try:
        return import_module("pyrage")
    except ImportError as problem:
        raise UsageError(
            "Sealed packs need the library pyrage, which is not installed.",
            to_do="Install it: pip install 'leeside[exchange]'",
        ) from problem
