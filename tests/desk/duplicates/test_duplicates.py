"""What arrived twice is put together by a person: nothing is lost, nobody gains a case, and whom it concerns stays out."""

from datetime import date

import msgspec
import pytest

from leeside.conversation.model import Message
from leeside.desk.audit.verify import verify
from leeside.desk.cases.access import cases_of
from leeside.desk.cases.errors import ChangedMeanwhile, MayNot, NotYours, ReasonNeeded, WrongState
from leeside.desk.cases.membership import add_member
from leeside.desk.cases.models import Case
from leeside.desk.cases.selectors import alike, chronology
from leeside.desk.cases.services import add_event, add_task, arrive, correct_event, reopen
from leeside.desk.cases.words import AgeBand, EventKind, State
from leeside.desk.contexts.models import Kind
from leeside.desk.contexts.services import open_context
from leeside.desk.conversations.models import Stretch
from leeside.desk.conversations.selectors import conversations_in
from leeside.desk.duplicates.models import Merge
from leeside.desk.duplicates.selectors import together
from leeside.desk.duplicates.services import merge
from leeside.desk.people.models import Role
from leeside.desk.people.selectors import people_in
from leeside.desk.sealing.errors import NoKeyError
from leeside.desk.sealing.models import KeyCopy, PairOf
from leeside.desk.staff.models import Role as StaffRole
from leeside.knowledge.model import RiskLevel
from tests.desk.cases.making import Desk, a_screened_concern, arrived, at, keys_of
from tests.desk.cases.signed_in import signed_in

WHY = "The teacher and the mother told of the same evening."


def put_together(desk: Desk, old: Case, new: Case) -> Merge:
    old.refresh_from_db()
    return merge(desk.lead, old.pk, into=new.pk, seen_version=old.version, reason=WHY)


def lines(desk: Desk, case: Case) -> list[str]:
    return [line.body for line in chronology(case, at(desk.lead, case).key, reader=desk.lead.member)]


def test_all_of_the_one_stands_in_the_other_with_its_own_times(desk: Desk) -> None:
    old = arrive(a_screened_concern(), actor=desk.practitioner.member)
    new = arrived(desk, people=(), seen=(), accounts=(("Roblox", "kai_builds"),))
    event = add_event(desk.lead, old.pk, kind=EventKind.CONTACT, body="Rang home")
    correct_event(desk.lead, event.pk, body="Rang her aunt", reason="Misheard")
    add_task(
        desk.lead, old.pk, what="Ring again", reason=WHY, owner=desk.deputy.member, due=date(2026, 12, 1)
    )
    put_together(desk, old, new)
    said = lines(desk, new)
    for body in ("He wants me to keep it secret.", "Rang home", "Worried about late messages"):
        assert f"{old.reference}: {body}" in said
    told = new.events.get(kind="disclosure")
    before = old.events.get(kind="disclosure")
    assert (told.recorded_at, told.by, told.system) == (before.recorded_at, before.by, before.system)
    assert new.events.get(kind="contact", corrects__isnull=False).corrects is not None
    [known] = people_in(desk.lead, new.pk)
    assert (known.name, known.roles) == ("Maya Fenwick", (Role.HARMED_CHILD,))
    assert new.accounts.count() == 2
    assert new.tasks.get().owner == desk.deputy.member
    assert verify().broken is None


def test_what_was_said_is_sealed_once_more_with_the_other_key(desk: Desk) -> None:
    old, new = arrive(a_screened_concern(), actor=desk.practitioner.member), arrived(desk)
    put_together(desk, old, new)
    [copy] = conversations_in(desk.lead, new.pk)
    [source] = conversations_in(desk.lead, old.pk)
    assert (copy.title, copy.result) == (source.title, source.result)
    mine = Stretch.objects.filter(conversation__case=new)
    key = at(desk.lead, new).key
    messages = [msgspec.convert(one, Message) for row in mine for one in row.content.reveal(key)]
    assert len(messages) == source.conversation.messages
    assert copy.sha256 == source.sha256 != ""


def test_the_first_stays_to_be_read_says_where_it_went_and_can_be_opened_again(desk: Desk) -> None:
    old, new = arrived(desk), arrived(desk)
    before = lines(desk, old)
    put_together(desk, old, new)
    old.refresh_from_db()
    assert old.state == State.MERGED
    assert lines(desk, old)[: len(before)] == before
    assert together(desk.lead, old.pk).went == new
    assert together(desk.lead, new.pk).came == [old]
    assert alike(desk.lead, new.pk) == []
    lead = signed_in(desk.lead)
    assert new.reference in lead.get(f"/cases/{old.pk}/").content.decode()
    assert old.reference in lead.get("/cases/?state=merged").content.decode()
    assert old.reference not in lead.get("/queue/").content.decode().replace(
        f"Put together {old.reference}", ""
    )
    reopen(desk.lead, old.pk, seen_version=old.version, reason=WHY)


