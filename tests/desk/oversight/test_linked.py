"""A case counts by the kind of place it is linked with, and by whether an account of it is elsewhere; never by any name."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, time

from django.utils import timezone

from leeside.desk.cases.membership import keep_out
from leeside.desk.cases.models import Case
from leeside.desk.contexts.models import CaseInContext, Context, Kind
from leeside.desk.contexts.services import end_link, link_case, open_context
from leeside.desk.duplicates.services import merge
from leeside.desk.oversight.facts import CaseFacts, facts_now, facts_of
from leeside.desk.oversight.services import make_report
from leeside.desk.oversight.terms import term_of
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import Role
from tests.desk.cases.making import Desk, arrived, keys_of

WHY = "Three children of year 8 met the same man there."
OWN = (("Roblox", "@somebody_else"),)


def a_context(keys: OpenKeys, kind: Kind = Kind.SERVER, name: str = "Night Owls") -> Context:
    return open_context(keys, kind=kind, platform="Discord", name=name, worry=WHY)


def linked(keys: OpenKeys, context: Context, case: Case) -> CaseInContext:
    return link_case(keys, context.pk, case_id=case.pk, reason=WHY)


def contexts(keys: OpenKeys) -> Counter[str]:
    """Without the records of the contexts themselves."""
    return Counter(one.context for one in facts_now(keys) if not one.door.startswith("Opened for"))


def shares(facts: Iterable[CaseFacts]) -> list[bool]:
    return sorted(one.shared for one in facts)


def of_this_term(keys: OpenKeys) -> Iterable[CaseFacts]:
    return facts_of(keys, term_of(timezone.localdate()))


def test_a_case_counts_by_the_kind_of_what_it_is_linked_with_and_in_one_line(desk: Desk) -> None:
    one, several, alone = (arrived(desk) for _ in range(3))
    server, place = a_context(desk.lead), a_context(desk.lead, Kind.PLACE, "Bus stop")
    linked(desk.lead, server, one)
    linked(desk.lead, a_context(desk.lead, Kind.SERVER, "Day Owls"), one)
    linked(desk.lead, server, several)
    linked(desk.lead, place, several)
    assert contexts(desk.lead) == {
        "A server, site or game": 1,
        "more than one of these": 1,
        "none of these": 1,
    }
    assert alone.state == "arrived"


def test_a_link_that_was_ended_counts_no_more(desk: Desk) -> None:
    link = linked(desk.lead, a_context(desk.lead), arrived(desk))
    end_link(desk.lead, link.pk, reason=WHY)
    assert contexts(desk.lead) == {"none of these": 1}


def test_a_context_whose_record_somebody_cannot_open_does_not_count_for_them(desk: Desk) -> None:
    context = a_context(desk.lead)
    linked(desk.lead, context, arrived(desk))
    assert contexts(desk.deputy) == {"A server, site or game": 1}
    keep_out(desk.lead, context.case_id, member=desk.deputy.member, reason=WHY)
    assert contexts(desk.deputy) == {"none of these": 1}
    assert contexts(desk.lead) == {"A server, site or game": 1}


def test_cases_with_the_same_account_share_it_and_others_do_not(desk: Desk) -> None:
    arrived(desk)
    assert shares(facts_now(desk.lead)) == [False]
    arrived(desk, accounts=(("instagram ", "KAI_drift"),))
    arrived(desk, accounts=OWN)
    arrived(desk, accounts=())
    assert shares(facts_now(desk.lead)) == [False, False, True, True]
    assert shares(of_this_term(desk.lead)) == [False, False, True, True]


def test_a_third_case_with_an_account_moves_no_other_case(desk: Desk) -> None:
    for _ in range(3):
        arrived(desk)
    assert shares(facts_now(desk.lead)) == [True] * 3


def test_a_case_that_was_put_together_with_another_does_not_share_with_it(desk: Desk) -> None:
    old, new = arrived(desk), arrived(desk)
    merge(desk.lead, old.pk, into=new.pk, seen_version=1, reason=WHY)
    assert shares(facts_now(desk.lead)) == [False]


def test_nobody_learns_of_a_case_that_concerns_them_by_an_account_it_shares(desk: Desk) -> None:
    subject = keys_of(Role.DEPUTY)
    arrived(desk, concerns=(subject.member,))
    arrived(desk)
    assert shares(facts_now(subject)) == [False]
    assert shares(facts_now(desk.lead)) == [True, True]


def test_a_report_takes_no_notice_of_cases_that_concern_a_member_of_staff(desk: Desk) -> None:
    arrived(desk, concerns=(keys_of(Role.DEPUTY).member,))
    arrived(desk, staff_involved=True)
    arrived(desk)
    assert shares(of_this_term(desk.lead)) == [False]


def test_what_leaves_names_no_server_group_or_place_and_no_account(desk: Desk) -> None:
    cases = [arrived(desk) for _ in range(2)]
    linked(desk.lead, a_context(desk.lead), cases[0])
    last = term_of(timezone.localdate()).before
    Case.objects.update(arrived_at=timezone.make_aware(datetime.combine(last.first, time(12))))
    row = make_report(desk.lead, last)
    assert {"context", "shared"} <= {table["id"] for table in row.tables}
    assert not any(word in str(row.tables) for word in ("Night Owls", "kai_drift", cases[0].reference))
