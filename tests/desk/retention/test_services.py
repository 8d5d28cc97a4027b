"""Two people agree, a hold wins, and no day that is past destroys anything by itself."""

from datetime import date

import pytest
from django.db import connection

from leeside.desk.arrivals.models import HeldForm
from leeside.desk.audit.append_only import guarded
from leeside.desk.audit.models import Entry
from leeside.desk.audit.verify import verify
from leeside.desk.cases.errors import MayNot, NotYours, WrongState
from leeside.desk.cases.models import Case, Event
from leeside.desk.cases.services import add_event, arrive, dismiss
from leeside.desk.cases.words import EventKind
from leeside.desk.contexts.models import Context
from leeside.desk.people.models import NameWord
from leeside.desk.questions.models import Ask
from leeside.desk.retention.belongings import belongings_of
from leeside.desk.retention.due import for_review, keeping
from leeside.desk.retention.models import Hold, Tombstone
from leeside.desk.retention.selectors import tombstone_for, tombstones_for
from leeside.desk.retention.services import approve, choose_category, lift_hold, propose, put_hold, take_back
from leeside.desk.sealing.models import ContentKey, KeyCopy
from leeside.desk.staff.models import Role
from tests.desk.cases.making import Desk, a_concern, a_screened_concern, arrived, at, keys_of
from tests.desk.cases.test_canaries import Canaries, work
from tests.desk.sealing.everything import open_everything

WHY = "The young person is 25 and asked for it."


def over(desk: Desk, case: Case) -> Case:
    """A case whose time is over."""
    dismiss(desk.lead, case.pk, seen_version=1, reason=WHY)
    choose_category(desk.lead, case.pk, category="child_file", day=date(1990, 5, 4), reason=WHY)
    return case


def proposed(desk: Desk) -> Case:
    case = over(desk, arrived(desk))
    propose(desk.lead, case.pk, reason=WHY)
    return case


def test_one_proposes_another_approves_and_nothing_of_the_case_is_left(desk: Desk) -> None:
    case = over(desk, arrive(a_screened_concern(), actor=desk.practitioner.member))
    propose(desk.lead, case.pk, reason=WHY)
    key = case.key_id
    stone, traces = approve(desk.deputy, case.pk, reference=case.reference.lower())
    assert not Case.objects.exists()
    assert not Event.objects.exists()
    assert not NameWord.objects.exists()
    assert not KeyCopy.objects.filter(key=key).exists()
    assert not ContentKey.objects.filter(pk=key).exists()
    assert (stone.proposed_by, stone.approved_by) == (desk.lead.member, desk.deputy.member)
    assert stone.rows > 20
    assert len(traces.copies) >= 3
    assert b"Maya Fenwick" in traces.words
    assert b"He wants me to keep it secret." in traces.words
    assert verify().whole


def test_a_tombstone_holds_no_word_of_the_case(desk: Desk) -> None:
    case = proposed(desk)
    approve(desk.deputy, case.pk, reference=case.reference)
    said = str(Tombstone.objects.values().get()) + str(list(Entry.objects.values()))
    for word in ("Maya", "Fenwick", "kai_drift", "secret", WHY, "late messages", "1990-05-04", "1990, 5, 4"):
        assert word not in said


def test_whoever_proposed_does_not_approve(desk: Desk) -> None:
    case = proposed(desk)
    with pytest.raises(MayNot, match="yourself"):
        approve(desk.lead, case.pk, reference=case.reference)
    assert Case.objects.filter(pk=case.pk).exists()


def test_nothing_is_destroyed_without_a_proposal(desk: Desk) -> None:
    case = over(desk, arrived(desk))
    with pytest.raises(WrongState, match="Nobody proposed"):
        approve(desk.deputy, case.pk, reference=case.reference)


def test_another_reference_destroys_nothing(desk: Desk) -> None:
    case, other = proposed(desk), arrived(desk)
    with pytest.raises(WrongState, match="not this case's reference"):
        approve(desk.deputy, case.pk, reference=other.reference)


