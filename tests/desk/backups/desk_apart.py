"""A desk in a folder of its own, worked on in a process of its own, as at a terminal. Run with a step and its paths."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path


def fill(folder: Path, cases: str = "3") -> None:
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
    for _ in range(int(cases)):
        work(desk, Canaries())
    made = make_recovery_key(desk.lead, holders=2)
    people = (desk.lead.member, desk.deputy.member)
    for share, person in zip(made.shares, people, strict=True):
        print(person.email, share.written())  # noqa: T201 - read by the test


def bring_forward(folder: Path) -> None:
    """What ``leeside desk`` does first with a record of an older version."""
    from leeside.desk.folder import DeskFolder
    from leeside.desk.run import Wanted, open_record, prepare

    desk_folder = DeskFolder(path=folder)
    desk_folder.make()
    prepare(desk_folder, Wanted(folder=folder), say=lambda _said: None)
    open_record()


def read(folder: Path, email: str) -> None:
    """Open every case, and every sealed value, with the lead's password."""
    from leeside.desk.at_terminal import open_desk

    open_desk(folder)
    from leeside.desk.audit.verify import verify
    from leeside.desk.cases.selectors import case_for, cases_for, chronology
    from leeside.desk.sealing.open_keys import open_for
    from leeside.desk.staff.models import StaffMember
    from tests.desk.cases.making import PASSWORD
    from tests.desk.sealing.everything import open_everything

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


def crowd(folder: Path) -> None:
    """Many bring concerns at once, and two claim the same one at the same moment."""
    from leeside.desk.at_terminal import open_desk

    open_desk(folder)
    import threading

    from django.db import connection

    from leeside.desk.audit.verify import verify
    from leeside.desk.cases.errors import ChangedMeanwhile
    from leeside.desk.cases.models import Case
    from leeside.desk.cases.services import arrive, claim
    from leeside.desk.sealing.open_keys import open_for
    from leeside.desk.staff.models import StaffMember
    from tests.desk.cases.making import PASSWORD, a_concern

    before = set(Case.objects.values_list("reference", flat=True))
    failed: list[str] = []

    def together(*work: Callable[[], object]) -> None:
        start = threading.Barrier(len(work))

        def one(step: Callable[[], object]) -> None:
            start.wait()
            try:
                step()
            except ChangedMeanwhile:
                failed.append("told")
            except Exception as error:  # noqa: BLE001 - told by the test
                failed.append(repr(error))
            finally:
                connection.close()

        threads = [threading.Thread(target=one, args=(step,)) for step in work]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def bring() -> None:
        for _ in range(4):
            arrive(a_concern(), actor="door:api")

    together(*[bring] * 5)
    case = Case.objects.order_by("arrived_at").last()
    assert case is not None
    leads = [open_for(member, PASSWORD) for member in StaffMember.objects.leads()]
    together(*(partial(claim, keys, case.pk, seen_version=1) for keys in leads))
    case.refresh_from_db()
    new = set(Case.objects.values_list("reference", flat=True)) - before
    print(f"new={len(new)} failed={failed} version={case.version} whole={verify().whole}")  # noqa: T201


def write_on(folder: Path, email: str) -> None:
    """Add events for ever, and say of each when it was acknowledged."""
    from leeside.desk.at_terminal import open_desk

    open_desk(folder)
    from leeside.desk.cases.selectors import cases_for
    from leeside.desk.cases.services import add_event
    from leeside.desk.cases.words import EventKind
    from leeside.desk.sealing.open_keys import open_for
    from leeside.desk.staff.models import StaffMember
    from tests.desk.cases.making import PASSWORD

    keys = open_for(StaffMember.objects.get(email=email), PASSWORD)
    case = cases_for(keys.member)[0]
    while True:
        event = add_event(keys, case.pk, kind=EventKind.CONTACT, body="Talked once more")
        print(event.pk, flush=True)  # noqa: T201 - read by the test


