"""A pack lies locked in the record until it is downloaded, once, and then only its hash stays."""

import hashlib
import uuid

import pytest

from leeside.desk.audit.models import Entry
from leeside.desk.cases.errors import ChangedMeanwhile, NotYours, ReasonNeeded, WrongState
from leeside.desk.referrals.models import Pack
from leeside.desk.referrals.packs import Locked, keep_pack, take_pack
from leeside.desk.referrals.sending import sent
from leeside.desk.referrals.services import change_referral
from leeside.desk.referrals.words import How
from tests.desk.cases.making import Desk, arrived
from tests.desk.referrals.making import READ, approved, drafted

LOCKED = Locked(content=b"age-encryption and more", locked_for="with a passphrase")


def _made(desk: Desk) -> Pack:
    referral = approved(desk, arrived(desk))
    return keep_pack(desk.deputy, referral.pk, seen_version=2, locked=LOCKED, reason=READ)


def test_it_is_given_once_and_its_hash_stays(desk: Desk) -> None:
    made = _made(desk)
    pack, content = take_pack(desk.lead, made.pk)
    assert content == LOCKED.content
    assert pack.sha256 == hashlib.sha256(LOCKED.content).hexdigest()
    kept = Pack.objects.get(pk=made.pk)
    assert (kept.content, kept.taken_by) == (None, desk.lead.member)
    with pytest.raises(WrongState):
        take_pack(desk.lead, made.pk)


def test_both_making_and_taking_are_audited(desk: Desk) -> None:
    take_pack(desk.lead, _made(desk).pk)
    done = list(
        Entry.objects.filter(table="referrals_pack").order_by("number").values_list("action", flat=True)
    )
    assert done == ["pack.made", "pack.taken"]


def test_a_newer_one_takes_the_place_of_one_that_nobody_fetched(desk: Desk) -> None:
    first = _made(desk)
    second = keep_pack(desk.deputy, first.referral_id, seen_version=2, locked=LOCKED, reason=READ)
    with pytest.raises(WrongState):
        take_pack(desk.deputy, first.pk)
    assert take_pack(desk.deputy, second.pk)[1] == LOCKED.content


def test_no_pack_is_made_of_what_nobody_approved_or_of_older_words(desk: Desk) -> None:
    referral = drafted(desk, arrived(desk))
    with pytest.raises(WrongState, match="Nobody has approved"):
        keep_pack(desk.deputy, referral.pk, seen_version=1, locked=LOCKED, reason=READ)
    other = approved(desk, arrived(desk))
    with pytest.raises(ChangedMeanwhile):
        keep_pack(desk.deputy, other.pk, seen_version=1, locked=LOCKED, reason=READ)
    with pytest.raises(ReasonNeeded):
        keep_pack(desk.deputy, other.pk, seen_version=2, locked=LOCKED, reason="so")
    change_referral(desk.deputy, other.pk, seen_version=2, body={"what": "Other"})
    with pytest.raises(WrongState):
        keep_pack(desk.deputy, other.pk, seen_version=3, locked=LOCKED, reason=READ)


def test_no_pack_is_made_of_a_call_that_nobody_approved(desk: Desk) -> None:
    referral = drafted(desk, arrived(desk), route="police_101")
    sent(desk.deputy, referral.pk, seen_version=1, how=How.PHONE, to_whom="101")
    with pytest.raises(WrongState, match="Nobody has approved"):
        keep_pack(desk.deputy, referral.pk, seen_version=2, locked=LOCKED, reason=READ)


def test_a_pack_of_others_is_not_there(desk: Desk) -> None:
    made = _made(desk)
    for keys, asked in ((desk.practitioner, made.pk), (desk.lead, uuid.uuid4())):
        with pytest.raises(NotYours):
            take_pack(keys, asked)
