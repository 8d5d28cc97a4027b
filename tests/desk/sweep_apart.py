"""A desk in a folder of its own, worked with in every way once, with a new word in every field; run in a process of its own.

What it prints last are the words, one a line, after the count of those that stand open in a table of the open database.
"""

import sys
from pathlib import Path


def main(folder: Path) -> None:
    """Work, bring an export in, back up, take a case out."""
    from leeside.desk.folder import DeskFolder
    from leeside.desk.run import Wanted, open_record, prepare

    desk_folder = DeskFolder(path=folder)
    desk_folder.make()
    prepare(desk_folder, Wanted(folder=folder), say=lambda _said: None)
    open_record()
    from leeside.conversation.model import Relation
    from leeside.desk.arrivals import importing
    from leeside.desk.arrivals.from_terminal import bring_in
    from leeside.desk.backups.command import backup
    from leeside.desk.cases.words import AgeBand
    from leeside.desk.exports.lock import Lock
    from leeside.desk.exports.take_out import take_out
    from leeside.desk.notices.services import look
    from leeside.desk.people.selectors import search
    from leeside.evidence.recipients import recipients_from
    from tests.desk.arrivals.walking import work_through
    from tests.desk.cases.making import a_desk, arrived
    from tests.desk.cases.signed_in import signed_in
    from tests.desk.cases.test_canaries import Canaries, everything_in_the_open_database, work

    desk, word = a_desk(), Canaries()
    case = work(desk, word)
    chat = folder.parent / "chat.txt"
    chat.write_text(
        f"01/02/2026, 10:00 - {word()}: {word()}\n01/02/2026, 10:01 - {word()}: don't tell your mum ok\n"
    )
    row = bring_in(chat, email=desk.lead.member.email)
    chat.unlink()  # it lay outside the desk, whose business it is not
    work_through()
    importing.say_who(
        row.pk, by=desk.lead.member, relations={word.words[-1]: Relation.CHILD}, age_band=AgeBand.UNKNOWN
    )
    work_through()
    browser = signed_in(desk.lead)
    for page in (
        "/queue/",
        "/cases/",
        f"/cases/{case.pk}/",
        f"/cases/{case.pk}/looked/",
        "/audit/",
        "/cases/none/",
    ):
        browser.get(page)
    browser.post("/people/search/", {"name": word.words[9]})
    browser.post(f"/cases/{case.pk}/chronology/add/", {"kind": "contact", "body": word(), "precision": ""})
    search(desk.lead, word())
    arrived(desk, danger_now=True, title=word())
    if look() < 2:
        sys.exit("no mails left")
    to = recipients_from([sys.argv[2]])
    take_out(desk.lead, case.reference, folder.parent / "case.zip.age", Lock(recipients=to))
    backup(folder, into=folder.parent / "kept")
    stored = "\n".join(everything_in_the_open_database())
    print(sum(one in stored or one.encode().hex() in stored for one in word.words))  # noqa: T201
    print("\n".join(word.words))  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]))