def has(folder: Path, *events: str) -> None:
    """How many of these events are there."""
    from leeside.desk.at_terminal import open_desk

    open_desk(folder)
    from leeside.desk.audit.models import AuditEntry
    from leeside.desk.audit.verify import verify
    from leeside.desk.cases.models import Event

    audited = AuditEntry.objects.filter(action="event.added", row__in=events).count()
    there = Event.objects.filter(pk__in=events).count()
    print(f"there={there} audited={audited} whole={verify().whole}")  # noqa: T201 - read by the test


def newest_key(folder: Path) -> None:
    """The key of the newest case, by its id."""
    from leeside.desk.at_terminal import open_desk

    open_desk(folder)
    from leeside.desk.cases.models import Case

    newest = Case.objects.order_by("arrived_at").last()
    assert newest is not None
    print(newest.key_id.hex)  # noqa: T201 - read by the test


def openable(folder: Path, email: str) -> None:
    """How many cases open with the lead's password."""
    from leeside.desk.at_terminal import open_desk

    open_desk(folder)
    from leeside.desk.cases.models import Case
    from leeside.desk.sealing.errors import NoKeyError
    from leeside.desk.sealing.open_keys import open_for
    from leeside.desk.staff.models import StaffMember
    from tests.desk.cases.making import PASSWORD

    keys = open_for(StaffMember.objects.get(email=email), PASSWORD)
    found = 0
    for case in Case.objects.all():
        try:
            case.title.reveal(keys.case_key(case))
            found += 1
        except NoKeyError:
            continue
    print(f"opened={found}")  # noqa: T201 - read by the test


def app(folder: Path, email: str) -> None:
    """Give somebody an app with codes, and a password at the sign-in; the app's secret, and a case's reference."""
    from leeside.desk.at_terminal import open_desk

    open_desk(folder)
    from leeside.desk.cases.selectors import cases_for
    from leeside.desk.staff.models import StaffMember
    from tests.desk.cases.making import PASSWORD
    from tests.desk.signing_in import give_app

    member = StaffMember.objects.get(email=email)
    member.set_password(PASSWORD)
    member.save()
    print(give_app(member), cases_for(member)[0].reference)  # noqa: T201 - read by the test


def export(folder: Path, reference: str, email: str, out: str, typed: str, *to: str) -> None:
    """Take a case out, or ``all``; what is typed stands in lines."""
    from leeside.desk.exports.command import export_all, export_case

    lines = iter(typed.split("\n"))
    take = export_all if reference == "all" else partial(export_case, reference=reference)
    take(
        folder,
        by=email,
        out=Path(out),
        to=[one for one in to if one != "passphrase"],
        with_passphrase="passphrase" in to,
        ask=lambda _question: next(lines),
    )


def at_the_terminal(step: str, folder: Path, *given: str) -> None:
    """One of the desk's commands."""
    if step == "backup":
        from leeside.desk.backups.command import backup

        backup(folder, into=Path(given[0]))
    elif step == "restore":
        from leeside.desk.backups.command import restore

        restore(folder, backup=Path(given[0]))
    elif step == "verify":
        from leeside.desk.audit.command import verify_audit

        verify_audit(folder, kept=Path(given[0]) if given else None)
    elif step == "head":
        from leeside.desk.audit.command import keep_head

        keep_head(folder, to=Path(given[0]))
    elif step in ("recover", "recover sign-in"):
        from leeside.desk.sealing.command import recover

        typed = iter(given[2:])
        lost = step == "recover sign-in"
        recover(folder, to=given[0], beside=given[1], sign_in_is_lost=lost, ask=lambda _question: next(typed))
    else:
        from leeside.desk.sealing.command import drill

        shares = iter(given[2:])
        drill(folder, by=given[0], beside=given[1], ask=lambda _question: next(shares))


def main(step: str, folder: str, *given: str) -> None:
    """One step."""
    steps: dict[str, Callable[..., None]] = {
        "fill": fill,
        "bring forward": bring_forward,
        "read": read,
        "crowd": crowd,
        "write on": write_on,
        "has": has,
        "newest key": newest_key,
        "openable": openable,
        "app": app,
        "export": export,
    }
    steps.get(step, partial(at_the_terminal, step))(Path(folder), *given)


if __name__ == "__main__":
    from leeside.errors import LeesideError

    try:
        main(*sys.argv[1:])
    except LeesideError as refused:
        sys.exit(str(refused))
