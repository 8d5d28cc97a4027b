"""Makes a referral pack: one file, whole or not at all, that a person sends; Leeside sends nothing."""

import hashlib
import os
import tempfile
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from datetime import datetime
from importlib.metadata import version
from importlib.resources import files
from io import BufferedRandom
from pathlib import Path
from typing import IO, Final

import msgspec

from leeside.errors import UsageError
from leeside.evidence.bag import names_below
from leeside.evidence.record import PictureForm, as_json_text
from leeside.knowledge.load import newest_edition
from leeside.referral.chat_kept import ChatKept, chat_leaving, write_chat
from leeside.referral.evidence_inside import FOLDER, evidence_files
from leeside.referral.locked import Lock
from leeside.referral.model import Form, Gap, Route, RouteKind
from leeside.referral.page import PageForm, drawn, form_here
from leeside.referral.redaction import Redacted, Redactions, redacted
from leeside.referral.told import FORMAT, NAMELESS, OF_A_RECORD, OF_THE_CHAT, Made, as_data, as_page
from leeside.screening.reading import now

MANIFEST: Final = "manifest.json"
SUMS: Final = "manifest-sha256.txt"
READ_ME: Final = "read-me-first.txt"
_SHARED_MEMORY: Final = "/dev/shm"  # noqa: S108 - a folder of our own is made in it
_IN_MEMORY: Final = 64 * 1024 * 1024
"""Bytes of a pack that are held in memory, so that no open copy is written before it is locked."""


class Pack(msgspec.Struct, frozen=True, kw_only=True):
    """What was made, for whoever logs it: it names the file, its hash, and what was held back, and quotes nothing."""

    out: Path
    sha256: str
    size: int
    locked: str
    """``recipient``, ``passphrase`` or ``open``."""
    page: PageForm
    files: Mapping[str, str]
    """Every file inside with its SHA-256."""
    gaps: tuple[Gap, ...]
    left_out: tuple[str, ...]
    marks: int
    unfound: tuple[int, ...]
    """Places in ``Redactions.words`` of those that stood nowhere, for somebody to look at their spelling."""


def make_pack(
    form: Form,
    redactions: Redactions,
    out: Path,
    *,
    made_by: str,
    made_at: datetime | None = None,
    recipients: Sequence[str] = (),
    passphrase: str | None = None,
    evidence: Path | None = None,
    chats: Sequence[ChatKept] = (),
    page: PageForm | None = None,
) -> Pack:
    """Write the pack to ``out`` and tell what was made: a zip, or that zip locked with age.

    ``recipients`` are public keys ("age1…"); ``page`` is a PDF where one can be drawn, when not said; ``evidence``
    is the folder of an evidence pack, and ``chats`` are what was kept of chats, each of which goes as an evidence pack
    from which the same is struck. Nothing that was redacted is written anywhere. Raises UsageError when
    ``out`` stands already, nobody is named where somebody must be, a key does not parse, or something may not go
    out on this route.
    """
    if not made_by.strip() and form.route.kind not in NAMELESS:
        raise UsageError(
            "Nobody is named as the maker of the pack.", to_do="Say who you are: --by 'Name, role'."
        )
    lock = Lock(recipients=recipients, passphrase=passphrase)
    kept = redacted(form, redactions)
    _refuse_empty(kept.form)
    _refuse_chats(form.route, chats)
    inside = evidence_files(evidence, form.route, redactions) if evidence is not None else {}
    edition = newest_edition()
    made = Made(by=made_by.strip(), at=made_at or now(), leeside=version("leeside"), edition=edition.id)
    shown = page or form_here()
    with_it = OF_A_RECORD if chats else OF_THE_CHAT if inside else ""
    own = _own_files(kept, made, shown, evidence=with_it)
    with (
        _in_place_at_once(out) as stream,
        tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as plain,
        tempfile.TemporaryDirectory(prefix="leeside-", dir=_memory()) if chats else nullcontext("") as folder,
    ):
        inside |= _chat_files(chats, kept.words, Path(folder), made, shown)
        sums = _write_zip(plain, own, inside, kept, made)
        lock.write(plain, stream)
        stream.flush()
        os.fsync(stream.fileno())
        stream.seek(0)
        digest, size = hashlib.file_digest(stream, "sha256").hexdigest(), stream.tell()
    return Pack(
        out=out,
        sha256=digest,
        size=size,
        locked=lock.kind,
        page=shown,
        files=sums,
        gaps=kept.form.gaps,
        left_out=kept.left_out,
        marks=kept.marks,
        unfound=kept.unfound,
    )


def _refuse_chats(route: Route, chats: Sequence[ChatKept]) -> None:
    if chats and not route.evidence:
        raise UsageError(
            "No evidence goes with this route.",
            where=route.id,
            to_do="Leave the messages of chats out of it.",
        )


