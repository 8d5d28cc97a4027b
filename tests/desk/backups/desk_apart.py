"""A desk in a folder of its own, worked on in a process of its own, as at a terminal. Run with a step and its paths."""

import sys
from pathlib import Path


def fill(folder: Path) -> None:
    """A desk with people, cases, a recovery key, and all that can stand in a case."""
    from leeside.desk.folder import DeskFolder
    from leeside.desk.run import Wanted, open_record, prepare

    desk_folder = DeskFolder(path=folder)
    desk_folder.make()
    prepare(desk_folder, Wanted(folder=folder), say=lambda _said: None)
    open_record()
    from leeside.desk.sealing.recovery import make_recovery_key
    from tests.desk.cases.making import a_desk
    from tests.desk.cases.test_canaries import Canaries, work

    desk = a_desk()
    for _ in range(3):
        work(desk, Canaries())
    made = make_recovery_key(desk.lead, holders=2)
    people = (desk.lead.member, desk.deputy.member)
    for share, person in zip(made.shares, people, strict=True):
        print(person.email, share.written())  # noqa: T201 - read by the test


def read(folder: Path, email: str) -> None:
    """Open every case, and every sealed value, with the lead's password."""
    from leeside.desk.at_terminal import open_desk

    open_desk(folder)
    from leeside.desk.audit.verify import verify
    from leeside.desk.cases.selectors import case_for, cases_for, chronology
    from leeside.desk.sealing.everything import open_everything
    from leeside.desk.sealing.open_keys import open_for
    from leeside.desk.staff.models import StaffMember
    from tests.desk.cases.making import PASSWORD

    keys = open_for(StaffMember.objects.get(email=email), PASSWORD)
    lines = 0
    for case in cases_for(keys.member):
        here = case_for(keys, case.pk)
        lines += len(chronology(here.case, here.key, reader=keys.member))
    tried = open_everything(keys)
    print(  # noqa: T201 - read by the test
        f"cases={cases_for(keys.member).count()} lines={lines} opened={tried.opened} "
        f"not_theirs={tried.not_theirs} broken={len(tried.broken)} whole={verify().whole}"
    )


def main(step: str, *given: str) -> None:
    """One step."""
    if step == "fill":
        fill(Path(given[0]))
    elif step == "read":
        read(Path(given[0]), given[1])
    elif step == "backup":
        from leeside.desk.backups.command import backup

        backup(Path(given[0]), into=Path(given[1]))
    elif step == "restore":
        from leeside.desk.backups.command import restore

        restore(Path(given[0]), backup=Path(given[1]))
    elif step == "verify":
        from leeside.desk.audit.command import verify_audit

        verify_audit(Path(given[0]), kept=Path(given[1]) if given[1:] else None)
    elif step == "head":
        from leeside.desk.audit.command import keep_head

        keep_head(Path(given[0]), to=Path(given[1]))
    elif step == "drill":
        from leeside.desk.sealing.command import drill

        shares = iter(given[3:])
        drill(Path(given[0]), by=given[1], beside=given[2], ask=lambda _question: next(shares))


if __name__ == "__main__":
    from leeside.errors import LeesideError

    try:
        main(*sys.argv[1:])
    except LeesideError as refused:
        sys.exit(str(refused))
