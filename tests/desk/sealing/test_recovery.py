"""Two people with a share each recover everything; rehearsed, and audited."""

import pytest

from leeside.desk.audit.models import AuditEntry
from leeside.desk.cases.selectors import case_for
from leeside.desk.sealing.errors import RecoveryError
from leeside.desk.sealing.models import ContentKey, KeyCopy
from leeside.desk.sealing.recovery import RecoveryMade, make_recovery_key, recover, recovery_drill
from leeside.desk.sealing.share import Share
from tests.desk.arrivals.walking import text_of
from tests.desk.cases.making import Desk, a_desk, arrived
from tests.desk.cases.signed_in import signed_in


@pytest.fixture
def desk(record: None) -> Desk:
    return a_desk()


def _drill(desk: Desk, made: RecoveryMade, one: int = 0, other: int = 1) -> bool:
    pair = (made.shares[one], made.shares[other])
    return recovery_drill(*pair, by=desk.lead.member, beside=desk.deputy.member).works


def test_a_drill_opens_every_key_from_before_and_after(desk: Desk) -> None:
    arrived(desk)
    made = make_recovery_key(desk.lead, holders=3)
    arrived(desk)
    assert made.not_covered == 0
    for one, other in ((0, 1), (0, 2), (2, 1)):
        assert _drill(desk, made, one, other)
    assert AuditEntry.objects.filter(action="recovery.drilled").count() == 3


def test_a_drill_notices_a_copy_that_was_changed_and_one_that_is_missing(desk: Desk) -> None:
    made = make_recovery_key(desk.lead, holders=2)
    case = arrived(desk)
    copies = KeyCopy.objects.filter(key=case.key, pair__of="recovery")
    copies.update(wrapped=bytes(80))
    drill = recovery_drill(*made.shares, by=desk.lead.member, beside=desk.deputy.member)
    assert (drill.works, drill.broken) == (False, 1)
    copies.delete()
    drill = recovery_drill(*made.shares, by=desk.lead.member, beside=desk.deputy.member)
    assert (drill.works, drill.not_covered) == (False, 1)


def test_one_share_twice_is_refused(desk: Desk) -> None:
    made = make_recovery_key(desk.lead, holders=2)
    with pytest.raises(RecoveryError):
        _drill(desk, made, 0, 0)


def test_one_person_alone_is_refused(desk: Desk) -> None:
    made = make_recovery_key(desk.lead, holders=2)
    with pytest.raises(RecoveryError, match="two people"):
        recovery_drill(*made.shares, by=desk.lead.member, beside=desk.lead.member)


def test_a_share_of_another_key_or_with_other_bytes_is_refused(desk: Desk) -> None:
    old = make_recovery_key(desk.lead, holders=2)
    made = make_recovery_key(desk.lead, holders=2)
    false = Share(pair=made.shares[1].pair, number=2, secret=bytes(32))
    for other in (old.shares[1], false):
        with pytest.raises(RecoveryError):
            recovery_drill(made.shares[0], other, by=desk.lead.member, beside=desk.deputy.member)


def test_nothing_can_be_rehearsed_before_there_is_a_key(desk: Desk) -> None:
    with pytest.raises(RecoveryError, match="no recovery key"):
        recovery_drill(
            Share(pair=bytes(4), number=1, secret=bytes(32)),
            Share(pair=bytes(4), number=2, secret=bytes(32)),
            by=desk.lead.member,
            beside=desk.deputy.member,
        )


def test_a_lead_recovers_what_everybody_else_lost(desk: Desk) -> None:
    case = arrived(desk)
    key = case_for(desk.lead, case.pk).key
    made = make_recovery_key(desk.lead, holders=2)
    KeyCopy.objects.exclude(pair__of="recovery").delete()
    found = recover(*made.shares, to=desk.deputy.member, beside=desk.auditor.member)
    assert key in found
    assert case_for(desk.deputy, case.pk).key == key
    assert len(found) == ContentKey.objects.count()


def test_nobody_but_a_lead_or_deputy_recovers(desk: Desk) -> None:
    made = make_recovery_key(desk.lead, holders=2)
    with pytest.raises(RecoveryError, match="Only a lead"):
        recover(*made.shares, to=desk.administrator.member, beside=desk.lead.member)


def test_one_copy_that_was_changed_does_not_keep_the_others_from_being_recovered(desk: Desk) -> None:
    made = make_recovery_key(desk.lead, holders=2)
    broken, whole = arrived(desk), arrived(desk)
    KeyCopy.objects.filter(key=broken.key, pair__of="recovery").update(wrapped=bytes(80))
    found = {key.id for key in recover(*made.shares, to=desk.deputy.member, beside=desk.lead.member)}
    assert whole.key_id in found
    assert broken.key_id not in found
    assert AuditEntry.objects.get(action="recovery.used").detail["broken"] == 1


def test_papers_of_an_earlier_key_open_nothing_that_the_new_one_covers(desk: Desk) -> None:
    """A paper that was lost is made worthless by making a new key."""
    case = arrived(desk)
    old = make_recovery_key(desk.lead, holders=2)
    make_recovery_key(desk.lead, holders=2)
    found = recover(*old.shares, to=desk.deputy.member, beside=desk.auditor.member)
    assert case.key_id not in {key.id for key in found}


def test_papers_of_an_earlier_key_still_open_what_the_new_one_does_not_cover(desk: Desk) -> None:
    old = make_recovery_key(desk.lead, holders=2)
    hers = arrived(desk, concerns=(desk.lead.member,))
    make_recovery_key(desk.lead, holders=2)  # its maker cannot open that case, and so not cover it
    found = recover(*old.shares, to=desk.deputy.member, beside=desk.auditor.member)
    assert hers.key_id in {key.id for key in found}


def test_another_lead_covers_what_the_maker_of_the_key_could_not_open(desk: Desk) -> None:
    hers = arrived(desk, concerns=(desk.lead.member,))
    made = make_recovery_key(desk.lead, holders=2)
    assert made.not_covered == 1
    lead = signed_in(desk.deputy)
    assert "1 keys have no copy" in text_of(lead.get("/recovery/cover/"))
    assert lead.post("/recovery/cover/").status_code == 302
    assert hers.key.copies.filter(pair__of="recovery").count() == 1
    assert _drill(desk, made)
    assert AuditEntry.objects.get(action="recovery.covered").detail == {"covered": 1}


def test_before_there_is_a_recovery_key_the_page_leads_to_making_one(desk: Desk) -> None:
    assert signed_in(desk.lead).get("/recovery/cover/")["Location"] == "/recovery/"
