"""An evidence pack that goes inside of a referral: taken as it is, and only when nothing in it undoes the referral."""

from pathlib import Path
from typing import Final

from leeside.errors import ExportError, UsageError
from leeside.evidence.bag import DATA, DECLARATION, names_below
from leeside.evidence.finding import Verdict
from leeside.evidence.manifest_checked import manifests_checked
from leeside.evidence.payload import RECORD
from leeside.evidence.record import PackRecord, record_from
from leeside.referral.model import Route
from leeside.referral.redaction import Redactions

FOLDER: Final = "evidence"


def evidence_files(path: Path, route: Route, redactions: Redactions) -> dict[str, Path]:
    """Every file of the evidence pack, by its name inside of the referral.

    Raises UsageError where evidence may not go: with this route, with anything redacted, with media in it, or
    locked; and ExportError for what is no evidence pack, or was changed since it was made.
    """
    if not route.evidence:
        raise UsageError(
            "No evidence goes with this route.",
            where=f"--evidence, {route.id}",
            to_do="Leave it out, and keep it for whoever asks for it.",
        )
    if redactions:
        raise UsageError(
            "Evidence holds the words themselves, also those that were held back here.",
            where="--evidence",
            to_do="Send the redacted form alone, or the evidence with nothing redacted and nothing left out.",
        )
    record = _record_of(path)
    if record.media_knowingly:
        raise UsageError(
            "This evidence holds pictures, films or sounds, and no referral carries any.",
            where=str(path),
            to_do="Make it again without --with-media, and ask the police how they want the rest.",
        )
    differs = [found for found in manifests_checked(path, record) if found.verdict is Verdict.CHANGED]
    if differs:
        raise ExportError(
            f"The evidence was changed since it was made: {differs[0].of}.",
            where=str(path),
            to_do="Look at it with 'leeside verify', and make it again from the source.",
        )
    return {f"{FOLDER}/{name}": path / name for name in names_below(path)}


def _record_of(path: Path) -> PackRecord:
    declared = path / DECLARATION
    try:
        record = record_from((path / DATA / RECORD).read_bytes()) if declared.is_file() else None
    except (OSError, ValueError, RecursionError) as problem:
        raise _no_pack(path) from problem
    if record is None:
        raise _no_pack(path)
    return record


def _no_pack(path: Path) -> ExportError:
    return ExportError(
        "This is no open evidence pack that can be read.",
        where=str(path),
        to_do="Give the folder that 'leeside seal' made without --recipient; the referral is locked as a whole.",
    )