def _chat_files(
    chats: Sequence[ChatKept], words: Sequence[str], folder: Path, made: Made, page: PageForm
) -> dict[str, Path]:
    """Makes an evidence pack of each chat below ``folder``, and gives all their files by their names in the referral."""
    found: dict[str, Path] = {}
    for number, chat in enumerate(chats, 1):
        name = FOLDER if len(chats) == 1 else f"{FOLDER}-{number}"
        write_chat(chat_leaving(chat, words), folder / name, made, PictureForm(page.value), words)
        found.update({f"{name}/{inner}": folder / name / inner for inner in names_below(folder / name)})
    return found


def _memory() -> str | None:
    """A folder that is memory and no disk, where this system has one: what is not locked yet lies there."""
    return _SHARED_MEMORY if os.access(_SHARED_MEMORY, os.W_OK | os.X_OK) else None


def _refuse_empty(form: Form) -> None:
    """A gap never stops a pack; one with nothing in it at all is a mistake, but for a card."""
    if not form.answers and form.route.kind is not RouteKind.CARD:
        raise UsageError(
            "There is no answer at all in this form, so nothing was made.",
            where=form.route.id,
            to_do=f"Give what is known: --answer {form.route.fields[0].id}=...",
        )


def _own_files(kept: Redacted, made: Made, page: PageForm, *, evidence: str) -> dict[str, bytes]:
    """The files that are made here, but for the manifests."""
    edition = newest_edition()
    kind = kept.form.route.kind
    name = "card" if kind is RouteKind.CARD else "referral"
    read_me = "card-read-me.txt" if kind is RouteKind.CARD else READ_ME
    own = {
        READ_ME: files("leeside.referral").joinpath("pages", read_me).read_bytes(),
        f"{name}.{page.value}": drawn(as_page(kept, made, edition, evidence=evidence), made, page),
        f"{name}.json": as_json_text(as_data(kept, made, edition)).encode("utf-8", "replace"),
    }
    if kind is RouteKind.URL_ONLY:
        own["addresses.txt"] = "".join(f"{answer.value}\n" for answer in kept.form.answers).encode(
            "utf-8", "replace"
        )
    return own


def _write_zip(
    out: IO[bytes], own: Mapping[str, bytes], inside: Mapping[str, Path], kept: Redacted, made: Made
) -> dict[str, str]:
    """Write every file and the manifests; gives the hashes of all but the last manifest, which lists them."""
    listed: dict[str, dict[str, str | int]] = {}
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, data in own.items():
            pack.writestr(_entry(name, made.at), data)
            listed[name] = {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
        for name, place in inside.items():
            listed[name] = _copied(place, pack, _entry(name, made.at))
        about = as_json_text(
            {
                "format": FORMAT,
                "leeside": made.leeside,
                "edition": made.edition,
                "route": kept.form.route.id,
                "made_at": made.at.isoformat(),
                "files": listed,
            }
        ).encode()
        pack.writestr(_entry(MANIFEST, made.at), about)
        sums = {name: str(entry["sha256"]) for name, entry in listed.items()}
        sums[MANIFEST] = hashlib.sha256(about).hexdigest()
        lines = "".join(f"{digest}  {name}\n" for name, digest in sorted(sums.items()))
        pack.writestr(_entry(SUMS, made.at), lines)
    return sums


def _entry(name: str, at: datetime) -> zipfile.ZipInfo:
    """An entry that tells nothing of the machine it was made on."""
    entry = zipfile.ZipInfo(name, date_time=(max(at.year, 1980), *at.timetuple()[1:6]))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3
    entry.external_attr = 0o600 << 16
    return entry


def _copied(place: Path, pack: zipfile.ZipFile, entry: zipfile.ZipInfo) -> dict[str, str | int]:
    digest, size = hashlib.sha256(), 0
    with place.open("rb") as stream, pack.open(entry, "w", force_zip64=True) as target:
        while part := stream.read(1 << 20):
            target.write(part)
            digest.update(part)
            size += len(part)
    return {"sha256": digest.hexdigest(), "bytes": size}


@contextmanager
def _in_place_at_once(out: Path) -> Iterator[BufferedRandom]:
    """A file to write to, moved to ``out`` when all went well, and taken away in any case."""
    if out.exists() or out.is_symlink():
        raise UsageError(
            "Something of that name is there already, and a pack never replaces anything.",
            where=str(out),
            to_do="Choose another name with --out.",
        )
    try:
        descriptor, name = tempfile.mkstemp(dir=out.parent, prefix=".leeside-", suffix=".part")
        part = Path(name)
        try:
            with os.fdopen(descriptor, "w+b") as stream:
                yield stream
            part.rename(out)
        finally:
            part.unlink(missing_ok=True)
    except OSError as problem:
        raise UsageError(
            f"The pack could not be written ({problem.strerror}).",
            where=str(out),
            to_do="Choose another place with --out, with room for it.",
        ) from problem