def test_a_hold_wins_over_a_proposal_and_ends_it(desk: Desk) -> None:
    case = proposed(desk)
    hold = put_hold(desk.deputy, case.pk, reason="The police asked us to keep it.")
    with pytest.raises(WrongState):
        approve(desk.deputy, case.pk, reference=case.reference)
    with pytest.raises(WrongState, match="hold stands"):
        propose(desk.lead, case.pk, reason=WHY)
    lift_hold(desk.lead, case.pk, hold.pk, reason="The police have closed it.")
    known = keeping(desk.lead, case.pk)
    assert not known.held
    assert known.proposal is None
    [one] = known.holds
    assert (one.hold.by, one.hold.lifted_by) == (desk.deputy.member, desk.lead.member)
    assert (one.reason, one.lifted_because) == (
        "The police asked us to keep it.",
        "The police have closed it.",
    )


def test_a_hold_that_was_put_behind_the_back_of_a_proposal_still_wins(desk: Desk) -> None:
    case = proposed(desk)
    opened = at(desk.lead, case)
    from leeside.desk.sealing.fields import seal

    hold = Hold(case=opened.case, by=desk.lead.member)
    seal(hold, opened.key, reason=WHY)
    hold.save(force_insert=True)
    with pytest.raises(WrongState, match="hold stands"):
        approve(desk.deputy, case.pk, reference=case.reference)


@pytest.mark.parametrize("born", [date(2012, 1, 1), date(2026, 11, 26)])
def test_a_case_whose_time_is_not_over_is_not_proposed(desk: Desk, born: date) -> None:
    case = over(desk, arrived(desk))
    choose_category(desk.lead, case.pk, category="child_file", day=born, reason=WHY)
    with pytest.raises(WrongState, match="not over"):
        propose(desk.lead, case.pk, reason=WHY)


def test_a_case_that_goes_on_is_not_proposed(desk: Desk) -> None:
    case = arrived(desk)
    choose_category(desk.lead, case.pk, category="child_file", day=date(1990, 5, 4), reason=WHY)
    with pytest.raises(WrongState, match="goes on"):
        propose(desk.lead, case.pk, reason=WHY)


def test_the_time_of_a_dismissed_arrival_begins_when_it_was_dismissed(desk: Desk) -> None:
    case = arrived(desk)
    choose_category(desk.lead, case.pk, category="arrival_dismissed", reason=WHY)
    assert keeping(desk.lead, case.pk).due is None
    dismiss(desk.lead, case.pk, seen_version=1, reason=WHY)
    known = keeping(desk.lead, case.pk)
    assert known.due is not None
    assert not known.is_over


def test_a_proposal_that_is_taken_back_is_none(desk: Desk) -> None:
    case = proposed(desk)
    take_back(desk.deputy, case.pk, reason="A sibling has a case here.")
    with pytest.raises(WrongState, match="Nobody proposed"):
        approve(desk.deputy, case.pk, reference=case.reference)


def test_choosing_another_category_ends_a_proposal(desk: Desk) -> None:
    case = proposed(desk)
    choose_category(
        desk.deputy, case.pk, category="child_file_sexual_abuse", day=date(1990, 5, 4), reason=WHY
    )
    assert keeping(desk.lead, case.pk).proposal is None


def test_only_leads_and_deputies_of_the_case_decide(desk: Desk) -> None:
    case = proposed(desk)
    for keys in (desk.practitioner, desk.moderator, desk.auditor, desk.administrator, keys_of(Role.DEPUTY)):
        with pytest.raises((NotYours, MayNot)):
            approve(keys, case.pk, reference=case.reference)


def test_review_lists_what_is_over_proposed_or_without_a_category(desk: Desk) -> None:
    going, ended, due, waiting = arrived(desk), arrived(desk), over(desk, arrived(desk)), proposed(desk)
    dismiss(desk.lead, ended.pk, seen_version=1, reason=WHY)
    assert [one.case for one in for_review(desk.lead)] == [waiting, due, ended]
    assert going not in [one.case for one in for_review(desk.lead)]
    assert for_review(keys_of(Role.DEPUTY)) == []


def test_other_cases_and_their_marks_stay_as_they_were(desk: Desk) -> None:
    other = arrived(desk)
    case = proposed(desk)
    lines, words = other.events.count(), NameWord.objects.filter(person__case=other).count()
    _, traces = approve(desk.deputy, case.pk, reference=case.reference)
    assert (other.events.count(), NameWord.objects.filter(person__case=other).count()) == (lines, words)
    assert traces.marks == ()  # the same child and account are in the other case too
    assert open_everything(desk.lead).broken == ()


