"""Two people do something at the same moment, each over a connection of their own, on a record that keeps what is written.

The first does their part and has not finished when the second begins; so the second meets what nobody else can see yet. Run in
a process of its own over a PostgreSQL (``DATABASE_URL``); what came of each scene is printed as JSON.
"""

import json
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Final

_Step = Callable[[], object]
_PATIENCE: Final = 10.0


def _came_of(step: _Step) -> str:
    try:
        step()
    except Exception as error:  # noqa: BLE001 - told to the test
        return type(error).__name__
    return "done"


def overlapping(first: _Step, second: _Step, *, then: _Step = lambda: None) -> list[str]:
    """What came of both: ``second`` begins within the transaction of ``first``, which does ``then`` when the other waits."""
    from django.db import connection, transaction

    begun, found = threading.Event(), ["", ""]

    def one() -> None:
        def whole() -> None:
            with transaction.atomic():
                first()
                begun.set()
                _until_somebody_waits()
                then()

        found[0] = _came_of(whole)
        begun.set()
        connection.close()

    def other() -> None:
        begun.wait(_PATIENCE)
        found[1] = _came_of(second)
        connection.close()

    threads = [threading.Thread(target=one), threading.Thread(target=other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


def _until_somebody_waits() -> None:
    """Until another connection waits for a lock, or a second has gone by in which none did."""
    from django.db import connection

    until = time.monotonic() + 1.5
    while time.monotonic() < until:
        with connection.cursor() as cursor:
            cursor.execute("select count(*) from pg_stat_activity where wait_event_type = 'Lock'")
            if cursor.fetchone()[0]:
                return
        time.sleep(0.05)


def scenes() -> dict[str, list[str]]:
    from datetime import date

    from leeside.desk.access_requests import services as requests
    from leeside.desk.access_requests.models import Step
    from leeside.desk.accounts.models import Account
    from leeside.desk.accounts.services import add_account
    from leeside.desk.cases import services as cases
    from leeside.desk.cases.access import opened
    from leeside.desk.cases.membership import add_member, give_keys_again, remove_member
    from leeside.desk.cases.models import Membership
    from leeside.desk.door.coming_back import come_back, write_again
    from leeside.desk.door.correspondence import write_back
    from leeside.desk.door.forms import AgainForm, ChildForm
    from leeside.desk.door.models import Post, Thread
    from leeside.desk.door.opening import change_door, door_settings
    from leeside.desk.door.telling import tell
    from leeside.desk.duplicates.services import merge
    from leeside.desk.oversight.services import make_report
    from leeside.desk.oversight.terms import Season, Term
    from leeside.desk.questions.models import Ask
    from leeside.desk.questions.services import ask_about_account
    from leeside.desk.sealing.models import KeyCopy
    from tests.desk.cases.making import a_desk, arrived

    desk, found, why = a_desk(), {}, "because it has to be done"
    change_door(desk.lead.member, is_open=True)

    request = requests.take_in(desk.lead, subject="Maya", asker="Maya", received_on=date(2026, 11, 2))
    extend = partial(requests.move, desk.lead, request.pk, what="extend", note=why)
    found["a month is lengthened twice"] = overlapping(extend, extend)
    found["a month is lengthened twice"].append(str(Step.objects.filter(what="extend").count()))

    case = arrived(desk)
    remove_member(desk.deputy, case.pk, member=desk.lead.member, reason=why)
    glass = partial(cases.break_glass, desk.lead, case.reference, reason=why)
    found["the glass is broken twice"] = overlapping(glass, glass)

    add_member(desk.lead, case.pk, member=desk.practitioner.member, reason=why)
    task = partial(
        cases.add_task,
        desk.practitioner,
        case.pk,
        what="Ring her",
        reason=why,
        owner=desk.practitioner.member,
        due=date(2026, 12, 1),
    )
    removed = partial(remove_member, desk.lead, case.pk, member=desk.practitioner.member, reason=why)
    found["a member is removed who writes"] = overlapping(removed, task)

    add_member(desk.lead, case.pk, member=desk.practitioner.member, reason=why)
    KeyCopy.objects.filter(key=case.key_id, pair__member=desk.practitioner.member).delete()
    given = partial(give_keys_again, desk.lead, desk.practitioner.member)
    found["a key is given again to one who is removed"] = overlapping(removed, given)
    left = KeyCopy.objects.filter(key=case.key_id, pair__member=desk.practitioner.member).count()
    found["a key is given again to one who is removed"].append(str(left))
    assert not Membership.objects.filter(case=case, member=desk.practitioner.member, until=None).exists()

    account = partial(add_account, desk.lead, case.pk, platform="Roblox", handle="@kai")
    found["an account is added twice"] = overlapping(account, account)
    added = Account.objects.filter(case=case).order_by("-made_at").first()
    assert added is not None
    found["an account is added twice"].append(
        str(Account.objects.filter(match_token=added.match_token).count())
    )

    ask = partial(ask_about_account, desk.lead, added.pk, reason=why)
    found["a question is asked twice"] = [*overlapping(ask, ask), str(Ask.objects.count())]

    report = partial(make_report, desk.lead, Term(season=Season.SUMMER, year=2026))
    found["a report is made twice"] = overlapping(report, report)

    one, two = sorted((arrived(desk), arrived(desk)), key=lambda row: row.pk)
    found["two are put together both ways"] = overlapping(
        partial(opened, desk.lead, one.pk, lock=True),
        partial(merge, desk.deputy, two.pk, into=one.pk, seen_version=1, reason=why),
        then=partial(merge, desk.lead, one.pk, into=two.pk, seen_version=1, reason=why),
    )

    form = ChildForm({"words": "he wants to meet me", "sent": "1"})
    assert form.is_valid()
    words = tell(form, door_settings()).words
    told = Thread.objects.get().case
    back_with_words = come_back(" ".join(words))
    assert back_with_words is not None
    again = AgainForm({"words": "he wrote again", "danger": "yes", "sent": "2"})
    assert again.is_valid()
    writes = partial(write_again, back_with_words, again, door=door_settings())
    found["the desk and a child write at once"] = overlapping(
        partial(opened, desk.lead, told.pk, lock=True),
        writes,
        then=partial(write_back, desk.lead, told.pk, words="Come to room 12"),
    )
    found["a child presses twice"] = [*overlapping(writes, writes), str(Post.objects.filter(by=None).count())]
    return found


def main() -> None:
    """Over an empty PostgreSQL."""
    import os

    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.desk.settings"
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0, interactive=False)
    print(json.dumps(scenes()))  # noqa: T201 - read by the test


if __name__ == "__main__":
    main()
