"""A desk in a folder of its own, in which a case is destroyed: each step in a process of its own, as it would be."""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path


def fill(folder: Path) -> None:
    """Three cases with words in every field, proposed to be destroyed; what the test needs to know of them, as JSON."""
    from leeside.desk.folder import DeskFolder
    from leeside.desk.run import Wanted, open_record, prepare

    desk_folder = DeskFolder(path=folder)
    desk_folder.make()
    prepare(desk_folder, Wanted(folder=folder), say=lambda _said: None)
    open_record()
    from leeside.desk.cases.models import Case
    from leeside.desk.sealing.recovery import make_recovery_key
    from tests.desk.cases.making import a_desk
    from tests.desk.cases.test_canaries import Canaries, work

    desk = a_desk()
    made = make_recovery_key(desk.lead, holders=2)
    cases = []
    for _ in range(3):
        word = Canaries()
        case = work(desk, word)
        cases.append({"reference": case.reference, "key": case.key_id.hex, "words": word.words})
    people = {"lead": desk.lead.member.email, "deputy": desk.deputy.member.email}
    beside = list(Case.objects.order_by("reference").values_list("reference", flat=True))
    shares = [one.written() for one in made.shares]
    print(json.dumps({**people, "cases": cases, "all": beside, "shares": shares}))  # noqa: T201


def destroy(folder: Path, email: str, reference: str) -> None:
    """The second person approves; how it went, as JSON."""
    _open(folder)
    from leeside.desk.audit.verify import verify
    from leeside.desk.cases.models import Case
    from leeside.desk.retention.finish import finish
    from leeside.desk.retention.services import approve

    keys = _keys(email)
    began = time.monotonic()
    stone, traces = approve(keys, Case.objects.get(reference=reference).pk, reference=reference)
    proof = finish(stone, by=keys.member, traces=traces)
    print(  # noqa: T201 - read by the test
        json.dumps(
            {
                "whole": proof.whole,
                "places": proof.places,
                "verified": verify().whole,
                "seconds": time.monotonic() - began,
                "stone": str(stone.pk),
            }
        )
    )


def again(folder: Path, email: str, stone: str) -> None:
    """Look once more."""
    _open(folder)
    import uuid

    from leeside.desk.retention.finish import look_again

    proof = look_again(_keys(email).member, uuid.UUID(stone))
    print(json.dumps({"whole": proof.whole, "places": proof.places}))  # noqa: T201 - read by the test


def openable(folder: Path, email: str) -> None:
    """Which cases are there, and which of them open, with a password and with the shares of the recovery key."""
    _open(folder)
    from leeside.desk.audit.verify import verify
    from leeside.desk.cases.models import Case
    from leeside.desk.sealing.errors import NoKeyError
    from tests.desk.sealing.everything import open_everything

    keys = _keys(email)
    found = []
    for case in Case.objects.order_by("reference"):
        try:
            case.title.reveal(keys.case_key(case))
            found.append(case.reference)
        except NoKeyError:
            continue
    there = list(Case.objects.order_by("reference").values_list("reference", flat=True))
    broken = len(open_everything(keys).broken)
    print(json.dumps({"there": there, "opens": found, "broken": broken, "verified": verify().whole}))  # noqa: T201


def recovered(folder: Path, email: str, beside: str, first: str, second: str) -> None:
    """What the two shares open."""
    _open(folder)
    from leeside.desk.sealing.recovery import recovery_drill
    from leeside.desk.sealing.share import Share

    drill = recovery_drill(
        Share.from_written(first),
        Share.from_written(second),
        by=_keys(email).member,
        beside=_keys(beside).member,
    )
    print(json.dumps({"opened": drill.opened, "broken": drill.broken, "left": drill.not_covered}))  # noqa: T201


def stone(folder: Path) -> None:
    """A tombstone that the first lead may see, with a look that found one place away; to look at its page."""
    _open(folder)
    import secrets
    import uuid

    from django.utils import timezone

    from leeside.desk.retention.models import Proof, Tombstone, Witness
    from leeside.desk.staff.models import StaffMember

    lead = StaffMember.objects.leads().order_by("joined_at")[0]
    made = Tombstone.objects.create(
        reference="L-2001-0001",
        case=uuid.uuid4(),
        key=secrets.token_hex(16),
        category="child_file",
        proposed_by=lead,
        proposed_at=timezone.now(),
        approved_by=lead,
        rows=41,
    )
    Witness.objects.create(tombstone=made, member=lead)
    looked_for = {"copies": 4, "sealed": 120, "marks": 3, "words": 44}
    places = [
        {"place": "database", "files": 1, "size": 700_000, "looked_for": looked_for},
        {"place": "backups", "name": "/media/a-disk-in-a-drawer", "problem": "This place is not there now."},
    ]
    Proof.objects.create(tombstone=made, by=lead, whole=False, places=places)


def plain_copy(folder: Path, to: str) -> None:
    """A backup as earlier versions made it: without locks."""
    _open(folder)
    from django.conf import settings

    from leeside.desk.backups.database_file import copy

    copy(settings.DESK_FOLDER.database, Path(to), key=settings.DATABASES["default"]["OPTIONS"]["key"])


def at_the_terminal(step: str, folder: Path, *given: str) -> None:
    from leeside.desk.backups.command import backup, restore

    if step == "backup":
        backup(folder, into=Path(given[0]))
    else:
        restore(folder, backup=Path(given[0]))


def _open(folder: Path) -> None:
    from leeside.desk.at_terminal import open_desk

    open_desk(folder)


def _keys(email: str):  # type: ignore[no-untyped-def]  # noqa: ANN202 - known only when the desk is open
    from leeside.desk.sealing.open_keys import open_for
    from leeside.desk.staff.models import StaffMember
    from tests.desk.cases.making import PASSWORD

    return open_for(StaffMember.objects.get(email=email), PASSWORD)


_STEPS: dict[str, Callable[..., None]] = {
    "fill": fill,
    "destroy": destroy,
    "again": again,
    "openable": openable,
    "recovered": recovered,
    "plain copy": plain_copy,
    "stone": stone,
}

if __name__ == "__main__":
    from leeside.errors import LeesideError

    step, folder, *given = sys.argv[1:]
    try:
        if step in _STEPS:
            _STEPS[step](Path(folder), *given)
        else:
            at_the_terminal(step, Path(folder), *given)
    except LeesideError as refused:
        sys.exit(str(refused))