def test_marks_that_no_other_case_holds_are_looked_for(desk: Desk) -> None:
    arrived(desk, people=(), accounts=(("Instagram", "@another"),))
    case = proposed(desk)
    _, traces = approve(desk.deputy, case.pk, reference=case.reference)
    assert len(traces.marks) == 3


def test_tables_that_refuse_changes_refuse_them_again(desk: Desk) -> None:
    before = guarded(connection)
    case = proposed(desk)
    approve(desk.deputy, case.pk, reference=case.reference)
    assert guarded(connection) == before
    assert {"cases_event", "retention_tombstone", "retention_proof"} <= before
    other = arrived(desk)
    add_event(desk.lead, other.pk, kind=EventKind.CONTACT, body="Talked with the school nurse")
    with pytest.raises(Exception, match="never altered"):
        Event.objects.filter(case=other).update(kind=EventKind.ACTION)


def test_what_belongs_to_a_case_is_all_that_points_to_it(desk: Desk) -> None:
    case = arrive(a_screened_concern(), actor=desk.practitioner.member)
    arrive(a_concern(), actor=desk.practitioner.member)
    names = {model._meta.db_table: len(ids) for model, ids in belongings_of(case).items()}
    assert names["cases_case"] == 1
    assert {"conversations_stretch", "people_nameword", "people_roleatevent", "accounts_account"} <= set(
        names
    )
    assert not {"sealing_contentkey", "staff_staffmember", "audit_entry"} & set(names)


def test_witnesses_and_the_auditor_know_of_a_tombstone_and_nobody_else(desk: Desk) -> None:
    case = proposed(desk)
    stone, _ = approve(desk.deputy, case.pk, reference=case.reference)
    assert list(tombstones_for(desk.lead.member)) == [stone]
    assert list(tombstones_for(desk.auditor.member)) == [stone]
    later = keys_of(Role.DEPUTY)
    assert list(tombstones_for(later.member)) == []
    with pytest.raises(NotYours):
        tombstone_for(later.member, stone.pk)


@pytest.mark.parametrize("which", ["worked", "asking", "context"])
def test_a_case_with_something_of_every_app_goes_with_every_key_that_only_it_uses(
    desk: Desk, which: str
) -> None:
    case = work(desk, Canaries())
    if which != "worked":
        case = Ask.objects.get().case if which == "asking" else Context.objects.get().case
        dismiss(desk.lead, case.pk, seen_version=case.version, reason=WHY)
        choose_category(desk.lead, case.pk, category="child_file", day=date(1990, 5, 4), reason=WHY)
        propose(desk.lead, case.pk, reason=WHY)
    asks = set(Ask.objects.filter(case=case).values_list("key", flat=True))
    assert bool(asks) is (which == "asking")
    others = Case.objects.count() - 1
    before = set(ContentKey.objects.values_list("pk", flat=True))
    stone, traces = approve(desk.deputy, case.pk, reference=case.reference)
    gone = before - set(ContentKey.objects.values_list("pk", flat=True))
    assert gone == {case.key_id, *asks}
    assert {one.key for one in stone.keys.all()} == {key.hex for key in gone}
    assert {key.bytes for key in gone} == set(traces.heads)
    assert not KeyCopy.objects.filter(key__in=gone).exists()
    assert Case.objects.count() == others
    assert open_everything(desk.lead).broken == ()
    assert verify().whole


def test_a_form_that_was_held_for_a_page_of_the_case_goes_with_it(desk: Desk) -> None:
    case, other = proposed(desk), arrived(desk)
    line = case.events.values_list("pk", flat=True)[0]
    for path in (f"/cases/{case.pk}/around/", f"/somewhere/{line}/correct/", f"/cases/{other.pk}/around/"):
        HeldForm.objects.create(owner=desk.lead.member, path=path, fields=b"sealed words")
    approve(desk.deputy, case.pk, reference=case.reference)
    assert [row.path for row in HeldForm.objects.all()] == [f"/cases/{other.pk}/around/"]


@pytest.mark.parametrize("day", [date(9990, 5, 4), date(2990, 5, 4)])
def test_a_slip_of_the_year_is_refused_and_breaks_no_page(desk: Desk, day: date) -> None:
    case = arrived(desk)
    with pytest.raises(WrongState, match="cannot be right"):
        choose_category(desk.lead, case.pk, category="child_file", day=day, reason=WHY)
    assert keeping(desk.lead, case.pk).due is None