def test_members_of_the_one_do_not_become_members_of_the_other(desk: Desk) -> None:
    old, new, worker = arrived(desk), arrived(desk), desk.practitioner
    add_member(desk.lead, old.pk, member=worker.member, reason=WHY)
    put_together(desk, old, new)
    assert list(cases_of(worker.member)) == [old]
    with pytest.raises(NoKeyError):
        worker.case_key(new)
    assert together(worker, old.pk).went is None
    assert new.reference not in signed_in(worker).get(f"/cases/{old.pk}/").content.decode().replace(
        f"Put together with {new.reference}", ""
    )


def test_whom_the_one_concerns_is_kept_out_of_the_other(desk: Desk) -> None:
    concerned = desk.deputy
    old = arrived(desk, concerns=(concerned.member,))
    new = arrived(desk)
    with pytest.raises(WrongState, match="may not know"):
        put_together(desk, old, new)
    with pytest.raises(WrongState, match="may not know"):
        put_together(desk, new, old)
    assert not Merge.objects.exists()
    outsider = keys_of(StaffRole.PRACTITIONER, name="Not A Member")
    third = arrived(desk, concerns=(outsider.member, concerned.member))
    put_together(desk, third, old)
    assert set(old.kept_out.values_list("member__name", flat=True)) == {"Not A Member", concerned.member.name}
    assert not KeyCopy.objects.filter(key=old.key_id, pair__of=PairOf.GLASS).exists()
    with pytest.raises(MayNot):
        add_member(desk.lead, old.pk, member=outsider.member, reason=WHY)


def test_the_graver_of_the_two_sorts_it(desk: Desk) -> None:
    old = arrived(desk, danger_now=True, age_band=AgeBand.UNDER_13, staff_involved=True)
    new = arrived(desk)
    put_together(desk, old, new)
    new.refresh_from_db()
    assert (new.danger_now, new.age_band, new.staff_involved) == (True, AgeBand.UNDER_13, True)


@pytest.mark.parametrize("ended", ["old", "new"])
def test_what_has_ended_is_not_put_together(desk: Desk, ended: str) -> None:
    old, new = arrived(desk), arrived(desk)
    Case.objects.filter(pk={"old": old, "new": new}[ended].pk).update(state=State.DISMISSED)
    with pytest.raises(WrongState):
        put_together(desk, old, new)


def test_a_case_is_not_put_together_with_itself_nor_with_a_place(desk: Desk) -> None:
    case = arrived(desk)
    with pytest.raises(WrongState):
        put_together(desk, case, case)
    place = open_context(desk.lead, kind=Kind.PLACE, platform="", name="The arcade", worry=WHY)
    with pytest.raises(WrongState):
        put_together(desk, case, place.case)


def test_only_a_lead_who_may_open_both_puts_together_with_a_reason_and_what_they_saw(desk: Desk) -> None:
    old, new = arrived(desk), arrived(desk)
    add_member(desk.lead, old.pk, member=desk.practitioner.member, reason=WHY)
    with pytest.raises(MayNot):
        merge(desk.practitioner, old.pk, into=new.pk, seen_version=1, reason=WHY)
    with pytest.raises(NotYours):
        merge(desk.moderator, old.pk, into=new.pk, seen_version=1, reason=WHY)
    with pytest.raises(ReasonNeeded):
        merge(desk.lead, old.pk, into=new.pk, seen_version=1, reason="?")
    with pytest.raises(ChangedMeanwhile):
        merge(desk.lead, old.pk, into=new.pk, seen_version=7, reason=WHY)


def test_the_page_takes_a_reference_of_ones_own(desk: Desk) -> None:
    old, new = arrived(desk), arrived(desk)
    lead = signed_in(desk.lead)
    address = f"/cases/{old.pk}/put-together/"
    page = lead.get(address).content.decode()
    assert f">{new.reference}</a>: 1 account" in page
    sent = {"seen": "1", "reference": "L-1999-0001", "reason": WHY}
    assert "no case with this reference among yours" in lead.post(address, sent).content.decode()
    assert lead.post(address, {**sent, "reference": new.reference.lower()})["Location"] == f"/cases/{old.pk}/"
    old.refresh_from_db()
    assert old.state == State.MERGED


def test_what_a_person_told_weighs_no_less_for_a_chat_in_which_nothing_was_noticed(desk: Desk) -> None:
    told = arrived(desk)
    quiet = arrived(desk)
    Case.objects.filter(pk=quiet.pk).update(level=RiskLevel.NOTHING_NOTICED.value)
    put_together(desk, told, quiet)
    quiet.refresh_from_db()
    assert quiet.level == ""
    grave = arrived(desk)
    Case.objects.filter(pk=grave.pk).update(level=RiskLevel.SERIOUS_CONCERN.value)
    put_together(desk, quiet, grave)
    grave.refresh_from_db()
    assert grave.level == RiskLevel.SERIOUS_CONCERN
