"""Whoever is waited for is told so by mail, once, in words that are the same for everything; nothing hangs on it."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test import override_settings
from django.utils import timezone

from leeside.desk.audit.models import Entry
from leeside.desk.cases.glass import break_glass
from leeside.desk.cases.models import Case
from leeside.desk.cases.services import claim, keep_out
from leeside.desk.config.mail import Mail, mail_of
from leeside.desk.notices.models import Told, Undelivered
from leeside.desk.notices.services import BODY, SUBJECT, look
from leeside.desk.readings.services import ask_reading
from leeside.desk.referrals.filling import begin
from leeside.desk.sealing.models import KeyPair, PairOf
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.sealing.services import tend_glass
from leeside.desk.staff.models import Role
from leeside.errors import DeskError
from tests.desk.arrivals.walking import text_of
from tests.desk.cases.making import Desk, arrived, keys_of
from tests.desk.cases.signed_in import signed_in
from tests.desk.notices.a_mail_server import MailServer
from tests.desk.questions.asking import asked, mine

WHY = "Nobody of the team is here this week."


def to(keys: OpenKeys, server: MailServer) -> int:
    """How many mails went to somebody."""
    return sum(f"<{keys.member.email}>" in mail.splitlines()[0] for mail in server.mails)


def some_time_later() -> None:
    """As if what was told had been told a while ago, and what did not leave had rested."""
    Told.objects.update(at=timezone.now() - timedelta(hours=1))
    Undelivered.objects.update(next_try=timezone.now() - timedelta(minutes=1))


def test_danger_that_arrives_is_told_to_those_for_whom_it_arrives_once(
    desk: Desk, server: MailServer
) -> None:
    arrived(desk)
    assert look() == 0, "a concern without danger waits in the queue"
    arrived(desk, danger_now=True)
    assert look() == 2
    assert (to(desk.lead, server), to(desk.deputy, server), len(server.mails)) == (1, 1, 2)
    some_time_later()
    assert look() == 0


def test_a_mail_says_that_something_waits_and_nothing_else(desk: Desk, server: MailServer) -> None:
    case = arrived(desk, danger_now=True, title="quillfeather and Maya")
    look()
    [one, other] = server.mails
    assert f"Subject: {SUBJECT}" in one
    assert BODY.splitlines()[0] in one
    lower = one.lower()
    assert not [
        word for word in ("quillfeather", "maya", case.reference.lower(), "danger", "http") if word in lower
    ]
    kept = [line for line in one.splitlines()[1:] if not line.startswith(("To:", "Date:", "Message-ID:"))]
    alike = [line for line in other.splitlines()[1:] if not line.startswith(("To:", "Date:", "Message-ID:"))]
    assert kept == alike
    assert "Message-ID: <" in one
    assert "@school.example>" in one, "the name of the machine stands in no mail"


def test_the_same_mail_tells_of_broken_glass_a_question_a_second_reading_and_what_is_late(
    desk: Desk, server: MailServer
) -> None:
    case = arrived(desk)
    newcomer = keys_of(Role.DEPUTY, name="Late deputy")
    [glass] = KeyPair.objects.filter(of=PairOf.GLASS)
    tend_glass(desk.lead.member, desk.lead.content_key(glass.pk))
    break_glass(newcomer, case.reference, reason=WHY)
    assert (look(), to(desk.lead, server), to(newcomer, server)) == (2, 1, 0)
    some_time_later()
    asked(desk, mine(desk))
    look()
    assert to(desk.lead, server) == 2
    some_time_later()
    ask_reading(desk.lead, case.pk, reader=desk.deputy.member, question=WHY)
    before = to(desk.deputy, server)
    look()
    assert to(desk.deputy, server) == before + 1
    some_time_later()
    late = begin(desk.deputy, case.pk, route="lado", child=None, why=WHY)
    late.clocks.update(due=date(2026, 11, 2))
    look()
    assert to(desk.lead, server) == 3
    assert {mail.split("\n\n", 1)[1] for mail in server.mails} == {server.mails[0].split("\n\n", 1)[1]}


def test_whom_a_case_concerns_is_told_nothing_of_it(desk: Desk, server: MailServer) -> None:
    case = arrived(desk, danger_now=True)
    keep_out(desk.lead, case.pk, member=desk.deputy.member, reason=WHY)
    look()
    assert (to(desk.lead, server), to(desk.deputy, server)) == (1, 0)


def test_what_somebody_takes_on_is_no_news_and_one_who_has_left_is_told_nothing(
    desk: Desk, server: MailServer
) -> None:
    claim(desk.deputy, arrived(desk, danger_now=True).pk, seen_version=1)
    assert look() == 0
    arrived(desk, danger_now=True)
    desk.deputy.member.is_active = False
    desk.deputy.member.save()
    look()
    assert to(desk.deputy, server) == 0


def test_a_flood_of_reports_is_no_flood_of_mails(desk: Desk, server: MailServer) -> None:
    for _ in range(5):
        arrived(desk, danger_now=True)
        look()
    assert len(server.mails) == 2
    some_time_later()
    look()
    assert len(server.mails) == 4, "of what came meanwhile they are told together"


def test_a_server_that_does_not_answer_loses_nothing_and_the_pages_say_so(
    desk: Desk, server: MailServer
) -> None:
    arrived(desk, danger_now=True)
    with override_settings(EMAIL_PORT=1):
        assert look() == 0
        some_time_later()
        assert look() == 0
    assert Entry.objects.filter(action="notice.failed").count() == 2, "when it began, and not each try"
    for address in ("/", "/queue/"):
        page = text_of(signed_in(desk.lead).get(address)) if address == "/" else page_of_queue(desk)
        assert "Mails to 2 people have not left since" in page
        assert "Nothing is lost" in page
    assert look() == 0, "it rests"
    some_time_later()
    assert look() == 2
    assert not Undelivered.objects.exists()


def page_of_queue(desk: Desk) -> str:
    """The deputy looks after no machine, and is told of their own mails alone."""
    page = text_of(signed_in(desk.deputy).get("/queue/"))
    assert "Mails to you have not left since" in page
    return page.replace("Mails to you have", "Mails to 2 people have")


def test_an_address_that_is_refused_keeps_no_other_mail_back(desk: Desk, server: MailServer) -> None:
    server.refuses = desk.deputy.member.email
    arrived(desk, danger_now=True)
    assert look() == 1
    assert [row.member for row in Undelivered.objects.all()] == [desk.deputy.member]
    server.refuses = ""
    some_time_later()
    assert look() == 1


def test_what_is_kept_of_it_names_no_case_and_goes_when_it_waits_no_more(
    desk: Desk, server: MailServer
) -> None:
    case = arrived(desk, danger_now=True)
    look()
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM notices_told")
        stored = repr(
            [
                [bytes(one).hex() if isinstance(one, memoryview | bytes) else one for one in row]
                for row in cursor
            ]
        )
    assert case.pk.hex not in stored
    claim(desk.lead, case.pk, seen_version=1)
    look()
    assert not Told.objects.exists()
    assert Case.objects.filter(pk=case.pk).exists()


def test_no_mail_is_sent_unless_somebody_named_a_server() -> None:
    assert mail_of("") == Mail()
    assert mail_of("").backend.endswith("dummy.EmailBackend")


def test_a_server_elsewhere_is_spoken_to_under_tls() -> None:
    mail = mail_of("smtp://desk:p%40ss@mail.example:2525?from=desk@school.example")
    assert (mail.host, mail.port, mail.user, mail.password) == ("mail.example", 2525, "desk", "p@ss")
    assert (mail.starts_tls, mail.is_tls, mail.sender) == (True, False, "desk@school.example")
    assert "p@ss" not in repr(mail)
    other = mail_of("smtps://mail.example?from=desk@school.example")
    assert (other.port, other.starts_tls, other.is_tls) == (465, False, True)
    assert not mail_of("smtp://127.0.0.1:25?from=desk@school.example").starts_tls


@pytest.mark.parametrize(
    "url",
    ["mail.example", "http://mail.example?from=a@b.example", "smtp://mail.example", "smtp://h:x?from=a@b.example",
     "smtp://?from=a@b.example", "smtp://mail.example?from=a@b.example%0aBcc:c@d.example"],
)  # fmt: skip
def test_an_address_that_names_no_server_is_refused_without_being_repeated(url: str) -> None:
    with pytest.raises(DeskError) as refused:
        mail_of(url)
    assert url not in str(refused.value)
